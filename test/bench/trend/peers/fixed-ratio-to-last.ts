import type { HistoryPeer } from "./history-peer.ts";

/** Alarms where a value is more than so much of a share away from the one before, as github-action-benchmark does (200 % by default). */
export function fixedRatioToLast(share: number): HistoryPeer {
  return {
    name: `ratio to the last over ${1 + share}`,
    find: (values) =>
      values.flatMap((value, at) => {
        const last = values[at - 1];
        return last !== undefined && Math.max(value / last, last / value) > 1 + share ? [{ at, seen: at }] : [];
      }),
  };
}
