import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { errorCode } from "../bench/error-code.ts";
import { UserError } from "../bench/user-error.ts";

/** How one call of git ended. */
export interface GitEnd {
  readonly code: number;
  /** The first line of what git complained about. */
  readonly complaint: string;
}

const MAXIMUM_COMPLAINT = 2_000;
/** Reading a local repository takes seconds; a call that takes this long hangs. */
const TIMEOUT_MS = 600_000;

/**
 * Runs `git -C dir …` as a child process, without a shell, and hands its output on piece by piece. No GIT_* variable of
 * the caller reaches it, no transport is allowed (a partial clone fetches nothing), replaced objects are not followed.
 *
 * @param onOutput called in order; what it throws ends the child and is thrown on.
 * @param env variables on top, GIT_* among them.
 * @param input what git reads from its standard input; nothing where left out.
 * @throws UserError where git is not installed.
 */
export async function runGit(
  dir: string,
  args: readonly string[],
  onOutput: (piece: Uint8Array) => void | Promise<void>,
  env: Readonly<Record<string, string>> = {},
  input = "",
): Promise<GitEnd> {
  const child = spawn("git", ["-C", dir, "-c", "core.quotepath=off", "-c", "protocol.allow=never", ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...gitEnvironment(process.env), ...env },
    timeout: TIMEOUT_MS,
    windowsHide: true,
  });
  // A git that ends before it has read everything is told by its code.
  child.stdin.on("error", () => undefined).end(input);
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (complaint.length < MAXIMUM_COMPLAINT) complaint = (complaint + text).slice(0, MAXIMUM_COMPLAINT);
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? -1));
  });
  // Awaited below; a failure to start must not count as unhandled before.
  ended.catch(() => undefined);
  try {
    for await (const piece of child.stdout) await onOutput(piece as Uint8Array);
    return { code: await ended, complaint: complaint.split("\n")[0] ?? "" };
  } catch (error) {
    child.kill("SIGKILL");
    throw (await startFailure(ended, dir)) ?? error;
  }
}

/** The sentence for a child that never started; undefined where it did. */
async function startFailure(ended: Promise<number>, dir: string): Promise<UserError | undefined> {
  try {
    await ended;
    return undefined;
  } catch (error) {
    if (errorCode(error) !== "ENOENT") return undefined;
    return new UserError(`git: not found while reading ${dir}; install git and make sure that it is on the PATH`);
  }
}

const MAXIMUM_ANSWER_BYTES = 65_536;

/** Runs git and keeps its whole output, which must be short. */
export async function askGit(
  dir: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<GitEnd & { readonly output: string }> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length > MAXIMUM_ANSWER_BYTES)
      throw new UserError(`${dir}: git ${args[0]} answered with more than ${MAXIMUM_ANSWER_BYTES} bytes`);
    pieces.push(piece);
  };
  const end = await runGit(dir, args, keep, env);
  return { ...end, output: Buffer.concat(pieces).toString("utf8") };
}

/** The caller's environment without what would point git elsewhere, and without prompts, translations or lazy fetches. */
function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
  };
}

export function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
