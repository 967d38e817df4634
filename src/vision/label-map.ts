import { wilson } from "../stats/proportion.ts";

/** How a model's outputs stand for the dataset's classes. */
export type LabelMap =
  /** Output i is class i. */
  | { readonly kind: "same" }
  /** Output 0 is no class (TensorFlow's 1,001): it never ranks, and output i is class i - 1. */
  | { readonly kind: "background-first" }
  /** Output i is class `classes[i]`, for models that were trained on another order. */
  | { readonly kind: "listed"; readonly classes: readonly number[] };

/** ImageNet's, to which TensorFlow's models add a background. */
const IMAGENET_CLASSES = 1_000;

/** The map of a model whose configuration names none: a 1,001st output is the background of ImageNet's 1,000 classes. */
export function usualLabelMap(outputs: number, classes: number): LabelMap {
  const background = outputs === IMAGENET_CLASSES + 1 && classes <= IMAGENET_CLASSES;
  return background ? { kind: "background-first" } : { kind: "same" };
}

/**
 * The scores of the dataset's classes, by class.
 *
 * @returns a clause that says why the scores are not those of these classes; it follows "the model".
 */
export function classesOfOutputs(
  scores: Float64Array,
  map: LabelMap,
  classes: number,
): { readonly kind: "scores"; readonly scores: Float64Array } | { readonly kind: "refused"; readonly reason: string } {
  const refused = (reason: string) => ({ kind: "refused" as const, reason });
  const ranked = map.kind === "background-first" ? scores.subarray(1) : scores;
  if (map.kind !== "listed") {
    if (ranked.length >= classes) return { kind: "scores", scores: ranked };
    return refused(`has ${ranked.length} classes, but the dataset has labels up to ${classes - 1}`);
  }
  if (map.classes.length !== scores.length)
    return refused(`has ${scores.length} outputs, and its list of labels names ${map.classes.length}`);
  const sorted = new Float64Array(scores.length).fill(Number.NEGATIVE_INFINITY);
  for (const [output, label] of map.classes.entries()) sorted[label] = scores[output] ?? Number.NEGATIVE_INFINITY;
  return { kind: "scores", scores: sorted };
}

/** One image's best class, and the class that it is. */
export interface Answer {
  readonly best: number;
  readonly label: number;
}

/** The class that the best class would be without a mistake. */
type Repair = (best: number) => number;

/** Labels that are read otherwise than they are meant. */
export interface LabelMistake {
  /** A clause after "the best class is". */
  readonly is: string;
  /** What to write in the configuration. */
  readonly remedy: string;
}

/** A mistake of labels that is made again and again, and its repair among so many classes. */
interface KnownMistake extends LabelMistake {
  readonly repairOver: (classes: number) => Repair;
}

const KNOWN_MISTAKES: readonly KnownMistake[] = [
  {
    is: "one class higher than it should be, as where the first output is a background that labels do not count",
    remedy: "say labels: background-first",
    repairOver: () => (best) => best - 1,
  },
  {
    is: "one class lower than it should be, as where labels count a background that the model has not",
    remedy: "say labels: same, and number the classes from 0",
    repairOver: () => (best) => best + 1,
  },
  {
    is: "a place in the order in which numbers sort as text (0, 1, 10, 100, …), as where the model was trained on class folders sorted by name",
    remedy: "name the classes of its outputs in that order",
    repairOver: (classes) => {
      const order = textOrder(classes);
      return (best) => order[best] ?? -1;
    },
  },
  {
    is: "a number whose place among numbers sorted as text (0, 1, 10, 100, …) is the label, as where labels were counted over class folders sorted by name",
    remedy: "take the folders' numbers as labels",
    repairOver: (classes) => {
      const places = new Map(textOrder(classes).map((label, place) => [label, place]));
      return (best) => places.get(best) ?? -1;
    },
  },
];

/** The numbers below `classes` as text sorts them. */
function textOrder(classes: number): readonly number[] {
  return Array.from({ length: classes }, (_, label) => String(label))
    .sort()
    .map(Number);
}

/** Fewer images say nothing about labels. */
const FEWEST = 20;
const LEVEL = 0.001;

/**
 * Whether a model that is right no more often than by chance would be right under a known mistake of labels.
 *
 * @returns the mistake; undefined where the accuracy is above chance, or no known
 * mistake explains it.
 */
export function labelMistake(answers: readonly Answer[], classes: number): LabelMistake | undefined {
  if (answers.length < FEWEST || classes < 2) return undefined;
  const chance = 1 / classes;
  const under = (repair: Repair) => answers.filter(({ best, label }) => repair(best) === label).length;
  const given = wilson(
    under((best) => best),
    answers.length,
    LEVEL,
  );
  // Beyond what chance gives, and the few classes that a mistake leaves where they are.
  if (given.lower > Math.max(2 * chance, 0.05)) return undefined;
  const explained = KNOWN_MISTAKES.map(({ is, remedy, repairOver }) => ({
    mistake: { is, remedy },
    lower: wilson(under(repairOver(classes)), answers.length, LEVEL).lower,
  }));
  const [best] = explained.sort((a, b) => b.lower - a.lower);
  const isClear =
    best !== undefined && best.lower > given.upper && best.lower > Math.min(0.5, Math.max(0.1, 5 * chance));
  return isClear ? best.mistake : undefined;
}
