import { addressText, parseAddress } from "./address.ts";
import { holdInView } from "./hold-in-view.ts";

/** Something in which a reader chooses what to see. */
export interface Chooser {
  /** What is chosen by its name in addresses; empty for no choice. */
  readonly chosen: () => ReadonlyMap<string, string>;
  /** Chooses exactly this; what is not among its names or values is passed over. */
  readonly choose: (chosen: ReadonlyMap<string, string>) => void;
  /** Shows everything. */
  readonly clear: () => void;
}

/** Marks entries of the browser's history that this page has seen; a link or an address that was typed makes an unmarked one. */
const SEEN = "seen";

/**
 * Keeps the address and the page in step: the address tells what the reader chose and restores it, and a link to a part of the
 * page that is folded away or filtered out shows it. A link inside the page keeps what is chosen.
 */
export function followAddress(choosers: readonly Chooser[]): void {
  let known = "";
  const arrive = () => {
    const { anchor, chosen } = parseAddress(location.hash);
    if (history.state === SEEN || chosen.size > 0) for (const one of choosers) one.choose(chosen);
    show(anchor, choosers);
    tell(choosers);
    known = location.hash;
  };
  const told = () => {
    // On the way to another address the fields are left, which they tell as well: what is chosen belongs to the one before.
    if (location.hash !== known) return;
    tell(choosers);
    known = location.hash;
  };
  addEventListener("hashchange", arrive);
  // Fields tell what is chosen by these, the button that clears them by a click; their own listeners come first.
  for (const event of ["input", "change", "click"]) addEventListener(event, told);
  // A link that is followed twice changes no address.
  addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link?.getAttribute("href") === location.hash) arrive();
  });
  arrive();
}

function show(anchor: string, choosers: readonly Chooser[]): void {
  const target = anchor === "" ? null : document.getElementById(anchor);
  // Where the browser puts back what was scrolled to, it is not where the link leads.
  history.scrollRestoration = target === null ? "auto" : "manual";
  if (target === null) return;
  if (target.closest("[hidden]") !== null) for (const one of choosers) one.clear();
  for (let part: Element | null = target; part !== null; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  holdInView(target);
}

/** Writes what is chosen into the address, in place of what it told before. What is not to be seen any more, nobody is led to. */
function tell(choosers: readonly Chooser[]): void {
  const { anchor: before } = parseAddress(location.hash);
  const isFilteredOut = before !== "" && document.getElementById(before)?.closest("[hidden]") != null;
  const anchor = isFilteredOut ? "" : before;
  const chosen = new Map(choosers.flatMap((one) => [...one.chosen()]));
  const text = addressText({ anchor, chosen });
  if (text === location.hash && history.state === SEEN) return;
  try {
    history.replaceState(SEEN, "", `${location.href.split("#")[0]}${text}`);
  } catch {
    // A browser that is asked too often refuses for a while: the next choice tells it.
  }
}
