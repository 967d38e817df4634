import type { Accuracy } from "../bench/result.ts";
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
}

/** @returns undefined where nothing changed, or the two are not of the same images. */
export function changedImages(base: Accuracy | undefined, head: Accuracy | undefined): ChangedImages | undefined {
  if (base === undefined || head === undefined || imagesDiffer(base, head) !== undefined) return undefined;
  const answers = answersOf(base, head);
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
  };
}

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
      takenFor: answer === NO_CLASS ? "not-finite" : answers.nameOf(answer),
      images,
    }));
}
