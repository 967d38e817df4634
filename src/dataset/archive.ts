import { createWriteStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { extract, type ReadEntry } from "tar";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { errorCode } from "../bench/error-code.ts";
import { UserError } from "../bench/user-error.ts";
import { plainPath, quoted } from "./location.ts";

export interface UnpackRequest {
  readonly archive: string;
  /** An empty folder of our own. */
  readonly to: string;
  /** How sentences name the archive. */
  readonly shown: string;
  readonly signal: AbortSignal;
  readonly limits?: UnpackLimits;
}

/** What an archive may become. */
export interface UnpackLimits {
  readonly files: number;
  readonly bytes: number;
}

/** ImageNet's validation images are 50,000 files of 6.3 GiB. */
const LIMITS: UnpackLimits = { files: 1_000_000, bytes: 64 * 1024 ** 3 };
const PLAIN_FILES: ReadonlySet<string> = new Set(["File", "OldFile", "ContiguousFile"]);

/**
 * Unpacks the regular files of a tar (plain or compressed by gzip) or zip archive, told apart by content: what is published
 * as `.tar.gz` is not always compressed. Folders come with their files.
 *
 * @throws UserError for anything else, a damaged archive, links and special files, paths that lead out of the folder or are
 * there twice, and more files or bytes than the limits allow; nothing beyond a limit is written.
 */
export async function unpackArchive(request: UnpackRequest): Promise<void> {
  const kind = await kindOf(request);
  const intake = new Intake(request);
  try {
    await (kind === "zip" ? unpackZip(request, intake) : unpackTar(request, intake));
  } catch (error) {
    if (error instanceof UserError || request.signal.aborted) throw error;
    const code = errorCode(error);
    throw new UserError(
      code === "ENOSPC"
        ? `${request.shown}: does not fit the disk when unpacked; make room, or set XDG_CACHE_HOME to another disk`
        : `${request.shown}: is damaged and cannot be unpacked; check the pinned file`,
    );
  }
  if (intake.files === 0) throw new UserError(`${request.shown}: holds no files; check the pinned file`);
}

async function kindOf({ archive, shown }: UnpackRequest): Promise<"tar" | "zip"> {
  await using handle = await open(archive);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
  const start = buffer.subarray(0, bytesRead);
  if (start.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1"))) return "zip";
  if (start[0] === 0x1f && start[1] === 0x8b) return "tar";
  if (start.subarray(257, 262).toString("latin1") === "ustar") return "tar";
  throw new UserError(`${shown}: is neither a tar, a tar.gz nor a zip archive; pin one of these`);
}

/** Decides of every entry whether it is written, before anything of it is. */
class Intake {
  files = 0;
  readonly #seen = new Set<string>();
  #bytes = 0;
  readonly #shown: string;
  readonly #limits: UnpackLimits;

  constructor({ shown, limits = LIMITS }: UnpackRequest) {
    this.#shown = shown;
    this.#limits = limits;
  }

  /** The path to write a regular file at. @throws UserError where it is not to be written. */
  take(path: string, bytes: number): string {
    const plain = plainPath(path);
    const name = quoted(path.slice(0, 200));
    if (plain === undefined) throw this.refusal(`${name} in it is no path that can be written here`);
    // On some file systems upper and lower case are one.
    const folded = plain.toLowerCase();
    if (this.#seen.has(folded)) throw this.refusal(`${name} is in it twice`);
    this.#seen.add(folded);
    this.files += 1;
    this.#bytes += bytes;
    if (this.files > this.#limits.files) throw this.refusal(`it holds more than ${this.#limits.files} files`);
    if (this.#bytes > this.#limits.bytes) throw this.refusal(`it unpacks to more than ${this.#limits.bytes} bytes`);
    return plain;
  }

  refusal(why: string): UserError {
    return new UserError(`${this.#shown}: ${why}; pack it again with nothing but the dataset's files`);
  }
}

async function unpackTar({ archive, to, signal }: UnpackRequest, intake: Intake): Promise<void> {
  const given: { fault?: unknown } = {};
  const filter = (path: string, entry: ReadEntry): boolean => {
    if (given.fault !== undefined || signal.aborted || entry.type === "Directory") return false;
    try {
      if (!PLAIN_FILES.has(entry.type))
        throw intake.refusal(`${quoted(path.slice(0, 200))} in it is a link or no file`);
      intake.take(path, entry.size);
      return true;
    } catch (error) {
      given.fault = error;
      return false;
    }
  };
  await extract({
    file: archive,
    cwd: to,
    strict: true,
    preserveOwner: false,
    noMtime: true,
    // A small archive may unpack to much; its size is limited as it is unpacked.
    maxDecompressionRatio: Number.POSITIVE_INFINITY,
    filter: (path, entry) => filter(path, entry as ReadEntry),
  });
  if (given.fault !== undefined) throw given.fault;
  signal.throwIfAborted();
}

/** The upper bits of a zip entry's attributes are its mode on Unix. */
const isLink = ({ externalFileAttributes }: Entry) => ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

async function unpackZip({ archive, to, signal }: UnpackRequest, intake: Intake): Promise<void> {
  const zip: ZipFile = await openPromise(archive, {
    lazyEntries: true,
    validateEntrySizes: true,
    strictFileNames: true,
  });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/")) continue;
      if (isLink(entry)) throw intake.refusal(`${quoted(entry.fileName.slice(0, 200))} in it is a link or no file`);
      const target = join(to, intake.take(entry.fileName, entry.uncompressedSize));
      await mkdir(dirname(target), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { flags: "wx" }), { signal });
    }
  } finally {
    zip.close();
  }
}
