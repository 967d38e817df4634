import fc from "fast-check";
import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { describe, expect, it, test } from "vitest";
import { type Result, resultSchema } from "../../src/bench/result.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { parseBencher, renderBencher } from "../../src/formats/bencher.ts";
import { EXPORT_FORMATS } from "../../src/formats/export-formats.ts";
import { type Bench, parseBenches, renderBenches } from "../../src/formats/github-action-benchmark.ts";
import { parquet } from "../../src/formats/parquet.ts";
import { readAs, resultOf, resultOfFixture } from "./format-files.ts";

const fail = (): never => {
  throw new Error("one benchmark");
};
const TEXT_FORMATS = EXPORT_FORMATS.filter((format) => format.kind === "text");
const write = (format: string, results: readonly Result[], repository?: string): string => {
  const found = TEXT_FORMATS.find(({ name }) => name === format);
  if (found === undefined) throw new Error(`no format ${format}`);
  return found.write(results, { repository });
};

/** Three launches of the head and of the base of one benchmark. */
const twoSides = (
  times: readonly (readonly number[])[] = [
    [5, 7, 9],
    [6, 8, 10],
    [5, 8, 11],
  ],
): Result => {
  const [imported] = readAs(
    "csv-times",
    `round,ns\n${times.flatMap((one, round) => one.map((ns) => `${round},${ns * 1e6}`)).join("\n")}`,
  );
  if (imported === undefined) throw new Error("a table");
  const result = resultOf(imported, { runtime: "onnxruntime", commit: "a".repeat(40) });
  const [only] = result.measurements;
  if (only === undefined) throw new Error("a measurement");
  const { source: _, ...own } = only;
  return resultSchema.parse({
    ...result,
    measurements: [
      { ...own, role: "base", commit: "b".repeat(40) },
      { ...own, role: "head" },
    ],
  });
};
/** JSON has no negative zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const name = fc.string({ maxLength: 20 });

const ID = "m/d/onnxruntime/fp32/batch=1/threads=1";

describe("Bencher Metric Format", () => {
  it("holds the head's values with intervals, in the units of Bencher's own measures", () => {
    const report = JSON.parse(write("bencher", [twoSides()]));
    expect(Object.keys(report)).toEqual([ID]);
    expect(report[ID].latency).toMatchObject({ value: 8_000_000 });
    expect(report[ID].latency.lower_value).toBeLessThan(8_000_000);
    expect(report[ID].latency.upper_value).toBeGreaterThanOrEqual(8_000_000);
    expect(report[ID].throughput.value).toBeGreaterThan(100);
    expect(report[ID]["peak-memory"]).toBeUndefined();
  });

  test("property: reading what was written is the identity", () => {
    const measure = fc.record(
      { value: number, lower: number, upper: number },
      { requiredKeys: ["value"], noNullPrototype: true },
    );
    const report = fc
      .array(
        fc.tuple(
          name,
          fc.array(fc.tuple(name, measure)).map((all) => new Map(all)),
        ),
      )
      .map((all) => new Map(all));
    fc.assert(
      fc.property(report, (written) => {
        const read = parseBencher({ name: "file", text: renderBencher(written) });
        expect(read).toEqual(written);
      }),
    );
  });

  it("gives back an exported summary as it was", () => {
    const result = resultOfFixture("litert-json", "made/litert.json");
    const [imported] = readAs("bencher", write("bencher", [result]));
    if (imported?.kind !== "summary") throw new Error("a summary");
    expect(imported.summary.values).toEqual(result.measurements[0]?.summary?.values);
    const benchmark = resultOf(imported).measurements[0]?.benchmark;
    expect(benchmark).toEqual(result.measurements[0]?.benchmark);
  });
});

describe("github-action-benchmark", () => {
  it("parts the metrics by which way is better, so that none is alerted the wrong way round", () => {
    const names = (format: string) => (JSON.parse(write(format, [twoSides()])) as Bench[]).map((bench) => bench.name);
    const [smaller, bigger] = [names("github-action-benchmark-smaller"), names("github-action-benchmark-bigger")];
    expect(bigger).toEqual([`${ID} throughput`]);
    expect(smaller).toContain(`${ID} latency`);
    expect(smaller).not.toContain(`${ID} throughput`);
  });

  test("property: reading what was written is the identity", () => {
    const bench = fc.record(
      { name: fc.string(), unit: fc.string(), value: number, range: fc.string(), extra: fc.string() },
      { requiredKeys: ["name", "unit", "value"], noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(bench), (benches) => {
        expect(parseBenches({ name: "file", text: renderBenches(benches) })).toEqual(benches);
      }),
    );
  });

  it("gives back an exported summary of either direction as it was", () => {
    const result = resultOfFixture("openvino-json", "made/openvino-report.json");
    const values = ["smaller", "bigger"].flatMap((direction) =>
      readAs("github-action-benchmark", write(`github-action-benchmark-${direction}`, [result])).map((one) =>
        one.kind === "summary" ? one.summary.values : {},
      ),
    );
    expect({ ...values[0], ...values[1] }).toEqual(result.measurements[0]?.summary?.values);
  });
});

describe("csv", () => {
  test("property: reading what was written gives every iteration of every launch, in order", () => {
    const times = fc.array(fc.array(fc.integer({ min: 1, max: 1e7 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(times, (launches) => {
        const entries = readAs("csv-times", write("csv", [twoSides(launches)]));
        expect(entries).toHaveLength(2);
        for (const imported of entries)
          expect(
            imported.kind === "times" && imported.launches.map(({ latencyNs }) => latencyNs.map((ns) => ns / 1e6)),
          ).toEqual(launches);
        const [first] = entries;
        expect(first).toMatchObject({
          runtime: "onnxruntime",
          parameters: { precision: "fp32", batch: 1, threads: 1 },
        });
      }),
      { numRuns: 50 },
    );
  });

  it("makes no rows of a summary", () => {
    expect(() => write("csv", [resultOfFixture("litert-json", "made/litert.json")])).toThrow(
      new UserError("export csv: these results hold no single times, only what another tool made of them"),
    );
  });
});

describe("Parquet", () => {
  const bytesOf = (results: readonly Result[]) => parquet.write(results, {}).slice().buffer;
  /** What a reader of Parquet finds, written as the CSV writes it. */
  const asCsv = (rows: readonly { readonly [column: string]: unknown }[]) =>
    [Object.keys(rows[0] ?? {}), ...rows.map(Object.values)]
      .map(
        (row) => `${row.map((cell) => (typeof cell === "boolean" ? (cell ? "yes" : "no") : (cell ?? ""))).join(",")}\n`,
      )
      .join("");

  test("property: a reader finds the rows and columns of the CSV", async () => {
    const times = fc.array(fc.array(fc.integer({ min: 1, max: 86_400_000 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(times, fc.boolean(), async (launches, isExcluded) => {
        const result = twoSides(launches);
        const [first] = result.measurements[0]?.launches ?? [];
        if (isExcluded && first !== undefined) first.excluded = { rule: "a rule" };
        const unknown = resultOf(readAs("csv-times", "ms\n1\n")[0] ?? fail(), { runtime: "onnxruntime" });
        const rows = await parquetReadObjects({ file: bytesOf([result, unknown]) });
        expect(asCsv(rows)).toBe(write("csv", [result, unknown]));
      }),
      { numRuns: 30 },
    );
  });

  it("gives each column its type, in more groups of rows than one, the same bytes each time", async () => {
    const result = twoSides([Array.from({ length: 700 }, (_, index) => index)]);
    const columns = parquetSchema(parquetMetadata(bytesOf([result]))).children.map(({ element }) => [
      element.name,
      element.converted_type ?? element.type,
      element.repetition_type,
    ]);
    expect(columns).toEqual([
      ["benchmark", "UTF8", "REQUIRED"],
      ["session", "UTF8", "REQUIRED"],
      ["commit", "UTF8", "OPTIONAL"],
      ["role", "UTF8", "REQUIRED"],
      ["round", "INT32", "REQUIRED"],
      ["position", "INT32", "REQUIRED"],
      ["mode", "UTF8", "REQUIRED"],
      ["excluded", "BOOLEAN", "REQUIRED"],
      ["iteration", "INT32", "REQUIRED"],
      ["latency_ns", "INT64", "REQUIRED"],
    ]);
    expect(parquetMetadata(bytesOf([result])).row_groups.length).toBeGreaterThan(1);
    expect(asCsv(await parquetReadObjects({ file: bytesOf([result]) }))).toBe(write("csv", [result]));
    expect(bytesOf([result])).toEqual(bytesOf([result]));
  });

  it("makes no rows of a summary", () => {
    expect(() => bytesOf([resultOfFixture("litert-json", "made/litert.json")])).toThrow(
      new UserError("export parquet: these results hold no single times, only what another tool made of them"),
    );
  });
});

describe("Conbench", () => {
  it("gives a value for each launch, not for each iteration, in seconds", () => {
    const results = JSON.parse(write("conbench", [twoSides()], "https://github.com/o/r")) as {
      tags: { metric: string; role: string };
      stats: unknown;
      github: unknown;
    }[];
    const latency = results.find(({ tags }) => tags.metric === "latency" && tags.role === "head");
    expect(latency?.stats).toEqual({ data: [0.007, 0.008, 0.008], unit: "s" });
    expect(latency?.github).toEqual({ repository: "https://github.com/o/r", commit: "a".repeat(40) });
    // What its server refuses: a machine without all sixteen facts, other units, a result without a repository.
    for (const result of results) {
      expect(result).toMatchObject({ cluster_info: { name: expect.any(String), info: {}, optional_info: {} } });
      expect(result).toMatchObject({ stats: { unit: expect.stringMatching(/^(?:s|B|i\/s)$/) } });
    }
    // An import without a commit names none.
    const [imported] = JSON.parse(
      write("conbench", [resultOfFixture("litert-json", "made/litert.json")], "https://github.com/o/r"),
    );
    expect(imported.github).toEqual({ repository: "https://github.com/o/r" });
    expect(imported.info.source).toBe("LiteRT's litert-benchmark");
  });
});

describe("OpenMetrics", () => {
  const LINE =
    /^(?:# (?:TYPE|UNIT|HELP) edgebench_[a-z0-9_]+ .+|edgebench_[a-z0-9_]+\{(?:[a-z]+="(?:[^"\\\n]|\\["\\n])*",?)+\} -?[\d.]+(?:e[+-]?\d+)?|# EOF)$/;

  it("is a gauge for each metric, its unit at the end of its name, whole families, and an end", () => {
    const text = write("openmetrics", [twoSides(), resultOfFixture("openvino-json", "made/openvino-report.json")]);
    const lines = text.trimEnd().split("\n");
    for (const line of lines) expect(line).toMatch(LINE);
    expect(lines.at(-1)).toBe("# EOF");
    expect(lines.filter((line) => line.startsWith("# TYPE edgebench_latency_seconds "))).toHaveLength(1);
    expect(lines).toContainEqual(expect.stringMatching(/^edgebench_latency_seconds\{model="m".*role="head"\} 0\.008$/));
    expect(lines).toContainEqual(expect.stringMatching(/source="OpenVINO's benchmark_app"\} 0\.0358$/));
  });
});

describe("Vega-Lite", () => {
  it("is a flat row for each metric of each launch, and one for what has none", () => {
    const rows = JSON.parse(write("vega-lite", [twoSides(), resultOfFixture("litert-json", "made/litert.json")])) as {
      [column: string]: unknown;
    }[];
    for (const row of rows) expect(Object.values(row).every((value) => typeof value !== "object")).toBe(true);
    expect(
      rows.filter(({ metric, role }) => metric === "latency" && role === "head").map(({ value }) => value),
    ).toEqual([7_000_000, 8_000_000, 8_000_000]);
    const summed = rows.filter(({ runtime }) => runtime === "tflite");
    expect(summed.find(({ metric }) => metric === "latency")).not.toHaveProperty("launch");
  });
});

describe("JUnit", () => {
  it("is what compare says of one result or of two, and of no more", () => {
    expect(write("junit", [twoSides()])).toMatch(/<testsuites name="edgebench" tests="1"/);
    expect(() => write("junit", [twoSides(), twoSides(), twoSides()])).toThrow(UserError);
  });
});

it("tells no commit where an import knew none, and no version", () => {
  const result = resultOfFixture("litert-json", "made/litert.json");
  for (const { name } of TEXT_FORMATS.filter((format) => !["csv", "junit"].includes(format.name)))
    expect(write(name, [result])).not.toMatch(/0{40}|not told/);
});

it("every format refuses results in which nothing was measured, and is told in a clause", () => {
  const nothing = { ...twoSides(), measurements: [] };
  for (const { name, writes, write: writer } of EXPORT_FORMATS) {
    expect(writes.length).toBeGreaterThan(10);
    if (name !== "junit") expect(() => writer([nothing], {})).toThrow(/^export: nothing was measured/);
  }
});
