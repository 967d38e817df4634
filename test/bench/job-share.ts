import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Result } from "../../src/bench/result.ts";

const RESULT = "edgebench-result-desk-1.json";

/** What a job measures: one model, base against head, whose bytes are the same. */
export interface JobSubject {
  readonly runtime: "onnxruntime" | "fake";
  /** Copied into the job's repository under this name. */
  readonly file: { readonly name: string; readonly from: string } | { readonly name: string; readonly text: string };
  readonly batch: number;
}

export interface MeasuredJob {
  readonly result: Result;
  /** From the start of the command's process to its end. */
  readonly wallSeconds: number;
}

/** Plans and measures a subject with the real command, as a device's job does. `dist` is a built dist/. */
export async function measureJob(dist: string, subject: JobSubject): Promise<MeasuredJob> {
  const folder = await mkdtemp(join(tmpdir(), "edgebench-share-"));
  try {
    const repository = join(folder, "repository");
    await makeRepository(repository, subject);
    const cli = (...args: readonly string[]) => command(repository, [join(dist, "cli.js"), ...args]);
    const plan = join(folder, "plan.json");
    await cli("plan", "--base", "HEAD~1", "--out", plan);
    const began = performance.now();
    await cli("bench", "--plan", plan, "--out", folder);
    const wallSeconds = (performance.now() - began) / 1_000;
    return { result: JSON.parse(await readFile(join(folder, RESULT), "utf8")) as Result, wallSeconds };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A job of one benchmark with time enough for the longest launches; it ends when its verdict is settled. */
async function makeRepository(dir: string, { runtime, file, batch }: JobSubject): Promise<void> {
  const git = (...args: readonly string[]) => promisify(execFile)("git", ["-C", dir, ...args]);
  await promisify(execFile)("git", ["init", "--quiet", "--initial-branch", "main", dir]);
  await git("config", "user.name", "edgebench");
  await git("config", "user.email", "bench@example.org");
  await writeFile(
    join(dir, "edgebench.yml"),
    `version: 1
devices: { desk: { runs-on: desk, runtimes: [${runtime}] } }
models:
  subject: { files: { ${runtime}: ${file.name} }, task: other, affected-by: [note.txt] }
benchmarks: [{ models: "*", devices: "*", precision: [fp32], batch: [${batch}], threads: [1] }]
policy: { budget: { default: 5m } }
`,
  );
  if ("from" in file) await cp(file.from, join(dir, file.name));
  else await writeFile(join(dir, file.name), file.text);
  for (const note of ["base", "head"]) {
    await writeFile(join(dir, "note.txt"), note);
    await git("add", "--all");
    await git("commit", "--quiet", "--message", note);
  }
}

async function command(cwd: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`edgebench ${args.slice(1).join(" ")} ended with code ${code}: ${said}`);
}
