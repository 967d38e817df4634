import { benchmarkId } from "../bench/benchmark.ts";
import { emulatedOf } from "../bench/emulation.ts";
import { type Repetition, repetitionsOf } from "../bench/repetition.ts";
import type { Environment, Measurement } from "../bench/result.ts";
import { batchSentence } from "../plausible/batch-size.ts";
import { harnessSentences } from "../plausible/foreign-harness.ts";
import { floorSentences, whyImplausible } from "../plausible/plausibility.ts";
import { sanitySentences } from "../plausible/sanity.ts";
import type { Selection } from "./baseline-selection.ts";
import type { Case } from "./case.ts";
import { differenceSentence } from "./comparability.ts";
import type { Against } from "./compare-benchmark.ts";
import { deviceSentences } from "./device-sentences.ts";
import { preprocessingDiffers } from "./paired-images.ts";
import { sustainedSentences } from "./sustained.ts";

/** Sentences that a reader of a benchmark must know: how it was measured where that is unusual, and what was left out. */
export function caveatsOf(
  { base, head, environment, beside = [] }: Case,
  against: Against | undefined,
): readonly string[] {
  const sides = [base, head].flatMap((side) => (side.kind === "measurement" ? [side.measurement] : []));
  const sentences = [
    ...sides.flatMap(emulationOf),
    ...sides.flatMap((side) => plausibilityOfSide(side, environment)),
    ...otherBenchmark(sides),
    ...sides.flatMap(sourceOf),
    ...sides.flatMap(harnessSentences),
    ...sides.flatMap(sanitySentences),
    ...sides.flatMap((side) => batchSentence(side, beside) ?? []),
    ...sides.flatMap(({ notes = [] }) => notes),
    ...lossesOf(sides),
    ...unsteadyOf(sides),
    ...exclusionsOf(sides),
    ...deviceSentences(sides),
    ...sustainedSentences(sides),
    ...preprocessingOf(against, sides.at(-1)),
    ...(sides.some(({ inputs }) => inputs === "random")
      ? ["the inputs were random tensors, so nothing is said of accuracy"]
      : []),
    ...sides.flatMap(notFiniteOf),
    ...sides.flatMap(reusedAccuracyOf),
    ...(sides.some(({ reusedFrom }) => reusedFrom !== undefined)
      ? ["the head's content is the base's, so it was measured once, for both"]
      : []),
  ];
  if (against?.kind === "other-sessions") sentences.push(...baselineSentences(against.baselines));
  return [...new Set(sentences)];
}

/** Of a change that brings its own; across sessions the comparison itself says why there is none. */
function preprocessingOf(against: Against | undefined, head: Measurement | undefined): readonly string[] {
  if (against?.kind !== "same-session") return [];
  const differs = preprocessingDiffers(against.base.accuracy, head?.accuracy);
  return differs === undefined
    ? []
    : [`${differs}: a difference of accuracy is that of model and preprocessing together`];
}

function baselineSentences({ sessions, leftOut, differing }: Selection): readonly string[] {
  return [
    ...(sessions.length === 0 ? [] : [sessionsSentence(sessions.length)]),
    ...(differing.length === 0 ? [] : [`compared all the same, although ${differenceSentence(differing)}`]),
    ...leftOut.map(({ count, why }) => `${count} stored session${count === 1 ? " was" : "s were"} left out: ${why}`),
  ];
}

function sessionsSentence(sessions: number): string {
  return sessions === 1
    ? "held against one other session, whose day, temperature and load were its own: a shift of time alone proves nothing"
    : `held against ${sessions} stored sessions, since the base was not measured beside the head`;
}

function emulationOf(side: Measurement): readonly string[] {
  const emulated = emulatedOf(side);
  if (emulated === undefined) return [];
  return [
    `the processor was emulated (${emulated}): these times are the emulator's and no device's, are held against nothing else, and are never recorded`,
  ];
}

function plausibilityOfSide(side: Measurement, environment: Environment): readonly string[] {
  const why = whyImplausible(side, environment);
  return [
    ...(why === undefined ? [] : [`implausible: of the ${nameOf(side.role)}, ${why}`]),
    ...floorSentences(side, environment),
  ];
}

function otherBenchmark(sides: readonly Measurement[]): readonly string[] {
  const ids = [...new Set(sides.map(({ benchmark }) => benchmarkId(benchmark)))];
  return ids.length < 2 ? [] : [`two benchmarks are held against each other: ${ids.join(" against ")}`];
}

function sourceOf({ source, role }: Measurement): readonly string[] {
  if (source === undefined) return [];
  const name = role === "only" ? "" : ` of the ${nameOf(role)}`;
  return [
    `what is told${name} was not measured by edgebench but by ${source.tool}, which cannot tell ${source.cannotTell.join("; ")}`,
  ];
}

function lossesOf(sides: readonly Measurement[]): readonly string[] {
  return sides.flatMap(({ role, lostLaunches }) => {
    const first = lostLaunches[0];
    if (first === undefined) return [];
    const count = lostLaunches.length === 1 ? "1 launch" : `${lostLaunches.length} launches`;
    return [`${count} of the ${nameOf(role)} ended early, the first ${first.reason}`];
  });
}

/** Of another tool nobody knows whether or how it warmed up. */
function unsteadyOf(sides: readonly Measurement[]): readonly string[] {
  const launches = sides.flatMap(({ source, launches: own }) => (source === undefined ? own : []));
  const unsteady = launches.filter(({ steady }) => !steady).length;
  return unsteady === 0
    ? []
    : [`${unsteady} of ${launches.length} launches were not steady when warm-up ended by its cap`];
}

function exclusionsOf(sides: readonly Measurement[]): readonly string[] {
  const excluded = sides.flatMap(repetitionsOf).filter(isExcluded);
  const rules = [...new Set(excluded.map((launch) => launch.excluded.rule))];
  return rules.map((rule) => {
    const count = excluded.filter((launch) => launch.excluded.rule === rule).length;
    return `${count === 1 ? "1 launch does" : `${count} launches do`} not count: ${rule}`;
  });
}

function isExcluded(launch: Repetition): launch is Repetition & { readonly excluded: { readonly rule: string } } {
  return launch.excluded !== undefined;
}

function notFiniteOf({ accuracy, role }: Measurement): readonly string[] {
  const count = accuracy?.notFinite ?? 0;
  if (count === 0) return [];
  return [
    `${count === 1 ? "1 image" : `${count} images`} of the ${nameOf(role)} gave NaN or infinity and count as wrong`,
  ];
}

function reusedAccuracyOf({ accuracy, role }: Measurement): readonly string[] {
  if (accuracy?.reusedFrom === undefined) return [];
  const { commit, recordedAt } = accuracy.reusedFrom;
  return [
    `the accuracy of the ${nameOf(role)} was not measured again: commit ${commit.slice(0, 10)} has the same content, and told it on the same images and in the same environment on ${recordedAt.slice(0, 10)}`,
  ];
}

const nameOf = (role: Measurement["role"]) => (role === "base" ? "base" : "head");
