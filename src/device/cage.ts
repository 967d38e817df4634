import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * What a worker is kept from, over the time and memory that the harness allows it. `network`: it reaches no network, and reads
 * neither memory nor environment of any process outside, where the runner's tokens are. `privileges`: it gains none, so
 * `sudo` is of no use to it. `limits`: no core file, no file over 1 GiB, no more than 4,096 processes.
 */
export type Lock = "network" | "privileges" | "limits";

const GIBIBYTE = 1_073_741_824;

/**
 * Each is a program that takes the lock and becomes the one that it is given, so that the process id stays the same; the
 * command's words are passed on as they are, no shell reads them. In this order: processes are counted within the namespace of users.
 *
 * Memory has no lock among them. Address space is reserved far beyond use (Node with ONNX Runtime: 1,023 MB for 81 MB
 * held; CUDA more than the machine has), so the harness watches what is held, and the kernel is told whom to end first.
 */
const LOCKS: { readonly [lock in Lock]: readonly string[] } = {
  network: ["unshare", "--user", "--map-current-user", "--net", "--"],
  limits: [...["prlimit", "--core=0:0", `--fsize=${GIBIBYTE}:${GIBIBYTE}`], ...["--nproc=4096:4096", "--"]],
  privileges: ["setpriv", "--no-new-privs", "--"],
};

/** The locks that this machine has, and how a command is started behind them. */
export interface Cage {
  readonly locks: readonly Lock[];
  /** Put before a command's words. */
  readonly prefix: readonly string[];
}

/** A cage of these locks. */
export function cageOf(locks: readonly Lock[]): Cage {
  const ordered = (Object.keys(LOCKS) as readonly Lock[]).filter((lock) => locks.includes(lock));
  return { locks: ordered, prefix: ordered.flatMap((lock) => LOCKS[lock]) };
}

let found: Promise<Cage> | undefined;

/** The cage of this machine, looked for once: kernels, containers and policies differ in what they let a user lock. */
export function findCage(): Promise<Cage> {
  found ??= findLocks(worksHere);
  return found;
}

/** The cage of a machine. @param works whether a command runs on it and ends with 0. */
export async function findLocks(works: (command: readonly string[]) => Promise<boolean>): Promise<Cage> {
  const locks = Object.keys(LOCKS) as readonly Lock[];
  const worked = await Promise.all(locks.map((lock) => works([...LOCKS[lock], "true"])));
  return cageOf(locks.filter((_, index) => worked[index]));
}

async function worksHere([program = "", ...args]: readonly string[]): Promise<boolean> {
  return promisify(execFile)(program, args, { timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}
