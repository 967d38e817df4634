import type { Store } from "../baseline/store.ts";
import { benchmarkId } from "../bench/benchmark.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import type { Judgement } from "../compare/judgement.ts";
import { groupBy } from "../plan/group-by.ts";
import type { SeriesHistory } from "../report/series-history.ts";
import { importedSessions } from "../trend/imported-sessions.ts";
import { latestNotes } from "../trend/noted-change-point.ts";
import { nightsAtHand } from "./nights.ts";
import { summaryOf } from "./stored-sessions.ts";

/**
 * What a store remembers of the benchmarks of a judgement, by id, for the report to draw: their nights, what another tool recorded
 * of them before where an import said so, and where their levels moved. Nights after the last one that measured the base are left out
 * and counted: they measured what the head does not have.
 */
export async function readSeriesHistory(
  { base, benchmarks }: Judgement,
  store: Store,
): Promise<ReadonlyMap<string, SeriesHistory>> {
  const noted = groupBy(latestNotes(await store.changepoints()), ({ benchmark }) => benchmarkId(benchmark));
  const imported = importedSessions(await store.imported());
  const history = new Map<string, SeriesHistory>();
  for (const [device, judged] of groupBy(benchmarks, ({ benchmark }) => benchmark.device)) {
    const nights = await nightsAtHand(store, device);
    for (const { id } of judged) {
      const before = imported.get(id) ?? [];
      const all = (nights.get(id)?.points ?? []).map(summaryOf);
      const until = all.findLastIndex(({ commit }) => commit === base);
      const own = until < 0 ? all : all.slice(0, until + 1);
      const sessions = [...before, ...own].sort(byTime);
      if (sessions.length > 0)
        history.set(id, {
          sessions,
          isWhole: store.isAtHand,
          later: all.length - own.length,
          changePoints: noted.get(id) ?? [],
          ...(before.length > 0 && { imported: new Set(before.map(({ session }) => session)) }),
        });
    }
  }
  return history;
}

const byTime = (a: BaselineSession, b: BaselineSession) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt);
