import type { PlanPolicy } from "../plan/plan.ts";
import { lagOneCorrelation, levelStart } from "../stats/level-shift.ts";
import type { BaselineSession } from "./baseline-session.ts";
import { type ConditionName, type Conditions, differenceSentence, differingConditions } from "./comparability.ts";

/** Shifts of level below this are left to the spread, on the log scale. */
const SMALLEST_SHIFT = 0.02;
/** Neighbouring sessions that resemble each other more than this drift: only the newest then tell where the level is. */
const DRIFTING = 0.3;
const NEWEST = 5;

export interface SelectionInput {
  /** Sessions on the line of history of what the head is held against, oldest first. */
  readonly candidates: readonly BaselineSession[];
  /** The conditions under which the base would be measured today. */
  readonly expected: Conditions;
  readonly comparability: NonNullable<PlanPolicy["comparability"]>;
}

export interface Selection {
  /** What the head may be held against, oldest first. */
  readonly sessions: readonly BaselineSession[];
  /** How many were left out, and why: one clause each. */
  readonly leftOut: readonly { readonly count: number; readonly why: string }[];
  /** What the selected sessions and today differ in, where the policy lets them be compared all the same. */
  readonly differing: readonly ConditionName[];
}

/**
 * Chooses the stored sessions that a head is held against: those measured under the same conditions, of these the ones
 * at the current level, and of these the newest where they drift. Sessions under other conditions are never mixed in; only
 * where there is no other, and the policy says `warn`, those that resemble the newest are taken; never emulated ones for a
 * device, nor the other way round.
 */
export function selectBaselines({ candidates, expected, comparability }: SelectionInput): Selection {
  const judged = candidates.map((session) => ({
    session,
    differing: differingConditions(expected, session.conditions ?? {}),
  }));
  const alike = judged.filter(({ differing }) => differing.length === 0).map(({ session }) => session);
  const newest = judged.at(-1)?.differing ?? [];
  const refused = comparability === "refuse" || newest.includes("emulated");
  const unlike = alike.length > 0 || refused ? [] : newest;
  const comparable =
    unlike.length === 0
      ? alike
      : judged.filter(({ differing }) => isSame(differing, unlike)).map(({ session }) => session);
  const current = atCurrentLevel(comparable);
  const steady = withoutDrift(current);
  return {
    sessions: steady,
    leftOut: [
      ...incomparable(judged.map(({ differing }) => differing).filter((names) => !isSame(names, unlike))),
      ...leftOut(comparable.length - current.length, "they are from before the level moved"),
      ...leftOut(current.length - steady.length, `the level drifts, so only the ${NEWEST} newest tell where it is`),
    ],
    differing: unlike,
  };
}

const isSame = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

const leftOut = (count: number, why: string): Selection["leftOut"] => (count === 0 ? [] : [{ count, why }]);

/** One clause per set of differences, the most frequent first. */
function incomparable(differences: readonly (readonly ConditionName[])[]): Selection["leftOut"] {
  const counts = new Map<string, number>();
  for (const names of differences) {
    const why = differenceSentence(names);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts]
    .map(([why, count]) => ({ why, count }))
    .sort((a, b) => b.count - a.count || (a.why < b.why ? -1 : 1));
}

function atCurrentLevel(sessions: readonly BaselineSession[]): readonly BaselineSession[] {
  return sessions.slice(levelStart(logLatencies(sessions), SMALLEST_SHIFT));
}

function withoutDrift(sessions: readonly BaselineSession[]): readonly BaselineSession[] {
  const drifts = sessions.length > NEWEST && lagOneCorrelation(logLatencies(sessions)) > DRIFTING;
  return drifts ? sessions.slice(-NEWEST) : sessions;
}

/** The log latency of each session, corrected by the sentinel where all are. Sessions without one stand at the one before. */
function logLatencies(sessions: readonly BaselineSession[]): readonly number[] {
  const corrected = sessions.every(({ corrected }) => corrected?.latency !== undefined);
  let last = 0;
  return sessions.map((session) => {
    const raw = session.values.latency;
    last = (corrected ? session.corrected?.latency : raw && Math.log(raw)) ?? last;
    return last;
  });
}
