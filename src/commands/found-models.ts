import { lstat, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RuntimeName } from "../bench/benchmark.ts";
import { modelSchema } from "../config/schema.ts";
import { MAXIMUM_POINTER_BYTES, parseLfsPointer } from "../model/lfs-pointer.ts";
import { checkContent, checkFileName } from "../model/loadable.ts";
import { ModelError } from "../model/model-error.ts";
import { type OnnxValue, readOnnx } from "../model/onnx.ts";
import { SAVED_MODEL } from "../model/saved-model.ts";
import { readTflite } from "../model/tflite.ts";
import { inspectContent, MAXIMUM_FILE_BYTES, openVinoWeights } from "../plan/blobs.ts";
import { trackedFiles } from "../repository/tracked-files.ts";
import { codeOf } from "./files.ts";

/** A file that a model can be declared with. */
export interface FoundFile {
  readonly runtime: RuntimeName;
  /** In the repository. */
  readonly path: string;
  /** Of the file itself, without weights that lie beside it; of a Git LFS pointer, of what it stands for. */
  readonly bytes: number;
  /** What a caller feeds; undefined where only a runtime can tell, or the content is not here. */
  readonly inputs: readonly OnnxValue[] | undefined;
  /** Whether integers stand for real numbers in it; undefined likewise. */
  readonly isQuantised: boolean | undefined;
}

export interface LeftOut {
  readonly path: string;
  /** A clause that follows the path. */
  readonly reason: string;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly leftOut: readonly LeftOut[];
}

const RUNTIMES: { readonly [extension: string]: RuntimeName } = {
  ".onnx": "onnxruntime",
  ".tflite": "tflite",
  ".xml": "openvino",
  ".pt": "pytorch",
};
/** Known by name as models of these runtimes, which take them in no such form. */
const REFUSED: { readonly [extension: string]: RuntimeName } = {
  ".pth": "pytorch",
  ".engine": "tensorrt",
  ".plan": "tensorrt",
  ".trt": "tensorrt",
};
/** Operators of ONNX whose integers stand for real numbers, of the standard and of ONNX Runtime's own. */
const QUANTISING =
  /^(?:(?:Dynamic)?QuantizeLinear|DequantizeLinear|QLinear.*|QGemm|QAttention|(?:Conv|MatMul)Integer.*|MatMulNBits)$/;

/**
 * Looks through the tracked files for models: `.onnx`, `.tflite`, `.xml` with its `.bin` (OpenVINO), `.pt` (TorchScript) and
 * `saved_model.pb` (TensorFlow). Compiled engines and pickles are left out with what to give instead.
 */
export async function findModels(root: string): Promise<Found> {
  const tracked = await trackedFiles(root, [...Object.keys(RUNTIMES), ...Object.keys(REFUSED), SAVED_MODEL, ".bin"]);
  const all = new Set(tracked);
  const files: FoundFile[] = [];
  const leftOut: LeftOut[] = [];
  for (const path of tracked) {
    const runtime = runtimeOf(path);
    if (runtime === undefined || (runtime === "openvino" && !all.has(openVinoWeights(path) ?? ""))) continue;
    try {
      files.push(await lookAt(root, path, runtime));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      leftOut.push({ path, reason: error.message.replace(/^refused: /, "") });
    }
  }
  return { files, leftOut };
}

function runtimeOf(path: string): RuntimeName | undefined {
  if (nameOf(path) === SAVED_MODEL) return "tensorflow";
  const extension = extensionOf(path);
  return RUNTIMES[extension] ?? REFUSED[extension];
}

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf(".")).toLowerCase();
}

/** @throws ModelError for a file that is no model or cannot be named in a configuration. */
async function lookAt(root: string, path: string, runtime: RuntimeName): Promise<FoundFile> {
  checkFileName(nameOf(path), runtime);
  if (!modelSchema.safeParse({ files: { [runtime]: path }, task: "other" }).success)
    throw new ModelError("a name that edgebench.yml cannot hold; rename it");
  const file = join(root, path);
  const size = await sizeOf(file);
  const head = await headOf(file);
  const pointer = parseLfsPointer(head);
  if (pointer !== undefined) return { runtime, path, bytes: pointer.bytes, inputs: undefined, isQuantised: undefined };
  if (size >= MAXIMUM_FILE_BYTES) throw new ModelError("larger than 2 GiB");
  return { runtime, path, bytes: size, ...inspect(path, runtime, await readFile(file)) };
}

/** @throws ModelError for content that is not what the file's name says. */
function inspect(path: string, runtime: RuntimeName, bytes: Uint8Array): Pick<FoundFile, "inputs" | "isQuantised"> {
  if (runtime === "tflite") {
    const { inputs, isQuantised } = readTflite(bytes);
    return { inputs, isQuantised };
  }
  if (runtime !== "onnxruntime") {
    checkContent(bytes, runtime);
    return { inputs: undefined, isQuantised: undefined };
  }
  const content = inspectContent(path, bytes);
  if (content.kind === "unreadable") throw new ModelError(content.reason);
  const { inputs, operators } = readOnnx(bytes);
  return { inputs, isQuantised: operators.some(({ type }) => QUANTISING.test(type)) };
}

async function sizeOf(file: string): Promise<number> {
  const found = await lstat(file).catch((error: unknown) => {
    throw new ModelError(
      codeOf(error) === "ENOENT" ? "tracked, but not in the work tree" : `unreadable (${codeOf(error)})`,
    );
  });
  if (!found.isFile()) throw new ModelError("not a regular file in the work tree");
  return found.size;
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file, "r").catch((error: unknown) => {
    throw new ModelError(`unreadable (${codeOf(error)})`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(MAXIMUM_POINTER_BYTES), 0, MAXIMUM_POINTER_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
