import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RuntimeName } from "../../src/bench/benchmark.ts";
import { checkPython, checkRuntime, judgePython } from "../../src/device/doctor-worker.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { resolveRuntime } from "../../src/device/runtime.ts";
import { workerCommand } from "../../src/device/worker-command.ts";
import { WORKERS } from "../commands/fake-device.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { PYTHON_WITH_RUNTIMES, suiteNeeds } from "../requirements.ts";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await TemporaryFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

interface Place {
  readonly cwd?: string;
  readonly workersDir?: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function check(runtime: RuntimeName, { cwd = folder.path, workersDir = WORKERS, env = {} }: Place) {
  const find = async () => workerCommand({ workersDir, resolved: await resolveRuntime(runtime, { cwd, env }) });
  return checkRuntime({ runtime, find, transport: new LocalTransport(), signal: new AbortController().signal });
}

/** Puts a runtime into the folder's project, so that a worker there is what starts. */
async function pretendRuntime(version: string): Promise<void> {
  await folder.write("node_modules/onnxruntime-node/package.json", JSON.stringify({ version }));
}

describe("a runtime", () => {
  it.skipIf(suiteNeeds("native-runtime"))("that answers tells its version and its clock", async () => {
    expect(await check("onnxruntime", { cwd: join(WORKERS, "..") })).toEqual([
      { check: "onnxruntime", state: "ok", finding: expect.stringMatching(/^version \d+\.\d+\.\d+ answers$/) },
      expect.objectContaining({ check: "clock", finding: expect.stringMatching(/^the worker's clock steps by \d/) }),
    ]);
  });

  it.skipIf(suiteNeeds("python-runtimes"))("in Python is the same", async () => {
    const [tflite, clock] = await check("tflite", { env: { EDGEBENCH_PYTHON: PYTHON_WITH_RUNTIMES } });
    expect(tflite).toMatchObject({ state: "ok", finding: expect.stringMatching(/^version \d+\.\d+\.\d+ answers$/) });
    expect(clock).toMatchObject({ check: "clock", state: "ok" });
  });

  it("whose worker crashes is a failure with its words", async () => {
    await pretendRuntime("1.30.0");
    const workersDir = join(folder.path, "workers");
    await mkdir(workersDir);
    await writeFile(join(workersDir, "onnxruntime.mjs"), 'console.error("GLIBC_2.28 not found"); process.exit(1);');
    expect(await check("onnxruntime", { workersDir })).toMatchObject([
      {
        check: "onnxruntime",
        state: "fail",
        finding: "the worker ended with exit code 1; its last words: GLIBC_2.28 not found",
        remedy: expect.stringContaining("glibc 2.28 or later"),
      },
    ]);
  });

  it("that cannot be used says what is wrong with it", async () => {
    await pretendRuntime("1.20.0");
    expect(await check("onnxruntime", {})).toMatchObject([
      {
        state: "fail",
        finding: "the runtime is not at hand",
        remedy: expect.stringMatching(/^onnxruntime-node 1\.20\.0 of this project /),
      },
    ]);
  });

  it.skipIf(suiteNeeds("python3"))("that its Python lacks is told with what installs it", async () => {
    expect(await check("tflite", { env: { EDGEBENCH_PYTHON: "/usr/bin/python3" } })).toMatchObject([
      {
        state: "fail",
        finding: "the runtime is not at hand",
        remedy: expect.stringMatching(/^\/usr\/bin\/python3 has no module /),
        command: "python3 -m pip install ai-edge-litert",
      },
    ]);
  });
});

describe("the Python of workers", () => {
  it.skipIf(suiteNeeds("python3"))("tells its version", async () => {
    expect(await checkPython(new LocalTransport(), "/usr/bin/python3")).toMatchObject({
      check: "python",
      state: "ok",
      finding: expect.stringMatching(/^Python 3\.\d+\.\d+$/),
    });
  });

  it("may be none", async () => {
    expect(await checkPython(new LocalTransport(), "/nowhere/python3")).toMatchObject({
      state: "fail",
      finding: "its Python cannot be run",
      command: "sudo apt-get install python3",
    });
  });

  it.each([
    ["3.6.9", "ok"],
    ["3.13.0", "ok"],
    ["3.5.3", "fail"],
    ["2.7.18", "fail"],
    ["4.0.0", "fail"],
  ])("%s: %s", (version, state) => {
    expect(judgePython(version).state).toBe(state);
  });
});
