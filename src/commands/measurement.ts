import { repetitionsOf } from "../bench/repetition.ts";
import type { Measurement } from "../bench/result.ts";
import type { Told } from "../measure/image-stages.ts";
import type { Plan, PlannedBenchmark } from "../plan/plan.ts";
import type { Side } from "../plan/side.ts";
import {
  accuracyOf,
  answersOf,
  labelSuspicion,
  leftOutSentence,
  repetitionSentence,
  type ScoredImages,
  usableCount,
} from "./accuracy.ts";
import type { PreparedSide, TriedSide } from "./prepare.ts";
import type { SideLaunches } from "./run-benchmark.ts";

/** One side of a benchmark as it was planned. */
export interface PlannedSide {
  readonly name: "base" | "head";
  readonly role: Measurement["role"];
  readonly commit: string;
  readonly side: Side;
}

/** The sides to measure: both where both exist, else the head alone as `only`. */
export function sidesOf(planned: PlannedBenchmark, plan: Plan): readonly PlannedSide[] {
  const head = { name: "head", commit: plan.head, side: planned.head } as const;
  if (planned.base === null || plan.base === null) return [{ ...head, role: "only" }];
  return [
    { name: "base", role: "base", commit: plan.base, side: planned.base },
    { ...head, role: "head" },
  ];
}

/** A side that can be launched. */
export interface ReadySide extends PlannedSide {
  readonly prepared: TriedSide;
  readonly model: { readonly sha256: string; readonly bytes: number };
  readonly operators: Measurement["operators"];
  readonly work: Measurement["work"];
  readonly peaks: Measurement["peaks"];
}

/** Two sides that take turns. */
export interface ReadyPair {
  readonly base: ReadySide;
  readonly head: ReadySide;
}

/** How often images were scored right, or what was answered to images without labels, and sentences that a reader needs with it. */
export interface AgreedAccuracy {
  readonly told: Pick<Measurement, "accuracy" | "answers">;
  readonly notes: readonly string[];
}

export const NO_ACCURACY: AgreedAccuracy = { told: {}, notes: [] };

export interface Agreement {
  readonly scored: ScoredImages;
  /** Images that it is told on: the first so many of the fixed order. */
  readonly count: number;
  /** Images at each planned look; none where the side stands alone. */
  readonly looks: readonly number[];
  /** Whether that many settled the question. */
  readonly isSettled: boolean;
}

/** What is told of a side's images. */
export function agreedAccuracy({ scored, count, looks, isSettled }: Agreement): AgreedAccuracy {
  const total = usableCount(scored);
  const { labelled, name } = scored.dataset;
  const why = isSettled ? "that settled it" : "no more fitted the time";
  const part =
    count === total
      ? undefined
      : `${labelled ? "accuracy" : "agreement"} is that of ${count} of the ${total} images of ${name}, always the same for this number, because ${why}`;
  const sentences = [labelSuspicion(scored), repetitionSentence(scored), leftOutSentence(scored), part];
  return { told: toldOf(scored, count, looks), notes: sentences.filter((note) => note !== undefined) };
}

/** A side's accuracy on the first `count` images, or its answers where they have no labels. */
export function toldOf(scored: ScoredImages, count: number, looks: readonly number[]): Told {
  return scored.dataset.labelled
    ? { accuracy: accuracyOf(scored, count, looks) }
    : { answers: answersOf(scored, count, looks) };
}

/** What a side's launches amount to. */
export interface Taken extends SideLaunches {
  readonly ending: NonNullable<Measurement["ending"]>;
  readonly looks?: readonly number[];
  readonly caveats: readonly string[];
  readonly agreed: AgreedAccuracy;
  /** Set where the job was ended from outside. */
  readonly interruption: string | undefined;
}

/** One side as the result tells it. */
export function toMeasurement(planned: PlannedBenchmark, ready: ReadySide, taken: Taken): Measurement {
  const { launches, lostLaunches, ending, looks, agreed } = taken;
  const notes = [...taken.caveats, ...agreed.notes];
  return {
    benchmark: planned.benchmark,
    commit: ready.commit,
    role: ready.role,
    model: ready.model,
    ...(ready.operators === undefined ? {} : { operators: ready.operators }),
    ...(ready.work === undefined ? {} : { work: ready.work }),
    ...(ready.peaks === undefined ? {} : { peaks: ready.peaks }),
    inputs: ready.prepared.inputs,
    inputShapes: [...shapesOf(ready.prepared)],
    ending,
    ...(looks === undefined ? {} : { looks: [...looks] }),
    ...(notes.length === 0 ? {} : { notes: notes.map(capped) }),
    launches: [...launches],
    lostLaunches: [...lostLaunches],
    ...agreed.told,
    ...statusOf(taken),
  };
}

/** The inputs as they are fed: `image: float32 1x3x224x224`. */
export function shapesOf({ feed }: PreparedSide): readonly string[] {
  return feed.tensors
    .slice(0, MOST_SHAPES)
    .map(({ name, type, shape }) => capped(`${name}: ${type} ${shape.join("x")}`));
}

/** Where one whole launch counts, the side was measured. Without one, it failed by itself or there was no time for it. */
function statusOf(taken: Taken): Pick<Measurement, "status" | "reason"> {
  if (taken.launches.some(({ excluded }) => excluded === undefined)) return { status: "measured" };
  if (taken.interruption !== undefined) return { status: "skipped", reason: taken.interruption };
  const last = taken.lostLaunches.at(-1);
  if (last !== undefined) return { status: "failed", reason: last.reason };
  return {
    status: "skipped",
    reason:
      "the device's budget was spent before one round fitted; raise policy.budget, or plan fewer benchmarks on this device",
  };
}

/** A side without a launch: `failed` where it could not run, `skipped` where it was not tried. */
export function notMeasured(
  planned: PlannedBenchmark,
  { commit, role }: PlannedSide,
  status: "failed" | "skipped",
  reason: string,
): Measurement {
  const { benchmark } = planned;
  return { benchmark, commit, role, status, reason: capped(reason), launches: [], lostLaunches: [] };
}

/** A head whose content is the base's, which was measured: nothing is measured twice. */
export function reused(planned: PlannedBenchmark, head: PlannedSide, base: Measurement): Measurement {
  if (base.status !== "measured")
    return notMeasured(planned, head, base.status, `its content is the base's, which was not measured: ${base.reason}`);
  const { commit, role } = head;
  return {
    benchmark: planned.benchmark,
    commit,
    role,
    ...(base.model === undefined ? {} : { model: base.model }),
    status: "measured",
    launches: [],
    lostLaunches: [],
    reusedFrom: { commit: base.commit, role: "base" },
  };
}

/** A measurement in a line, for a person who watches. */
export function outcomeLine(measurement: Measurement): string {
  const { role, status, lostLaunches, ending, accuracy, reason, reusedFrom } = measurement;
  const launches = repetitionsOf(measurement);
  if (reusedFrom !== undefined) return `${role}: the same content as the base, not measured again`;
  if (status !== "measured") return `${role}: not measured: ${reason}`;
  const lost = lostLaunches.length === 0 ? "" : `, ${lostLaunches.length} lost`;
  const score = accuracy === undefined ? "" : `, ${accuracy.top1Correct} of ${accuracy.dataset.count} images right`;
  return `${role}: ${launches.length === 1 ? "1 launch" : `${launches.length} launches`}${lost}${score}, ${ending}`;
}

const MOST_SHAPES = 100;
/** Texts of a result are at most this long. */
const capped = (text: string) => text.slice(0, 4_000);
