import { UserError } from "../bench/user-error.ts";
import { fieldOf, jsonOf } from "./foreign-value.ts";
import type { ForeignFile } from "./format.ts";

/** What the program under test answered to one image. */
export interface LoggedAnswer {
  /** Undefined for NaN, for infinity and for no answer at all. */
  readonly found: number | undefined;
  /** No bytes: MLPerf's own programs answer so where an inference failed. */
  readonly isEmpty: boolean;
}

/** An accuracy log, each image once. */
export interface AnswerLog {
  /** By `qsl_idx`, the place of the image in its list; of several answers to one image the first, as MLPerf's script has it. */
  readonly answers: ReadonlyMap<number, LoggedAnswer>;
  /** Answers to images that were answered before. */
  readonly repeated: number;
  /** How many of these differ from the first. */
  readonly contradicting: number;
}

const REMEDY =
  "give mlperf_log_accuracy.json of a run of AccuracyOnly whole, as LoadGen wrote it: what is published with a submission is cut";

/** A class number is no greater: what is beyond was written in another type. */
const MOST_CLASS = 999_999;

interface Dtype {
  readonly bytes: number;
  readonly read: (view: DataView) => number;
}

/** The types of MLPerf's accuracy-imagenet.py, little end first. */
const DTYPES: { readonly [name in string]?: Dtype } = {
  float32: { bytes: 4, read: (view) => view.getFloat32(0, true) },
  int32: { bytes: 4, read: (view) => view.getInt32(0, true) },
  int64: { bytes: 8, read: (view) => Number(view.getBigInt64(0, true)) },
};

/**
 * Reads what LoadGen logs in runs of accuracy, `[{"seq_id": …, "qsl_idx": …, "data": "hex"}, …]`, of image classifiers: `data`
 * is the number of the best class.
 *
 * @param images how many images the list has.
 * @throws UserError for what is no such log, an image beyond the list, or data that are no class number in `dtype`.
 */
export function readAnswers(file: ForeignFile, images: number): AnswerLog {
  const { dtype = "float32", name } = file;
  const type = Object.hasOwn(DTYPES, dtype) ? DTYPES[dtype] : undefined;
  if (type === undefined)
    throw new UserError(`--dtype: ${JSON.stringify(dtype.slice(0, 20))} is none of ${Object.keys(DTYPES).join(", ")}`);
  const entries = jsonOf(file, REMEDY);
  if (!Array.isArray(entries) || entries.length === 0)
    throw new UserError(`${name}: ${Array.isArray(entries) ? "no answer" : "no list of answers"} in it; ${REMEDY}`);
  const answers = new Map<number, LoggedAnswer>();
  let [repeated, contradicting] = [0, 0];
  for (const [index, entry] of entries.entries()) {
    const place = `${name}: answer ${index + 1}`;
    const image = imageOf(entry, images, place);
    const answer = answerOf(fieldOf(entry, "data"), dtype, type, place);
    const before = answers.get(image);
    if (before === undefined) answers.set(image, answer);
    else {
      repeated += 1;
      if (before.found !== answer.found) contradicting += 1;
    }
  }
  return { answers, repeated, contradicting };
}

function imageOf(entry: unknown, images: number, place: string): number {
  const index = fieldOf(entry, "qsl_idx");
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0)
    throw new UserError(`${place}: no qsl_idx that counts images from 0; ${REMEDY}`);
  if (index < images) return index;
  throw new UserError(
    `${place}: qsl_idx ${index}, and --labels lists ${images} images; name the list of the images that the run answered`,
  );
}

function answerOf(data: unknown, dtype: string, { bytes, read }: Dtype, place: string): LoggedAnswer {
  if (typeof data !== "string" || data.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(data))
    throw new UserError(`${place}: its data are no pairs of hexadecimal digits; ${REMEDY}`);
  if (data === "") return { found: undefined, isEmpty: true };
  if (data.length !== 2 * bytes)
    throw new UserError(
      `${place}: ${data.length / 2} bytes of data where one class number of type ${dtype} has ${bytes}; ${remedyFor(data.length / 2)}`,
    );
  const found = read(new DataView(bytesOf(data)));
  if (!Number.isFinite(found)) return { found: undefined, isEmpty: false };
  if (Number.isInteger(found) && Math.abs(found) <= MOST_CLASS) return { found, isEmpty: false };
  throw new UserError(
    `${place}: its data are ${found} in type ${dtype}, which is no class; say with --dtype in which type the program under test wrote it: ${Object.keys(DTYPES).join(", ")}`,
  );
}

function remedyFor(size: number): string {
  const fitting = Object.keys(DTYPES).filter((name) => DTYPES[name]?.bytes === size);
  if (fitting.length > 0) return `say --dtype ${fitting.join(" or ")} where the program under test wrote that`;
  return "give the log of an image classifier that answers with the number of one class";
}

function bytesOf(hex: string): ArrayBuffer {
  const pairs = hex.match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)).buffer;
}
