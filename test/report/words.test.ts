import { describe, expect, it } from "vitest";
import { METRIC_NAMES } from "../../src/bench/metric.ts";
import { STANDINGS, standingOf } from "../../src/compare/standing.ts";
import {
  agreementText,
  allowanceTexts,
  evidenceText,
  imagesText,
  outlook,
  parametersText,
  remarks,
  STANDING_WORDS,
  tally,
} from "../../src/report/words.ts";
import { accuracy, benchmark, compared, everything, evidence, judged } from "./judgements.ts";

describe("standings", () => {
  it("are the verdict of what was compared, else what became of it", () => {
    expect(standingOf(judged(benchmark("a"), { verdict: "improved" }))).toBe("improved");
    for (const state of ["new", "removed", "not-measured", "head-failed"] as const)
      expect(standingOf(judged(benchmark("a"), { state, verdict: "not-measured" }))).toBe(state);
  });

  it("are counted over benchmarks", () => {
    expect(Object.fromEntries(tally(everything()))).toEqual({
      "head-failed": 1,
      regressed: 2,
      "not-measured": 1,
      improved: 1,
      unchanged: 1,
      removed: 1,
    });
  });

  it("each have a word of their own", () => {
    expect(new Set(STANDINGS.map((standing) => STANDING_WORDS[standing])).size).toBe(STANDINGS.length);
  });
});

describe("evidence in words", () => {
  it("tells the p that the verdict used", () => {
    expect(evidenceText(evidence(1, 2, { p: 0.0078, adjustedP: 0.0234 }))).toBe("p = 0.023, 8 rounds");
    expect(evidenceText(accuracy(0.9, 0.8, 0.2))).toBe("p = 0.60, 360 images");
    expect(evidenceText(evidence(1, 2, { method: "between-sessions", n: 1, adjustedP: undefined }))).toBe("1 session");
    expect(evidenceText(evidence(1, 2, { method: "exact" }))).toBe("exact");
  });

  it("says what an inconclusive comparison lacks", () => {
    const lacking = evidence(1, 1.02, { moreRounds: 1, detectable: 0.061 });
    expect(outlook(lacking, { kind: "relative", value: 0.05 })).toBe(
      "about 1 more round would settle it; only a change of 6.1 % or more would likely have shown",
    );
    expect(
      outlook({ ...lacking, moreRounds: undefined, detectable: undefined }, { kind: "relative", value: 0.05 }),
    ).toBeUndefined();
    for (const metric of METRIC_NAMES) {
      const said = remarks(compared(metric, "inconclusive", lacking) as Parameters<typeof remarks>[0]);
      expect(said[0]).toMatch(/^about 1 more round/);
    }
  });

  it("tells why a regression passes, apart from what is said in our own words", () => {
    const allowance = { kind: "accepted", by: "Ada", why: "worth it", until: "2026-12-31" } as const;
    const comparison = compared("latency", "regressed", evidence(1, 2), {
      annotations: ["beyond-tolerance", "accepted"],
      allowance,
    }) as Parameters<typeof remarks>[0];
    expect(remarks(comparison)).toEqual(["beyond tolerance"]);
    expect(allowanceTexts(comparison)).toEqual(["accepted by Ada until 2026-12-31: worth it"]);
    const { allowance: _, ...refused } = { ...comparison, annotations: ["beyond-accepted"] as const };
    expect([remarks(refused), allowanceTexts(refused)]).toEqual([["more than was accepted"], []]);
  });

  it("tells what the images say beside the verdict", () => {
    const images = {
      lost: 3,
      won: 2,
      midP: 0.6875,
      base: { lower: 0.95, upper: 0.985 },
      head: { lower: 0.946, upper: 0.983 },
    };
    expect(imagesText(accuracy(0.972, 0.969, 1, { images }))).toBe(
      "base 97.2 % [95.0, 98.5], head 96.9 % [94.6, 98.3]; 3 lost, 2 won, mid-p = 0.69",
    );
    expect(imagesText(evidence(1, 2))).toBeUndefined();
  });

  it("says what agreement tells of accuracy, and how far the scores moved where they met", () => {
    const topOneChange = { here: 0.004, beyond: 0.0107 };
    const bound =
      "so top-1 has changed by at most 0.4 points on these images, whatever their labels, and by 1.1 points on images like them";
    expect(agreementText({ ...evidence(1, 0.996), agreement: { topOneChange } })).toBe(bound);
    const divergence = { images: 500, median: 0.021, largest: 0.304 };
    expect(agreementText({ ...evidence(1, 0.996), agreement: { topOneChange, divergence } })).toBe(
      `${bound}; the scores moved by 2.1 % of the base's spread on the median image, 30 % at most`,
    );
    expect(agreementText(evidence(1, 2))).toBeUndefined();
  });

  it("marks what does not gate", () => {
    const comparison = compared("model-size", "regressed", evidence(1, 2), { annotations: ["beyond-tolerance"] });
    expect(remarks(comparison as Parameters<typeof remarks>[0])).toEqual(["beyond tolerance", "does not gate"]);
  });
});

it("tells parameters", () => {
  expect(parametersText(benchmark("a", "b", { threads: 4, delegate: "xnnpack" }))).toBe(
    "fp32, batch 1, 4 threads, xnnpack",
  );
});
