import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeResult } from "../../src/bench/decode.ts";
import { compare } from "../../src/commands/compare.ts";
import type { Context } from "../../src/commands/context.ts";
import { type ImportOptions, importResult } from "../../src/commands/import.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { record } from "../../src/commands/record.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { external, graph, initializer, message, model, number, opset, text, value } from "../model/onnx-bytes.ts";
import { MOBILENET_V2, RESNET50 } from "../model/published-networks.ts";
import { WORKERS } from "./fake-device.ts";

/** ResNet-50 on a Jetson Nano, as tools tell it of which single times are read, and as a dashboard that has one number. */
const TOOLS: readonly { readonly format: string; readonly file: string; readonly of: (ms: number) => string }[] = [
  {
    format: "trtexec-times",
    file: "times.json",
    of: (ms) =>
      JSON.stringify(
        Array.from({ length: 40 }, (_, index) => {
          const startComputeMs = 250 + 100 * index;
          return { startComputeMs, endComputeMs: startComputeMs + ms, latencyMs: ms };
        }),
      ),
  },
  {
    format: "github-action-benchmark",
    file: "bench.json",
    of: (ms) => JSON.stringify([{ name: "ResNet-50", unit: "ms", value: ms }]),
  },
  {
    format: "google-benchmark",
    file: "google.json",
    of: (ms) =>
      JSON.stringify({
        context: { library_version: "v1.9.0" },
        benchmarks: [{ name: "resnet50", run_type: "iteration", iterations: 100, real_time: ms, time_unit: "ms" }],
      }),
  },
];

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await TemporaryFolder.make({ "notes.txt": "no network" });
  await folder.write("resnet50.onnx", RESNET50());
  await folder.write("mobilenet.onnx", MOBILENET_V2());
});
afterAll(() => folder[Symbol.asyncDispose]());

function world(): { readonly context: Context; readonly said: () => string } {
  let said = "";
  const context: Context = {
    cwd: folder.path,
    env: {},
    out: (text) => {
      said += text;
    },
    progress: SILENT,
    color: false,
    width: 100,
    signal: new AbortController().signal,
    version: "1.2.3",
    workersDir: WORKERS,
  };
  return { context, said: () => said };
}

const NANO = { model: "resnet50", device: "jetson", runtime: "tensorrt", precision: "fp16" } as const;

async function take(options: Omit<ImportOptions, "model" | "device"> & Partial<ImportOptions>) {
  const { context, said } = world();
  await importResult({ ...NANO, modelFile: "resnet50.onnx", ...options }, context);
  const result = await decodeResult(
    (async function* () {
      yield await readFile(join(folder.path, options.out));
    })(),
    options.out,
  );
  const [measurement] = result.measurements;
  if (measurement === undefined) throw new Error("an import is of one benchmark");
  return { said: said(), measurement };
}

async function compared(base: string, head: string) {
  const { context, said } = world();
  const code = await compare({ base, head, json: true }, context);
  const { benchmarks } = JSON.parse(said()) as {
    benchmarks: { state: string; reason?: string; comparisons: { metric: string; verdict: string }[] }[];
  };
  return { code, ...benchmarks[0] };
}

describe.each(TOOLS)("ResNet-50 on a Jetson Nano, imported from $format", ({ format, file, of }) => {
  const importing = async (ms: number) => {
    await folder.write(`${ms}-${file}`, of(ms));
    return take({ format, files: [`${ms}-${file}`], out: `${ms}-${file}.result.json` });
  };

  it("is implausible in 2.67 ms, and not in 29.8 or 42", async () => {
    const claim = await importing(2.67);
    expect(claim.said).toMatch(
      /^implausible: its 2.67 ms would take 6.5 times the Jetson Nano's peak of 472 GFLOP\/s/m,
    );
    // The times and the model's file, of which the digest is told.
    expect(claim.measurement.work).toMatchObject({ parameters: 25_610_152, isLowerBound: false });
    expect(claim.measurement.model?.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const ms of [29.8, 42]) {
      const honest = await importing(ms);
      expect(honest.said).not.toMatch(/implausible/);
      expect(honest.said).toMatch(/% of peak; arithmetic-bound; the floor on the Jetson Nano is 17.3 ms$/m);
    }
    const slower = await compared(`29.8-${file}.result.json`, `42-${file}.result.json`);
    expect(slower.state).toBe("compared");
    const verdicts = slower.comparisons?.flatMap((one) => (one.metric.startsWith("latency") ? one.verdict : []));
    expect(verdicts).toContain("inconclusive");
    const untrue = await compared(`29.8-${file}.result.json`, `2.67-${file}.result.json`);
    expect(untrue).toMatchObject({ state: "not-measured", comparisons: [], code: 3 });
    expect(untrue.reason).toMatch(/^implausible: of the head, its 2.67 ms would take 6.5 times/);
  });
});

describe("an import with its network", () => {
  const TABLE = { format: "csv-times", files: ["t.csv"], out: "t.json" };
  beforeAll(() => folder.write("t.csv", "latency_ms\n2.67\n2.68\n2.66\n"));

  it("of which the times cannot be true is never recorded", async () => {
    await take({ ...TABLE, out: "results/edgebench-result-jetson-1.json" });
    const { context, said } = world();
    await record({ results: "results", store: "store", json: false }, context);
    expect(said()).toMatch(/^jetson: 0 measurements recorded/);
  });

  it("is counted with the batch that the benchmark has", async () => {
    const one = await take(TABLE);
    const eight = await take({ ...TABLE, batch: 8 });
    expect(eight.measurement.work?.macs).toBe(8 * (one.measurement.work?.macs ?? 0));
  });

  it("of another network has that one's floor", async () => {
    const { said } = await take({ ...TABLE, modelFile: "mobilenet.onnx" });
    expect(said).toMatch(/^48 % of peak; arithmetic-bound/m);
  });

  it("takes the peaks and dimensions that edgebench.yml declares", async () => {
    const desk = { ...TABLE, device: "desk", model: "open", modelFile: "open.onnx" };
    const weight = initializer("w", ...[8, 3, 3, 3].map((size) => number(1, size)), number(2, 1));
    const layer = message(1, text(1, "image"), text(1, "w"), text(2, "y"), text(4, "Conv"));
    const ends = [value(11, "image", 1, ["n", 3, "side", "side"]), value(12, "y", 1, [])];
    await folder.write("open.onnx", model(opset(13), graph(weight, layer, ...ends)));
    const before = await take(desk);
    expect(before.said).toMatch(/^no floor: nobody says what desk can do .* devices\.desk\.peak of edgebench\.yml$/m);
    expect(before.said).toMatch(
      /^the floor says little: open\.onnx leaves sizes of its inputs open \(side, taken for 1\)/m,
    );
    expect(before.measurement.work?.isLowerBound).toBe(true);
    await folder.write(
      "edgebench.yml",
      `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], transport: local, runtimes: [onnxruntime], peak: { fp32: 1 GFLOPS } }
models:
  open: { files: { onnxruntime: open.onnx }, task: other, dimensions: { side: 66 } }
benchmarks:
  - { models: "*", devices: "*" }
`,
    );
    const after = await take(desk);
    expect(after.measurement.peaks).toEqual({ fp32: 1e9 });
    expect(after.measurement.work).toMatchObject({ macs: 8 * 64 * 64 * 27, isLowerBound: false });
    expect(after.said).toMatch(/% of peak; arithmetic-bound; the floor on the desk is 1\.77 ms$/m);
  });

  it("says what it does not count, and why there is no floor", async () => {
    const ends = [value(11, "image", 1, [1, 8]), value(12, "y", 1, [])];
    const layer = message(1, text(1, "image"), text(2, "y"), text(4, "Frobnicate"), text(7, "com.microsoft"));
    await folder.write("odd.onnx", model(opset(13), graph(layer, ...ends)));
    const { said } = await take({ ...TABLE, modelFile: "odd.onnx" });
    expect(said).toMatch(
      /^no floor: what is counted of resnet50 takes jetson no time; the floor is a lower bound: com\.microsoft:Frobnicate cannot be counted$/m,
    );
  });

  it("is what --config is for", async () => {
    const alone = take({ ...TABLE, modelFile: undefined, config: "edgebench.yml" });
    await expect(alone).rejects.toThrow(/^--config: tells what an import's network is held against/);
    await expect(take({ ...TABLE, config: "none.yml" })).rejects.toThrow(/^none\.yml: cannot be read \(ENOENT\)/);
  });

  it.each<[string, string, RegExp]>([
    ["is not there", "none.onnx", /^none\.onnx: cannot be read \(ENOENT\); a floor is counted from an ONNX file/],
    ["is no ONNX model", "notes.txt", /^notes\.txt: not an ONNX model: .*; a floor is counted from an ONNX file/],
    ["was not fetched", "pointer.onnx", /^pointer\.onnx: a Git LFS pointer, not its content; run git lfs fetch;/],
    ["lacks its external data", "parts.onnx", /^parts\.onnx: part of its external data cannot be read \(ENOENT\);/],
  ])("whose file %s is refused in one sentence", async (_, modelFile, sentence) => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 9\n`;
    await folder.write("pointer.onnx", pointer);
    const elsewhere = initializer("w", number(1, 4), number(2, 1), external({ location: "weights.bin" }));
    await folder.write("parts.onnx", model(opset(13), graph(elsewhere, value(12, "y", 1, [1]))));
    await expect(take({ ...TABLE, modelFile })).rejects.toThrow(sentence);
  });
});
