import { type FileHandle, open } from "node:fs/promises";
import { errorCode } from "../bench/error-code.ts";
import { UserError } from "../bench/user-error.ts";
import type { TensorType } from "../measure/protocol.ts";
import { scoreDivergence } from "../vision/divergence.ts";

/** Scores of the first images of the fixed order in a file: float32 in the machine's own byte order, one row an image. */
export interface KeptScores {
  readonly file: string;
  readonly classes: number;
  readonly images: number;
}

/** What becomes of a side's scores beside what they are judged for. */
export type ScoreUse =
  | { readonly kind: "none" }
  /** They are kept for the other side, which is scored after this one. */
  | { readonly kind: "keep"; readonly file: string }
  /** Those of the images that follow are kept as well. */
  | { readonly kind: "keep-on"; readonly kept: KeptScores }
  /** They are held against those that were kept of the other side. */
  | { readonly kind: "against"; readonly kept: KeptScores; readonly of: "base" | "head" };

/** The scores of consecutive images. */
export interface ScoreRows {
  readonly type: TensorType;
  readonly rows: readonly Float64Array[];
}

/** Where one side's scores meet the other's. */
export interface ScoreMeeting extends AsyncDisposable {
  add(scores: ScoreRows): Promise<void>;
  readonly told: {
    readonly scores?: KeptScores;
    /** Image by image; undefined where it cannot be told. */
    readonly divergences?: readonly (number | undefined)[];
  };
}

/**
 * @param first how many images of the order were scored before.
 * @returns undefined where nothing is to be done.
 * @throws UserError where the disk does not take the file.
 */
export async function meetScores(use: ScoreUse, first: number): Promise<ScoreMeeting | undefined> {
  switch (use.kind) {
    case "none":
      return undefined;
    case "keep":
      return new Keeping({ file: use.file, classes: 0, images: 0 }, await onDisk(open(use.file, "w")));
    case "keep-on":
      return new Keeping(use.kept, await onDisk(open(use.kept.file, "a")));
    case "against":
      return new Holding(use.kept, use.of, first, await onDisk(open(use.kept.file, "r")));
  }
}

/** The scores of 1,000 classes on 64,000 images. Of more images only predictions are held against each other. */
const MOST_BYTES = 256 * 1024 ** 2;
const { BYTES_PER_ELEMENT } = Float32Array;

/** Integers are scores on a scale of each model's own, which is not known. */
const isReal = (type: TensorType) => type.includes("float");

class Keeping implements ScoreMeeting {
  readonly #file: string;
  readonly #handle: FileHandle;
  #classes: number;
  #images: number;

  constructor({ file, classes, images }: KeptScores, handle: FileHandle) {
    this.#file = file;
    this.#classes = classes;
    this.#images = images;
    this.#handle = handle;
  }

  async add({ type, rows }: ScoreRows): Promise<void> {
    if (!isReal(type)) return;
    for (const row of rows) {
      this.#classes = row.length;
      if ((this.#images + 1) * row.length * BYTES_PER_ELEMENT > MOST_BYTES) return;
      const values = Float32Array.from(row);
      await onDisk(this.#handle.appendFile(new Uint8Array(values.buffer)));
      this.#images += 1;
    }
  }

  get told() {
    if (this.#images === 0) return {};
    return { scores: { file: this.#file, classes: this.#classes, images: this.#images } };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#handle.close();
  }
}

class Holding implements ScoreMeeting {
  readonly #kept: KeptScores;
  readonly #of: "base" | "head";
  readonly #first: number;
  readonly #handle: FileHandle;
  readonly #divergences: (number | undefined)[] = [];

  constructor(kept: KeptScores, of: "base" | "head", first: number, handle: FileHandle) {
    this.#kept = kept;
    this.#of = of;
    this.#first = first;
    this.#handle = handle;
  }

  async add({ type, rows }: ScoreRows): Promise<void> {
    for (const row of rows) {
      const other = isReal(type) ? await this.#other(this.#first + this.#divergences.length) : undefined;
      // Rounded as the others were, so that equal scores stay equal.
      const own = Float32Array.from(row);
      this.#divergences.push(
        other && (this.#of === "base" ? scoreDivergence(other, own) : scoreDivergence(own, other)),
      );
    }
  }

  async #other(image: number): Promise<Float32Array | undefined> {
    const { classes, images } = this.#kept;
    if (image >= images) return undefined;
    const values = new Float32Array(classes);
    const length = values.byteLength;
    await onDisk(this.#handle.read(new Uint8Array(values.buffer), 0, length, image * length));
    return values;
  }

  get told() {
    return { divergences: this.#divergences };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#handle.close();
  }
}

async function onDisk<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = errorCode(error) ?? "unknown error";
    throw new UserError(
      `the scores of one side cannot be kept in the temporary folder for the other: ${code}; free some space or set TMPDIR to another disk`,
    );
  }
}
