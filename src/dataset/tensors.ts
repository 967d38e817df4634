import { type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../bench/canonical.ts";
import { sha256Hex } from "../bench/digest.ts";
import { UserError } from "../bench/user-error.ts";
import { type ImageTensor, preprocess } from "../vision/preprocess.ts";
import { type PreprocessingSteps, preprocessingDigest } from "../vision/preprocessing.ts";
import { type Quantization, quantise } from "../vision/quantise.ts";
import type { Dataset, DatasetImage } from "./dataset.ts";
import { decodeImage } from "./decode-image.ts";
import { readImageFile } from "./image-file.ts";
import { quoted } from "./location.ts";

/** Some consecutive images of a dataset as input sets of a worker: one raw file, sets back to back. */
export interface TensorWindow {
  readonly file: string;
  /** Index of its first image in the dataset. */
  readonly first: number;
  /** Images in it. Where they do not fill the last set, that set is padded with the last image. */
  readonly images: number;
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
const MAX_FAULTS = 20;

/**
 * The preprocessed tensors of all images in the dataset's order, window by window. A file is named after everything that
 * made it (content, recipe and its arithmetic, batch), so that one that is there can be taken as it is.
 *
 * @throws UserError with one sentence per image that cannot be used (at most 20), for images that give tensors of
 * different shapes, and for a full disk.
 */
export async function* tensorWindows(options: TensorOptions): AsyncGenerator<TensorWindow, void, undefined> {
  const { dataset, steps, quantization, batch, folder, windowBytes } = options;
  const recipe = { steps, quantization };
  const [sample] = dataset.images;
  if (sample === undefined) return;
  const { shape, type, bytes } = await imageTensor(dataset, sample, recipe);
  const bytesPerSet = bytes.length * batch;
  const perWindow = Math.max(1, Math.floor(windowBytes / bytesPerSet)) * batch;
  const kept = Math.ceil(dataset.count / batch) * bytesPerSet <= KEPT_BYTES;
  const key = sha256Hex(
    canonicalJson({
      dataset: dataset.digest,
      preprocessing: preprocessingDigest(steps),
      ...(quantization === undefined ? {} : { quantization: { ...quantization } }),
      batch,
      perWindow,
    }),
  );
  await onDisk(mkdir(folder, { recursive: true }));
  for (let first = 0; first < dataset.count; first += perWindow) {
    const images = dataset.images.slice(first, first + perWindow);
    const sets = Math.ceil(images.length / batch);
    const file = join(folder, `${key.slice(0, 32)}-${first}.tensors`);
    if (!(await isThere(file, sets * bytesPerSet)))
      await writeWindow(file, { dataset, recipe, images, slots: sets * batch, shape });
    try {
      yield { file, first, images: images.length, sets, shape: [batch, ...shape.slice(1)], type, bytesPerSet };
    } finally {
      if (!kept) await rm(file, { force: true });
    }
  }
}

type Recipe = Pick<TensorOptions, "steps" | "quantization">;

interface WindowContent {
  readonly dataset: Dataset;
  readonly recipe: Recipe;
  readonly images: readonly DatasetImage[];
  /** Images that the file takes, padding included. */
  readonly slots: number;
  readonly shape: ImageTensor["shape"];
}

async function isThere(file: string, size: number): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found?.size === size;
}

/** Written under another name and then renamed, so that a file that is there is whole. */
async function writeWindow(file: string, content: WindowContent): Promise<void> {
  const partial = `${file}.partial`;
  try {
    const handle = await onDisk(open(partial, "w"));
    try {
      await writeTensors(handle, content);
    } finally {
      await handle.close();
    }
    await onDisk(rename(partial, file));
  } finally {
    await rm(partial, { force: true });
  }
}

async function writeTensors(
  handle: FileHandle,
  { dataset, recipe, images, slots, shape }: WindowContent,
): Promise<void> {
  const faults: string[] = [];
  let last: Uint8Array | undefined;
  for (const image of images) {
    try {
      const tensor = await imageTensor(dataset, image, recipe);
      refuseOtherShape(tensor, shape, `${dataset.shown}/${image.path}`);
      last = tensor.bytes;
      if (faults.length === 0) await onDisk(handle.writeFile(last));
    } catch (error) {
      if (!(error instanceof UserError) || error instanceof DiskError) throw error;
      faults.push(error.message);
      if (faults.length === MAX_FAULTS) break;
    }
  }
  const [fault, ...others] = faults;
  if (fault !== undefined) throw new UserError(fault, others);
  for (let slot = images.length; slot < slots && last !== undefined; slot += 1) await onDisk(handle.writeFile(last));
}

/** Reads, decodes and preprocesses one image. */
async function imageTensor(
  dataset: Dataset,
  image: DatasetImage,
  { steps, quantization }: Recipe,
): Promise<ImageTensor> {
  const shown = `${dataset.shown}/${image.path}`;
  const bytes = await readImageFile(dataset.root, image.path, shown);
  if (sha256Hex(bytes) !== image.sha256)
    throw new UserError(
      `image ${quoted(shown)} changed while edgebench was running; leave the dataset alone and run again`,
    );
  const decoded = decodeImage(bytes, shown);
  try {
    const tensor = preprocess(steps, decoded);
    return quantization === undefined ? tensor : quantise(tensor, quantization);
  } catch (error) {
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

/** A fault of the disk, which no other image would mend. */
class DiskError extends UserError {}

async function onDisk<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    const why = code === "ENOSPC" ? "the disk is full" : code;
    throw new DiskError(
      `the preprocessed images cannot be written to the temporary folder: ${why}; free some space or set TMPDIR to another disk`,
    );
  }
}
