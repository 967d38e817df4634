import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { extract, type ReadEntry } from "tar";
import { errorCode } from "../bench/error-code.ts";
import { UserError } from "../bench/user-error.ts";
import { asked, type GitHub, interruption } from "./client.ts";

export interface ArchiveRequest {
  readonly commit: string;
  /** Says of each path of the commit whether its file is taken. */
  readonly wants: (path: string) => boolean;
  /** An empty folder of our own, in which each file gets the path that it has in the repository. */
  readonly to: string;
  /** Files that are taken, and their bytes altogether. */
  readonly mostFiles: number;
  readonly mostBytes: number;
  readonly signal: AbortSignal;
  /** The download is given up when no byte has come for so long, milliseconds. */
  readonly patience?: number;
}

export interface TakenFile {
  readonly path: string;
  readonly bytes: number;
}

const PATIENCE_MS = 60_000;
const PLAIN_FILES: ReadonlySet<string> = new Set(["File", "OldFile", "ContiguousFile"]);

/**
 * Takes files of a commit out of the archive that GitHub makes of it, while it arrives: one request, however many files, and
 * nothing on disk beside those that are wanted. A link in a wanted place is refused and never made.
 *
 * @returns the files that were taken.
 * @throws UserError for an archive that does not arrive whole, holds more than was expected, or cannot be written.
 */
export async function fetchFromArchive(github: GitHub, request: ArchiveRequest): Promise<readonly TakenFile[]> {
  const { commit, to } = request;
  const place = `the files of commit ${commit.slice(0, 12)}`;
  const given = new AbortController();
  const intake = new Intake(request, (why) => given.abort(new UserError(`${place}: ${why}`)));
  const address = await archiveAddress(github, commit, place);
  const watch = new Watch(request.patience ?? PATIENCE_MS, () =>
    given.abort(new UserError(`${place}: the download stands still; run this job again`)),
  );
  const signal = AbortSignal.any([request.signal, given.signal]);
  const unpack = extract({
    cwd: to,
    strict: true,
    strip: 1,
    preserveOwner: false,
    noMtime: true,
    filter: (path, entry) => intake.takes(path, entry as ReadEntry),
  });
  try {
    // The address holds what it takes to read the archive; the token is not sent there.
    const response = await fetch(address, { signal });
    if (!response.ok || response.body === null)
      throw new UserError(`${place}: the archive's server answers ${response.status}; run this job again`);
    await pipeline(Readable.fromWeb(response.body as ReadableStream), watch.stream, unpack, { signal });
    return intake.taken;
  } catch (error) {
    if (request.signal.aborted) throw interruption(request.signal);
    if (given.signal.aborted) throw given.signal.reason;
    throw error instanceof UserError ? error : new UserError(`${place}: ${whyBroken(error)}`);
  } finally {
    watch.end();
  }
}

async function archiveAddress({ octokit, owner, repo }: GitHub, commit: string, place: string): Promise<string> {
  const { headers } = await asked(place, () =>
    octokit.rest.repos.downloadTarballArchive({ owner, repo, ref: commit, request: { redirect: "manual" } }),
  );
  if (headers.location === undefined)
    throw new UserError(`${place}: GitHub names no address for their archive; run this job again`);
  return headers.location;
}

/** Decides of every entry whether it is taken, before anything of it is written. */
class Intake {
  readonly taken: TakenFile[] = [];
  #bytes = 0;
  readonly #request: ArchiveRequest;
  readonly #refuse: (why: string) => void;

  constructor(request: ArchiveRequest, refuse: (why: string) => void) {
    this.#request = request;
    this.#refuse = refuse;
  }

  /** @param path below the folder that GitHub puts everything into. */
  takes(path: string, { type, size }: Pick<ReadEntry, "type" | "size">): boolean {
    const { wants, mostFiles, mostBytes } = this.#request;
    const inside = path.slice(path.indexOf("/") + 1);
    if (type === "Directory" || !wants(inside)) return false;
    if (!PLAIN_FILES.has(type))
      return this.#no(
        `${JSON.stringify(inside.slice(0, 200))} is a link, which is not followed; commit the file itself`,
      );
    if (!isPlainPath(inside))
      return this.#no(`${JSON.stringify(inside.slice(0, 200))} is no path that can be written here; rename the file`);
    this.taken.push({ path: inside, bytes: size });
    this.#bytes += size;
    if (this.taken.length > mostFiles || this.#bytes > mostBytes)
      return this.#no("their archive holds more than the commit does; make the plan again");
    return true;
  }

  #no(why: string): false {
    this.#refuse(why);
    return false;
  }
}

function isPlainPath(path: string): boolean {
  return path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/[\\\0]/.test(part));
}

/** Calls where nothing comes through for too long. */
class Watch {
  readonly stream: Transform;
  readonly #timer: NodeJS.Timeout;

  constructor(patience: number, standsStill: () => void) {
    this.#timer = setTimeout(standsStill, patience);
    this.stream = new Transform({
      transform: (piece, _encoding, done) => {
        this.#timer.refresh();
        done(null, piece);
      },
    });
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

function whyBroken(error: unknown): string {
  const code = errorCode(error) ?? "";
  if (code === "ENOSPC" || code === "EDQUOT")
    return "they do not fit the disk of this machine; make room, or point TMPDIR at another disk";
  if (/^E[A-Z]+$/.test(code) && code !== "ECONNRESET")
    return `they cannot be written (${code}); let this user write into TMPDIR`;
  return "the connection broke off, or the archive is damaged; run this job again";
}
