import { sha256Hex } from "../bench/digest.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import { measureOf } from "../formats/benchmark-words.ts";
import type { ImportedHistory } from "./imported-history.ts";

/** Stands for a commit that is not told, as in imports. */
const UNKNOWN_COMMIT = "0".repeat(40);

/**
 * The values that whoever imported them says are of benchmarks of ours, by the benchmark's id, oldest first: to be drawn before
 * the nights, under the condition that another tool measured. Only times and rates are metrics here.
 */
export function importedSessions(
  histories: readonly ImportedHistory[],
): ReadonlyMap<string, readonly BaselineSession[]> {
  const sessions = new Map<string, BaselineSession[]>();
  for (const { source, suite, runs, names } of histories) {
    const benchmarks = new Map(names.map(({ name, benchmark }) => [name, benchmark]));
    for (const { at, commit, values } of runs)
      for (const { name, unit, value } of values) {
        const [id, measure] = [benchmarks.get(name), measureOf(unit)];
        if (id === undefined || measure === undefined || value <= 0) continue;
        const session: BaselineSession = {
          session: sha256Hex([source, suite, name, at, commit].join("\0")).slice(0, 32),
          commit: commit ?? UNKNOWN_COMMIT,
          recordedAt: at,
          values: { [measure.metric]: value * measure.size },
          conditions: { tool: source },
        };
        const of = sessions.get(id);
        if (of === undefined) sessions.set(id, [session]);
        else of.push(session);
      }
  }
  for (const of of sessions.values()) of.sort((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt));
  return sessions;
}
