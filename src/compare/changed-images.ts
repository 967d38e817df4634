import type { Accuracy } from "../bench/result.ts";
import { MOST_THUMBNAILS, type Thumbnail } from "../bench/thumbnail.ts";
import { decodeBitset } from "../vision/bitset.ts";
import { decodePredictions, NO_CLASS } from "../vision/predictions.ts";
import { imagesDiffer } from "./paired-images.ts";

/** More classes, or more confusions, than this are counted and not listed. */
const MOST_LISTED = 50;

/** Newly wrong: right by the base alone. Newly right: by the head alone. */
export const CHANGES = ["newly-wrong", "newly-right"] as const;
export type Change = (typeof CHANGES)[number];

/** A class by its number, and what people call it, or the number again. Names are the dataset's: foreign. */
export interface NamedClass {
  readonly number: number;
  readonly name: string;
}

/** What of one class changed. Its shares are of few images as a rule, and prove nothing by themselves. */
export interface ClassChange {
  readonly of: NamedClass;
  readonly images: number;
  readonly baseRight: number;
  readonly headRight: number;
  readonly newlyWrong: number;
  readonly newlyRight: number;
}

/** Images of one class that changed alike. */
export interface Confusion {
  readonly change: Change;
  readonly of: NamedClass;
  /** What the wrong side takes them for; `not-finite` where it gave no number for them. */
  readonly takenFor: NamedClass | "not-finite";
  readonly images: number;
}

/** The images that only one side gets right, at the first guess. */
export interface ChangedImages {
  readonly newlyWrong: number;
  readonly newlyRight: number;
  /** Worst first, at most 50; none where the result does not tell the images' classes. */
  readonly classes: readonly ClassChange[];
  /** How many classes changed in all. */
  readonly classCount: number;
  /** Newly wrong first, then by how many images; at most 50. */
  readonly confusions: readonly Confusion[];
  readonly confusionCount: number;
  /** Newly wrong images of which the result has a picture. */
  readonly pictures: readonly Picture[];
}

/** A newly wrong image. Its path is the dataset's: foreign. */
export interface Picture {
  readonly path: string;
  /** Base64 of a PNG of at most 64 pixels a side. */
  readonly png: string;
  /** Undefined where the result does not tell. */
  readonly of: NamedClass | undefined;
  readonly takenFor: NamedClass | "not-finite" | undefined;
}

/**
 * @param thumbnails of images of the head's accuracy; those that are not newly wrong are passed over.
 * @returns undefined where nothing changed, or the two are not of the same images.
 */
export function changedImages(
  base: Accuracy | undefined,
  head: Accuracy | undefined,
  thumbnails: readonly Thumbnail[] = [],
): ChangedImages | undefined {
  const answers = base && head && answersOf(base, head);
  if (answers === undefined) return undefined;
  const changed = listChanges(answers);
  if (changed.length === 0) return undefined;
  const [classes, confusions] = [classesOf(answers), confusionsOf(changed, answers)];
  const newlyWrong = changed.filter(({ change }) => change === "newly-wrong").length;
  return {
    newlyWrong,
    newlyRight: changed.length - newlyWrong,
    classes: classes.slice(0, MOST_LISTED),
    classCount: classes.length,
    confusions: confusions.slice(0, MOST_LISTED),
    confusionCount: confusions.length,
    pictures: thumbnails.flatMap((thumbnail) => pictureOf(thumbnail, answers) ?? []),
  };
}

/**
 * The places of some newly wrong images, at most 12: one of each class in turns, the classes that lost most first, so that
 * few show as much as they can.
 */
export function exemplaryImages(base: Accuracy, head: Accuracy): readonly number[] {
  const answers = answersOf(base, head);
  if (answers === undefined) return [];
  const ranks = new Map(classesOf(answers).map(({ of }, rank) => [of.number, rank]));
  const taken = new Map<number, number>();
  const candidates = listChanges(answers).flatMap(({ image, change }) => {
    if (change !== "newly-wrong") return [];
    const rank = ranks.get(answers.truth?.[image] ?? NO_CLASS) ?? 0;
    const turn = taken.get(rank) ?? 0;
    taken.set(rank, turn + 1);
    return [{ image, rank, turn }];
  });
  return candidates
    .sort((a, b) => a.turn - b.turn || a.rank - b.rank)
    .slice(0, MOST_THUMBNAILS)
    .map(({ image }) => image);
}

function pictureOf({ image, path, png }: Thumbnail, { base, head, truth, nameOf }: Answers): Picture | undefined {
  if (base.right[image] !== true || head.right[image] !== false) return undefined;
  const [of, answer] = [truth?.[image], head.predictions?.[image]];
  return {
    path,
    png,
    of: of === undefined ? undefined : nameOf(of),
    takenFor: answer === undefined ? undefined : answerOf(answer, nameOf),
  };
}

const answerOf = (answer: number, nameOf: Answers["nameOf"]) =>
  answer === NO_CLASS ? ("not-finite" as const) : nameOf(answer);

/** What both sides say of the same images. */
interface Answers {
  readonly base: Side;
  readonly head: Side;
  /** The right class of each image; undefined where neither side's result tells. */
  readonly truth: Uint16Array | undefined;
  readonly nameOf: (number: number) => NamedClass;
}

interface Side {
  readonly right: readonly boolean[];
  readonly predictions: Uint16Array | undefined;
}

function answersOf(base: Accuracy, head: Accuracy): Answers | undefined {
  if (imagesDiffer(base, head) !== undefined) return undefined;
  const { count } = head.dataset;
  const sideOf = ({ correct, predictions }: Accuracy): Side | undefined => {
    const right = decodeBitset(correct, count);
    return right && { right, predictions: classesIn(predictions, count) };
  };
  const [before, after] = [sideOf(base), sideOf(head)];
  if (before === undefined || after === undefined) return undefined;
  const names = head.classNames ?? base.classNames;
  return {
    base: before,
    head: after,
    truth: classesIn(head.truth ?? base.truth, count),
    nameOf: (number) => ({ number, name: names?.[number] ?? String(number) }),
  };
}

const classesIn = (text: string | undefined, count: number) =>
  text === undefined ? undefined : decodePredictions(text, count);

interface ChangedImage {
  /** Its place in the dataset. */
  readonly image: number;
  readonly change: Change;
}

function listChanges({ base, head }: Answers): readonly ChangedImage[] {
  return base.right.flatMap((before, image): readonly ChangedImage[] => {
    if (before === head.right[image]) return [];
    return [{ image, change: before ? "newly-wrong" : "newly-right" }];
  });
}

function classesOf({ base, head, truth, nameOf }: Answers): readonly ClassChange[] {
  const found = new Map<number, { -readonly [key in Exclude<keyof ClassChange, "of">]: number }>();
  for (const [image, number] of truth?.entries() ?? []) {
    const sums = found.get(number) ?? { images: 0, baseRight: 0, headRight: 0, newlyWrong: 0, newlyRight: 0 };
    found.set(number, sums);
    const [before, after] = [base.right[image] === true, head.right[image] === true];
    sums.images += 1;
    if (before) sums.baseRight += 1;
    if (after) sums.headRight += 1;
    if (before && !after) sums.newlyWrong += 1;
    if (after && !before) sums.newlyRight += 1;
  }
  return [...found]
    .flatMap(([number, sums]) => (sums.newlyWrong + sums.newlyRight === 0 ? [] : [{ of: nameOf(number), ...sums }]))
    .sort((a, b) => b.newlyWrong - a.newlyWrong || a.newlyRight - b.newlyRight || a.of.number - b.of.number);
}

function confusionsOf(changed: readonly ChangedImage[], answers: Answers): readonly Confusion[] {
  const found = new Map<string, { change: Change; of: number; answer: number; images: number }>();
  for (const { image, change } of changed) {
    const { predictions } = change === "newly-wrong" ? answers.head : answers.base;
    const [of, answer] = [answers.truth?.[image], predictions?.[image]];
    if (of === undefined || answer === undefined) continue;
    const key = `${change} ${of} ${answer}`;
    const known = found.get(key) ?? { change, of, answer, images: 0 };
    found.set(key, { ...known, images: known.images + 1 });
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) ||
        b.images - a.images ||
        a.of - b.of ||
        a.answer - b.answer,
    )
    .map(({ change, of, answer, images }) => ({
      change,
      of: answers.nameOf(of),
      takenFor: answerOf(answer, answers.nameOf),
      images,
    }));
}
