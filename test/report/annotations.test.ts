import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { BenchmarkJudgement, Judgement } from "../../src/compare/judgement.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { foreignText } from "./foreign-judgement.ts";
import { benchmark, calm, compared, evidence, judged, judgement } from "./judgements.ts";

const MODEL = { path: "models/net.onnx", line: 1 };
const CONFIG = { path: "edgebench.yml", line: 12 };

function slower(model: string, device: string, place?: { path: string; line: number }): BenchmarkJudgement {
  return judged(benchmark(model, device), {
    verdict: "regressed",
    comparisons: [compared("latency", "regressed", evidence(1e6, 1.5e6))],
    reasons: [
      { kind: "requested", text: "asked for" },
      { kind: "model-changed", text: "it changed", ...(place && { place }) },
    ],
  });
}

/** All of these fail the gate. */
function failing(benchmarks: readonly BenchmarkJudgement[]): Judgement {
  const failures = benchmarks.map(({ id }) => ({ id, what: "latency (median): regressed" }));
  return judgement(benchmarks, { gate: { outcome: "fail", failures, warnings: [] } });
}

describe("annotationsOf", () => {
  it("puts what failed on the line that did it", () => {
    const one = slower("net", "jetson", CONFIG);
    expect(annotationsOf(failing([one]))).toEqual([
      {
        level: "failure",
        ...CONFIG,
        title: "net is 50 % slower on jetson",
        message: `${one.id}: latency (median): regressed`,
      },
    ]);
  });

  it("tells benchmarks of one line together", () => {
    const both = [slower("net", "jetson", MODEL), slower("net", "rpi3", MODEL)];
    const [annotation, ...others] = annotationsOf(failing(both));
    expect(others).toEqual([]);
    expect(annotation?.title).toBe("net is 50 % slower on jetson, and 1 more benchmark got worse");
    expect(annotation?.message.split("\n")).toEqual(both.map(({ id }) => `${id}: latency (median): regressed`));
  });

  it("warns of what got worse and passes, after what fails", () => {
    const [passes, fails] = [slower("a", "jetson", MODEL), slower("b", "jetson", CONFIG)];
    const all = judgement([passes, fails], {
      gate: { outcome: "fail", failures: [{ id: fails.id, what: "latency (median): regressed" }], warnings: [] },
    });
    expect(annotationsOf(all).map(({ level, path }) => [level, path])).toEqual([
      ["failure", "edgebench.yml"],
      ["warning", "models/net.onnx"],
    ]);
  });

  it("says nothing where all is well, and where nothing in the files did it", () => {
    expect(annotationsOf(calm())).toEqual([]);
    expect(annotationsOf(failing([slower("net", "jetson")]))).toEqual([]);
  });

  it("keeps to GitHub's sizes", () => {
    const many = Array.from({ length: 300 }, (_, index) => slower(`${"n".repeat(90)}${index}`, "jetson", MODEL));
    const [annotation] = annotationsOf(failing(many));
    expect(annotation?.title.length).toBeLessThanOrEqual(255);
    expect(annotation?.message).toMatch(/and 250 more; the report has them all$/);
  });

  test("property: whatever stands in a judgement, no line of it is an order, and no title is too long", () => {
    fc.assert(
      fc.property(foreignText, foreignText, (model, id) => {
        const { benchmark: of, ...rest } = slower("net", "jetson", MODEL);
        const all = failing([{ ...rest, benchmark: { ...of, model }, id }]);
        for (const { title, message } of annotationsOf(all)) {
          expect(title.length).toBeLessThanOrEqual(255);
          for (const line of [title, ...message.split("\n")]) {
            expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u);
          }
        }
      }),
    );
  });
});
