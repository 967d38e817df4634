import { type Accuracy, type Answers, MOST_CLASS_NAMES, MOST_NAME } from "../bench/result.ts";
import { type Dataset, type DatasetImage, withImages } from "../dataset/dataset.ts";
import type { UnusableImage } from "../dataset/decode-image.ts";
import { drawOrder, drawSubset } from "../dataset/subset.ts";
import type { TensorWindow } from "../dataset/tensors.ts";
import type { Side } from "../plan/side.ts";
import { decodeBitset } from "../vision/bitset.ts";
import { encodeBytes } from "../vision/bytes.ts";
import { sumUpDivergences } from "../vision/divergence.ts";
import { type LabelMap, labelMistake } from "../vision/label-map.ts";
import { outputMark, repeatedOutputs } from "../vision/output-mark.ts";
import { judgeImage, type Outcome, tally } from "../vision/score.ts";
import type { LiveLaunch } from "./launch.ts";
import { meetScores, type ScoreMeeting, type ScoreUse } from "./meeting-scores.ts";
import { batchFor, ScoreReader, scoresOf } from "./score-images.ts";

/** The order of images is the same in every session, so that one night's subset can be held against another's. */
export const ORDER_SEED = 1;

/** How a side's images are scored, by whichever launch. */
export interface Scoring {
  readonly dataset: Dataset;
  readonly preprocessing: NonNullable<Side["preprocessing"]>;
  /** How outputs stand for classes; undefined where the usual rule decides. */
  readonly labels: LabelMap | undefined;
  readonly batch: number;
  /** A larger batch for images, to be taken where it changes no answer; undefined for none. */
  readonly wider?: number | undefined;
  /** Where tensors are kept for the next who asks for the same. */
  readonly folder: string;
  readonly onImage: (done: number, total: number) => void;
}

export interface AccuracyRequest extends Scoring {
  /** Its model is loaded; its input sets are replaced. */
  readonly launch: LiveLaunch;
  /** No further set is started after this long; one is always scored. */
  readonly seconds: number;
  /** No more images than this, with those that were scored before. */
  readonly most: number;
  /** Launches that were lost on the way: after one, no larger batch is tried. */
  readonly attempt?: number;
  /** What an earlier launch scored, to be gone on with. */
  readonly before?: ScoredImages | undefined;
  /** What becomes of the scores beside. */
  readonly scores: ScoreUse;
}

/** What a model said of the first images of the fixed order that can be decoded. */
export interface ScoredImages extends Partial<ScoreMeeting["told"]> {
  readonly dataset: Dataset;
  readonly preprocessing: NonNullable<Side["preprocessing"]>;
  readonly outcomes: readonly Outcome[];
  /** What the scores of each are known by; undefined for what was stored. */
  readonly marks?: readonly (string | undefined)[];
  /** Images that cannot be decoded, as far as they were come upon: whoever scored as many images left out the same ones. */
  readonly leftOut: TensorWindow["leftOut"];
  /** How outputs stood for classes, and how many classes there are; undefined for what was stored without. */
  readonly labels?: { readonly map: LabelMap["kind"]; readonly classes: number };
  /** The stored session that told them; undefined where they were measured. */
  readonly reusedFrom?: Accuracy["reusedFrom"];
}

/**
 * A stored accuracy as if its images had just been scored, in the order in which they would have been.
 *
 * @returns undefined where it is not of this dataset's images in that order.
 */
export function scoredBefore(
  stored: Accuracy,
  dataset: Dataset,
  preprocessing: ScoredImages["preprocessing"],
): ScoredImages | undefined {
  const { count, seed, sha256 } = stored.dataset;
  if (seed !== ORDER_SEED || count > dataset.count) return undefined;
  const subset = drawSubset(dataset, count, ORDER_SEED);
  const [first, five] = [decodeBitset(stored.correct, count), decodeBitset(stored.correctTop5 ?? "", count)];
  if (subset.digest !== sha256 || first === undefined || five === undefined) return undefined;
  const places = new Map(subset.images.map((image, place) => [image, place]));
  const outcomes = drawOrder(dataset, ORDER_SEED)
    .slice(0, count)
    .map((image): Outcome => {
      const place = places.get(image) ?? -1;
      return { kind: "stored", first: first[place] === true, five: five[place] === true, label: image.label };
    });
  const { labels, classes } = stored;
  const read = labels && classes && { labels: { map: labels, classes: classes.of } };
  return { dataset, preprocessing, outcomes, leftOut: new Map(), ...read, reusedFrom: stored.reusedFrom };
}

/**
 * Lets a launch answer the dataset's images in a fixed order that is spread evenly over the classes, until all are scored
 * or the time is up. So whatever was scored is a prefix of one order, and two sides are cut to the same images.
 *
 * An image that cannot be decoded is left out and told; no other one is lost by it.
 *
 * @throws LaunchLost where the worker is lost or the output is no classifier's; UserError where images cannot be used.
 */
export async function measureAccuracy(request: AccuracyRequest): Promise<ScoredImages> {
  const { launch, dataset, preprocessing, folder, seconds, before, attempt = 0, onImage } = request;
  const began = performance.now();
  const leftOut = new Map<DatasetImage, UnusableImage>(before?.leftOut);
  const rest = withImages(dataset, orderOf(dataset, leftOut).slice(before?.outcomes.length));
  const outcomes: Outcome[] = [...(before?.outcomes ?? [])];
  const atFirst = outcomes.length;
  const marks: (string | undefined)[] = [...marksOf(before)];
  const reader = new ScoreReader(launch, dataset, request.labels);
  await using meeting = await meetScores(request.scores, atFirst);
  const scored = () => {
    const { labels = before?.labels } = reader;
    return { dataset, preprocessing, outcomes, marks, leftOut, ...(labels && { labels }), ...told(meeting, before) };
  };
  const scoring = { reader, steps: preprocessing.steps, folder };
  const batch = await batchFor(scoring, rest, request.batch, attempt === 0 ? request.wider : undefined);
  for await (const { images, scores } of scoresOf(scoring, rest, batch, leftOut)) {
    await meeting?.add(scores);
    marks.push(...scores.rows.map(outputMark));
    outcomes.push(...scores.rows.map((row, place) => judgeImage(row, images[place]?.label)));
    onImage(outcomes.length + leftOut.size, Math.min(request.most, dataset.count));
    if (outcomes.length >= request.most || performance.now() - began >= seconds * 1_000) break;
  }
  return scored();
}

/** The fixed order of the images that can be decoded, as far as is known. */
function orderOf(dataset: Dataset, leftOut: ScoredImages["leftOut"]): readonly DatasetImage[] {
  return drawOrder(dataset, ORDER_SEED).filter((image) => !leftOut.has(image));
}

/** What was kept of the scores, and how far they lie from the other side's, of all images so far. */
function told(meeting: ScoreMeeting | undefined, before: ScoredImages | undefined): Partial<ScoreMeeting["told"]> {
  const { scores = before?.scores, divergences } = meeting?.told ?? {};
  const whole = divergences && [...divergencesOf(before), ...divergences];
  return { ...(scores && { scores }), ...(whole && { divergences: whole }) };
}

function divergencesOf(before: ScoredImages | undefined): readonly (number | undefined)[] {
  return before?.divergences ?? unknownOf(before);
}

function marksOf(before: ScoredImages | undefined): readonly (string | undefined)[] {
  return before?.marks ?? unknownOf(before);
}

function unknownOf(before: ScoredImages | undefined): readonly undefined[] {
  return Array.from({ length: before?.outcomes.length ?? 0 }, () => undefined);
}

/**
 * The accuracy on the first `count` images of the order that can be decoded; its bits are in the dataset's order.
 *
 * @param looks images at each planned look, where the sides were scored in stages.
 */
export function accuracyOf(scored: ScoredImages, count: number, looks: readonly number[] = []): Accuracy {
  const { dataset, labels, reusedFrom } = scored;
  const { subset, outcomes, answers } = firstOf(scored, count, looks);
  return {
    ...answers,
    ...(labels && {
      classes: {
        of: labels.classes,
        seen: new Set(subset.images.map(({ label }) => label)).size,
        ...(dataset.insisted === true && { insisted: true as const }),
      },
    }),
    ...tally(outcomes),
    ...namesOf(dataset),
    ...(reusedFrom === undefined ? {} : { reusedFrom }),
  };
}

/** What was answered to the first `count` images of the order, where they have no labels; in the dataset's order. */
export function answersOf(scored: ScoredImages, count: number, looks: readonly number[] = []): Answers {
  const { outcomes, answers } = firstOf(scored, count, looks);
  const { notFinite, predictions } = tally(outcomes);
  return { ...answers, notFinite, ...(predictions === undefined ? {} : { predictions }) };
}

/** The first `count` images of the order that can be decoded, in the dataset's order. */
export function firstImages(scored: ScoredImages, count: number): Dataset {
  return firstOfPlaces(scored, placesOf(scored), count);
}

type Places = ReadonlyMap<DatasetImage, number>;

/** Where in the order each image is that can be decoded. */
function placesOf({ dataset, leftOut }: ScoredImages): Places {
  return new Map(orderOf(dataset, leftOut).map((image, place) => [image, place]));
}

function firstOfPlaces({ dataset }: ScoredImages, places: Places, count: number): Dataset {
  return withImages(
    dataset,
    dataset.images.filter((image) => (places.get(image) ?? count) < count),
  );
}

/** The first `count` images with what was said of them. */
function firstOf(scored: ScoredImages, count: number, looks: readonly number[]) {
  const { dataset, preprocessing, labels } = scored;
  const places = placesOf(scored);
  const subset = firstOfPlaces(scored, places, count);
  const placeOf = (image: DatasetImage) => places.get(image) ?? 0;
  const divergence = sumUpDivergences(scored.divergences?.slice(0, count) ?? []);
  return {
    subset,
    outcomes: subset.images.flatMap((image) => scored.outcomes[placeOf(image)] ?? []),
    answers: {
      dataset: {
        name: dataset.name,
        sha256: subset.digest,
        count: subset.count,
        seed: ORDER_SEED,
        ...(dataset.collection && { collection: dataset.collection }),
      },
      preprocessing: { name: preprocessing.name, sha256: preprocessing.sha256 },
      ...(labels && { labels: labels.map }),
      ...(divergence && { divergence }),
      ...(looks.length > 1 && { looks: [...looks], stages: stagesOf(subset.images.map(placeOf), looks) }),
    },
  };
}

/** The first look that has each image, by its place in the order. */
function stagesOf(places: readonly number[], looks: readonly number[]): string {
  return encodeBytes(Uint8Array.from(places, (place) => looks.findIndex((look) => place < look)));
}

function namesOf({ classNames }: Dataset): Pick<Accuracy, "classNames"> {
  if (classNames === undefined || classNames.length > MOST_CLASS_NAMES) return {};
  return { classNames: classNames.map((name) => name.slice(0, MOST_NAME)) };
}

/** A sentence where the model would be right if labels were read otherwise; undefined where nothing known is wrong. */
export function labelSuspicion({ dataset, outcomes, labels }: ScoredImages): string | undefined {
  if (labels === undefined) return undefined;
  const answers = outcomes.flatMap((outcome) =>
    outcome.kind === "ranked" && outcome.label !== undefined
      ? [{ best: outcome.top[0] ?? -1, label: outcome.label }]
      : [],
  );
  const mistake = labelMistake(answers, labels.classes);
  return (
    mistake &&
    `the labels of ${dataset.name} do not fit the model: where it is wrong, its best class is ${mistake.is}; ${mistake.remedy}`
  );
}

/** A sentence where different images of those scored got the same scores too often; undefined where they did not. */
export function repetitionSentence(scored: ScoredImages): string | undefined {
  const { dataset, leftOut, marks = [] } = scored;
  const images = orderOf(dataset, leftOut).slice(0, marks.length);
  return repeatedOutputs(images.map(({ sha256 }, place) => ({ sha256, mark: marks[place] })));
}

/** At most so many images are named. */
const MOST_NAMED = 20;

/** A sentence that names the images that could not be decoded; undefined where there are none. */
export function leftOutSentence({ dataset, leftOut }: ScoredImages): string | undefined {
  if (leftOut.size === 0) return undefined;
  const named = [...leftOut.values()].slice(0, MOST_NAMED).map(({ fault }) => fault);
  const more = leftOut.size - named.length;
  const all = more === 0 ? named : [...named, `and ${more} more`];
  return `${leftOut.size} of the ${dataset.count} images of ${dataset.name} ${leftOut.size === 1 ? "is" : "are"} left out, on every side alike: ${all.join(", ")}; replace such an image or take it out of the dataset`;
}

/**
 * How many images a side that stands alone is recorded with: all, or a round number (1, 2 or 5 and zeros), so that the
 * next session on a device of this speed most likely has the same images to be held against.
 */
export function roundCount(scored: ScoredImages): number {
  const { outcomes } = scored;
  if (outcomes.length === usableCount(scored)) return outcomes.length;
  const decade = 10 ** Math.floor(Math.log10(outcomes.length));
  const step = [5, 2].find((digit) => digit * decade <= outcomes.length) ?? 1;
  return step * decade;
}

/** How many images can be scored, as far as is known. */
export const usableCount = ({ dataset, leftOut }: ScoredImages) => dataset.count - leftOut.size;
