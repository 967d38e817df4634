import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { compareResults } from "../../src/compare/compare-results.ts";
import type { Imported } from "../../src/formats/format.ts";
import { IMPORT_FORMATS } from "../../src/formats/import-formats.ts";
import { FIXTURES, fixture, readAs, resultOf } from "./format-files.ts";

const importedOf = (format: string, path: string): readonly Imported[] => readAs(format, fixture(path));
const only = (format: string, path: string) => {
  const [one, another] = importedOf(format, path);
  if (one === undefined || another !== undefined) throw new Error(`${path} holds one benchmark`);
  return one;
};

/** What a file tells, without what it leaves open. */
const told = (imported: Imported) =>
  imported.kind === "times"
    ? imported.launches.map(({ latencyNs }) => latencyNs)
    : "summary" in imported && imported.summary;

describe("every fixture", () => {
  it.each(FIXTURES)("%s: %s becomes results that are written", (format, path) => {
    for (const imported of importedOf(format, path)) {
      const [measurement] = resultOf(imported).measurements;
      expect(measurement?.source?.cannotTell.length).toBeGreaterThan(3);
      expect((measurement?.launches.length ?? 0) > 0).toBe(imported.kind === "times");
    }
  });

  it("is of a format each of which has one", () => {
    const having = new Set(FIXTURES.map(([format]) => format));
    // Files of the study have no licence, and a table of times is written in its test.
    expect(IMPORT_FORMATS.map(({ name }) => name).filter((name) => !having.has(name))).toEqual([
      "csv-times",
      "tryolabs-2019",
    ]);
  });
});

describe("hostile files", () => {
  const refusedOrRead = (format: string, text: string) => {
    try {
      for (const imported of readAs(format, text, "ms")) resultOf(imported);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expect(error.message).not.toMatch(/\n/);
    }
  };

  describe.each(IMPORT_FORMATS.map(({ name }) => name))("%s", (format) => {
    test("fuzz: arbitrary bytes and JSON are refused in one sentence, or read as what can be written", () => {
      const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new TextDecoder().decode(array));
      const json = fc.json({ maxDepth: 4 });
      fc.assert(
        fc.property(fc.oneof(bytes, json, fc.string({ maxLength: 200 })), (text) => refusedOrRead(format, text)),
        { numRuns: 100 },
      );
    });
  });

  describe.each([...new Set(FIXTURES.map(([of]) => of))])("%s, by its fixtures", (format) => {
    const files = FIXTURES.filter(([of]) => of === format).map(([, path]) => shortened(fixture(path)));
    test("fuzz: so are real files with pieces lost, doubled or replaced", () => {
      const mutation = fc.record({
        file: fc.constantFrom(...files),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(60),
        piece: fc.oneof(
          fc.constantFrom(
            "",
            "-1",
            "1e999",
            "NaN",
            '"',
            "{}",
            "[]",
            "null",
            "__proto__",
            "99999999999999999999",
            "\u0000",
            "\n",
          ),
          fc.string({ maxLength: 5 }),
        ),
        doubled: fc.boolean(),
      });
      fc.assert(
        fc.property(mutation, ({ file, at, length, piece, doubled }) => {
          const start = Math.floor(at * file.length);
          const lost = file.slice(start, start + length);
          refusedOrRead(
            format,
            file.slice(0, start) + piece + (doubled ? lost + lost : "") + file.slice(start + length),
          );
        }),
        { numRuns: 150 },
      );
    });

    test("fuzz: so are real files whose numbers are others", () => {
      const values = fc.constantFrom("0", "-1", "1e999", "1e300", "0.00001", "12345678901234567890", '"x"', "null");
      fc.assert(
        fc.property(fc.constantFrom(...files), fc.nat(), values, (file, nth, value) => {
          const numbers = [...file.matchAll(/\d+(?:\.\d+)?/g)];
          const found = numbers[nth % numbers.length];
          if (found === undefined) return;
          refusedOrRead(format, file.slice(0, found.index) + value + file.slice(found.index + found[0].length));
        }),
        { numRuns: 150 },
      );
    });
  });
});

/** A long profile is as hostile with three of its nodes. */
function shortened(text: string): string {
  if (text.length < 30_000) return text;
  const lines = text.split("\n");
  return lines
    .filter((line, index) => index < 5 || index === lines.length - 1 || line.includes("model_run"))
    .join("\n");
}

describe("trtexec", () => {
  it("leaves out the queries of the warm-up that 8.2 exports, and keeps them as such", () => {
    const imported = only("trtexec-times", "documented/trtexec-8.2-times.json");
    if (imported.kind !== "times") throw new Error("times");
    const [launch] = imported.launches;
    // 0.4 + 30 i: the first seven began before 200 ms.
    expect(launch?.warmupNs).toHaveLength(7);
    expect(launch?.latencyNs).toHaveLength(13);
    expect(launch?.latencyNs[0]).toBe(29_670_000);
    expect(imported.notes).toEqual(["7 queries that began in the first 200 ms, trtexec's own warm-up, are left out"]);
    expect(imported.actual?.executionMode).toBe("one query at a time, transfers inside");
  });

  it("reads what 11 exports, which leaves transfers out", () => {
    const imported = only("trtexec-times", "documented/trtexec-11-times.json");
    if (imported.kind !== "times") throw new Error("times");
    expect(imported.launches[0]?.latencyNs).toHaveLength(20);
    expect(imported.launches[0]?.warmupNs).toEqual([]);
    expect(imported.actual?.executionMode).toBe("one query at a time, without transfers");
    expect(imported.source.cannotTell).toContain("the transfers of inputs and outputs, which it left out");
  });

  it("says that queries overlap", () => {
    const query = (startMs: number) => ({ startComputeMs: startMs, endComputeMs: startMs + 10, latencyMs: 10 });
    const [imported] = readAs("trtexec-times", JSON.stringify([query(300), query(305), query(330)]));
    expect(imported?.notes[0]).toMatch(/^1 of 3 queries began before the one before had ended/);
  });

  it("reads the summary of 8.2 and of 11, each with its version's defaults", () => {
    const old = only("trtexec-console", "documented/trtexec-8.2-console.txt");
    expect(told(old)).toEqual({
      values: { latency: 29_300_000, "latency-mean": 29_400_000, "latency-p99": 30_600_000 },
      minNs: 29_200_000,
      maxNs: 31_000_000,
    });
    expect(old).toMatchObject({ queriesPerSecond: 34.1, parameters: { precision: "fp16" } });
    expect(old.actual).toEqual({
      provider: "trtexec",
      version: "8.2",
      executionMode: "queries overlap, transfers inside",
    });
    const eleven = only("trtexec-console", "documented/trtexec-11-console.txt");
    expect(eleven.actual).toMatchObject({ version: "11.1", executionMode: "queries overlap, without transfers" });
    expect(told(eleven)).toMatchObject({ values: { "latency-p90": 1_250_000, "latency-p95": 1_280_000 } });
  });

  it("warns of a version that is not known, and reads it all the same", () => {
    const text = fixture("documented/trtexec-11-console.txt").replace("v110100", "v150000");
    expect(readAs("trtexec-console", text)[0]?.notes).toEqual([
      expect.stringMatching(/^TensorRT 15\.0 is none of the versions 8\.0 to 11\.99 .* check a number or two$/),
    ]);
  });
});

describe("OpenVINO", () => {
  it("tells the same from its JSON as from its console", () => {
    const [json, console] = [
      only("openvino-json", "made/openvino-report.json"),
      only("openvino-console", "made/openvino-console-sync.txt"),
    ];
    expect(told(json)).toEqual(told(console));
    expect(told(json)).toEqual({
      iterations: 500,
      values: {
        latency: 35_800_000,
        "latency-mean": 48_790_000,
        throughput: 20.36,
        "load-time": 287_420_000,
        "first-inference": 71_680_000,
      },
      minNs: 10_880_000,
      maxNs: 542_170_000,
    });
    expect(console.actual).toEqual({ provider: "CPU", version: "2026.4.1", executionMode: "1 in flight" });
  });

  it("says that inferences queued, from CSV as from the console", () => {
    for (const [format, path] of [
      ["openvino-csv", "made/openvino-report.csv"],
      ["openvino-console", "made/openvino-console-async.txt"],
    ] as const) {
      const imported = only(format, path);
      expect(imported.actual?.executionMode).toBe("4 in flight");
      expect(imported.notes).toEqual([expect.stringMatching(/^4 inferences were in flight at once/)]);
      expect(imported.inputs).toBe("random");
    }
    expect(told(only("openvino-csv", "made/openvino-report.csv"))).toEqual(
      told(only("openvino-console", "made/openvino-console-async.txt")),
    );
  });

  it("reads the names of 2022.3 and does not take a percentile of its own for the median", () => {
    const imported = only("openvino-json", "documented/openvino-2022-report.json");
    expect(imported).toMatchObject({ parameters: { precision: "fp16", batch: 1, delegate: "MYRIAD" } });
    expect(told(imported)).toMatchObject({ values: { latency: 22_310_000, "load-time": 2_210_500_000 } });
    const p77 = fixture("documented/openvino-2022-report.json").replace(
      '"percentile_boundary": 50',
      '"percentile_boundary": 77',
    );
    const [other] = readAs("openvino-json", p77);
    expect(other?.kind === "summary" && Object.keys(other.summary.values)).not.toContain("latency");
  });
});

it("carries what a file tells of how it was measured into comparability", () => {
  const [one, four] = (["openvino-console-sync", "openvino-console-async"] as const).map((file) =>
    resultOf(only("openvino-console", `made/${file}.txt`)),
  );
  if (one === undefined || four === undefined) throw new Error("two results");
  const [judged] = compareResults({
    kind: "files",
    base: one,
    head: { ...four, session: { ...four.session, id: "1".repeat(32) } },
  }).benchmarks;
  expect(judged?.caveats.join("\n")).toMatch(/although baselines differ in execution-mode$/m);
  expect(judged?.comparisons.find(({ metric }) => metric === "latency")?.verdict).toBe("inconclusive");
});

describe("TensorFlow Lite and LiteRT", () => {
  it("tells the same from litert-benchmark's JSON as from its console", () => {
    expect(told(only("litert-json", "made/litert.json"))).toEqual(
      told(only("litert-console", "made/litert-console.txt")),
    );
  });

  it("takes the statistics of the measurement, not of the warm-up, and no median where none is told", () => {
    const old = only("litert-console", "documented/benchmark-model-old.txt");
    expect(told(old)).toEqual({
      iterations: 50,
      values: { "latency-mean": 79_732_000, "load-time": 38_467_000, "first-inference": 79_449_000 },
      minNs: 77_385_000,
      maxNs: 88_213_000,
      deviationNs: 1_929_000,
    });
    expect(old.parameters.threads).toBe(4);
    expect(told(only("litert-console", "documented/benchmark-model-new.txt"))).toMatchObject({
      values: { latency: 79_600_000, "latency-p95": 83_100_000, "peak-memory": 24.5 * 1024 ** 2 },
    });
  });
});

describe("ONNX Runtime", () => {
  it("makes a launch of each run that was appended to the result file", () => {
    const imported = only("onnxruntime-perf-test", "documented/onnxruntime-perf-test.csv");
    expect(told(imported)).toEqual([
      [2_140_000, 2_090_000, 2_110_000],
      [2_190_000, 2_180_000],
    ]);
  });

  it("takes the first inference of a profile apart, and who ran the nodes", () => {
    const imported = only("onnxruntime-profile", "made/onnxruntime-profile.json");
    if (imported.kind !== "times") throw new Error("times");
    expect(imported.launches[0]?.latencyNs).toHaveLength(5);
    expect(imported.launches[0]?.firstNs).toBeGreaterThan(0);
    expect(imported.launches[0]?.loadNs).toBeGreaterThan(0);
    expect(imported.actual).toMatchObject({ provider: "CPUExecutionProvider", fallbackShare: 0 });
  });

  it("tells the share of nodes that an accelerator left to the processor", () => {
    const run = { cat: "Session", name: "model_run", dur: 10 };
    const node = (name: string, provider: string) => ({ cat: "Node", name, dur: 1, args: { provider } });
    const events = [
      run,
      run,
      node("a", "CUDAExecutionProvider"),
      node("a", "CUDAExecutionProvider"),
      node("b", "CUDAExecutionProvider"),
      node("c", "CUDAExecutionProvider"),
      node("d", "CPUExecutionProvider"),
    ];
    const [imported] = readAs("onnxruntime-profile", JSON.stringify(events));
    expect(imported?.actual).toMatchObject({ provider: "CUDAExecutionProvider", fallbackShare: 0.25 });
  });
});

describe("MLPerf LoadGen", () => {
  it("tells the same from its summary as from its detail log, which knows its version besides", () => {
    const [summary, detail] = [
      only("mlperf-summary", "made/mlperf_log_summary.txt"),
      only("mlperf-detail", "made/mlperf_log_detail.txt"),
    ];
    // The summary rounds its rate to two decimals.
    const rounded = (imported: Imported) =>
      JSON.parse(JSON.stringify(told(imported)), (key, value) => (key === "throughput" ? Math.round(value) : value));
    expect(rounded(summary)).toEqual(rounded(detail));
    expect(told(summary)).toMatchObject({ iterations: 230, values: { latency: 1_093_923, "latency-p90": 1_109_572 } });
    expect(detail.actual?.version).toBe("6.0.17");
    expect(summary.notes).toEqual([]);
  });

  it("tells the rate of the offline scenario alone, and that the run is not valid", () => {
    const offline = only("mlperf-summary", "documented/mlperf-offline-summary.txt");
    expect(offline.scenario).toBe("offline");
    expect(told(offline)).toEqual({ values: { throughput: 1203.45 } });
    expect(offline.notes).toEqual([expect.stringMatching(/^LoadGen does not call the run valid \(INVALID\)/)]);
  });
});

describe("tables and dashboards", () => {
  it("tells the mean of Google Benchmark's repetitions, and single times only where an iteration is a repetition", () => {
    const entries = importedOf("google-benchmark", "made/google-benchmark.json");
    expect(entries.map(({ entry, kind }) => [entry, kind])).toEqual([
      ["one_matrix", "summary"],
      ["two_matrices", "summary"],
    ]);
    const older = importedOf("google-benchmark", "made/google-benchmark-debian.json");
    expect(older.map(({ entry, kind }) => [entry, kind])).toEqual([
      ["sums/1000", "summary"],
      ["sums/2000", "summary"],
    ]);
    const run = (time: number) => ({
      name: "b",
      run_type: "iteration",
      iterations: 1,
      real_time: time,
      time_unit: "ms",
    });
    const [single] = readAs("google-benchmark", JSON.stringify({ benchmarks: [run(1), run(2)] }));
    expect(single && told(single)).toEqual([[1_000_000, 2_000_000]]);
  });

  it("holds every model of pycoral's references", () => {
    const entries = importedOf("pycoral-csv", "documented/pycoral-reference.csv");
    expect(entries).toHaveLength(4);
    expect(entries[1]).toMatchObject({
      entry: "inception_v4_299_quant_edgetpu.tflite",
      parameters: { precision: "int8", delegate: "edgetpu" },
      summary: { values: { "latency-mean": 100_330_000 } },
    });
  });

  it.each([
    ["latency_ms\n1.5\n2\n", undefined, [[1_500_000, 2_000_000]]],
    ["1.5\n2\n", "us", [[1_500, 2_000]]],
    ["run;time [us];note\n1;7;a\n2;8;b\n", undefined, [[7_000, 8_000]]],
    ["round,latency_ns\n0,5\n0,6\n1,7\n", undefined, [[5, 6], [7]]],
    ["time\n1\n", "s", [[1_000_000_000]]],
    ["ts,latency_ms\n9,1\n", undefined, [[1_000_000]]],
    ["t(s)\n1\n", undefined, [[1_000_000_000]]],
    ["latencyMs\n1\n", undefined, [[1_000_000]]],
    ["round,latency_ns,excluded\n0,5,\n1,6,yes\n", undefined, [[5]]],
  ])("reads the table %j with unit %s", (text, unit, times) => {
    const [imported] = readAs("csv-times", text, unit);
    expect(imported && told(imported)).toEqual(times);
  });

  it.each([
    ["1\n2\n", "file:1: the unit of the times is not told; say it with --unit ns, us, ms or s"],
    ["times\n12\n", "file:1: the unit of the times is not told; say it with --unit ns, us, ms or s"],
    ["ts,inferences\n1,2\n", "file:1: no column could be the times; give one, with its unit in the header: latency_ms"],
    ["a_ms,b\n1,2\n", "file:1: no column could be the times; give one, with its unit in the header: latency_ms"],
    ["ms,us\n1,2\n", "file:1: 2 columns could be the times; give one, with its unit in the header: latency_ms"],
    ["ms\n1\nfast\n", 'file:3: "fast" is no time from 0 to a day; give the file as the tool wrote it'],
  ])("refuses the table %j in one sentence", (text, sentence) => {
    expect(() => readAs("csv-times", text)).toThrow(new UserError(sentence));
  });

  it("takes of github-action-benchmark what is a time or a rate by its unit", () => {
    expect(importedOf("github-action-benchmark", "documented/github-action-benchmark.json")).toMatchObject([
      { entry: "mobilenet_v2/jetson/p50", summary: { values: { latency: 12_410_000 } } },
      { entry: "mobilenet_v2/jetson/rate", summary: { values: { throughput: 80.6 } } },
    ]);
  });

  it("takes of Bencher the measures that are metrics here", () => {
    expect(importedOf("bencher", "documented/bencher.json")).toMatchObject([
      { entry: "mobilenet_v2@jetson", summary: { values: { latency: 12_410_000, throughput: 80.6 } } },
    ]);
  });
});
