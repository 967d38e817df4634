import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { RuntimeName } from "../bench/benchmark.ts";
import { canonicalJson } from "../bench/canonical.ts";
import { sha256Hex } from "../bench/digest.ts";
import { UserError } from "../bench/user-error.ts";
import { cleanLocation } from "../model/external-data.ts";
import { recogniseFormat } from "../model/format.ts";
import { ModelError } from "../model/model-error.ts";
import { readOnnx } from "../model/onnx.ts";
import type { FileSource, Side } from "../plan/side.ts";
import type { Repository } from "../repository/repository.ts";

/** A model on disk, alone in its folder with its external data. */
export interface ModelFile {
  readonly path: string;
  /** Of the file; where there are external data, of the list of all files' digests. */
  readonly sha256: string;
  /** Of all its files. */
  readonly bytes: number;
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
    const path = join(folder, fileNameOf(side.model));
    const main = await place(side.model, path, repository, signal);
    await checkModel(
      path,
      shownSource(side.model),
      runtime,
      new Set(side.externalData.map(({ location }) => location)),
    );
    const parts = [];
    for (const { location, source } of side.externalData) {
      const target = join(folder, cleanLocation(location));
      await mkdir(dirname(target), { recursive: true });
      parts.push({ location, ...(await place(source, target, repository, signal)) });
    }
    if (parts.length === 0) return { path, ...main };
    const sha256 = sha256Hex(
      canonicalJson({ model: main.sha256, externalData: parts.map((part) => [part.location, part.sha256]) }),
    );
    return { path, sha256, bytes: parts.reduce((sum, { bytes }) => sum + bytes, main.bytes) };
  };
}

function fileNameOf(source: FileSource): string {
  return "url" in source ? basename(new URL(source.url).pathname) || "model" : basename(source.path);
}

function shownSource(source: FileSource): string {
  return "url" in source ? source.url : source.path;
}

interface Placed {
  readonly sha256: string;
  readonly bytes: number;
}

async function place(source: FileSource, target: string, repository: Repository, signal: AbortSignal): Promise<Placed> {
  switch (source.kind) {
    case "git":
      return repository.copyBlob(source.blob, target);
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

async function placeLfs(
  source: Extract<FileSource, { kind: "lfs" }>,
  target: string,
  repository: Repository,
): Promise<Placed> {
  const object = await repository.lfsObject(source.sha256);
  if (object === undefined)
    throw new ModelUnavailable(
      `${source.path}: a Git LFS pointer whose content is not here; run git lfs fetch on this machine first`,
    );
  await copyFile(object, target);
  const placed = await digestOf(target);
  if (placed.sha256 !== source.sha256)
    throw new ModelRefused(
      `${source.path}: its Git LFS content is damaged (SHA-256 is ${placed.sha256.slice(0, 12)}…, the pointer says ${source.sha256.slice(0, 12)}…); run git lfs fetch again`,
    );
  return placed;
}

async function digestOf(path: string): Promise<Placed> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of createReadStream(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}

async function download(
  source: Extract<FileSource, { kind: "url" }>,
  target: string,
  signal: AbortSignal,
): Promise<Placed> {
  const refuse = (why: string) => new ModelUnavailable(`${source.url}: ${why}`);
  const response = await fetch(source.url, { signal, redirect: "follow" }).catch(() => {
    throw refuse("cannot be reached; check the URL and this machine's network");
  });
  if (!response.ok || response.body === null) throw refuse(`answers ${response.status}; check the URL`);
  let bytes = 0;
  const counted = new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      bytes += piece.length;
      done(bytes > MOST_DOWNLOAD_BYTES ? refuse(`is larger than ${MOST_DOWNLOAD_BYTES} bytes`) : null, piece);
    },
  });
  const written = pipeline(
    Readable.fromWeb(response.body as import("node:stream/web").ReadableStream),
    counted,
    createWriteStream(target, { flags: "wx" }),
    { signal },
  );
  await written.catch((error: unknown) => {
    if (error instanceof ModelRefused || signal.aborted) throw error;
    throw refuse(
      error instanceof Error && "code" in error && error.code === "ENOSPC"
        ? "does not fit the disk of this machine; make room, or point TMPDIR at another disk"
        : "the connection broke off; run the job again",
    );
  });
  const placed = await digestOf(target);
  if (placed.sha256 !== source.sha256)
    throw refuse(
      `its SHA-256 is ${placed.sha256}, the configuration pins ${source.sha256}; pin the new digest if the change is wanted`,
    );
  return placed;
}

/** Looks at a model before any native parser does: its format, and that it names no external data the plan does not know. */
async function checkModel(path: string, name: string, runtime: RuntimeName, known: ReadonlySet<string>): Promise<void> {
  if (runtime !== "onnxruntime") return;
  if ((await stat(path)).size > MOST_DOWNLOAD_BYTES)
    throw new ModelRefused(`${name}: larger than ${MOST_DOWNLOAD_BYTES} bytes; keep its weights as external data`);
  const bytes = await readFile(path);
  const format = recogniseFormat(bytes);
  if (format === "text") throw new ModelRefused(`${name}: a text file, not an ONNX model; export it again`);
  if (format === "lfs-pointer")
    throw new ModelRefused(`${name}: a Git LFS pointer, not its content; run git lfs fetch on this machine first`);
  try {
    const unknown = readOnnx(bytes).externalData.find(({ location }) => !known.has(location));
    if (unknown !== undefined)
      throw new ModelRefused(
        `${name}: names external data ${JSON.stringify(unknown.location)} that the commit does not hold beside it; add the file`,
      );
  } catch (error) {
    if (error instanceof ModelError) throw new ModelRefused(`${name}: ${error.message}`);
    throw error;
  }
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
