import type { Store } from "../baseline/store.ts";
import type { RecentPoint } from "../baseline/summary.ts";
import type { Repository } from "../plan/repository.ts";

/** Commits that are looked at, newest first, before the history counts as another one. */
const MOST_COMMITS = 20;

/**
 * The commit that was recorded last on a head's line of history, on whatever device; null where none of the newest was.
 *
 * @param devices labels.
 */
export async function lastRecorded(
  store: Store,
  devices: readonly string[],
  head: string,
  repository: Repository,
): Promise<string | null> {
  const points: RecentPoint[] = [];
  for (const device of devices)
    for (const series of (await store.recent(device)).values()) points.push(...series.points);
  points.sort((a, b) => Date.parse(b.recordedAt) - Date.parse(a.recordedAt));
  const commits = [...new Set(points.map(({ commit }) => commit))];
  for (const commit of commits.slice(0, MOST_COMMITS)) if (await repository.isAncestor(commit, head)) return commit;
  return null;
}
