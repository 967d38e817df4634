import type { RuntimeName } from "../bench/benchmark.ts";
import type { ModelFile } from "../config/config.ts";
import { SAVED_MODEL } from "../model/saved-model.ts";
import { type BlobFacts, MAXIMUM_FILE_BYTES } from "./blobs.ts";
import { shortPath } from "./changes.ts";
import type { FileSource } from "./side.ts";
import { SUBMODULE_MODE, SYMLINK_MODE, type Tree } from "./tree.ts";

/** A file of one side: where its bytes come from, and what makes two of them the same. */
export interface Located {
  readonly source: FileSource;
  /** Equal identities are equal content: git's id of the blob, or the SHA-256 that a pointer or pin names. */
  readonly identity: string;
}

/**
 * File types that a runtime may be given. Pickles and compiled engines run code or fit one device, and are never among them;
 * a `.pt` is held to be TorchScript before it is loaded.
 */
const EXTENSIONS: { readonly [runtime in RuntimeName]: readonly string[] } = {
  onnxruntime: [".onnx"],
  tflite: [".tflite"],
  openvino: [".xml", ".onnx"],
  tensorrt: [".onnx"],
  pytorch: [".pt"],
  tensorflow: [SAVED_MODEL],
  fake: [".json", ".onnx", ".tflite"],
};

const MISSING = "is missing";
const SEVERAL_FILES = "is refused: a SavedModel is several files, and a URL is one; commit it";

/** Finds files in one commit. */
export class SourceFinder {
  readonly #tree: Tree;
  readonly #facts: ReadonlyMap<string, BlobFacts>;
  #folded: Map<string, number> | undefined;

  constructor(tree: Tree, facts: ReadonlyMap<string, BlobFacts>) {
    this.#tree = tree;
    this.#facts = facts;
  }

  has(path: string): boolean {
    return this.#tree.files.has(path);
  }

  /** Whether nothing is at this path: no file, and no link or submodule that it lies behind. */
  isAbsent(path: string): boolean {
    return !this.has(path) && this.#whyMissing(path) === MISSING;
  }

  factsOf(path: string): BlobFacts | undefined {
    return this.#facts.get(this.#tree.files.get(path)?.blob ?? "");
  }

  /** A model file, refused where its type or content is not one that the runtime may be given. */
  model(file: ModelFile, runtime: RuntimeName): Located {
    if (file.kind === "url" && runtime === "tensorflow")
      return { source: refused(file.url, SEVERAL_FILES), identity: `sha256:${file.sha256}` };
    if (file.kind === "url")
      return { source: { kind: "url", url: file.url, sha256: file.sha256 }, identity: `sha256:${file.sha256}` };
    const located = this.file(file.path);
    if (located.source.kind === "refused") return located;
    const refusal = refusedType(file.path, runtime) ?? unreadable(this.factsOf(file.path));
    return refusal === undefined ? located : { ...located, source: refused(file.path, refusal) };
  }

  file(path: string): Located {
    const entry = this.#tree.files.get(path);
    if (entry === undefined) return { source: refused(path, this.#whyMissing(path)), identity: "missing" };
    const { blob, mode, bytes } = entry;
    const facts = this.#facts.get(blob);
    const identity =
      facts?.kind === "lfs" ? `sha256:${facts.sha256}` : `git:${mode === SYMLINK_MODE ? "link:" : ""}${blob}`;
    const refusal = this.#refusal(path, mode, facts?.kind === "lfs" ? facts.bytes : bytes);
    if (refusal !== undefined) return { source: refused(path, refusal), identity };
    if (facts?.kind === "lfs")
      return { source: { kind: "lfs", path, blob, sha256: facts.sha256, bytes: facts.bytes }, identity };
    return { source: { kind: "git", path, blob, bytes }, identity };
  }

  #refusal(path: string, mode: string, bytes: number): string | undefined {
    if (mode === SYMLINK_MODE) return "is a symbolic link; commit the file itself";
    if (mode === SUBMODULE_MODE) return "is a submodule, not a file";
    if (bytes > MAXIMUM_FILE_BYTES)
      return `has ${bytes} bytes, more than the ${MAXIMUM_FILE_BYTES} that edgebench takes`;
    if ((this.#caseFolded().get(path.toLowerCase()) ?? 0) > 1)
      return "has a twin whose name differs only in upper and lower case; rename one";
    return undefined;
  }

  /** Why a path is not there: a part of it may be a link or a submodule, which are not followed. */
  #whyMissing(path: string): string {
    const parts = path.split("/");
    for (let length = 1; length < parts.length; length += 1) {
      const parent = parts.slice(0, length).join("/");
      const mode = this.#tree.files.get(parent)?.mode;
      if (mode === SYMLINK_MODE) return `lies behind the symbolic link ${shortPath(parent)}; commit the file itself`;
      if (mode === SUBMODULE_MODE) return `lies in the submodule ${shortPath(parent)}, which is not followed`;
    }
    return MISSING;
  }

  #caseFolded(): Map<string, number> {
    if (this.#folded !== undefined) return this.#folded;
    const folded = new Map<string, number>();
    for (const path of this.#tree.files.keys()) {
      const lower = path.toLowerCase();
      folded.set(lower, (folded.get(lower) ?? 0) + 1);
    }
    this.#folded = folded;
    return folded;
  }
}

/** @param why a clause that follows the path: "is missing". */
export function refused(path: string, why: string): FileSource {
  return { kind: "refused", path, reason: `${shortPath(path)} ${why}` };
}

function refusedType(path: string, runtime: RuntimeName): string | undefined {
  const allowed = EXTENSIONS[runtime];
  if (allowed.some((extension) => path.toLowerCase().endsWith(extension))) return undefined;
  return `is refused: ${runtime} is given only ${allowed.join(", ")} files`;
}

function unreadable(facts: BlobFacts | undefined): string | undefined {
  const content = facts?.kind === "lfs" ? facts.content : facts;
  return content?.kind === "unreadable" ? `is ${content.reason}` : undefined;
}
