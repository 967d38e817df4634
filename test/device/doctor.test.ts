import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cageOf } from "../../src/device/cage.ts";
import {
  checkMemory,
  checkNode,
  type ExamineOptions,
  examineDevice,
  judgeCage,
  judgeClock,
  judgeDevice,
} from "../../src/device/doctor.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await TemporaryFolder.make();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await folder[Symbol.asyncDispose]();
});

const WORKERS = join(import.meta.dirname, "..", "..", "workers");

async function examine(changes: Partial<ExamineOptions> = {}) {
  const options = { cwd: folder.path, env: {}, workersDir: WORKERS, ...changes };
  const checks = await examineDevice(options);
  return Object.fromEntries(checks.map((check) => [check.check, check]));
}

/** Puts a runtime into the folder's project, so that a worker there is what starts. */
async function pretendRuntime(version: string): Promise<void> {
  await folder.write("node_modules/onnxruntime-node/package.json", JSON.stringify({ version }));
}

async function pretendWorker(body: string): Promise<string> {
  const workersDir = join(folder.path, "workers");
  await mkdir(workersDir);
  await writeFile(join(workersDir, "onnxruntime.mjs"), body);
  return workersDir;
}

describe("an examination", () => {
  it.skipIf(suiteNeeds("native-runtime", "git"))("of this machine finds nothing that fails", async () => {
    const checks = await examine({ cwd: join(WORKERS, "..") });
    expect(Object.values(checks).filter(({ state }) => state === "fail")).toEqual([]);
    expect(checks["onnxruntime"]?.finding).toMatch(/^ONNX Runtime \d+\.\d+\.\d+ answers \(from the project\)$/);
    expect(checks["clock"]?.finding).toMatch(/^the worker's clock steps by \d/);
  });

  it("starts the worker: one that crashes is a failure with its words", async () => {
    await pretendRuntime("1.30.0");
    const workersDir = await pretendWorker('console.error("GLIBC_2.28 not found"); process.exit(1);');
    const { onnxruntime, clock } = await examine({ workersDir });
    expect(onnxruntime).toEqual({
      check: "onnxruntime",
      state: "fail",
      finding: "the worker ended with exit code 1; its last words: GLIBC_2.28 not found",
      remedy: "check that the runtime fits this system (glibc 2.28 or later), and install it again",
    });
    expect(clock).toBeUndefined();
  });

  it("says what is wrong with a runtime that cannot be used", async () => {
    await pretendRuntime("1.20.0");
    const { onnxruntime } = await examine();
    expect(onnxruntime).toMatchObject({
      state: "fail",
      finding: "the runtime is not at hand",
      remedy: expect.stringMatching(/^onnxruntime-node 1\.20\.0 of this project /),
    });
  });

  it("is not stopped by what is not there: no git, no folder for temporary files", async () => {
    await pretendRuntime("1.20.0");
    vi.stubEnv("PATH", folder.path);
    vi.stubEnv("TMPDIR", join(folder.path, "absent"));
    const { git, disk } = await examine();
    expect(git).toMatchObject({ state: "fail", finding: "git cannot be run" });
    expect(disk).toMatchObject({ state: "fail", finding: "the folder for temporary files is not there" });
  });

  it("gives a remedy for everything that is not right, and for nothing else", async () => {
    await pretendRuntime("1.20.0");
    const checks = Object.values(await examine());
    expect(checks.length).toBeGreaterThan(5);
    for (const { state, remedy } of checks) expect(remedy === undefined).toBe(state === "ok");
  });
});

describe("the judgement", () => {
  it.each([
    ["20.18.1", "fail"],
    ["18.20.0", "fail"],
    ["20.19.0", "ok"],
    ["22.0.0", "ok"],
    ["100.0.0", "ok"],
  ])("of Node %s: %s", (version, state) => {
    expect(checkNode(version)).toMatchObject({ check: "node", state, finding: `Node ${version}` });
  });

  it.each([
    [1, "ok"],
    [1_000, "ok"],
    [1_001, "warn"],
    [1_000_000, "warn"],
  ])("of a clock that steps by %d ns: %s", (resolution, state) => {
    expect(judgeClock(resolution).state).toBe(state);
  });

  it.each([
    [512 * 1024 ** 2, "ok"],
    [512 * 1024 ** 2 - 1, "warn"],
  ])("of %d free bytes of memory: %s", (free, state) => {
    expect(checkMemory(free).state).toBe(state);
  });

  it("of a cage: what a machine cannot lock is said with what follows", () => {
    expect(judgeCage(cageOf(["network", "limits", "privileges"])).state).toBe("ok");
    const { state, finding, remedy } = judgeCage(cageOf(["limits"]));
    expect(state).toBe("warn");
    expect(finding).toMatch(/reach the network .* become root/);
    expect(finding).not.toContain("disk");
    expect(remedy).toContain("docs/security.md");
  });

  it.each([
    ["governor", { governor: "performance" }, "ok"],
    ["governor", { governor: "ondemand" }, "warn"],
    ["temperature", { "temperature-c": 69.9 }, "ok"],
    ["temperature", { "temperature-c": 70 }, "warn"],
    ["load", { "load-1m": 0.49, cores: 4 }, "ok"],
    ["load", { "load-1m": 0.5, cores: 4 }, "warn"],
    ["virtual machine", { virtualised: false }, "ok"],
    ["virtual machine", { virtualised: true }, "warn"],
  ])("of %s, with %j: %s", (name, facts, state) => {
    const judged = judgeDevice(facts).find(({ check }) => check === name);
    expect(judged?.state).toBe(state);
  });

  it("of a device that tells nothing: nothing is held against it", () => {
    const checks = judgeDevice({});
    expect(checks.map(({ check }) => check)).toEqual(["governor", "temperature", "load", "virtual machine"]);
    for (const { state } of checks) expect(state).toBe("ok");
  });
});
