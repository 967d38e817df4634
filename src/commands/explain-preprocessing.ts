import { resolve } from "node:path";
import picocolors from "picocolors";
import { UserError } from "../bench/user-error.ts";
import type { Config, ModelConfig } from "../config/config.ts";
import { decodeImage } from "../dataset/decode-image.ts";
import { jsonText } from "../report/document-text.ts";
import { plain } from "../report/escape.ts";
import { type ExplainedImage, renderExplanation, tensorFigure } from "../report/explanation.ts";
import { count } from "../report/figures.ts";
import { recipeWords } from "../report/recipe-words.ts";
import { type Explanation, explain } from "../vision/explain.ts";
import type { FloatImage, Image } from "../vision/image.ts";
import type { Photograph } from "../vision/orientation.ts";
import { type Preprocessing, preprocessingDigest } from "../vision/preprocessing.ts";
import { recipeSource } from "../vision/recipes.ts";
import type { Context } from "./context.ts";
import { type DeskConfig, readDeskConfig } from "./desk-config.ts";
import type { ExitCode } from "./exit-code.ts";
import { firstImage, type ImageFile, namedImage } from "./explained-file.ts";
import { shown, writeOutput } from "./files.ts";
import { pagePicture } from "./page-picture.ts";
import { terminalTable } from "./terminal-table.ts";

export interface ExplainOptions {
  readonly model: string;
  /** Left out: the first image that an accuracy of the model's dataset would be of. */
  readonly image?: string;
  readonly out: string;
  /** Relative to the work tree's root. */
  readonly config: string;
  readonly json: boolean;
}

/**
 * Shows what a model of the work tree sees of one image, step by step: as a page with pictures, and in short as text.
 *
 * @throws UserError where model, image or configuration cannot be used.
 */
export async function explainPreprocessing(options: ExplainOptions, context: Context): Promise<ExitCode> {
  const desk = await readDeskConfig(options.config, "or write one with edgebench init", context);
  const { model, preprocessing } = findModel(options.model, desk);
  const image =
    options.image === undefined
      ? await firstImage(datasetOf(model, desk.config), desk.root, context)
      : await namedImage(options.image, context);
  const photograph = decodeImage(image.bytes, image.shown);
  const explanation = inImage(image, () => explain(preprocessing.steps, photograph));
  const explained = tellExplained({ model, preprocessing, image, photograph, explanation });
  const page = resolve(context.cwd, options.out, `preprocessing-${model.name}.html`);
  await writeOutput(context, page, renderExplanation(explained));
  const file = shown(context, page);
  context.out(options.json ? explainedJson(explained, file, context) : explainedText(explained, file, context));
  return 0;
}

function findModel(
  name: string,
  { config, shown: file }: DeskConfig,
): { readonly model: ModelConfig; readonly preprocessing: Preprocessing } {
  const model = config.models.find((one) => one.name === name);
  if (model === undefined)
    throw new UserError(
      `${name}: ${file} declares no such model; name one of ${config.models.map((one) => one.name).join(", ")}`,
    );
  const { preprocessing, place } = model;
  if (preprocessing !== undefined) return { model, preprocessing };
  throw new UserError(
    `${file}:${place.line}:${place.column}: model ${name} has no preprocessing, since it is fed with random tensors; give it preprocessing and dataset, or name another model`,
  );
}

function datasetOf({ dataset }: ModelConfig, { datasets }: Config) {
  const found = datasets.find(({ name }) => name === dataset);
  if (found === undefined) throw new Error("a model with a preprocessing has a dataset");
  return found;
}

function inImage<T>({ shown: name }: ImageFile, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof UserError ? new UserError(`image ${JSON.stringify(name)}: ${error.message}`) : error;
  }
}

interface Explaining {
  readonly model: ModelConfig;
  readonly preprocessing: Preprocessing;
  readonly image: ImageFile;
  readonly photograph: Photograph;
  readonly explanation: Explanation;
}

/** What the page and the text tell. */
function tellExplained(explaining: Explaining): ExplainedImage {
  const { model, preprocessing, image, explanation } = explaining;
  const { tensor, channels, seen } = explanation;
  const { name, steps } = preprocessing;
  return {
    model: model.name,
    recipe: name,
    source: `Recipe: ${recipeSource(name) ?? "spelled out in the configuration"}`,
    digest: preprocessingDigest(steps),
    image: image.shown,
    steps: explainedSteps(explaining),
    channels: channels.map((values) => ({ ...values, picture: pagePicture(values.picture) })),
    tensor: `${tensor.type} [${tensor.shape.join(", ")}]`,
    seen: pagePicture(seen),
    quantisation: quantisationWords(model, preprocessing),
  };
}

function explainedSteps({ preprocessing, photograph, explanation }: Explaining): ExplainedImage["steps"] {
  const { image, orientation } = photograph;
  const turn = orientation === 1 ? "" : ` EXIF orientation ${orientation}.`;
  const decoded = { step: "decoding", words: `As the file holds it, 8 bits a sample.${turn}`, ...imageParts(image) };
  let last = decoded;
  const others = recipeWords(preprocessing.steps).map(({ step, words }) => {
    const stage = explanation.stages.find((one) => one.step === step);
    if (stage === undefined) return { step, words, size: last.size, picture: undefined };
    last = { step, words, ...imageParts(stage.image) };
    return last;
  });
  return [decoded, ...others];
}

function imageParts(image: Image | FloatImage) {
  const size = `${image.width} × ${image.height}, ${count(image.channels, "channel")}`;
  return { size, picture: pagePicture(image) };
}

/** Of the runtimes that edgebench serves, TensorFlow Lite alone tells how integers stand for values. */
function quantisationWords({ files }: ModelConfig, { steps }: Preprocessing): string | undefined {
  if (files.tflite === undefined || steps.type !== "float32") return undefined;
  return "TensorFlow Lite: where the model's input takes integers, they are made of these values as the model declares, when it runs: value / scale, rounded half away from zero, plus the zero point, cut to the type's range.";
}

function explainedText(explained: ExplainedImage, page: string, { color, width }: Context): string {
  const { model, recipe, image, source, steps, channels, tensor, quantisation } = explained;
  const { bold } = picocolors.createColors(color);
  const table = terminalTable(
    steps.map((one) => [one.step, one.size, one.words].map((text) => ({ text }))),
    { width },
  );
  const values = channels.map(
    ({ channel, least, mean, most }) =>
      `  ${channel}: ${tensorFigure(least)} to ${tensorFigure(most)}, mean ${tensorFigure(mean)}`,
  );
  const lines = [
    bold(plain(`${model} sees ${image} through the recipe ${recipe}`)),
    plain(source),
    "",
    table,
    "",
    `Tensor: ${tensor}`,
    ...values,
    ...(quantisation === undefined ? [] : [quantisation]),
    "",
    `The pictures are in ${bold(plain(page))}.`,
  ];
  return `${lines.join("\n")}\n`;
}

function explainedJson(explained: ExplainedImage, page: string, { version }: Context): string {
  const { model, recipe, source, digest, image, steps, channels, tensor, quantisation } = explained;
  const document = {
    schema: "edgebench/explanation@1",
    tool: { name: "edgebench", version },
    model,
    preprocessing: { name: recipe, source, sha256: digest },
    image,
    steps: steps.map(({ step, words, size }) => ({ step, words, size })),
    tensor,
    channels: channels.map(({ channel, least, mean, most }) => ({ channel, least, mean, most })),
    ...(quantisation === undefined ? {} : { quantisation }),
    page,
  };
  return jsonText(document, 2);
}
