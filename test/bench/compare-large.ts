import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type Size, writeLargeResult } from "./large-result.ts";

/** What one comparison of two large files took. */
export interface CompareCost {
  /** Both files, bytes. */
  readonly bytes: number;
  readonly wallSeconds: number;
  /** Of the processor, user and system. */
  readonly cpuSeconds: number;
  /** Most memory resident at once. */
  readonly peakBytes: number;
}

/** Runs in the compared process as it ends; Node tells the memory in KiB and the times in µs. */
const TELL_USAGE =
  "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write(['usage',u.maxRSS,u.userCPUTime+u.systemCPUTime].join(' '))})";

/** Makes base and head of this size and compares them as a user does. @throws Error where that fails. */
export async function compareLarge(dist: string, size: Size): Promise<CompareCost> {
  const folder = await mkdtemp(join(tmpdir(), "edgebench-compare-"));
  try {
    const files = (["base", "head"] as const).map((role, seed) => {
      const file = join(folder, `${role}.json`);
      writeLargeResult(file, size, role, seed);
      return file;
    });
    const bytes = (await Promise.all(files.map((file) => stat(file)))).reduce((sum, { size }) => sum + size, 0);
    return { bytes, ...(await runCompare(dist, files)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runCompare(dist: string, files: readonly string[]): Promise<Omit<CompareCost, "bytes">> {
  const began = performance.now();
  const args = ["--import", TELL_USAGE, join(dist, "cli.js"), "compare", ...files, "--json"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  const wallSeconds = (performance.now() - began) / 1000;
  const usage = /usage (\d+) (\d+)$/.exec(err);
  if (child.exitCode !== 0 || usage === null || !out.startsWith("{"))
    throw new Error(`edgebench compare ended with ${child.exitCode}: ${err.slice(0, 2_000)}`);
  return { wallSeconds, cpuSeconds: Number(usage[2]) / 1e6, peakBytes: Number(usage[1]) * 1024 };
}
