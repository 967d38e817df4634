import { sha256Hex } from "../bench/digest.ts";

/** Fewer classes than this are easily scored alike. */
const LEAST_CLASSES = 8;
/** More different scores than this are not asked for. */
const ENOUGH = 24;
const PART = 0.75;

/**
 * What the scores of one image are known by: two images with one mark got the same scores, bit by bit.
 *
 * @returns undefined where that would be no wonder, because most of the scores are one number: a saturated softmax in eight
 * bits gives all images that it is sure of the same.
 */
export function outputMark(scores: Float64Array): string | undefined {
  if (scores.length < LEAST_CLASSES || !scores.every(Number.isFinite)) return undefined;
  const wanted = Math.min(ENOUGH, Math.ceil(PART * scores.length));
  const different = new Set<number>();
  for (const score of scores) {
    different.add(score);
    if (different.size >= wanted) return markOf(scores);
  }
  return undefined;
}

function markOf({ buffer, byteOffset, byteLength }: Float64Array): string {
  return sha256Hex(new Uint8Array(buffer, byteOffset, byteLength)).slice(0, 16);
}

/** An image's content and what its scores are known by. */
export interface MarkedImage {
  readonly sha256: string;
  readonly mark: string | undefined;
}

/** Of fewer images nothing is said. */
const LEAST_IMAGES = 20;
/** Images of other files whose pixels are the same may be a part of a dataset. */
const LEAST_DIFFERENT = 0.75;

/** A sentence where different images got the same scores too often; undefined where they did not. */
export function repeatedOutputs(images: readonly MarkedImage[]): string | undefined {
  const marks = new Map(images.flatMap(({ sha256, mark }) => (mark === undefined ? [] : [[sha256, mark] as const])));
  const different = new Set(marks.values()).size;
  if (marks.size < LEAST_IMAGES || different >= LEAST_DIFFERENT * marks.size) return undefined;
  const told = different === 1 ? "all got the same scores" : `got ${different} different sets of scores`;
  return `${marks.size} different images ${told}, bit by bit: what comes out does not depend on what goes in, or is an earlier image's`;
}
