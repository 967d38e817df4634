import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Dataset, type DatasetImage, withImages } from "../dataset/dataset.ts";
import { drawOrder } from "../dataset/subset.ts";
import { type TensorOptions, type TensorWindow, tensorWindows } from "../dataset/tensors.ts";
import type { TensorFile, ValueInfo } from "../measure/protocol.ts";
import { formatShape, resolveShape, shapeFits } from "../measure/shapes.ts";
import type { PreprocessingSteps } from "../vision/preprocessing.ts";
import { quantizationOf } from "../vision/quantise.ts";
import { randomTensor } from "../vision/random-tensors.ts";
import { type Feed, LaunchLost } from "./launch.ts";

/** Distinct input sets a launch goes through: the same tensor every time would flatter caches. */
const DISTINCT_SETS = 8;
/** Fewer sets where they would be larger than this together: inputs shall not crowd out the model. */
const MOST_FEED_BYTES = 128 * 1024 ** 2;
/** Of one set; a larger one is refused. */
const MOST_SET_BYTES = 1024 ** 3;

export interface FeedRequest {
  readonly inputs: readonly ValueInfo[];
  readonly batch: number;
  readonly seed: number;
  readonly folder: string;
}

/** Input sets of seeded random numbers, one file per input, for any number of inputs of any type. */
export async function randomFeed(
  request: FeedRequest & { readonly dimensions: { readonly [symbol: string]: number }; readonly sets?: number },
): Promise<Feed> {
  const { inputs, batch, dimensions, seed, folder, sets = DISTINCT_SETS } = request;
  await mkdir(folder, { recursive: true });
  const drawn = inputs.map((input, index) => {
    const shape = [...resolveShape(input, batch, dimensions)];
    const draw = (set: number) => randomTensor(input.type, shape, seed + index * 1_000 + set);
    return { input, shape, draw, first: draw(0) };
  });
  const count = Math.min(sets, setsThatFit(drawn.reduce((sum, { first }) => sum + first.length, 0)));
  const tensors: TensorFile[] = [];
  for (const [index, { input, shape, draw, first }] of drawn.entries()) {
    const file = join(folder, `input-${index}.raw`);
    const others = Array.from({ length: count - 1 }, (_, set) => draw(set + 1));
    await writeFile(file, Buffer.concat([first, ...others]));
    tensors.push({ name: input.name, type: input.type, shape, file, bytesPerSet: first.length });
  }
  return { count, tensors };
}

const setsThatFit = (bytesPerSet: number) =>
  Math.max(1, Math.min(DISTINCT_SETS, Math.floor(MOST_FEED_BYTES / bytesPerSet)));

/**
 * Input sets of real images: a seeded draw that is spread evenly over the classes. Every set holds other images, and no
 * set the same image twice, as far as the dataset has enough. Images that cannot be decoded are passed over.
 *
 * @throws LaunchLost at stage `inputs` where the model takes something else than the preprocessing makes; UserError where
 * images cannot be used.
 */
export async function datasetFeed(
  request: FeedRequest & { readonly dataset: Dataset; readonly steps: PreprocessingSteps },
): Promise<Feed> {
  const { inputs, batch, dataset, steps, seed, folder } = request;
  const quantization = quantizationOf(inputs[0], steps.type);
  const made = { steps, quantization, folder };
  const order = drawOrder(dataset, seed);
  const few = withImages(dataset, order.slice(0, MOST_TRIED));
  const sample = await firstWindow({ ...made, dataset: few, batch: 1, windowBytes: 1 });
  const bytesPerSet = sample.bytesPerSet * batch;
  const { name } = inputFor(inputs, { ...sample, shape: [batch, ...sample.shape.slice(1)] });
  if (bytesPerSet > MOST_SET_BYTES)
    throw misfit(`a batch of ${batch} images takes more than 1 GiB; benchmark a smaller batch`);
  const count = setsThatFit(bytesPerSet);
  const { type, shape, file } = await wholeWindow({ ...made, dataset, batch }, order, count * batch);
  return { count, tensors: [{ name, type, shape: [...shape], file, bytesPerSet }] };
}

/** The first tensors are sought among so many images. */
const MOST_TRIED = 20;

/** One window of `places` images of the order, over again where it is short; images that cannot be decoded are passed over. */
async function wholeWindow(
  options: Omit<TensorOptions, "windowBytes">,
  order: readonly DatasetImage[],
  places: number,
): Promise<TensorWindow> {
  for (let usable = order; ; ) {
    const images = Array.from({ length: places }, (_, place) => usable[place % usable.length]).filter(
      (image) => image !== undefined,
    );
    const dataset = withImages(options.dataset, images);
    const window = await firstWindow({ ...options, dataset, windowBytes: Number.POSITIVE_INFINITY });
    if (window.leftOut.size === 0) return window;
    usable = usable.filter((image) => !window.leftOut.has(image));
  }
}

/** The first window with an image in it. */
async function firstWindow(options: TensorOptions): Promise<TensorWindow> {
  for await (const window of tensorWindows(options)) if (window.sets > 0) return window;
  throw new Error("a dataset has at least one image");
}

/**
 * The one input that takes the images.
 *
 * @throws LaunchLost at stage `inputs`, with the sentence that says what does not fit.
 */
export function inputFor(inputs: readonly ValueInfo[], made: Pick<TensorWindow, "type" | "shape">): ValueInfo {
  const [input] = inputs;
  if (input === undefined || inputs.length > 1)
    throw misfit(
      `the model has ${inputs.length} inputs, and a dataset feeds exactly one; leave out dataset and preprocessing to measure it on random tensors`,
    );
  const takes = `input "${input.name}" takes ${input.type} of the shape ${formatShape(input.shape)}`;
  if (input.type !== made.type)
    throw misfit(`${takes}, and the preprocessing makes ${made.type}; change the preprocessing's type`);
  if (shapeFits(input.shape, made.shape)) return input;
  const [images = 1, ...axes] = made.shape;
  const [declared, ...rest] = input.shape;
  if (typeof declared === "number" && shapeFits(rest, axes))
    throw misfit(
      `${takes}, so it cannot be given a batch of ${images}; benchmark batch ${declared}, or export it with an open first dimension`,
    );
  throw misfit(
    `${takes}, and the preprocessing makes ${formatShape([...made.shape])}; change its resize, crop, color or layout`,
  );
}

const misfit = (sentence: string) =>
  new LaunchLost("inputs", `while inputs were put in place: ${sentence}`, undefined, true);
