/** What the part of an address behind `#` asks of a page: `#benchmark-net-rpi3-1a2b3c4d&search=int8&order=name`. */
export interface Address {
  /** The id of what is to be shown; empty for the whole page. */
  readonly anchor: string;
  /** What a reader chose to see, by the name of the choice. */
  readonly chosen: ReadonlyMap<string, string>;
}

/** Longer values choose nothing that a page has, and are not read. */
const LONGEST_VALUE = 200;

/**
 * Reads `location.hash`. Addresses come from anywhere, so whatever this returns may only be looked up or searched for. Nothing
 * is ever refused: what is no choice is left out, and of a choice that is made twice the first counts.
 */
export function parseAddress(hash: string): Address {
  const [first = "", ...others] = hash.replace(/^#/, "").split("&");
  const anchor = first.includes("=") ? "" : first;
  const chosen = new Map<string, string>();
  for (const [name, value] of new URLSearchParams((anchor === first ? others : [first, ...others]).join("&")))
    if (name !== "" && value !== "" && value.length <= LONGEST_VALUE && !chosen.has(name)) chosen.set(name, value);
  return { anchor, chosen };
}

/** The same as text, `#` before it; empty where nothing is asked. */
export function addressText({ anchor, chosen }: Address): string {
  const choices = new URLSearchParams([...chosen].filter(([, value]) => value !== "")).toString();
  const parts = [anchor, choices].filter((part) => part !== "");
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}
