import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonsCsv } from "../../src/report/comparisons-csv.ts";
import { reportDocument } from "../../src/report/json.ts";
import { anyForeignJudgement } from "./foreign-judgement.ts";
import { everything } from "./judgements.ts";

const read = (csv: string) => parse(csv, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];

describe("comparisonsCsv", () => {
  it("says of every comparison what report.json says", () => {
    const document = reportDocument(everything());
    const lines = read(comparisonsCsv(document));
    const compared = document.benchmarks.flatMap(({ id, comparisons }) => comparisons.map((one) => ({ id, ...one })));
    expect(lines).toHaveLength(compared.length);
    for (const [index, { id, metric, verdict, evidence }] of compared.entries()) {
      const line = lines[index];
      expect(line).toMatchObject({ id, metric, verdict });
      expect(line?.["effect"]).toBe(evidence === null ? "" : String(evidence.effect));
      expect(line?.["upper"]).toBe(evidence?.interval == null ? "" : String(evidence.interval.upper));
    }
  });

  it("is read back whole whatever the strings are, and no cell is a formula", () => {
    fc.assert(
      fc.property(anyForeignJudgement, (made) => {
        const document = reportDocument(made);
        const lines = read(comparisonsCsv(document));
        const models = document.benchmarks.flatMap(({ benchmark, comparisons }) =>
          comparisons.map(() => benchmark.model),
        );
        expect(lines.map(({ model = "" }) => model.replace(/^'(?=[=+\-@\t\r])/, ""))).toEqual(
          // A file is UTF-8, which has no lone surrogates.
          models.map((model) => Buffer.from(model).toString()),
        );
        for (const line of lines) {
          for (const name of ["id", "model", "device", "delegate", "reason"])
            expect(line[name]).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
      { numRuns: 30 },
    );
  });
});
