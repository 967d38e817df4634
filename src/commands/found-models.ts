import { lstat, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RuntimeName } from "../bench/benchmark.ts";
import { modelSchema } from "../config/schema.ts";
import { recogniseFormat } from "../model/format.ts";
import { MAXIMUM_POINTER_BYTES } from "../model/lfs-pointer.ts";
import { ModelError } from "../model/model-error.ts";
import { type OnnxValue, readOnnx } from "../model/onnx.ts";
import { inspectContent, MAXIMUM_FILE_BYTES, openVinoWeights } from "../plan/blobs.ts";
import { trackedFiles } from "../repository/tracked-files.ts";
import { codeOf } from "./files.ts";

/** A file that a model can be declared with. */
export interface FoundFile {
  readonly runtime: RuntimeName;
  /** In the repository. */
  readonly path: string;
  /** What a caller feeds; undefined where only a runtime can tell, or the content is not here. */
  readonly inputs: readonly OnnxValue[] | undefined;
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
};

/** Looks through the tracked files for models: `.onnx`, `.tflite`, and `.xml` with its `.bin` (OpenVINO). */
export async function findModels(root: string): Promise<Found> {
  const tracked = await trackedFiles(root, [...Object.keys(RUNTIMES), ".bin"]);
  const all = new Set(tracked);
  const files: FoundFile[] = [];
  const leftOut: LeftOut[] = [];
  for (const path of tracked) {
    const runtime = RUNTIMES[extensionOf(path)];
    if (runtime === undefined || (runtime === "openvino" && !all.has(openVinoWeights(path) ?? ""))) continue;
    try {
      files.push(await lookAt(root, path, runtime));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      leftOut.push({ path, reason: error.message });
    }
  }
  return { files, leftOut };
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf(".")).toLowerCase();
}

/** @throws ModelError for a file that is no model or cannot be named in a configuration. */
async function lookAt(root: string, path: string, runtime: RuntimeName): Promise<FoundFile> {
  if (!modelSchema.safeParse({ files: { [runtime]: path }, task: "other" }).success)
    throw new ModelError("a name that edgebench.yml cannot hold; rename it");
  const file = join(root, path);
  const size = await sizeOf(file);
  const format = recogniseFormat(await headOf(file));
  if (format === "lfs-pointer" || runtime === "openvino") return { runtime, path, inputs: undefined };
  if (runtime === "tflite") {
    if (format !== "tflite") throw new ModelError("not a TensorFlow Lite model");
    return { runtime, path, inputs: undefined };
  }
  if (size >= MAXIMUM_FILE_BYTES) throw new ModelError("larger than 2 GiB");
  const bytes = await readFile(file);
  const content = inspectContent(path, bytes);
  if (content.kind === "unreadable") throw new ModelError(content.reason);
  return { runtime, path, inputs: readOnnx(bytes).inputs };
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
