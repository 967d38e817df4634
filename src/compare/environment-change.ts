import { selectBaselines } from "./baseline-selection.ts";
import type { BaselineSession } from "./baseline-session.ts";
import { type ConditionName, type Conditions, differingConditions, isOfEnvironment } from "./comparability.ts";

/** A condition of the environment that is not what it was when the newest stored session was measured. */
export interface MovedCondition {
  readonly name: ConditionName;
  readonly before: string;
  readonly now: string;
}

/**
 * Tells what became of the environment since the last stored session: every condition of it in which the newest differs
 * from today, provided that no stored session is alike. One that is alike is a baseline as ever, and nothing is bridged.
 *
 * @param stored oldest first.
 * @param today what today's session tells; what it does not know yet is left out.
 * @returns none where the environment is what it was, or nothing is stored.
 */
export function environmentChange(stored: readonly BaselineSession[], today: Conditions): readonly MovedCondition[] {
  const moved = (conditions: Conditions = {}) => differingConditions(today, conditions).filter(isOfEnvironment);
  const newest = stored.at(-1)?.conditions;
  if (newest === undefined || stored.some(({ conditions }) => moved(conditions).length === 0)) return [];
  return moved(newest).map((name) => ({ name, before: newest[name] ?? "", now: today[name] ?? "" }));
}

/** Stored sessions of which a model that is measured today is one change of environment away. */
export interface BeforeChange {
  /** All at the last level of the newest environment before today's, oldest first: how much sessions differ. */
  readonly sessions: readonly BaselineSession[];
  /** Those of them that measured this very model: where it stood. At least one. */
  readonly ofModel: readonly BaselineSession[];
}

/**
 * Finds what a model measured today is held against to learn what the environment moved: sessions of the environment
 * before, alike in everything else.
 *
 * @param today the conditions under which the model is measured, in full.
 * @param model the SHA-256 of the model, its external data included.
 * @returns undefined where none of them measured this model.
 */
export function beforeChange(
  stored: readonly BaselineSession[],
  moved: readonly MovedCondition[],
  today: Conditions,
  model: string,
): BeforeChange | undefined {
  const expected = { ...today, ...Object.fromEntries(moved.map(({ name, before }) => [name, before])) };
  const { sessions } = selectBaselines({ candidates: stored, expected, comparability: "refuse" });
  const ofModel = sessions.filter((session) => session.model === model);
  return ofModel.length === 0 ? undefined : { sessions, ofModel };
}
