import { copyFile, lstat, mkdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { RuntimeName } from "../bench/benchmark.ts";
import type { Operators } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { cleanLocation } from "../model/external-data.ts";
import { checkContent, checkFileName, checkOperators } from "../model/loadable.ts";
import { ModelError } from "../model/model-error.ts";
import { type OnnxModel, readOnnx } from "../model/onnx.ts";
import type { OnnxGraph } from "../model/onnx-graph.ts";
import { MAXIMUM_FILE_BYTES } from "../plan/blobs.ts";
import { contentDigest } from "../plan/content-digest.ts";
import type { Repository } from "../plan/repository.ts";
import type { FileSource, Side } from "../plan/side.ts";
import { digestOfFile, fetchPinned } from "./fetch-pinned.ts";
import { countOperators, graphOf } from "./network-work.ts";

/** A model on disk, alone in its folder with its external data. */
export interface ModelFile {
  readonly path: string;
  /** Its external data, relative to its folder. */
  readonly beside?: readonly string[];
  /** Of the file; where there are external data, of the list of all files' digests. */
  readonly sha256: string;
  /** Of all its files. */
  readonly bytes: number;
  /** What its graphs are made of; undefined where its format is not read, or it has more kinds than a result tells. */
  readonly operators?: Operators | undefined;
  /** Its main graph, to count its work by; undefined where its format is not read, or it is larger than any network. */
  readonly graph?: OnnxGraph | undefined;
  /** What it is fed, as far as its file tells; undefined where its format is not read. */
  readonly inputs?: OnnxModel["inputs"] | undefined;
}

/** Puts a side's model into a fresh folder. @throws ModelRefused where it cannot or must not be loaded. */
export type Materialise = (side: Side, runtime: RuntimeName, folder: string) => Promise<ModelFile>;

/** Why a model never reached a runtime, in one sentence. */
export class ModelRefused extends Error {
  override readonly name: string = "ModelRefused";
}

/** The model could not be had, which says nothing against it: its URL does not answer or must wait, its content was not fetched. */
export class ModelUnavailable extends ModelRefused {
  override readonly name = "ModelUnavailable";
}

const MOST_DOWNLOAD_BYTES = 2 ** 31;

/** Models by git blob, fetched LFS object, or pinned URL. Nothing of the work tree is read, so a symbolic link in it leads nowhere. */
export function materialiser(repository: Repository, signal: AbortSignal): Materialise {
  return async (side, runtime, folder) => {
    await mkdir(folder, { recursive: true });
    const name = shownSource(side.model);
    await inWords(name, () => checkFileName(fileNameOf(side.model), runtime));
    const path = join(folder, placedName(side.model, runtime));
    const main = await place(side.model, path, repository, signal);
    const known = new Set(side.externalData.map(({ location }) => location));
    const model = await inWords(name, () => checkModel(path, runtime, known));
    const parts = [];
    for (const { location, source } of side.externalData) {
      const target = join(folder, cleanLocation(location));
      await mkdir(dirname(target), { recursive: true });
      const placed = await place(source, target, repository, signal);
      const reach = model?.externalData.find((part) => part.location === location)?.minimumBytes ?? 0;
      await inWords(shownSource(source), () => checkPart(target, reach));
      parts.push({ location, ...placed });
    }
    const bytes = parts.reduce((sum, part) => sum + part.bytes, main.bytes);
    const operators = model && countOperators(model);
    const beside = parts.map(({ location }) => cleanLocation(location));
    const { graph, inputs } = model ?? {};
    return { path, beside, sha256: contentDigest(main.sha256, parts), bytes, operators, graph, inputs };
  };
}

/** What is wrong with a model's content, after the name that people know its file by. */
async function inWords<T>(name: string, check: () => T | Promise<T>): Promise<T> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof ModelError) throw new ModelRefused(`${name}: ${error.message}`);
    throw error;
  }
}

/** Runtimes go by a file's ending, and a URL may have none. One that gives OpenVINO's XML gives no weights beside it. */
function placedName(source: FileSource, runtime: RuntimeName): string {
  const name = fileNameOf(source);
  const readsOnnx = runtime === "onnxruntime" || runtime === "openvino";
  return readsOnnx && !/\.[^.]*$/.test(name) ? `${name}.onnx` : name;
}

function fileNameOf(source: FileSource): string {
  const shown = shownSource(source);
  return basename(URL.canParse(shown) ? new URL(shown).pathname : shown) || "model";
}

function shownSource(source: FileSource): string {
  if (source.kind === "withheld") return source.place;
  return source.kind === "url" ? source.url : source.path;
}

interface Placed {
  readonly sha256: string;
  readonly bytes: number;
}

async function place(source: FileSource, target: string, repository: Repository, signal: AbortSignal): Promise<Placed> {
  switch (source.kind) {
    case "git":
      return available(() => repository.copyBlob(source.blob, target));
    case "lfs":
      return placeLfs(source, target, repository);
    case "url":
      return download(source, target, signal);
    case "refused":
      throw new ModelRefused(source.reason);
    case "withheld":
      throw new ModelUnavailable(source.reason);
  }
}

/** What a repository cannot give, since a network or a clone lacks it, says nothing against the model. */
async function available<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof UserError ? new ModelUnavailable(error.message) : error;
  }
}

async function placeLfs(
  source: Extract<FileSource, { kind: "lfs" }>,
  target: string,
  repository: Repository,
): Promise<Placed> {
  const object = await available(() => repository.lfsObject(source.sha256, source.bytes));
  if (object === undefined)
    throw new ModelUnavailable(
      `${source.path}: a Git LFS pointer whose content is not in the repository; push it with git lfs push, and where a clone is read run git lfs fetch in it`,
    );
  await copyFile(object, target);
  const placed = await digestOfFile(target);
  if (placed.sha256 !== source.sha256)
    throw new ModelRefused(
      `${source.path}: its Git LFS content is damaged (SHA-256 is ${placed.sha256.slice(0, 12)}…, the pointer says ${source.sha256.slice(0, 12)}…); run git lfs fetch again`,
    );
  return placed;
}

async function download(
  source: Extract<FileSource, { kind: "url" }>,
  target: string,
  signal: AbortSignal,
): Promise<Placed> {
  const request = { ...source, target, mostBytes: MOST_DOWNLOAD_BYTES, signal };
  return {
    sha256: source.sha256,
    bytes: await fetchPinned(request, (why) => new ModelUnavailable(`${source.url}: ${why}`)),
  };
}

/**
 * Looks at a model before any native parser does: its format, what it would run, and that it names no external data the plan
 * does not know.
 *
 * @throws ModelError with a clause that follows the file's name.
 */
async function checkModel(
  path: string,
  runtime: RuntimeName,
  known: ReadonlySet<string>,
): Promise<(OnnxModel & { readonly graph: OnnxGraph | undefined }) | undefined> {
  if (runtime === "fake") return undefined;
  if ((await stat(path)).size >= MAXIMUM_FILE_BYTES)
    throw new ModelError(
      `it has 2 GiB or more; ${runtime === "onnxruntime" ? "keep its weights as external data" : "give a smaller one"}`,
    );
  const bytes = await readFile(path);
  if (checkContent(bytes, runtime) === "done") return undefined;
  const model = readOnnx(bytes);
  checkOperators(model);
  const unknown = model.externalData.find(({ location }) => !known.has(location));
  if (unknown !== undefined)
    throw new ModelError(
      `names external data ${JSON.stringify(unknown.location)} that the commit does not hold beside it; add the file`,
    );
  return { ...model, graph: graphOf(bytes) };
}

/**
 * Looks at external data as they lie beside the model: a file of its own, as long as the tensors in it reach.
 *
 * @param reach the byte that the last tensor ends before.
 * @throws ModelError with a clause that follows the file's name.
 */
async function checkPart(path: string, reach: number): Promise<void> {
  const found = await lstat(path);
  if (!found.isFile() || found.nlink !== 1)
    throw new ModelError("refused: it is no file of its own where the model is loaded; run the job again");
  if (found.size < reach)
    throw new ModelError(`refused: it has ${found.size} bytes, but tensors of the model reach to byte ${reach}`);
}

/** Kept out of results: a sentence about a model never tells where on this machine it lay. */
export function withoutLocalPaths(text: string, places: ReadonlyMap<string, string>): string {
  let cleaned = text;
  for (const [path, word] of places) cleaned = cleaned.replaceAll(path, word);
  return cleaned;
}

export function isUserFault(error: unknown): error is ModelRefused | UserError {
  return error instanceof ModelRefused || error instanceof UserError;
}
