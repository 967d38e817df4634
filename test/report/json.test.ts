import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderJson } from "../../src/report/json.ts";
import { type ReportDocument, reportSchema } from "../../src/report/report-document.ts";
import { anyForeignJudgement } from "./foreign-judgement.ts";
import { everything, golden, SAMPLE_NAMES, SAMPLES } from "./judgements.ts";

const read = (text: string) => JSON.parse(text) as ReportDocument;

describe("renderJson", () => {
  it.each(SAMPLE_NAMES)("%s is of the published shape", (name) => {
    expect(() => reportSchema.parse(read(renderJson(SAMPLES[name]())))).not.toThrow();
  });

  it("reads as its golden file", async () => {
    await expect(renderJson(everything())).toMatchFileSnapshot(golden("everything", "report.json"));
  });

  it("is of that shape whatever the strings are", () => {
    fc.assert(
      fc.property(anyForeignJudgement, (made) => {
        const document = read(renderJson(made));
        expect(document.benchmarks.map(({ id }) => id)).toEqual(
          // JSON.stringify writes lone surrogates as escapes, so they come back as they were.
          made.benchmarks.map(({ id }) => id),
        );
        expect(document.benchmarks.map(({ comparisons }) => comparisons.length)).toEqual(
          made.benchmarks.map(({ comparisons }) => comparisons.length),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("names what does not count and what was lost", () => {
    const made = everything();
    const [first] = made.benchmarks;
    const measured = first?.base.measurement;
    const [launch, ...others] = measured?.launches ?? [];
    if (first === undefined || measured === undefined || launch === undefined) throw new Error("a measured base");
    const lostLaunches = [
      { round: 7, startedAt: "2026-11-24T02:37:00Z", stage: "load", reason: "it died", signal: "SIGKILL" },
    ] as const;
    const measurement = {
      ...measured,
      launches: [{ ...launch, excluded: { rule: "throttled" } }, ...others],
      lostLaunches: [...lostLaunches],
    };
    const document = read(renderJson({ ...made, benchmarks: [{ ...first, base: { ...first.base, measurement } }] }));
    expect(document.benchmarks[0]?.base.launches).toEqual({
      mode: "ping-pong",
      ending: "settled",
      counted: 7,
      excluded: [{ round: 0, rule: "throttled" }],
      lost: [{ round: 7, stage: "load", reason: "it died", signal: "SIGKILL" }],
    });
  });

  it("holds no raw iterations", () => {
    expect(renderJson(everything())).not.toContain("latencyNs");
  });
});
