import { sha256Hex } from "../bench/digest.ts";
import { besideModel } from "../model/external-data.ts";
import { recogniseFormat } from "../model/format.ts";
import { MAXIMUM_POINTER_BYTES, parseLfsPointer } from "../model/lfs-pointer.ts";
import { ModelError } from "../model/model-error.ts";
import { type OnnxModel, readOnnx } from "../model/onnx.ts";
import { SAVED_MODEL } from "../model/saved-model.ts";
import type { Revision } from "./revision.ts";
import { SUBMODULE_MODE, SYMLINK_MODE, type Tree, type TreeEntry } from "./tree.ts";

/** A file that is larger is refused: protobuf, FlatBuffers and most runtimes end there. */
export const MAXIMUM_FILE_BYTES = 2 ** 31;

/** What a plan needs to know of a file's content. */
export type ContentFacts =
  | { readonly kind: "onnx"; readonly externalData: OnnxModel["externalData"] }
  /** Not what its name says; `reason` follows the file's name. */
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "other" };

export type BlobFacts =
  | (ContentFacts & {
      /** Of the whole content. */
      readonly sha256: string;
    })
  /** A Git LFS pointer; `content` where the object had been fetched. */
  | {
      readonly kind: "lfs";
      readonly sha256: string;
      readonly bytes: number;
      readonly content: ContentFacts | undefined;
    };

/** A blob that must be read before the plan can be made. */
export interface BlobRequest {
  readonly blob: string;
  readonly path: string;
  readonly bytes: number;
}

/**
 * The blobs whose content the plan needs and `facts` lacks: ONNX models, for their external data, and every file of a
 * model that is small enough to be a Git LFS pointer. Ask again after reading: models name further files.
 *
 * @param spared paths of models that the plan does without.
 */
export function blobsToRead(
  revisions: readonly Revision[],
  facts: ReadonlyMap<string, BlobFacts>,
  spared: ReadonlySet<string> = new Set(),
): readonly BlobRequest[] {
  const wanted = new Map<string, BlobRequest>();
  for (const { tree, config } of revisions) {
    const want = (path: string) => {
      const entry = tree.files.get(path);
      if (entry !== undefined && !facts.has(entry.blob) && isWorthReading(path, entry))
        wanted.set(entry.blob, { blob: entry.blob, path, bytes: entry.bytes });
    };
    for (const path of modelPaths(config)) {
      if (spared.has(path)) continue;
      want(path);
      for (const { location } of externalDataOf(facts.get(tree.files.get(path)?.blob ?? "")))
        want(besideModel(path, location));
      for (const location of besideByRule(path, tree)) want(besideModel(path, location));
    }
  }
  return [...wanted.values()];
}

function modelPaths(config: Revision["config"]): readonly string[] {
  const files = (config?.models ?? []).flatMap(({ files }) => Object.values(files));
  return files.flatMap((file) => (file.kind === "path" ? [file.path] : []));
}

function isWorthReading(path: string, { mode, bytes }: TreeEntry): boolean {
  if (mode === SYMLINK_MODE || mode === SUBMODULE_MODE || bytes > MAXIMUM_FILE_BYTES) return false;
  return isOnnx(path) || bytes < MAXIMUM_POINTER_BYTES;
}

/** The files that a model keeps beside it, as far as its content is known. */
export function externalDataOf(facts: BlobFacts | undefined): OnnxModel["externalData"] {
  const content = facts?.kind === "lfs" ? facts.content : facts;
  return content?.kind === "onnx" ? content.externalData : [];
}

/** The largest number of external data that a plan holds. */
const MOST_BESIDE = 1_000;
const VARIABLES = /^variables\/variables\.(?:index|data-\d{5}-of-\d{5})$/;

/**
 * The files that a model keeps beside it by its format's rule and not by its content, relative to its folder: OpenVINO's
 * weights, and the checkpoint of a SavedModel, which is `saved_model.pb` and the `variables` beside it.
 */
export function besideByRule(modelPath: string, tree: Tree): readonly string[] {
  const weights = openVinoWeights(modelPath);
  if (weights !== undefined) return tree.files.has(weights) ? [fileName(weights)] : [];
  if (fileName(modelPath) !== SAVED_MODEL) return [];
  const folder = modelPath.slice(0, -SAVED_MODEL.length);
  const locations = [...tree.files.keys()].flatMap((path) =>
    path.startsWith(folder) ? [path.slice(folder.length)] : [],
  );
  return locations
    .filter((location) => VARIABLES.test(location))
    .sort()
    .slice(0, MOST_BESIDE);
}

const fileName = (path: string) => path.slice(path.lastIndexOf("/") + 1);

/** OpenVINO keeps weights in a `.bin` of the same name beside the `.xml`. */
export function openVinoWeights(path: string): string | undefined {
  return path.toLowerCase().endsWith(".xml") ? `${path.slice(0, -4)}.bin` : undefined;
}

/** Takes from a file's content what the plan needs. Never throws, whatever the bytes. */
export function inspectBlob(path: string, bytes: Uint8Array): BlobFacts {
  const pointer = parseLfsPointer(bytes);
  if (pointer !== undefined) return { kind: "lfs", ...pointer, content: undefined };
  return { ...inspectContent(path, bytes), sha256: sha256Hex(bytes) };
}

/** The same for content that cannot be a pointer: the object that a pointer names. */
export function inspectContent(path: string, bytes: Uint8Array): ContentFacts {
  if (!isOnnx(path)) return { kind: "other" };
  const format = recogniseFormat(bytes);
  const known: { readonly [format: string]: string } = {
    text: "text",
    zip: "a zip archive",
    pickle: "a Python pickle",
    tflite: "a TensorFlow Lite model",
    "lfs-pointer": "a Git LFS pointer within Git LFS",
  };
  if (known[format] !== undefined) return { kind: "unreadable", reason: `not an ONNX model: it is ${known[format]}` };
  try {
    return { kind: "onnx", externalData: readOnnx(bytes).externalData };
  } catch (error) {
    if (error instanceof ModelError) return { kind: "unreadable", reason: error.message };
    throw error;
  }
}

function isOnnx(path: string): boolean {
  return path.toLowerCase().endsWith(".onnx");
}
