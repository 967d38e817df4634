import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ONNXRUNTIME } from "../../src/device/pinned-runtime.ts";
import { actionStep } from "../e2e/action-step.ts";
import { fakeScript } from "../e2e/fake-script.ts";
import { node24, suiteNeeds } from "../requirements.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMMANDS = ["plan", "bench", "report", "record", "compare", "doctor", "init", "demo"];
const PLATFORM = `${process.platform}-${process.arch}`;

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [onnxruntime, fake] }
models:
  digits: { files: { onnxruntime: models/digits.onnx }, task: other }
  scripted: { files: { fake: models/scripted.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 40s } }
`;

interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program with nothing of this process's environment but the way to git. */
function run(program: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ending> {
  const clean = { PATH: process.env.PATH ?? "", HOME: cwd, NODE_OPTIONS: "--throw-deprecation", ...env };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: clean, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
  });
}

/** Fills a runner's tool cache as a first fetch would have: the pinned runtime's files of this platform. */
async function fillToolCache(cache: string): Promise<void> {
  const place = join(cache, ONNXRUNTIME.name, ONNXRUNTIME.version, PLATFORM);
  for (const { name, version, keep } of ONNXRUNTIME.packages) {
    const from = join(ROOT, "node_modules", name);
    const { version: installed } = JSON.parse(await readFile(join(from, "package.json"), "utf8"));
    expect([name, installed]).toEqual([name, version]);
    for (const part of keep(PLATFORM)) {
      const to = join(place, "node_modules", name, part);
      await mkdir(dirname(to), { recursive: true });
      await cp(join(from, part), to, { recursive: true });
    }
  }
  await writeFile(join(place, "complete"), "");
}

describe.skipIf(suiteNeeds("node24", "git", "native-runtime"))(
  "dist/ alone, under Node 24, without node_modules",
  () => {
    const node = node24() ?? "";
    let folder: string;
    let repository: string;
    const path = (...parts: readonly string[]) => join(folder, ...parts);
    const resultFile = () => path("results", "edgebench-result-desk-1.json");
    /** No registry answers here: a runtime comes from the cache or not at all. */
    const offline = (cache: string) => ({ RUNNER_TOOL_CACHE: path(cache), NPM_CONFIG_REGISTRY: "http://127.0.0.1:9" });
    const cli = (...args: readonly string[]) =>
      run(node, [path("dist", "cli.js"), ...args], repository, offline("tool-cache"));

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "edgebench-dist-"));
      await cp(join(ROOT, "dist"), path("dist"), { recursive: true });
      await fillToolCache(path("tool-cache"));
      repository = path("repository");
      await mkdir(join(repository, "models"), { recursive: true });
      const git = (...args: readonly string[]) =>
        run("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], repository);
      await git("init", "--quiet", "--initial-branch", "main");
      await writeFile(join(repository, "edgebench.yml"), CONFIG);
      for (const [seed, model] of ["digits.onnx", "digits-reexported.onnx"].entries()) {
        await cp(join(ROOT, "fixtures", "digits", model), join(repository, "models", "digits.onnx"));
        await writeFile(join(repository, "models", "scripted.fake.json"), fakeScript({ seed }));
        await git("add", "--all");
        await git("commit", "--quiet", "--message", model);
      }
    });

    afterAll(() => rm(folder, { recursive: true, force: true }));

    it("prints the version of package.json", async () => {
      const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
        readonly version: string;
      };
      expect(await cli("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    });

    it("names every command in its help", async () => {
      const { code, stdout, stderr } = await cli("--help");
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const commands = [...stdout.matchAll(/^ {2}([a-z-]+) (?:\[|<| )/gm)].map(([, name]) => name);
      expect(commands).toEqual(expect.arrayContaining(COMMANDS));
    });

    it.each(COMMANDS)("%s --help", async (command) => {
      const { code, stdout, stderr } = await cli(command, "--help");
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain(`Usage: edgebench ${command}`);
    });

    it("refuses a command that does not exist, without a stack trace", async () => {
      const { code, stdout, stderr } = await cli("bogus");
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    });

    it("holds the workers, the schemas and the licences", async () => {
      for (const source of ["workers", "schema"]) {
        const entries = await readdir(join(ROOT, source), { recursive: true, withFileTypes: true });
        for (const entry of entries.filter((one) => one.isFile())) {
          const file = join(entry.parentPath, entry.name);
          expect(await readFile(path("dist", relative(ROOT, file)))).toEqual(await readFile(file));
        }
      }
      expect(await readFile(path("dist", "LICENSES.txt"), "utf8")).toMatch(/^zod@\S+ \(MIT\)$/m);
    });

    it("plan", async () => {
      const { code, stdout, stderr } = await cli("plan", "--base", "HEAD~1", "--out", path("plan.json"), "--json");
      expect(code, stderr).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ schema: "edgebench/plan@1", jobs: [{ device: "desk" }] });
    });

    it("bench, without the runtime and without a registry, says so in one sentence", async () => {
      const args = ["bench", "--plan", path("plan.json"), "--out", path("no-results")];
      const { code, stdout, stderr } = await run(
        node,
        [path("dist", "cli.js"), ...args],
        repository,
        offline("empty-cache"),
      );
      expect([2, 3], stderr).toContain(code);
      expect(`${stdout}${stderr}`).toMatch(/onnxruntime-node.*cannot be reached/);
      expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    });

    it("bench, with the runtime of the tool cache", async () => {
      const { code, stderr } = await cli("bench", "--plan", path("plan.json"), "--out", path("results"));
      expect(code, stderr).toBe(0);
      const { measurements } = JSON.parse(await readFile(resultFile(), "utf8"));
      expect(measurements).toHaveLength(4);
      expect(measurements[0]).toMatchObject({ benchmark: { runtime: "onnxruntime" }, status: "measured" });
      expect(measurements[0].launches[0].actual).toMatchObject({ provider: "cpu", version: ONNXRUNTIME.version });
    });

    it("report", async () => {
      const args = ["--plan", path("plan.json"), "--results", path("results"), "--out", path("report")];
      const { code, stderr } = await cli("report", ...args);
      // Measured verdicts: whether they settle is the machine's affair.
      expect([0, 1], stderr).toContain(code);
      expect(await readFile(path("report", "report.html"), "utf8")).toContain("scripted");
    });

    it("record", async () => {
      const { code, stdout, stderr } = await cli("record", "--results", path("results"), "--store", path("store"));
      expect(code, stderr).toBe(0);
      expect(stdout).toMatch(/^desk: \d+ /);
    });

    it.each([
      ["one result", 1],
      ["two results", 2],
    ])("compare, of %s", async (_, count) => {
      const { code, stdout, stderr } = await cli("compare", ...Array(count).fill(resultFile()), "--json");
      expect([0, 1, 3], stderr).toContain(code);
      expect(() => JSON.parse(stdout)).not.toThrow();
    });

    it("doctor", async () => {
      const { code, stdout, stderr } = await cli("doctor", "--json");
      expect(code, stderr).toBe(0);
      expect(() => JSON.parse(stdout)).not.toThrow();
    });

    it("init, whose configuration plan can read", async () => {
      const fresh = path("fresh");
      await cp(repository, fresh, { recursive: true });
      await rm(join(fresh, "edgebench.yml"));
      const inFresh = (...args: readonly string[]) => run(node, [path("dist", "cli.js"), ...args], fresh);
      const { code, stderr } = await inFresh("init");
      expect(code, stderr).toBe(0);
      expect(await readFile(join(fresh, "edgebench.yml"), "utf8")).toContain("models/digits.onnx");
      await run("git", ["add", "--all"], fresh);
      await run(
        "git",
        ["-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--quiet", "-m", "init"],
        fresh,
      );
      const planned = await inFresh("plan", "--head", "HEAD", "--json");
      expect(planned.code, planned.stderr).toBe(0);
    });

    it("plans as an action", async () => {
      const inputs = { command: "plan", base: "HEAD~1", head: "HEAD" };
      const ending = await actionStep({ node, dist: path("dist"), workspace: repository, temp: folder }, inputs);
      expect({ code: ending.code, stderr: ending.stderr }, ending.stdout).toEqual({ code: 0, stderr: "" });
      expect([...ending.outputs.keys()].sort()).toEqual(["count", "digest", "matrix", "plan"]);
      expect(ending.outputs.get("count")).toBe("1");
      expect(ending.summary).toContain("digits");
    });
  },
);
