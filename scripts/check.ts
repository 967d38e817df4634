import { spawnSync } from "node:child_process";
import { mkdtemp, open, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isNativeCode } from "./native-code.ts";

/** Everything that is checked beside the tests. All steps run, so that one run tells all there is to mend. */

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program of a development package; true where it ended well. */
function runTool(script: string, ...args: readonly string[]): boolean {
  const program = join(ROOT, "node_modules", script);
  return (
    spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] }).status === 0
  );
}

const runScript = (...args: readonly string[]) => runTool("tsx/dist/cli.mjs", ...args);

/** Builds anew beside dist/ and compares byte for byte. */
async function distIsFresh(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "edgebench-dist-"));
  try {
    if (!runScript("scripts/build.ts", "--out", join(folder, "dist"))) return false;
    const [built, committed] = [await filesOf(join(folder, "dist")), await filesOf(join(ROOT, "dist"))];
    const paths = new Set([...built.keys(), ...committed.keys()]);
    const stale = [...paths].filter((path) => !sameBytes(built.get(path), committed.get(path))).sort();
    for (const path of stale)
      console.error(`dist/${path} is not what the sources build; run npm run build and commit it`);
    return stale.length === 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sameBytes(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a !== undefined && b !== undefined && a.equals(b);
}

/** The content of every file below a folder, by relative path; empty for a folder that is not there. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(path));
  }
  return files;
}

/** Looks at every file that git tracks or would track. */
async function gitHoldsNoNativeCode(): Promise<boolean> {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = spawnSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (listed.status !== 0) throw new Error(`git ls-files failed: ${listed.stderr}`);
  let clean = true;
  for (const path of listed.stdout.split("\0").filter((path) => path !== "")) {
    const head = await firstBytes(join(ROOT, path));
    if (head === undefined || !isNativeCode(path, head)) continue;
    console.error(`${path} is compiled code; git holds sources only`);
    clean = false;
  }
  return clean;
}

/** Undefined for a file that git still lists and the work tree no longer has. */
async function firstBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(new Uint8Array(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return undefined;
  }
}

const STEPS: readonly (readonly [name: string, step: () => boolean | Promise<boolean>])[] = [
  ["lint", () => runTool("@biomejs/biome/bin/biome", "check", "--error-on-warnings")],
  ["types", () => runTool("typescript/bin/tsc", "--noEmit", "-p", ".")],
  ["types of the page", () => runTool("typescript/bin/tsc", "--noEmit", "-p", "src/page")],
  ["dead code", () => runTool("knip/bin/knip.js")],
  ["schemas", () => runScript("scripts/schemas.ts", "--check")],
  ["dist", distIsFresh],
  ["native code", gitHoldsNoNativeCode],
];

const failed: string[] = [];
for (const [name, step] of STEPS) {
  console.log(`check: ${name}`);
  if (!(await step())) failed.push(name);
}
console.log(failed.length === 0 ? "check: all good" : `check: failed: ${failed.join(", ")}`);
if (failed.length > 0) process.exitCode = 1;
