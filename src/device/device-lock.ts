import { spawn } from "node:child_process";
import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { errorCode } from "../bench/error-code.ts";
import { TransportFault } from "./transport.ts";

/** Who holds a device: its process id there, and since how many seconds. */
export interface Holder {
  readonly pid: number;
  readonly seconds: number;
}

/** What keeps a device from a benchmark. */
export type Occupant =
  | { readonly by: "benchmark"; readonly holder: Holder | undefined }
  /** Of a benchmark that is over: it does not end, as where a USB stick hangs. */
  | { readonly by: "worker" };

export interface LockOptions {
  /** Told once where another benchmark is waited for, and where nothing keeps others away. */
  readonly say: (sentence: string) => void;
  readonly signal: AbortSignal;
  /** How long another benchmark is waited for, milliseconds. */
  readonly busyMs?: number;
}

/** How long another benchmark on a device is waited for, where nobody says otherwise. */
export const BUSY_MS = 1_800_000;
/** Folders that every account of a machine may write, the better one first. */
const FOLDERS = ["/run/lock", "/tmp"] as const;
/** Of such folders: everybody may write, and nobody may remove what is another's. */
const STICKY_FOR_ALL = 0o1002;
const FILE = "edgebench.lock";
const FOR_ALL = 0o666;
/** No link of somebody's is followed, and no pipe of somebody's is waited for. */
const FLAGS = constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** This machine kept for one benchmark, until it is disposed of or this process is gone, however it went. */
export class MachineLock implements AsyncDisposable {
  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /**
   * Waits until no other benchmark runs on this machine, whoever started it. The lock is the kernel's (`flock`) on a file
   * that all accounts share, and belongs to an open file of this process, which none of its children gets: the kernel lets go
   * of it with this process. The keepers of devices that are reached over SSH take the same one.
   *
   * @returns undefined where this machine has no `flock`, which is said.
   * @throws TransportFault where another benchmark stays, or the file cannot be had.
   */
  static async take(options: LockOptions): Promise<MachineLock | undefined> {
    const path = join(await lockFolder(), FILE);
    let told = false;
    for (;;) {
      const file = await openForAll(path);
      try {
        let taken = await flock(file, ["-n"], options.signal);
        if (taken === "absent") {
          options.say("nothing keeps another benchmark away, because this machine has no flock");
          await file.close();
          return undefined;
        }
        if (taken === "busy") {
          if (!told) options.say(waitingFor({ by: "benchmark", holder: await holderOf(file) }));
          told = true;
          taken = await flockInTime(file, path, options);
        }
        // Whoever cleans up may have removed it, and another one may be there.
        if (taken === "taken" && (await isStill(file, path))) return await MachineLock.#mark(file);
        await file.close();
      } catch (error) {
        await file.close();
        throw error;
      }
    }
  }

  static async #mark(file: FileHandle): Promise<MachineLock> {
    await file.truncate();
    await file.write(`${process.pid} ${Math.floor(Date.now() / 1_000)}\n`, 0);
    return new MachineLock(file);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.truncate();
    await this.#file.close();
  }
}

/** A sentence for who waits. */
export function waitingFor(occupant: Occupant): string {
  if (occupant.by === "worker") return "a worker of an earlier benchmark is still on the device; waiting for its end";
  const { holder } = occupant;
  const who = holder === undefined ? "" : ` (process ${holder.pid}, for ${inWords(holder.seconds)})`;
  return `another benchmark${who} runs on the device; waiting for its end`;
}

/** What was waited for in vain. */
export function stillBusy({ by }: Occupant, busyMs: number): TransportFault {
  const minutes = Math.round(busyMs / 60_000);
  if (by === "worker")
    return new TransportFault(
      `a worker of an earlier benchmark has not ended for ${minutes} min, as if a part of it did not answer`,
      "plug a USB stick in again, or restart the device",
      "busy",
    );
  return new TransportFault(
    `another benchmark has held it for ${minutes} min`,
    "wait for that one's end, or end it",
    "busy",
  );
}

const inWords = (seconds: number) => (seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`);

async function lockFolder(): Promise<string> {
  const named = process.env["EDGEBENCH_LOCK_DIR"];
  if (named) return named;
  for (const folder of FOLDERS) {
    const mode = (await stat(folder).catch(() => undefined))?.mode ?? 0;
    if ((mode & STICKY_FOR_ALL) === STICKY_FOR_ALL) return folder;
  }
  return "/tmp";
}

/** Opens the file, or makes it for all accounts. In folders for all, Linux lets nobody open another's file as if to make it. */
async function openForAll(path: string): Promise<FileHandle> {
  for (;;) {
    try {
      return await mustBeFile(await open(path, FLAGS));
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw lockFault(path, codeOf(error));
    }
    try {
      const made = await open(path, FLAGS | constants.O_CREAT | constants.O_EXCL, FOR_ALL);
      await made.chmod(FOR_ALL);
      return made;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw lockFault(path, codeOf(error));
    }
  }
}

async function mustBeFile(file: FileHandle): Promise<FileHandle> {
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw Object.assign(new Error("no file"), { code: "EINVAL" });
}

const codeOf = (error: unknown) => errorCode(error) ?? "unknown";

/** Why the file of the lock cannot be had. @param code of the device's system. */
export function lockFault(path: string, code: string): TransportFault {
  return new TransportFault(
    `the file of its lock, ${path}, cannot be opened (${code})`,
    "remove what is there, or name in EDGEBENCH_LOCK_DIR a folder that all accounts may write",
    "lock",
  );
}

type Taken = "taken" | "busy" | "absent";

/** Lets `flock` of util-linux take the lock for the open file, which it shares with us and then leaves. */
function flock(file: FileHandle, options: readonly string[], signal: AbortSignal): Promise<Taken> {
  return new Promise((settle) => {
    const child = spawn("flock", [...options, "3"], { stdio: ["ignore", "ignore", "ignore", file.fd], signal });
    child.once("error", (error) => settle(codeOf(error) === "ENOENT" ? "absent" : "busy"));
    child.once("close", (code) => settle(code === 0 ? "taken" : "busy"));
  });
}

async function flockInTime(file: FileHandle, path: string, { signal, busyMs = BUSY_MS }: LockOptions): Promise<Taken> {
  const late = AbortSignal.timeout(busyMs);
  const taken = await flock(file, [], AbortSignal.any([signal, late]));
  if (taken === "taken") return taken;
  if (signal.aborted) throw new TransportFault("the job was ended while it waited for it", "start it again", "busy");
  throw late.aborted ? stillBusy({ by: "benchmark", holder: undefined }, busyMs) : lockFault(path, "flock");
}

async function isStill(file: FileHandle, path: string): Promise<boolean> {
  const [mine, there] = await Promise.all([file.stat(), stat(path).catch(() => undefined)]);
  return there?.ino === mine.ino && there.dev === mine.dev;
}

/** What the holder wrote; anybody may have written anything, so nothing but numbers is taken. */
async function holderOf(file: FileHandle): Promise<Holder | undefined> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(40), 0, 40, 0);
  const [, pid, since] = /^(\d{1,10}) (\d{1,12})\n$/.exec(buffer.toString("latin1", 0, bytesRead)) ?? [];
  if (pid === undefined || since === undefined) return undefined;
  return { pid: Number(pid), seconds: Math.max(0, Math.floor(Date.now() / 1_000) - Number(since)) };
}
