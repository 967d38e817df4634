import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAgreement } from "../../src/compare/agreement.ts";
import { encodePredictions } from "../../src/vision/predictions.ts";
import { accuracyOf, RULES } from "./rounds.ts";

/** An accuracy with these best classes. */
function answering(classes: readonly (number | undefined)[], overrides: Parameters<typeof accuracyOf>[1] = {}) {
  const predictions = encodePredictions(classes) ?? "";
  return {
    ...accuracyOf(
      classes.map(() => true),
      overrides,
    ),
    predictions,
  };
}

const classes = (count: number, changed = 0) =>
  Array.from({ length: count }, (_, image) => (image < changed ? 999 : image % 10));
const compare = (changed: number, count = 1_000) =>
  compareAgreement(answering(classes(count)), answering(classes(count, changed)), RULES);

describe("agreement", () => {
  it("is unchanged where hardly an answer changes, right or wrong, and does not gate", () => {
    expect(compare(0)).toMatchObject({
      verdict: "unchanged",
      gating: false,
      annotations: ["same-predictions"],
      evidence: { base: 1, head: 1, effect: 0, n: 1_000 },
    });
    expect(compare(3)?.verdict).toBe("unchanged");
  });

  it("is regressed only where more changes than the tolerance, beyond doubt", () => {
    expect(compare(100)).toMatchObject({
      verdict: "regressed",
      evidence: { head: 0.9, effect: -0.1, method: "agreement" },
    });
    expect(compare(12)?.verdict).toBe("inconclusive");
    expect(compare(1, 50)?.verdict).toBe("inconclusive");
  });

  it("says what share would have shown", () => {
    const found = compare(12);
    if (found === undefined || found.verdict === "not-measured") throw new Error("no evidence");
    expect(found.evidence.detectable).toBeGreaterThan(0.01);
    expect(found.evidence.detectable).toBeLessThan(0.03);
  });

  it("says about how many more images would settle it, by the share that is beyond the tolerance and not beyond none", () => {
    for (const [changed, count] of [
      [1, 50],
      [3, 100],
      [16, 1_000],
      [7, 1_000],
      [28, 2_000],
    ] as const) {
      const found = compare(changed, count);
      if (found?.verdict !== "inconclusive") throw new Error(`${changed} of ${count} is settled`);
      const more = found.evidence.moreRounds ?? 0;
      expect(more).toBeGreaterThan(count / 10);
      const again = (images: number) => compare(Math.round((changed / count) * images), images)?.verdict;
      expect(again(Math.round(count + more / 4))).toBe("inconclusive");
      expect(again(Math.round(count + 2 * more))).not.toBe("inconclusive");
    }
  });

  it("an answer that is not finite agrees with nothing", () => {
    const none = answering([1, undefined, 3]);
    expect(compareAgreement(none, none, RULES)).toMatchObject({ evidence: { head: 2 / 3 } });
  });

  it.each([
    ["other images", answering(classes(10), { sha256: "0".repeat(64) }), /images or their labels/],
    ["another number", answering(classes(11)), /not the same images/],
    ["a list that does not fit", { ...answering(classes(10)), predictions: "AAAA" }, /does not fit its count/],
  ])("is never of %s", (_, head, reason) => {
    expect(compareAgreement(answering(classes(10)), head, RULES)).toMatchObject({
      verdict: "not-measured",
      reason: expect.stringMatching(reason),
    });
  });

  it("is not mentioned where a side kept no predictions, unless it gates", () => {
    const without = accuracyOf(classes(10).map(() => true));
    expect(compareAgreement(without, answering(classes(10)), RULES)).toBeUndefined();
    const gating = { ...RULES, gating: new Set(["agreement" as const]) };
    expect(compareAgreement(without, answering(classes(10)), gating)).toMatchObject({
      verdict: "not-measured",
      gating: true,
    });
  });
});

it("passes on how far the scores lie apart, whichever side told it", () => {
  const divergence = { images: 10, median: 0.1, largest: 0.5 };
  const [plain, telling] = [answering(classes(10)), { ...answering(classes(10)), divergence }];
  for (const found of [compareAgreement(plain, telling, RULES), compareAgreement(telling, plain, RULES)])
    expect(found).toMatchObject({ evidence: { agreement: { divergence } } });
  expect(compareAgreement(plain, plain, RULES)).not.toMatchObject({ evidence: { agreement: { divergence } } });
});

it("bounds what top-1 changes on images like these as Clopper and Pearson do", () => {
  // SciPy: binomtest(12, 1000).proportion_ci().high, and of 0.
  expect(compare(12)).toMatchObject({
    evidence: { agreement: { topOneChange: { here: 0.012, beyond: expect.closeTo(0.020868, 5) } } },
  });
  expect(compare(0)).toMatchObject({
    evidence: { agreement: { topOneChange: { here: 0, beyond: expect.closeTo(0.003682, 5) } } },
  });
});

it("property: whatever the labels are, top-1 changes by no more than the bound", () => {
  const three = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(three, three, three, (before, after, labels) => {
      const found = compareAgreement(answering(before), answering(after), RULES);
      if (found === undefined || found.verdict === "not-measured") throw new Error("no evidence");
      const right = (answers: readonly number[]) => answers.filter((one, image) => one === labels[image]).length;
      const change = Math.abs(right(after) - right(before)) / labels.length;
      const { here, beyond } = found.evidence.agreement?.topOneChange ?? { here: -1, beyond: -1 };
      expect(change).toBeLessThanOrEqual(here + 1e-12);
      expect(beyond).toBeGreaterThan(here - 1e-12);
    }),
  );
});

it("property: swapping the sides changes nothing, and nothing is ever improved", () => {
  const answers = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const [there, back] = [answering(one), answering(other)];
      expect(compareAgreement(there, back, RULES)).toEqual(compareAgreement(back, there, RULES));
      expect(compareAgreement(there, back, RULES)?.verdict).not.toBe("improved");
    }),
  );
});
