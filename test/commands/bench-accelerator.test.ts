import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodeResult } from "../../src/bench/decode.ts";
import type { Result } from "../../src/bench/result.ts";
import { BENCH_DEFAULTS, bench } from "../../src/commands/bench.ts";
import type { ExitCode } from "../../src/commands/exit-code.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { processesWith } from "../device/scripted-worker.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { suiteNeeds } from "../requirements.ts";
import { StandInPython } from "../workers/stick-python.ts";
import { WORKERS } from "./fake-device.ts";

const CONFIG = `version: 1
devices: { ncs2: { runs-on: [self-hosted, ncs2], transport: local, runtimes: [openvino] } }
models:
  digits: { files: { openvino: models/digits.xml }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp16], batch: [1], threads: [1], delegate: [myriad] }
policy: { budget: { ncs2: 15s } }
`;
/** Above what a busy machine needs to start a Python. */
const SILENCE_S = 10;

describe.skipIf(suiteNeeds("python-runtimes"))("bench on an accelerator that one process holds (a stand-in)", () => {
  let repository: TestRepository;
  let python: StandInPython;
  beforeEach(async () => {
    python = await StandInPython.make("myriad", { ms: 2, celsius: 55.5 });
    repository = await TestRepository.create();
    await repository.write("edgebench.yml", CONFIG);
    await repository.copy("digits/digits.xml", "models/digits.xml");
    await repository.copy("digits/digits.bin", "models/digits.bin");
    await repository.commit("a model of OpenVINO");
  });
  afterEach(async () => {
    expect(await processesWith(python.program)).toEqual([]);
    await python[Symbol.asyncDispose]();
    await repository[Symbol.asyncDispose]();
  });

  async function measure(options: { readonly against?: string } = {}): Promise<[ExitCode, Result]> {
    const code = await bench(
      { ...BENCH_DEFAULTS, models: [], out: ".git/out", seed: 7, workerTimeout: SILENCE_S, ...options },
      {
        cwd: repository.dir,
        env: { EDGEBENCH_PYTHON: python.program },
        out: () => undefined,
        progress: SILENT,
        color: false,
        width: 100,
        signal: new AbortController().signal,
        version: "1.2.3",
        workersDir: WORKERS,
      },
    );
    const name = "edgebench-result-ncs2-1.json";
    const bytes = await readFile(join(repository.dir, ".git", "out", name));
    const pieces = (async function* () {
      yield bytes;
    })();
    return [code, await decodeResult(pieces, name)];
  }

  it("never loads base and head together, and tells with each launch how warm it was", async () => {
    const changed = await readFile(join(repository.dir, "models", "digits.xml"), "utf8");
    await repository.write("models/digits.xml", changed.replace('name="/Constant"', 'name="/Changed"'));
    const [code, result] = await measure({ against: "HEAD" });
    expect(code).toBe(0);
    const launches = result.measurements.flatMap((side) => (side.status === "measured" ? side.launches : []));
    expect(new Set(result.measurements.map(({ role }) => role))).toEqual(new Set(["base", "head"]));
    expect(new Set(launches.map(({ mode }) => mode))).toEqual(new Set(["alternating"]));
    for (const { actual, environment } of launches) {
      expect(actual).toMatchObject({ provider: "myriad", fallbackShare: 0 });
      expect(environment).toMatchObject({
        "accelerator-temperature-start-c": 55.5,
        "accelerator-temperature-c": 55.5,
      });
    }
  });

  it("tries again where the stick was reset under the first launch", async () => {
    await python.plug({ ms: 2, faults: [{ kind: "reset", once: true, after: 0 }] });
    const [code, result] = await measure();
    expect(code).toBe(0);
    expect(result.measurements).toMatchObject([{ status: "measured" }]);
    expect(await python.happened()).toBe(true);
  });

  it.each([
    ["hang", /gave no answer within \d+ s and was ended/],
    ["unplugged", /OpenVINO finds no device MYRIAD here; it has CPU/],
    ["reset", /the accelerator is gone: Failed to read output from FIFO: NC_ERROR/],
  ])("is not measured, with the reason, where the stick is lost for good: %s", async (kind, reason) => {
    await python.plug({ faults: [{ kind, after: 0 }] });
    const [code, result] = await measure();
    expect(code).toBe(3);
    expect(result.measurements).toMatchObject([{ status: "failed", reason: expect.stringMatching(reason) }]);
  });
});
