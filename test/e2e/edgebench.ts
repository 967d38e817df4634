import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";

/** The command line as a user has it, in real processes and real repositories. */

export const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A program and its arguments that start edgebench in a world of its own. */
  readonly within?: readonly string[];
  /** Called with the running process's id and all that was said so far, at every piece of it. */
  readonly onStderr?: (pid: number, said: string) => void;
}

/** Runs edgebench, as the global set-up built it from the sources under test, and gathers what it says. */
export async function edgebench(args: readonly string[], options: RunOptions): Promise<Outcome> {
  const { cwd, env, within = [], onStderr } = options;
  const [program = "", ...words] = [...within, process.execPath, join(inject("dist"), "cli.js"), ...args];
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    if (child.pid !== undefined) onStderr?.(child.pid, stderr);
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { code, stdout, stderr };
}

const run = promisify(execFile);

/** A temporary git repository that removes itself. */
export class TestRepository implements AsyncDisposable {
  readonly dir: string;

  private constructor(dir: string) {
    this.dir = dir;
  }

  static async create(): Promise<TestRepository> {
    const repository = new TestRepository(await mkdtemp(join(tmpdir(), "edgebench-e2e-")));
    await repository.git("init", "--quiet", "--initial-branch", "main");
    await repository.git("config", "user.name", "Test");
    await repository.git("config", "user.email", "test@example.org");
    await repository.git("config", "core.autocrlf", "false");
    return repository;
  }

  async git(...args: readonly string[]): Promise<string> {
    const { stdout } = await run("git", args, { cwd: this.dir, maxBuffer: 1 << 26 });
    return stdout.trim();
  }

  path(...parts: readonly string[]): string {
    return join(this.dir, ...parts);
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(path)), { recursive: true });
    await writeFile(this.path(path), content);
  }

  /** Copies a file or folder of `fixtures/`. */
  async copy(fixture: string, path: string): Promise<void> {
    await cp(join(FIXTURES, fixture), this.path(path), { recursive: true });
  }

  /** Commits everything and gives the commit's id. */
  async commit(message: string): Promise<string> {
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.dir, { recursive: true, force: true });
  }
}
