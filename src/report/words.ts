import type { Benchmark } from "../bench/benchmark.ts";
import type { Mode } from "../bench/result.ts";
import type { Annotation, Comparison, Evidence, Margin, Method } from "../compare/comparison.ts";
import { allowanceText } from "../compare/gate.ts";
import type { Judgement } from "../compare/judgement.ts";
import { type Standing, standingOf } from "../compare/standing.ts";
import type { Interval } from "../stats/interval.ts";
import { count, formatP, formatSize } from "./figures.ts";

export const STANDING_WORDS: { readonly [standing in Standing]: string } = {
  "head-failed": "not measured (head failed)",
  regressed: "regressed",
  "not-measured": "not measured",
  inconclusive: "inconclusive",
  improved: "improved",
  unchanged: "unchanged",
  new: "new",
  removed: "removed",
};

/** A sign beside the word, for skimming; the word carries the meaning. */
export const STANDING_SIGNS: { readonly [standing in Standing]: string } = {
  "head-failed": "❌",
  regressed: "🔴",
  "not-measured": "⚫",
  inconclusive: "🟡",
  improved: "🟢",
  unchanged: "⚪",
  new: "🔵",
  removed: "⚪",
};

/** How many benchmarks stand where. */
export function tally(judgement: Judgement): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>();
  for (const judged of judgement.benchmarks) counts.set(standingOf(judged), (counts.get(standingOf(judged)) ?? 0) + 1);
  return counts;
}

const RUNTIME_WORDS: { readonly [runtime in Benchmark["runtime"]]: string } = {
  onnxruntime: "ONNX Runtime",
  tflite: "TensorFlow Lite",
  openvino: "OpenVINO",
  tensorrt: "TensorRT",
  pytorch: "PyTorch",
  tensorflow: "TensorFlow",
  fake: "fake",
};

export function runtimeWord(benchmark: Pick<Benchmark, "runtime">): string {
  return RUNTIME_WORDS[benchmark.runtime];
}

/** `fp32, batch 1, 4 threads, xnnpack, offline`. */
export function parametersText(benchmark: Benchmark): string {
  const { precision, batch, threads, delegate } = benchmark.parameters;
  const parts = [precision, `batch ${batch}`, count(threads, "thread")];
  if (delegate !== undefined) parts.push(delegate);
  return [...parts, ...scenarioWords(benchmark)].join(", ");
}

/** The scenario's name as people write it; none for single-stream, which goes without saying. */
export function scenarioWords({ scenario }: Pick<Benchmark, "scenario">): readonly string[] {
  return scenario === "single-stream" ? [] : [scenario === "cold-start" ? "cold start" : scenario];
}

/** What the evidence rests on: `p = 0.023, 8 rounds`; `exact`. The p is the one that the verdict used, after sharing the error rate. */
export function evidenceText(evidence: Evidence): string {
  if (evidence.method === "exact") return "exact";
  if (evidence.method === "identity") return "the same content";
  const replicates = count(evidence.n, REPLICATES[evidence.method]);
  return evidence.adjustedP === undefined ? replicates : `${formatP(evidence.adjustedP)}, ${replicates}`;
}

const REPLICATES: { readonly [method in Method]: string } = {
  "paired-rounds": "round",
  "few-rounds": "round",
  "between-sessions": "session",
  "paired-images": "image",
  agreement: "image",
  "repeating-values": "round",
  exact: "value",
  identity: "launch",
};

/** What the images say beside the verdict: `base 97.2 % [95.0, 98.5], head 96.9 % [94.6, 98.3]; 3 lost, 2 won, mid-p = 0.69`. Undefined where no accuracy is compared. */
export function imagesText({ base, head, images }: Evidence): string | undefined {
  if (images === undefined) return undefined;
  const share = (right: number, { lower, upper }: Interval) =>
    `${(right * 100).toFixed(1)} % [${(lower * 100).toFixed(1)}, ${(upper * 100).toFixed(1)}]`;
  return `base ${share(base, images.base)}, head ${share(head, images.head)}; ${images.lost} lost, ${images.won} won, mid-${formatP(images.midP)}`;
}

/**
 * What agreement says of accuracy: `so top-1 has changed by at most 0.4 points on these images, and 1.1 points on images like
 * them; the scores moved by 2.1 % of the base's spread on the median image, 30 % at most`. Undefined where none is compared.
 */
export function agreementText({ agreement }: Evidence): string | undefined {
  if (agreement === undefined) return undefined;
  const { topOneChange, divergence } = agreement;
  const [here, beyond] = [topOneChange.here, topOneChange.beyond].map((change) => formatSize(change, "points"));
  const bound = `so top-1 has changed by at most ${here} on these images, whatever their labels, and by ${beyond} on images like them`;
  if (divergence === undefined) return bound;
  const [middle, most] = [divergence.median, divergence.largest].map((size) => formatSize(size, "relative"));
  return `${bound}; the scores moved by ${middle} of the base's spread on the median image, ${most} at most`;
}

/** What more would be needed for an answer: `about 12 more rounds would settle it; could have shown 6.1 %`. Undefined where nothing is known. */
export function outlook(evidence: Evidence, tolerance: Margin): string | undefined {
  const parts: string[] = [];
  if (evidence.moreRounds !== undefined) {
    parts.push(
      `about ${evidence.moreRounds} more ${REPLICATES[evidence.method]}${evidence.moreRounds === 1 ? "" : "s"} would settle it`,
    );
  }
  if (evidence.detectable !== undefined)
    parts.push(`only a change of ${formatSize(evidence.detectable, tolerance.kind)} or more would likely have shown`);
  return parts.length === 0 ? undefined : parts.join("; ");
}

/** Remarks that stand beside one comparison. */
export function remarks(comparison: Exclude<Comparison, { verdict: "not-measured" }>): readonly string[] {
  const said = comparison.annotations.flatMap((annotation) => ANNOTATION_WORDS[annotation] ?? []);
  if (comparison.verdict === "inconclusive") {
    const hope = outlook(comparison.evidence, comparison.tolerance);
    if (hope !== undefined) said.unshift(hope);
  }
  if (!comparison.gating) said.push("does not gate");
  return said;
}

/** Few enough names for a line. */
const MOST_OPERATORS = 5;

/** The operators of which head has more or fewer: `+2 Transpose, −1 Relu`. Names are foreign. Undefined where there are none. */
export function operatorsText({ operators = [] }: Evidence): string | undefined {
  if (operators.length === 0) return undefined;
  const told = operators.slice(0, MOST_OPERATORS).map(({ name, base, head }) => {
    const difference = head - base;
    return `${difference < 0 ? "−" : "+"}${Math.abs(difference)} ${name}`;
  });
  const more = operators.length - told.length;
  return `${told.join(", ")}${more === 0 ? "" : ` and ${count(more, "other operator")}`}`;
}

/** Why a regression passes the gate, where it does; holds names and reasons that are foreign. */
export function allowanceTexts({ allowance }: Exclude<Comparison, { verdict: "not-measured" }>): readonly string[] {
  return allowance === undefined ? [] : [allowanceText(allowance)];
}

/** None where `allowanceTexts` says it in full. */
const ANNOTATION_WORDS: { readonly [annotation in Annotation]: string | undefined } = {
  "beyond-tolerance": "beyond tolerance",
  "same-images-right": "the same images are right",
  "same-predictions": "every prediction is the same",
  "assumes-near-normal": "few rounds: assumes near-normal noise",
  "one-baseline": "held against a single stored session",
  "suspected-regression": "suspected regression: stored sessions alone never prove one",
  "suspected-improvement": "suspected improvement: stored sessions alone never prove one",
  "sentinel-corrected": "corrected by the sentinel",
  "budget-spent": "the time budget was spent",
  accepted: undefined,
  "beyond-accepted": "more than was accepted",
  "trade-off": undefined,
  reused: "not measured again",
};

export const METHOD_WORDS: { readonly [method in Method]: string } = {
  "paired-rounds":
    "Times are compared round by round: each round starts a fresh base and a fresh head process, and what counts is the ratio of their medians. The change is the Hodges–Lehmann estimate over rounds; interval and p are exact signed-rank ones, valid although rounds stop early at planned looks.",
  "few-rounds":
    "Where fewer than 8 rounds were affordable, the interval is Student's t on the same log ratios. It assumes near-normal noise.",
  "between-sessions":
    "Where the base was not measured beside the head, the head is held against stored sessions by a t prediction interval over session medians. Differences between sessions count as noise, and a shift is suspected at most.",
  "paired-images":
    "Accuracy is compared image by image on the same images: McNemar's exact test, and the Bonett–Price interval of the difference.",
  identity:
    "Where base and head are the same content, one of them is measured, and its result is the other's as well: there is nothing to compare.",
  agreement:
    "Agreement is the share of the same images to which base and head give the same best class, right or wrong, with Clopper and Pearson's interval. The base agrees with itself on all of them. Whatever the labels are, top-1 changes by no more than the share of images that are answered otherwise.",
  "repeating-values":
    "Peak memory that stays within 0.5 % from launch to launch is compared as it is, and the interval spans the values; less than 1 MiB never counts as a change.",
  exact: "Values that repeat exactly, such as the size of a file, are compared as they are.",
};

export const MODE_WORDS: { readonly [mode in Mode]: string } = {
  "ping-pong": "base and head both loaded, answering in alternating short bursts",
  alternating: "base and head one after the other, in ABBA order",
  solo: "one side alone",
};
