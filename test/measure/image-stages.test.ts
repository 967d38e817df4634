import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRIC_NAMES, METRICS, type MetricName } from "../../src/bench/metric.ts";
import { imagesSettle, planImageLooks } from "../../src/measure/image-stages.ts";
import type { PlanPolicy } from "../../src/plan/plan.ts";
import { nominalLevels } from "../../src/stats/group-sequential.ts";
import { mcnemarExact } from "../../src/stats/mcnemar.ts";
import { encodePredictions } from "../../src/vision/predictions.ts";
import { simulateStages, type Trial } from "../bench/verdicts/staged-images.ts";
import { accuracyOf } from "../compare/rounds.ts";

describe("planImageLooks", () => {
  it.each([
    [1, [1]],
    [103, [103]],
    [279, [279]],
    [280, [200, 280]],
    [1_000, [200, 500, 1_000]],
    [10_000, [200, 500, 1_000, 2_000, 5_000, 10_000]],
    [50_000, [200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000]],
  ])("looks at %i images like this", (total, looks) => {
    expect(planImageLooks(total)).toEqual(looks);
  });

  it("ends with all of them, in few looks that ascend", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (total) => {
        const looks = planImageLooks(total);
        expect(looks.at(-1)).toBe(total);
        expect(looks.length).toBeLessThanOrEqual(20);
        for (const [place, look] of looks.entries()) expect(look).toBeGreaterThan(1.39 * (looks[place - 1] ?? 0));
      }),
    );
  });
});

describe("images scored in stages", () => {
  /** The chance that some look claims a change where a flip is as likely one way as the other, given how many flips each look has. */
  function chanceOfClaim(flips: readonly number[], levels: readonly number[]): number {
    let [at, claimed] = [0, 0];
    let paths = new Map([[0, 1]]);
    for (const [look, total] of flips.entries()) {
      for (; at < total; at += 1) {
        const next = new Map<number, number>();
        for (const [won, chance] of paths)
          for (const to of [won, won + 1]) next.set(to, (next.get(to) ?? 0) + chance / 2);
        paths = next;
      }
      for (const [won, chance] of paths) {
        if (mcnemarExact(total - won, won) > (levels[look] ?? 0)) continue;
        claimed += chance;
        paths.delete(won);
      }
    }
    return claimed;
  }

  it("claim a change of nothing no more often than the error rate, exactly, however few or many images flip", () => {
    for (const total of [500, 1_000, 10_000])
      for (const alpha of [0.05, 0.02 / 30])
        for (const share of [0.001, 0.003, 0.01, 0.03, 0.08]) {
          const looks = planImageLooks(total);
          const flips = looks.map((look) => Math.round(look * share));
          const claimed = chanceOfClaim(flips, nominalLevels(looks, total, alpha));
          expect(claimed, `${total} images, ${alpha}, ${share}`).toBeLessThanOrEqual(alpha);
        }
  });

  const rates = { errorRate: 0.05, level: 0.05, tolerance: 0.01 };
  const meanImages = (trials: readonly Trial[]) => trials.reduce((sum, { images }) => sum + images, 0) / trials.length;
  const ended = (trials: readonly Trial[], word: Trial["verdict"]) =>
    trials.filter(({ verdict }) => verdict === word).length / trials.length;

  it("are as many as the question needs: few hundred for ten points, nearly all for half a point", () => {
    const ten = simulateStages({ total: 10_000, lost: 0.12, won: 0.02 }, rates, 300, 1);
    expect(ended(ten, "regressed")).toBeGreaterThan(0.99);
    expect(meanImages(ten)).toBeLessThan(500);
    const half = simulateStages({ total: 10_000, lost: 0.0075, won: 0.0025 }, { ...rates, tolerance: 0.001 }, 300, 2);
    expect(ended(half, "regressed")).toBeGreaterThan(0.95);
    const nothing = simulateStages({ total: 10_000, lost: 0.002, won: 0.002 }, rates, 300, 3);
    expect(ended(nothing, "unchanged")).toBeGreaterThan(0.99);
    expect(meanImages(nothing)).toBeLessThan(1_500);
  });

  it.each([
    [0.005, 0.005],
    [0.05, 0.05],
    [0.03, 0.02],
    [0.02, 0.0],
  ])("have an interval that holds whenever they ended, where %f are lost and %f won", (lost, won) => {
    const trials = simulateStages({ total: 10_000, lost, won }, rates, 1_000, 4);
    // 950 of 1,000 and less than three standard deviations below.
    expect(trials.filter(({ isCovered }) => isCovered).length).toBeGreaterThan(930);
  });
});

describe("imagesSettle", () => {
  const policy = (...metrics: MetricName[]): PlanPolicy => ({
    tolerance: Object.fromEntries(
      METRIC_NAMES.map((name) => [name, METRICS[name].tolerance]),
    ) as PlanPolicy["tolerance"],
    errorRate: 0.05,
    gate: { failOn: ["regressed"], metrics },
  });
  const side = (right: readonly boolean[], predictions?: readonly number[]) => ({
    accuracy: { ...accuracyOf(right), ...(predictions && { predictions: encodePredictions(predictions) ?? "" }) },
  });
  const most = Array.from({ length: 500 }, (_, image) => image % 10 > 0);
  const classes = most.map(() => 1);

  it("settles what is alike and what is far apart, and nothing in between", () => {
    expect(imagesSettle(side(most), side(most), policy("top-1"), 1)).toBe(true);
    expect(imagesSettle(side(most), side(most.map((right, image) => right && image % 5 > 0)), policy("top-1"), 1)).toBe(
      true,
    );
    expect(imagesSettle(side(most), side(most.map((right, image) => right && image > 5)), policy("top-1"), 1)).toBe(
      false,
    );
  });

  it("waits for every metric that gates on images, and for top-1 where none does", () => {
    const other = side(
      most,
      classes.map((found, image) => (image < 4 ? 2 : found)),
    );
    const base = side(most, classes);
    expect(imagesSettle(base, other, policy("top-1", "agreement"), 1)).toBe(false);
    expect(imagesSettle(base, other, policy("top-1"), 1)).toBe(true);
    expect(imagesSettle(base, other, policy("latency"), 1)).toBe(true);
  });

  it("holds answers to images without labels by their agreement, and waits where they cannot be compared", () => {
    const { dataset, preprocessing, notFinite, predictions = "" } = side(most, classes).accuracy;
    const silent = { dataset, preprocessing, notFinite };
    const answers = { answers: { ...silent, predictions } };
    expect(imagesSettle(answers, answers, policy("top-1"), 1)).toBe(true);
    expect(imagesSettle(answers, { answers: silent }, policy("top-1"), 1)).toBe(false);
  });
});
