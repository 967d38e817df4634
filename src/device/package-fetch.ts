import { createHash, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { access, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { extract, list, type ReadEntry } from "tar";
import { errorCode } from "../bench/error-code.ts";
import { UserError } from "../bench/user-error.ts";
import type { PinnedPackage, PinnedRuntime } from "./pinned-runtime.ts";

export interface FetchRequest {
  readonly pinned: PinnedRuntime;
  readonly platform: string;
  /** The folder to make: `<place>/node_modules/<package>`, and the mark that it is complete. */
  readonly place: string;
  readonly registry: URL;
  readonly signal?: AbortSignal | undefined;
}

/** The name of the file that says that everything beside it was written. */
export const COMPLETE = "complete";
const PARTIAL = ".partial-";
/** What a killed fetch left behind goes when it is this old. */
const STALE_MS = 3_600_000;

/**
 * Fetches the packages of a runtime into a folder beside `place` and renames it when it is whole. Of several fetches at
 * once, the first to finish wins and the others use it.
 *
 * @throws UserError where the platform has no native files, the registry does not answer, a digest is wrong, or the
 * folder cannot be written.
 */
export async function fetchPackages(request: FetchRequest): Promise<void> {
  const { pinned, platform, place } = request;
  if (!pinned.platforms.includes(platform)) {
    throw new UserError(
      `${pinned.name} ${pinned.version}: has no native files for ${platform}, only for ${pinned.platforms.join(", ")}; measure on another device`,
    );
  }
  const parent = dirname(place);
  const partial = join(parent, `${PARTIAL}${randomBytes(8).toString("hex")}`);
  try {
    await mkdir(partial, { recursive: true });
    await removeStale(parent);
    for (const one of pinned.packages) await fetchPackage(one, partial, request);
    await writeFile(
      join(partial, COMPLETE),
      `${pinned.packages.map(({ name, version, integrity }) => `${name} ${version} ${integrity}`).join("\n")}\n`,
    );
    await settle(partial, place);
  } catch (error) {
    if (error instanceof UserError || request.signal?.aborted) throw error;
    throw new UserError(
      `${pinned.name}: the folder of fetched runtimes cannot be written (${codeOf(error)}); make room in RUNNER_TOOL_CACHE or ~/.cache, and let this user write there`,
    );
  } finally {
    // What cannot be removed now goes as stale; the reason why this fetch failed is the one to tell.
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function removeStale(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(PARTIAL)) continue;
    const path = join(parent, name);
    const touched = await stat(path).catch(() => undefined);
    if (touched !== undefined && Date.now() - touched.mtimeMs > STALE_MS)
      await rm(path, { recursive: true, force: true });
  }
}

/** A place that is whole already was made by someone faster; one that is not is the ruin of something else. */
async function settle(partial: string, place: string): Promise<void> {
  try {
    await rename(partial, place);
  } catch (error) {
    const whole = await access(join(place, COMPLETE)).then(
      () => true,
      () => false,
    );
    if (whole) return;
    if (codeOf(error) !== "ENOTEMPTY" && codeOf(error) !== "EEXIST") throw error;
    await rm(place, { recursive: true, force: true });
    await rename(partial, place);
  }
}

async function fetchPackage(one: PinnedPackage, partial: string, request: FetchRequest): Promise<void> {
  const tarball = join(partial, `${one.name}.tgz`);
  const url = new URL(
    `${request.registry.pathname.replace(/\/$/, "")}/${one.name}/-/${one.name}-${one.version}.tgz`,
    request.registry,
  );
  const integrity = await download(one, url, tarball, request.signal);
  if (integrity !== one.integrity) {
    throw new UserError(
      `${one.name} ${one.version} from ${url.host}: its SHA-512 is not the pinned one, so it was thrown away; check what stands between this machine and the registry`,
    );
  }
  const folder = join(partial, "node_modules", one.name);
  await mkdir(folder, { recursive: true });
  await unpack(one, tarball, folder, request.platform);
  await rm(tarball);
}

/** The digest of what arrived, as package locks write it. */
async function download(
  one: PinnedPackage,
  url: URL,
  target: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const remedy = `run npm install ${one.name}@${one.version} in the project, or once edgebench with a network that reaches the registry`;
  const failed = (why: string) =>
    new UserError(
      `${one.name} ${one.version}: not in this project nor in the caches, and ${url.host} ${why}; ${remedy}`,
    );
  const response = await fetch(url, signal === undefined ? {} : { signal }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw failed(`cannot be reached (${networkCode(error)})`);
  });
  if (!response.ok || response.body === null) throw failed(`answers ${response.status}`);
  const hash = createHash("sha512");
  let bytes = 0;
  const counted = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      hash.update(piece);
      done(bytes > one.maxBytes ? failed(`sends more than ${one.maxBytes} bytes`) : null, piece);
    },
  });
  const file = createWriteStream(target, { flags: "wx" });
  try {
    await pipeline(
      Readable.fromWeb(response.body as ReadableStream),
      counted,
      file,
      signal === undefined ? {} : { signal },
    );
  } catch (error) {
    // A full disk is told as such by the caller; everything else here is the network's.
    if (error instanceof UserError || signal?.aborted || isFileFault(error)) throw error;
    throw failed(`broke off (${networkCode(error)})`);
  }
  return `sha512-${hash.digest("base64")}`;
}

/** Unpacks the kept files of a tarball whose every entry is a plain file or folder inside it. */
async function unpack(one: PinnedPackage, file: string, cwd: string, platform: string): Promise<void> {
  const damaged = (why: string) =>
    new UserError(`${one.name} ${one.version}: its package ${why}, so it was thrown away; report this to edgebench`);
  const kept = one.keep(platform);
  const hostile: string[] = [];
  const seen = new Set<string>();
  const look = (entry: ReadEntry) => {
    const plain = entry.type === "File" || entry.type === "Directory";
    if (!plain || !isInside(entry.path)) hostile.push(entry.path);
    const prefix = entry.type === "File" ? kept.find((start) => isKept(entry.path, start)) : undefined;
    if (prefix !== undefined) seen.add(prefix);
  };
  const broken = (error: unknown) => {
    throw isFileFault(error) ? error : damaged("cannot be unpacked");
  };
  await list({ file, strict: true, onReadEntry: look }).catch(broken);
  if (hostile.length > 0) throw damaged("holds links or paths that lead out of it");
  const missing = kept.find((start) => !seen.has(start));
  if (missing !== undefined) throw damaged(`lacks ${missing}`);
  const filter = (path: string) => kept.some((start) => isKept(path, start));
  await extract({ file, cwd, strict: true, strip: 1, preserveOwner: false, filter }).catch(broken);
}

/** npm puts everything of a package below one folder. */
const insidePackage = (path: string) => path.split("/").slice(1).join("/");

function isKept(path: string, start: string): boolean {
  const inside = insidePackage(path);
  return start.endsWith("/") ? inside.startsWith(start) : inside === start;
}

function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.includes("\\") && !path.split("/").includes("..");
}

function codeOf(error: unknown): string {
  return errorCode(error) ?? "unknown";
}

function isFileFault(error: unknown): boolean {
  return /^(?:ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EIO|EFBIG|ENOENT|EEXIST)$/.test(codeOf(error));
}

/** `fetch` wraps what the system said. */
function networkCode(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return codeOf(cause);
}
