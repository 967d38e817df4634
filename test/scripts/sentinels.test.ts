import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SENTINEL_MODELS } from "../../scripts/fixtures/sentinels.ts";
import { PRECISIONS, RUNTIME_NAMES } from "../../src/bench/benchmark.ts";
import { randomFeed } from "../../src/commands/feed.ts";
import { shippedSentinel } from "../../src/measure/sentinel.ts";
import { suiteNeeds } from "../requirements.ts";
import { startOnnxruntime } from "../workers/onnxruntime-worker.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "workers", "sentinels");
const MODELS = Object.entries(SENTINEL_MODELS);

describe("the sentinels", () => {
  it.each(MODELS)("%s is frozen: the committed file is what the script makes", async (file, make) => {
    const committed = await readFile(join(FOLDER, file));
    expect(committed.equals(make())).toBe(true);
    expect(committed.length).toBeLessThan(100_000);
  });

  it("are shipped for every runtime and precision that names one, and all of them are named", async () => {
    const named = RUNTIME_NAMES.flatMap((runtime) =>
      PRECISIONS.flatMap((precision) => shippedSentinel(runtime, precision) ?? []),
    );
    expect((await readdir(FOLDER)).sort()).toEqual([...new Set(named)].sort());
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
    const parameters = { precision: "fp32", batch: 1, threads: 1 };
    const loaded = await worker.ask({ op: "load", id: 1, model: join(FOLDER, file), parameters });
    if (loaded.type !== "loaded") throw new Error(JSON.stringify(loaded));
    const { inputs } = loaded;
    expect(inputs).toMatchObject([{ name: "image", shape: [1, 3, 112, 112] }]);
    const feed = await randomFeed({ inputs, batch: 1, dimensions: {}, seed: 1, folder: join(folder, file) });
    await worker.ask({ op: "inputs", id: 2, ...feed });
    const outputs = await worker.ask({ op: "infer", id: 3, set: 0 });
    if (outputs.type !== "outputs") throw new Error(JSON.stringify(outputs));
    const [pooled] = outputs.tensors;
    expect(pooled).toMatchObject({ name: "pooled", shape: [1, 32, 1, 1], notFinite: 0 });
    const bytes = Buffer.from(pooled?.data ?? "", "base64");
    // Not all the same, or its layers would do nothing.
    expect(new Set(bytes).size).toBeGreaterThan(8);
  });
});
