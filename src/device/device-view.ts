import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { arch, availableParallelism, cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Environment } from "../bench/result.ts";
import { findCage, type Lock } from "./cage.ts";

/** What a device is, as its system tells a program. */
export interface Machine {
  readonly system: string;
  readonly kernel: string;
  readonly arch: string;
  readonly cores: number;
  readonly memoryBytes: number;
  /** Where `/proc/cpuinfo` does not name the processor. */
  readonly cpuModel: string | undefined;
  readonly locks: readonly Lock[];
  /** The versions of what talks to its workers. */
  readonly versions: Environment;
}

/** Texts of a device, read in one go. */
export interface Snapshot {
  /** When they were read, on the device's own monotonic clock. */
  readonly atSeconds: number;
  /** One for each path. */
  readonly texts: readonly string[];
}

/** How facts of a device are read: from its text files, its folders and small programs of it. */
export interface DeviceView {
  /** The text of a file by its absolute path on the device; empty where there is none, or it may not be read. */
  read(path: string): Promise<string>;
  /** Text files, each as `read` gives it, at one moment of the device; undefined where it cannot be asked. */
  snapshot(paths: readonly string[]): Promise<Snapshot | undefined>;
  /** The names in a folder, sorted; none where there is no such folder. */
  list(path: string): Promise<readonly string[]>;
  /**
   * What a program prints to standard output, whatever code it ends with; undefined where there is no such program, or it
   * takes longer than 2 s.
   */
  run(command: readonly string[]): Promise<string | undefined>;
  machine(): Promise<Machine>;
}

export interface LocalViewOptions {
  /** Stands for `/` of the device. */
  readonly root?: string;
  /** Where programs are looked for, as in `PATH`. */
  readonly path?: string | undefined;
}

const PATIENCE_MS = 2_000;
const MOST_OUTPUT = 1024 * 1024;

/** Where boards keep such programs, which a runner's `PATH` may lack. */
const BOARD_FOLDERS = ["/usr/sbin", "/sbin", "/opt/vc/bin"] as const;

/** The machine that edgebench runs on. Programs that it lacks are looked for once. */
export function localView({
  root = "/",
  path = [process.env["PATH"], ...BOARD_FOLDERS].join(":"),
}: LocalViewOptions = {}): DeviceView {
  const lacking = new Set<string>();
  const read = (file: string) => readFile(join(root, file), "utf8").catch(() => "");
  return {
    read,
    snapshot: async (files) => {
      const atSeconds = performance.now() / 1_000;
      return { atSeconds, texts: await Promise.all(files.map(read)) };
    },
    list: async (folder) => (await readdir(join(root, folder)).catch(() => [])).sort(),
    run: async ([program = "", ...args]) => {
      if (lacking.has(program)) return undefined;
      const { output, absent } = await printed(program, args, path);
      if (absent) lacking.add(program);
      return output;
    },
    machine: async () => ({
      system: type(),
      kernel: release(),
      arch: arch(),
      cores: availableParallelism(),
      memoryBytes: totalmem(),
      cpuModel: cpus()[0]?.model,
      locks: (await findCage()).locks,
      versions: { "node-version": process.versions.node },
    }),
  };
}

/** The machine that edgebench runs on, as it is. */
export const THIS_MACHINE = localView();

interface Printed {
  readonly output: string | undefined;
  readonly absent: boolean;
}

function printed(program: string, args: readonly string[], path: string | undefined): Promise<Printed> {
  const options = {
    timeout: PATIENCE_MS,
    killSignal: "SIGKILL",
    maxBuffer: MOST_OUTPUT,
    env: { PATH: path, LC_ALL: "C" },
  } as const;
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout) => {
      const absent = error !== null && (error.code === "ENOENT" || error.code === "EACCES");
      const unfinished = absent || error?.killed === true;
      resolve({ output: unfinished ? undefined : stdout, absent });
    });
  });
}
