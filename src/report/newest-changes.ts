import { changePointKey, type NotedChangePoint } from "../trend/noted-change-point.ts";

/** Older ones are in the store. */
const MOST_CHANGES = 100;

/** The change points that are told, newest note first, in one order for all readers. @param changes the last word on each. */
export function newestChanges(changes: readonly NotedChangePoint[]): readonly NotedChangePoint[] {
  return changes
    .toSorted(
      (a, b) => Date.parse(b.notedAt) - Date.parse(a.notedAt) || (changePointKey(a) < changePointKey(b) ? -1 : 1),
    )
    .slice(0, MOST_CHANGES);
}
