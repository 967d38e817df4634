import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SENTINEL_MODELS } from "../../scripts/fixtures/sentinels.ts";
import { PRECISIONS, RUNTIME_NAMES } from "../../src/bench/benchmark.ts";
import { randomFeed } from "../../src/commands/feed.ts";
import type { PythonRuntimeName } from "../../src/device/python-runtime.ts";
import { partsOfSavedModel, shippedSentinel } from "../../src/measure/sentinel.ts";
import { PYTHON_WITH_RUNTIMES, PYTHON_WITH_TORCH, type Requirement, suiteNeeds } from "../requirements.ts";
import { startPython } from "../workers/digits-logits.ts";
import { startOnnxruntime } from "../workers/onnxruntime-worker.ts";
import type { WorkerProcess } from "../workers/worker-process.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "workers", "sentinels");
const MODELS = Object.entries(SENTINEL_MODELS);

describe("the sentinels", () => {
  it.each(MODELS)("%s is frozen: the committed file is what the script makes", async (file, make) => {
    const committed = await readFile(join(FOLDER, file));
    expect(committed.equals(make())).toBe(true);
    expect(committed.length).toBeLessThan(100_000);
  });

  it("are shipped for every runtime and precision that names one, whole, and all of them are named", async () => {
    const named = RUNTIME_NAMES.flatMap((runtime) =>
      PRECISIONS.flatMap((precision) => shippedSentinel(runtime, precision) ?? []),
    );
    const files = named.flatMap((file) => [file, ...partsOfSavedModel(file).map((part) => join(dirname(file), part))]);
    const found = await readdir(FOLDER, { recursive: true, withFileTypes: true });
    const shipped = found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    expect(shipped.map((path) => relative(FOLDER, path)).sort()).toEqual([...new Set(files)].sort());
  });
});

const IN_PYTHON: readonly {
  readonly name: PythonRuntimeName;
  readonly python: string;
  readonly needs: Requirement;
  readonly file: string;
}[] = [
  { name: "tflite", python: PYTHON_WITH_RUNTIMES, needs: "python-runtimes", file: "tflite-fp32.tflite" },
  { name: "tflite", python: PYTHON_WITH_RUNTIMES, needs: "python-runtimes", file: "tflite-int8.tflite" },
  {
    name: "tensorflow",
    python: PYTHON_WITH_RUNTIMES,
    needs: "python-runtimes",
    file: "tensorflow-fp32/saved_model.pb",
  },
  { name: "pytorch", python: PYTHON_WITH_TORCH, needs: "pytorch", file: "pytorch-fp32.pt" },
];

describe.each(IN_PYTHON)("the sentinel $file", ({ name, python, needs, file }) => {
  it.skipIf(suiteNeeds(needs))("runs in the real worker, and its outputs are numbers", async () => {
    const folder = await mkdtemp(join(tmpdir(), "edgebench-sentinel-"));
    try {
      await using worker = startPython(name, python);
      await worker.reply();
      await inferSentinel(worker, file, folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe.skipIf(suiteNeeds("native-runtime"))("a sentinel of ONNX Runtime", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgebench-sentinel-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(MODELS)("%s runs in the real worker, and its outputs are numbers", async (file) => {
    await using worker = startOnnxruntime();
    await worker.reply();
    await inferSentinel(worker, file, join(folder, file));
  });
});

/** Feeds a sentinel random numbers and looks at what it answers. @param folder for its input. */
async function inferSentinel(worker: WorkerProcess, file: string, folder: string): Promise<void> {
  const parameters = { precision: "fp32", batch: 1, threads: 1 };
  const loaded = await worker.ask({ op: "load", id: 1, model: join(FOLDER, file), parameters });
  if (loaded.type !== "loaded") throw new Error(JSON.stringify(loaded));
  const { inputs } = loaded;
  // Images of three channels, which come first or last.
  expect(inputs.map(({ shape }) => [...shape].sort())).toEqual([[1, 112, 112, 3]]);
  const feed = await randomFeed({ inputs, batch: 1, dimensions: {}, seed: 1, folder });
  await worker.ask({ op: "inputs", id: 2, ...feed });
  const outputs = await worker.ask({ op: "infer", id: 3, set: 0 });
  if (outputs.type !== "outputs") throw new Error(JSON.stringify(outputs));
  const [pooled] = outputs.tensors;
  expect(pooled?.shape.reduce((product, size) => product * size, 1)).toBe(32);
  expect(pooled?.notFinite).toBe(0);
  const bytes = Buffer.from(pooled?.data ?? "", "base64");
  // Not all the same, or its layers would do nothing.
  expect(new Set(bytes).size).toBeGreaterThan(8);
}
