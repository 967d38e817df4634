import { imagesSettle, planImageLooks } from "../measure/image-stages.ts";
import type { SideName } from "../measure/rounds.ts";
import { type AccuracyRequest, measureAccuracy, roundCount, type ScoredImages, usableCount } from "./accuracy.ts";
import { type BenchmarkRun, partOf } from "./benchmark-run.ts";
import { SideLost } from "./calibrate.ts";
import { LaunchLost, LiveLaunch } from "./launch.ts";
import { withoutLocalPaths } from "./materialise.ts";
import {
  type AgreedAccuracy,
  agreedAccuracy,
  NO_ACCURACY,
  type ReadyPair,
  type ReadySide,
  toldOf,
} from "./measurement.ts";
import type { ScoreUse } from "./meeting-scores.ts";
import { secondsLeft, type Timing } from "./run-benchmark.ts";

/** At most this part of what is left of a benchmark's share goes into images after the first look. */
const STAGES_PART = 0.25;

/** What a side said of its images, and what of that is told. */
export interface Answered {
  readonly scored: ScoredImages | undefined;
  readonly agreed: AgreedAccuracy;
}

/**
 * Scores the images of two sides in stages, as many as it takes to tell whether they changed, or as fit the time. The numbers
 * of images at which that is looked at are fixed before the first, and the images are the same for both.
 *
 * @throws SideLost where a side's worker is lost twice; LaunchLost where the job was interrupted.
 */
export async function answerTogether(
  run: BenchmarkRun,
  sides: ReadyPair,
): Promise<{ readonly [name in SideName]: Answered }> {
  const [base, head] = [sides.base.prepared.answered?.scored, sides.head.prepared.answered?.scored];
  if (base === undefined || head?.dataset.digest !== base.dataset.digest)
    return { base: await answerAlone(run, sides.base), head: await answerAlone(run, sides.head) };
  const scored = { base, head };
  const looks = planImageLooks(base.dataset.count);
  const ending = await scoreInStages(run, sides, scored, looks);
  const agreed = (name: SideName) =>
    agreedAccuracy({ scored: scored[name], count: ending.count, looks, isSettled: ending.kind === "settled" });
  return {
    base: { scored: scored.base, agreed: agreed("base") },
    head: { scored: scored.head, agreed: agreed("head") },
  };
}

/**
 * Scores all images of a side that nothing is held against, or as many as fit the time. Where its worker is lost, what was
 * scored before is told.
 */
export async function answerAlone(run: BenchmarkRun, side: ReadySide): Promise<Answered> {
  const { answered } = side.prepared;
  if (answered === undefined) return { scored: undefined, agreed: NO_ACCURACY };
  const tell = (scored: ScoredImages, ...notes: readonly string[]): Answered => {
    const agreed = agreedAccuracy({ scored, count: roundCount(scored), looks: [], isSettled: false });
    return { scored, agreed: { ...agreed, notes: [...agreed.notes, ...notes] } };
  };
  const seconds = secondsLeft(partOf(run.timing, STAGES_PART));
  if (!answered.isStaged || seconds === 0) return tell(answered.scored);
  try {
    return tell(await scoreOn(side, answered.scored, { most: Number.POSITIVE_INFINITY, seconds, scores: ALONE }));
  } catch (error) {
    if (!(error instanceof LaunchLost)) throw error;
    return tell(
      answered.scored,
      `further images were not scored: ${withoutLocalPaths(error.message, run.world.places)}`,
    );
  }
}

const ALONE: ScoreUse = { kind: "none" };

/** Both sides' answers so far. */
type Scores = { [name in SideName]: ScoredImages };

interface StagesEnding {
  /** Images that both sides scored. */
  readonly count: number;
  readonly kind: "settled" | "all";
}

/** Goes from look to look until the question is answered, the time is up or no image is left. */
async function scoreInStages(
  run: BenchmarkRun,
  sides: ReadyPair,
  scored: Scores,
  looks: readonly number[],
): Promise<StagesEnding> {
  const { policy, comparisons } = run.plan;
  const timing = partOf(run.timing, STAGES_PART);
  for (const look of looks) {
    await scoreBoth(sides, scored, look, timing);
    const both = Math.min(scored.base.outcomes.length, scored.head.outcomes.length);
    if (both < look) return { count: both, kind: "all" };
    const told = (name: SideName) => toldOf(scored[name], look, looks);
    if (look < usableCount(scored.head) && imagesSettle(told("base"), told("head"), policy, Math.max(1, comparisons)))
      return { count: look, kind: "settled" };
  }
  return { count: looks.at(-1) ?? 1, kind: "all" };
}

/** Brings both sides up to a number of images. The side that keeps its scores for the other goes first. */
async function scoreBoth(sides: ReadyPair, scored: Scores, most: number, timing: Timing): Promise<void> {
  const order: readonly SideName[] = scored.head.scores === undefined ? ["base", "head"] : ["head", "base"];
  let wanted = most;
  for (const [place, name] of order.entries()) {
    const seconds = secondsLeft(timing) / (order.length - place);
    const other = scored[name === "base" ? "head" : "base"];
    if (scored[name].outcomes.length < wanted && seconds > 0)
      scored[name] = await orSideLost(name, sides[name], scored[name], {
        most: wanted,
        seconds,
        scores: scoreUse(scored[name], other, name),
      });
    wanted = Math.min(wanted, scored[name].outcomes.length);
  }
}

function scoreUse(own: ScoredImages, other: ScoredImages, name: SideName): ScoreUse {
  if (own.scores !== undefined) {
    const isWhole = own.scores.images === own.outcomes.length;
    return isWhole ? { kind: "keep-on", kept: own.scores } : ALONE;
  }
  if (other.scores === undefined) return ALONE;
  return { kind: "against", kept: other.scores, of: name === "base" ? "head" : "base" };
}

type Further = Pick<AccuracyRequest, "most" | "seconds" | "scores" | "attempt">;

/** Goes on with a side in a fresh launch. What the worker refuses is final, and so is a second loss. */
async function orSideLost(
  name: SideName,
  side: ReadySide,
  before: ScoredImages,
  further: Further,
): Promise<ScoredImages> {
  const { signal } = side.prepared.spec;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await scoreOn(side, before, { ...further, attempt });
    } catch (error) {
      if (!(error instanceof LaunchLost) || signal.aborted) throw error;
      if (error.refused || attempt > 0) throw new SideLost(name, error);
    }
  }
}

async function scoreOn(
  { prepared: { spec, answered } }: ReadySide,
  before: ScoredImages,
  further: Further,
): Promise<ScoredImages> {
  if (answered === undefined) return before;
  // A number that neither trials nor rounds have.
  await using launch = await LiveLaunch.start(spec, before.outcomes.length);
  return await measureAccuracy({ ...answered.scoring, ...further, launch, before });
}
