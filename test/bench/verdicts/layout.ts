import type { Sides } from "./peers/peer.ts";

/** In which order the launches of two sides were made. */
export const LAYOUTS = ["one after the other", "interleaved", "stored"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Where launches come from, one after the other in time. */
export interface LaunchSource {
  readonly base: () => readonly number[];
  readonly head: () => readonly number[];
}

/**
 * Launches of both sides in a layout: base then head, ABBA, or the base in an earlier session.
 *
 * @param session one call is one session; a stored base comes from a session of its own.
 */
export function launchesIn(layout: Layout, count: number, session: () => LaunchSource): Sides {
  const now = session();
  if (layout !== "interleaved") {
    const before = layout === "stored" ? session() : now;
    return { base: times(count, before.base), head: times(count, now.head) };
  }
  const base: (readonly number[])[] = [];
  const head: (readonly number[])[] = [];
  for (let pair = 0; pair < count; pair += 1) {
    if (pair % 2 === 0) base.push(now.base());
    head.push(now.head());
    if (pair % 2 === 1) base.push(now.base());
  }
  return { base, head };
}

const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
