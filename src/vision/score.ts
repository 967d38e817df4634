import type { TensorType } from "../measure/protocol.ts";
import { encodeBitset } from "./bitset.ts";
import { encodePredictions } from "./predictions.ts";
import { tensorValues } from "./tensor-values.ts";

/** A classifier's output for one batch. */
export interface ScoreTensor {
  readonly name: string;
  readonly type: TensorType;
  readonly shape: readonly number[];
  /** Little-endian, C order. */
  readonly bytes: Uint8Array;
}

/** Scores of every class, one row per image, or the sentence that says why the tensor is no classifier's output. */
export type ClassScores =
  | { readonly kind: "rows"; readonly rows: readonly Float64Array[] }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Reads a classifier's output: the last dimension is the classes, the ones before it make up the batch (`[C]` is a
 * batch of one); 1s after the classes (`[B, C, 1, 1]`) are passed over.
 *
 * @param images images in the batch.
 */
export function classScores(tensor: ScoreTensor, images: number): ClassScores {
  const refused = (reason: string): ClassScores => ({ kind: "refused", reason: `output "${tensor.name}" ${reason}` });
  const shape = [...tensor.shape];
  while (shape.length > 2 && shape.at(-1) === 1) shape.pop();
  const shown = `[${tensor.shape.join(", ")}]`;
  const classes = shape.pop() ?? 0;
  const rows = shape.reduce((product, size) => product * size, 1);
  if (classes < 2)
    return refused(`has the shape ${shown}; a classifier's has its classes, at least two, in the last dimension`);
  if (rows !== images)
    return refused(
      `has the shape ${shown}, which is ${rows} rows of classes for ${images} images; give the model an output of the shape [batch, classes]`,
    );
  const values = tensorValues(tensor.type, tensor.bytes);
  if (values === undefined)
    return refused(`is of type ${tensor.type}, in which edgebench reads no scores; export the scores as float32`);
  if (values.length !== rows * classes)
    return refused(`has ${values.length} values where its shape ${shown} has ${rows * classes}`);
  return {
    kind: "rows",
    rows: Array.from({ length: rows }, (_, row) => values.subarray(row * classes, (row + 1) * classes)),
  };
}

/** The `k` classes with the highest scores, best first; equal scores rank the lower class first. Scores must be finite. */
export function topClasses(scores: Float64Array, k: number): readonly number[] {
  const top: number[] = [];
  for (let candidate = 0; candidate < scores.length; candidate += 1) {
    let place = top.length;
    while (place > 0 && (scores[candidate] ?? 0) > (scores[top[place - 1] ?? 0] ?? 0)) place -= 1;
    if (place < k) top.splice(place, 0, candidate);
    if (top.length > k) top.pop();
  }
  return top;
}

/** What a model said of one image. An image whose scores hold NaN or infinity is wrong, and counted as such. */
export type Outcome =
  | {
      readonly kind: "ranked";
      readonly top: readonly number[];
      /** Of the right class, from 1; undefined where it has none, or the model does not know it. */
      readonly rank: number | undefined;
      readonly label: number | undefined;
    }
  | { readonly kind: "not-finite"; readonly label: number | undefined }
  /** Told by what was stored of it: whether it was right, and not by which class. */
  | { readonly kind: "stored"; readonly first: boolean; readonly five: boolean; readonly label: number | undefined };

/** Ranks the five best classes of one image against its label, where it has one. */
export function judgeImage(scores: Float64Array, label: number | undefined): Outcome {
  if (!scores.every(Number.isFinite)) return { kind: "not-finite", label };
  return { kind: "ranked", top: topClasses(scores, 5), rank: rankOf(scores, label), label };
}

/** How many classes rank before this one, and one more. Scores must be finite. */
function rankOf(scores: Float64Array, label: number | undefined): number | undefined {
  const own = scores[label ?? -1];
  if (label === undefined || own === undefined) return undefined;
  return scores.reduce((rank, score, other) => (score > own || (score === own && other < label) ? rank + 1 : rank), 1);
}

/** Counts and bitsets of a result's `accuracy`, images in the order of `outcomes`. */
export interface Tally {
  readonly top1Correct: number;
  readonly top5Correct: number;
  readonly correct: string;
  readonly correctTop5: string;
  readonly notFinite: number;
  /** The best class of each image; left out where it cannot be told so (see `encodePredictions`). */
  readonly predictions?: string;
  /** The right class of each image, under the same condition. */
  readonly truth?: string;
  /** The rank of the right class of each image, from 1, under the condition of `predictions`. */
  readonly ranks?: string;
}

/** Adds up the outcomes of all images. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const first = outcomes.map((outcome) => isRight(outcome, 1));
  const five = outcomes.map((outcome) => isRight(outcome, 5));
  const isWhole = !outcomes.some(({ kind }) => kind === "stored");
  const told = (number: (outcome: Outcome) => number | undefined) =>
    isWhole ? encodePredictions(outcomes.map(number)) : undefined;
  const predictions = told((outcome) => (outcome.kind === "ranked" ? outcome.top[0] : undefined));
  const ranks = told((outcome) => (outcome.kind === "ranked" ? outcome.rank : undefined));
  const truth = encodePredictions(outcomes.map(({ label }) => label));
  return {
    top1Correct: first.filter(Boolean).length,
    top5Correct: five.filter(Boolean).length,
    correct: encodeBitset(first),
    correctTop5: encodeBitset(five),
    notFinite: outcomes.filter(({ kind }) => kind === "not-finite").length,
    ...(predictions === undefined ? {} : { predictions }),
    ...(truth === undefined ? {} : { truth }),
    ...(ranks === undefined ? {} : { ranks }),
  };
}

function isRight(outcome: Outcome, among: 1 | 5): boolean {
  switch (outcome.kind) {
    case "ranked":
      return outcome.label !== undefined && outcome.top.slice(0, among).includes(outcome.label);
    case "stored":
      return among === 1 ? outcome.first : outcome.five;
    case "not-finite":
      return false;
  }
}
