import { wilson } from "../src/stats/proportion.ts";
import type { RunFigures, StudyRun } from "./case-study-figures.ts";
import { lessonTable, markdownTable } from "./case-study-tables.ts";

/** What the document's commands print, by lesson. */
export interface Transcripts {
  readonly runs: string;
  readonly warmUp: string;
  readonly classes: string;
  readonly gain: string;
  readonly correlation: string;
  readonly accuracy: string;
}

const ms = (ns: number) => `${(ns / 1e6).toFixed(1)} ms`;
const percent = (share: number, digits = 0) => `${(100 * share).toFixed(digits)} %`;
const signed = (share: number, digits = 0) => `${share < 0 ? "−" : "+"}${percent(Math.abs(share), digits)}`;
const shareRight = ({ right }: RunFigures) => right.top1Correct / right.images;
const inParts = (...parts: readonly string[]) => parts.join("\n\n");
/** The least and the greatest of one figure over runs. */
function range(values: readonly number[], write: (value: number) => string): string {
  const [least, most] = [write(Math.min(...values)), write(Math.max(...values))];
  return least === most ? least : `${least.replace(/ %$/, "")} to ${most}`;
}

function named(study: readonly StudyRun[], name: string): StudyRun {
  const found = study.find((run) => run.name === name);
  if (found === undefined) throw new Error(`the study has no ${name}`);
  return found;
}

export function runsPart(study: readonly StudyRun[], { runs }: Transcripts): string {
  const row = (name: string, { file, times, median, mean, right }: RunFigures) => [
    `\`${file}\``,
    name,
    String(times),
    ms(median),
    ms(mean),
    `${right.top1Correct} of ${right.images}`,
  ];
  const rows = [...study.map(({ name, full }) => row(name, full)), ...study.map(({ name, short }) => row(name, short))];
  return inParts(markdownTable(["file", "what ran", "times", "median", "mean", "right"], rows), runs);
}

export function warmUpPart(study: readonly StudyRun[], { warmUp }: Transcripts): string {
  const { short } = named(study, "EfficientNet-B3, TF-TRT");
  const { mean, median, times } = short;
  const rest = short.warmUp?.rest ?? mean;
  const rows = study.map(({ name, short: run }) => [
    name,
    ms(run.median),
    ms(run.mean),
    signed(run.mean / run.median - 1),
    String(run.warmUp?.count ?? 0),
    run.warmUp === undefined ? "" : ms(run.warmUp.rest),
    run.warmUp === undefined ? "" : signed(run.mean / run.warmUp.rest - 1),
  ]);
  return inParts(
    lessonTable({
      done: "the mean of a run, after the first two times were dropped, and nothing else of warm-up",
      shown: `of B3 in TF-TRT the mean of ${times} images, ${ms(mean)}, is **${percent(mean / median - 1)}** above their median, and **${percent(mean / rest - 1)}** above the mean of the ${times - (short.warmUp?.count ?? 0)} that are not warm-up`,
      told: `which times are warm-up, and the mean without them; its own launches warm up until times are steady or it says that they are not, and it judges medians`,
    }),
    warmUp,
    markdownTable(
      [`${times} images`, "median", "mean", "mean over median", "warm-up", "mean of the rest", "mean over that"],
      rows,
    ),
  );
}

export function classesPart(study: readonly StudyRun[], { classes }: Transcripts): string {
  const of = (model: string) =>
    range(
      study.filter(({ name }) => name.startsWith(model)).map((run) => run.classes.firstOverOthers - 1),
      (share) => percent(share, 1),
    );
  const shown = [0, 1, 2, 9];
  const rows = study.map(({ name, classes: { byPlace, firstOverOthers } }) => [
    name,
    ...shown.map((place) => ms(byPlace[place] ?? Number.NaN)),
    signed(firstOverOthers - 1, 1),
  ]);
  return inParts(
    lessonTable({
      done: "images in the order of their folders, one folder a class, and one mean over all",
      shown: `the first image of a class takes **${of("EfficientNet-B0")}** longer than the others with B0, **${of("EfficientNet-B3")}** with B3`,
      told: "that times repeat with a period, in the first 2,000 of a launch; its own workers have their inputs in memory before they time anything",
    }),
    classes,
    markdownTable(["median of the", "1st image of a class", "2nd", "3rd", "10th", "1st over all others"], rows),
  );
}

export function gainPart(study: readonly StudyRun[], { gain }: Transcripts): string {
  const gains = ["EfficientNet-B0", "EfficientNet-B3"].flatMap((model) => {
    const [plain, converted] = [named(study, `${model}, TensorFlow`), named(study, `${model}, TF-TRT`)];
    return (["full", "short"] as const).map((run) => ({
      model,
      images: plain[run].right.images,
      plain: plain[run].median,
      converted: converted[run].median,
      change: signed(converted[run].median / plain[run].median - 1, 1),
    }));
  });
  const [, , full, short] = gains;
  const rows = gains.map(({ model, images, plain, converted, change }) => [
    model,
    String(images),
    ms(plain),
    ms(converted),
    change,
  ]);
  return inParts(
    lessonTable({
      done: "each model in TensorFlow and, converted, in TF-TRT with FP16",
      shown: `no gain on B3: the median of all images moves by **${full?.change}**. Another pair of processes, on ${short?.images} images, says ${short?.change}`,
      told: "*inconclusive*: one process on each side, and ten thousand times in it do not show how the next one would run",
    }),
    gain,
    markdownTable(["median", "images", "TensorFlow", "TF-TRT", "change"], rows),
  );
}

export function correlationPart(study: readonly StudyRun[], { correlation }: Transcripts): string {
  const runs = study.map(({ full }) => full);
  const rows = study.map(({ name, full: { times, worth, correlation: found }, classes }) => [
    name,
    found.times.toFixed(2),
    found.ranks.toFixed(2),
    `${Math.floor(worth)} of ${times}`,
    String(Math.floor(classes.worthAtOneLevel)),
    `${Math.sqrt(times / worth).toFixed(2)} times`,
  ]);
  const shares = runs.map(({ worth, times }) => worth / times);
  return inParts(
    lessonTable({
      done: "ten thousand times of one process, one after the other",
      shown: `each resembles the one before it: for the median they are worth **${range(shares, percent)}** of their number`,
      told: "what they are worth, and claims a percentile only where they are worth enough; what it repeats, and counts, are processes",
    }),
    correlation,
    markdownTable(
      [
        "all images",
        "correlation of a time with the next",
        "of their ranks",
        "worth for the median",
        "with each place in a class at one level",
        "an interval that takes them for independent is too narrow by",
      ],
      rows,
    ),
  );
}

const ERROR_RATE = 0.05;

export function accuracyPart(study: readonly StudyRun[], { accuracy }: Transcripts): string {
  const rows = study.map(({ name, full, short }) => {
    const { lower, upper } = wilson(short.right.top1Correct, short.right.images, ERROR_RATE);
    return [
      name,
      percent(shareRight(full), 2),
      percent(shareRight(short), 2),
      `${(100 * lower).toFixed(1)} to ${percent(upper, 1)}`,
      `${(100 * (shareRight(short) - shareRight(full))).toFixed(0)} points`,
    ];
  });
  const { full, short } = named(study, "EfficientNet-B3, TF-TRT");
  const { classes } = short.right;
  return inParts(
    lessonTable({
      done: `about 85 %, the best accuracy of the post: a run of ${short.right.images} images has it`,
      shown: `on all ${full.right.images} images the same model is right in **${percent(shareRight(full), 1)}**; the ${short.right.images} are of the first ${classes.seen} of ${classes.of} classes`,
      told: "*not representative*, with the interval; it holds such a count against nothing",
    }),
    accuracy,
    markdownTable(
      ["top-1", `${full.right.images} images`, `${short.right.images} images`, "95 % interval of these", "more"],
      rows,
    ),
  );
}
