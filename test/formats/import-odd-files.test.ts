import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { fixture, readAs, resultOf } from "./format-files.ts";

const valuesOf = (format: string, text: string) => {
  const [imported] = readAs(format, text);
  return imported?.kind === "summary" ? imported.summary.values : undefined;
};

describe("files as other machines write them", () => {
  it.each([
    ["latency_ms\n1,5\n1,6\n", /^file:2: 2 fields where the first row has 1; .* decimals behind a point$/],
    ["latency_ms;round\n1,5;1\n", /^file:2: 3 fields where the first row has 2;/],
    ['latency_ms\n"1,5"\n', /^file:2: "1,5" is no time .*; write its decimals behind a point/],
    ['latency_ms\n"1,234.5"\n', /^file:2: "1,234\.5" is no time .* thousands without a mark$/],
  ])("refuses the decimal comma of %j, which would cut the times", (text, sentence) => {
    expect(() => readAs("csv-times", text)).toThrow(UserError);
    expect(() => readAs("csv-times", text)).toThrow(sentence);
  });

  it("passes over empty fields behind the last column", () => {
    expect(readAs("csv-times", "latency_ms\n1.5,\n")).toMatchObject([{ launches: [{ latencyNs: [1_500_000] }] }]);
  });

  it("refuses a unit that is not the header's", () => {
    expect(() => readAs("csv-times", "latency_ms\n1\n", "us")).toThrow(
      new UserError('--unit: the header of file tells another unit than "us"; leave the option out'),
    );
    expect(readAs("csv-times", "latency_ms\n1\n", "ms")).toHaveLength(1);
  });
});

describe("files that were cut", () => {
  it("takes no statistics of a warm-up for those of the measurement", () => {
    const text = fixture("documented/benchmark-model-new.txt");
    const cut = text.slice(0, text.indexOf("Running benchmark for at least 50"));
    expect(() => readAs("litert-console", cut)).toThrow(
      /^file: ends before what was measured: its only statistics are of the warm-up; give all/,
    );
    // Without a warm-up there is one line, and what is printed at the end.
    expect(readAs("litert-console", text.replace(/^count=7 .*\n/m, ""))).toHaveLength(1);
  });
});

describe("values that tell nothing", () => {
  it("leaves out a time or a rate of 0, and says so of a latency", () => {
    const zero = fixture("made/openvino-report.json").replaceAll(/"35\.80"|"48\.79"/g, '"0.00"');
    expect(valuesOf("openvino-json", zero)).toEqual({
      throughput: 20.36,
      "load-time": 287_420_000,
      "first-inference": 71_680_000,
    });
    expect(readAs("openvino-json", zero)[0]?.source.cannotTell[0]).toMatch(/^a latency of less than a hundredth/);
    expect(valuesOf("bencher", '{"b": {"latency": {"value": 0}, "throughput": {"value": 7}}}')).toEqual({
      throughput: 7,
    });
    expect(() => readAs("github-action-benchmark", '[{"name": "b", "unit": "ms", "value": 0}]')).toThrow(
      /no time and no rate in it/,
    );
  });

  it("refuses times that are 0 for the most part, which a clock too coarse for them tells", () => {
    const [mostly] = readAs("csv-times", "ms\n0\n0\n1\n");
    const [some] = readAs("csv-times", "ms\n0\n1\n1\n");
    expect(() => mostly && resultOf(mostly)).toThrow(/^import: most times of a table of times are 0, so its clock/);
    expect(some && resultOf(some).measurements).toHaveLength(1);
  });

  it.each(["-1.00", "1e300", "0.00"])("refuses a report whose numbers are all %s", (number) => {
    const text = fixture("made/openvino-report.csv").replaceAll(/;[\d.]+$/gm, `;${number}`);
    expect(() => readAs("openvino-csv", text)).toThrow(/^file: tells neither a latency nor a throughput/);
  });
});

describe("what a file tells beside its times", () => {
  it("takes the threads of OpenVINO's console, and the options of a C++ report, which have no dash", () => {
    expect(readAs("openvino-console", fixture("made/openvino-console-async.txt"))[0]?.parameters.threads).toBe(2);
    const report = JSON.parse(fixture("documented/openvino-2022-report.json")) as { cmd_options: object };
    const told = { ...report, cmd_options: { ...report.cmd_options, i: "images", nthreads: "3" } };
    expect(readAs("openvino-json", JSON.stringify(told))).toMatchObject([
      { inputs: "dataset", parameters: { threads: 3 } },
    ]);
  });

  it("tells of OpenVINO's console that shapes were mixed, and in which precision it computed", () => {
    const text = fixture("made/openvino-console-sync.txt")
      .replace("'float32'", "'bfloat16'")
      .replace("[Step 10/11]", "[ INFO ] Defined 2 tensor groups:\n[Step 10/11]");
    expect(readAs("openvino-console", text)[0]?.notes).toEqual([
      "its inputs had 2 different shapes, and its latency is of all of them together",
      "OpenVINO computed in bfloat16 where it could (INFERENCE_PRECISION_HINT)",
    ]);
  });

  it("names the tool that printed", () => {
    expect(readAs("litert-console", fixture("made/litert-console.txt"))[0]?.source.tool).toBe(
      "LiteRT's litert-benchmark",
    );
  });

  const throughputOf = (options: string, batch?: number) => {
    const text = fixture("documented/trtexec-8.2-console.txt").replace("--loadEngine=m.plan", options);
    const [imported] = readAs("trtexec-console", text);
    const result = imported && resultOf(imported, { parameters: { batch } });
    const { benchmark, summary } = result?.measurements[0] ?? {};
    return [benchmark?.parameters.batch, summary?.values.throughput];
  };

  it("counts inputs a second: trtexec prints queries, each of a batch, but for an implicit batch", () => {
    expect(throughputOf("--loadEngine=m.plan")).toEqual([1, 34.1]);
    expect(throughputOf("--loadEngine=m.plan", 8)).toEqual([8, 34.1 * 8]);
    expect(throughputOf("--onnx=m.onnx --shapes=x:8x3x224x224,y:8x4")).toEqual([8, 34.1 * 8]);
    expect(throughputOf("--onnx=m.onnx --shapes=x:8x3x224x224,y:4")).toEqual([1, 34.1]);
    expect(throughputOf("--deploy=m.prototxt --batch=8")).toEqual([8, 34.1]);
  });
});
