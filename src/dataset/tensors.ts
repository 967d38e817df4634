import { type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../bench/canonical.ts";
import { sha256Hex } from "../bench/digest.ts";
import { errorCode } from "../bench/error-code.ts";
import { UserError } from "../bench/user-error.ts";
import { type ImageTensor, preprocess } from "../vision/preprocess.ts";
import { type PreprocessingSteps, preprocessingDigest } from "../vision/preprocessing.ts";
import { type Quantization, quantise } from "../vision/quantise.ts";
import type { Dataset, DatasetImage } from "./dataset.ts";
import { decodeImage, UnusableImage } from "./decode-image.ts";
import { readImageFile } from "./image-file.ts";
import { quoted } from "./location.ts";

/** Some consecutive images of a dataset as input sets of a worker: one raw file, sets back to back. */
export interface TensorWindow {
  readonly file: string;
  /** Index of its first image in the dataset. */
  readonly first: number;
  /** Images in it, without those that were left out. Where they do not fill the last set, that set is padded with the last image. */
  readonly images: number;
  /** Images of this stretch of the dataset that are not in the file, each with what is wrong with it. */
  readonly leftOut: ReadonlyMap<DatasetImage, UnusableImage>;
  /** 0 where every image was left out: there is no file then. */
  readonly sets: number;
  /** Of one set: the batch, then the image's axes. */
  readonly shape: readonly number[];
  readonly type: ImageTensor["type"];
  readonly bytesPerSet: number;
}

export interface TensorOptions {
  readonly dataset: Dataset;
  readonly steps: PreprocessingSteps;
  /** Where the model takes integers for the real numbers that the steps make. */
  readonly quantization?: Quantization | undefined;
  /** Images per set. */
  readonly batch: number;
  /** Where the files are put; made if absent. Sharing it shares the tensors. */
  readonly folder: string;
  /** A file is no larger, unless one set is. */
  readonly windowBytes: number;
}

/** A dataset whose tensors fit this keeps them in the folder for the next who asks; of a larger one a window's file lives while it is the current one. */
const KEPT_BYTES = 1024 ** 3;
/** Where so many images in a row cannot be decoded, the dataset is none. */
const MAX_FAULTS = 20;

/**
 * The preprocessed tensors of all images in the dataset's order, window by window. A file is named after everything that
 * made it (content, recipe and its arithmetic, batch), so that one that is there can be taken as it is. An image that
 * cannot be decoded costs itself alone: it is left out, and told.
 *
 * @throws UserError where none of the first 20 images can be decoded (one sentence for each), for an image that the recipe
 * does not fit or whose tensor has another shape than the others', for one that changed, and for a full disk.
 */
export async function* tensorWindows(options: TensorOptions): AsyncGenerator<TensorWindow, void, undefined> {
  const { dataset, steps, quantization, batch, folder, windowBytes } = options;
  const recipe = { steps, quantization };
  const sample = await firstTensor(dataset, recipe);
  if (sample === undefined) return;
  const { shape, type, bytes } = sample;
  const bytesPerSet = bytes.length * batch;
  const perWindow = Math.max(1, Math.floor(windowBytes / bytesPerSet)) * batch;
  const isKept = Math.ceil(dataset.count / batch) * bytesPerSet <= KEPT_BYTES;
  const key = tensorKey(options, perWindow);
  await onDisk(mkdir(folder, { recursive: true }));
  for (let first = 0; first < dataset.count; first += perWindow) {
    const images = dataset.images.slice(first, first + perWindow);
    const whole = join(folder, `${key.slice(0, 32)}-${first}.tensors`);
    const { file, leftOut } = (await isThere(whole, Math.ceil(images.length / batch) * bytesPerSet))
      ? { file: whole, leftOut: NOTHING_LEFT_OUT }
      : await writeWindow(whole, { dataset, recipe, images, batch, shape });
    const count = images.filter((image) => !leftOut.has(image)).length;
    const sets = Math.ceil(count / batch);
    try {
      yield { file, first, images: count, leftOut, sets, shape: [batch, ...shape.slice(1)], type, bytesPerSet };
    } finally {
      if (!isKept || leftOut.size > 0) await rm(file, { force: true });
    }
  }
}

const NOTHING_LEFT_OUT: TensorWindow["leftOut"] = new Map();

/** Named after everything that decides about a byte of the files. */
function tensorKey({ dataset, steps, quantization, batch }: TensorOptions, perWindow: number): string {
  return sha256Hex(
    canonicalJson({
      dataset: dataset.digest,
      preprocessing: preprocessingDigest(steps),
      ...(quantization === undefined ? {} : { quantization: { ...quantization } }),
      batch,
      perWindow,
    }),
  );
}

/** The tensor of the first image that can be decoded, for its shape. */
async function firstTensor(dataset: Dataset, recipe: Recipe): Promise<ImageTensor | undefined> {
  const faults: string[] = [];
  for (const image of dataset.images.slice(0, MAX_FAULTS)) {
    const tensor = await imageTensor(dataset, image, recipe);
    if (!(tensor instanceof UnusableImage)) return tensor;
    faults.push(tensor.message);
  }
  const [fault, ...others] = faults;
  if (fault !== undefined) throw new UserError(fault, others);
  return undefined;
}

type Recipe = Pick<TensorOptions, "steps" | "quantization">;

interface WindowContent {
  readonly dataset: Dataset;
  readonly recipe: Recipe;
  readonly images: readonly DatasetImage[];
  readonly batch: number;
  readonly shape: ImageTensor["shape"];
}

async function isThere(file: string, size: number): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found?.size === size;
}

/**
 * Written under another name and then renamed, so that a file that is there is whole; one that lacks images has a name that
 * nobody looks for.
 */
async function writeWindow(whole: string, content: WindowContent): Promise<Pick<TensorWindow, "file" | "leftOut">> {
  const partial = `${whole}.partial`;
  try {
    const handle = await onDisk(open(partial, "w"));
    let leftOut: TensorWindow["leftOut"];
    try {
      leftOut = await writeTensors(handle, content);
    } finally {
      await handle.close();
    }
    const file = leftOut.size === 0 ? whole : `${whole}.lacking`;
    if (content.images.some((image) => !leftOut.has(image))) await onDisk(rename(partial, file));
    return { file, leftOut };
  } finally {
    await rm(partial, { force: true });
  }
}

async function writeTensors(
  handle: FileHandle,
  { dataset, recipe, images, batch, shape }: WindowContent,
): Promise<TensorWindow["leftOut"]> {
  const leftOut = new Map<DatasetImage, UnusableImage>();
  let last: Uint8Array | undefined;
  let written = 0;
  for (const image of images) {
    const tensor = await imageTensor(dataset, image, recipe);
    if (tensor instanceof UnusableImage) {
      leftOut.set(image, tensor);
      continue;
    }
    refuseOtherShape(tensor, shape, `${dataset.shown}/${image.path}`);
    last = tensor.bytes;
    await onDisk(handle.writeFile(last));
    written += 1;
  }
  for (let slot = written; slot % batch !== 0 && last !== undefined; slot += 1) await onDisk(handle.writeFile(last));
  return leftOut;
}

/** Reads, decodes and preprocesses one image. What is wrong with it where it cannot be decoded. */
async function imageTensor(
  dataset: Dataset,
  image: DatasetImage,
  { steps, quantization }: Recipe,
): Promise<ImageTensor | UnusableImage> {
  const shown = `${dataset.shown}/${image.path}`;
  const bytes = await readImageFile(dataset.root, image.path, shown);
  if (sha256Hex(bytes) !== image.sha256)
    throw new UserError(
      `image ${quoted(shown)} changed while edgebench was running; leave the dataset alone and run again`,
    );
  try {
    const tensor = preprocess(steps, decodeImage(bytes, shown));
    return quantization === undefined ? tensor : quantise(tensor, quantization);
  } catch (error) {
    if (error instanceof UnusableImage) return error;
    if (error instanceof UserError) throw new UserError(`image ${quoted(shown)}: ${error.message}`);
    throw error;
  }
}

function refuseOtherShape(tensor: ImageTensor, shape: ImageTensor["shape"], shown: string): void {
  if (tensor.shape.every((size, axis) => size === shape[axis])) return;
  throw new UserError(
    `image ${quoted(shown)} gives a tensor of [${tensor.shape.join(", ")}] where the first image gives [${shape.join(", ")}]; add a resize and a crop to the preprocessing`,
  );
}

async function onDisk<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = errorCode(error) ?? "unknown error";
    const why = code === "ENOSPC" ? "the disk is full" : code;
    throw new UserError(
      `the preprocessed images cannot be written to the temporary folder: ${why}; free some space or set TMPDIR to another disk`,
    );
  }
}
