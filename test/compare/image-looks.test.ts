import { describe, expect, it } from "vitest";
import { compareAgreement } from "../../src/compare/agreement.ts";
import { lookedAt, STAGES_DO_NOT_FIT } from "../../src/compare/image-looks.ts";
import { comparePairedImages } from "../../src/compare/paired-images.ts";
import { encodeBytes } from "../../src/vision/bytes.ts";
import { encodePredictions } from "../../src/vision/predictions.ts";
import { accuracyOf, RULES } from "./rounds.ts";

const stages = (...places: readonly number[]) => encodeBytes(Uint8Array.from(places));
const right = Array.from({ length: 500 }, (_, image) => image % 10 > 0);
/** Every image with a number below 200 is among the first 200. */
const STAGED = { looks: [200, 500, 1_000], stages: stages(...right.map((_, image) => (image < 200 ? 0 : 1))) };
const staged = (answers: readonly boolean[]) => ({ ...accuracyOf(answers), ...STAGED });

describe("lookedAt", () => {
  it("finds the images of each look that was reached", () => {
    const found = lookedAt(staged(right), staged(right));
    expect(found).toMatchObject({ reached: [200, 500], maximum: 1_000 });
    expect([found?.has(0, 199), found?.has(0, 200), found?.has(1, 200)]).toEqual([true, false, true]);
  });

  it("takes an end that the time set for a look of its own", () => {
    const cut = {
      ...accuracyOf(right.slice(0, 300)),
      looks: STAGED.looks,
      stages: stages(...right.slice(0, 300).map((_, image) => (image < 200 ? 0 : 1))),
    };
    expect(lookedAt(cut, cut)).toMatchObject({ reached: [200, 300], maximum: 1_000 });
  });

  it("looks once at sides that were not scored in stages, or not together", () => {
    const once = { reached: [500], maximum: 500 };
    expect(lookedAt(accuracyOf(right), accuracyOf(right))).toMatchObject(once);
    expect(lookedAt(accuracyOf(right), staged(right))).toMatchObject(once);
    expect(lookedAt({ ...staged(right), looks: [200, 500] }, staged(right))).toMatchObject(once);
  });

  it.each([
    ["a stage too few", { ...STAGED, stages: stages(...right.slice(1).map(() => 1)) }],
    ["stages of other looks", { ...STAGED, stages: stages(...right.map(() => 0)) }],
    ["stages beyond the end", { ...STAGED, stages: stages(...right.map((_, image) => (image < 200 ? 0 : 2))) }],
    ["looks that do not ascend", { ...STAGED, looks: [200, 200, 1_000] }],
    ["looks that end before the images", { ...STAGED, looks: [200, 300] }],
    ["no base64", { ...STAGED, stages: "!" }],
  ])("refuses %s", (_, spoilt) => {
    const side = { ...accuracyOf(right), ...spoilt };
    expect(lookedAt(side, side)).toBeUndefined();
    expect(comparePairedImages("top-1", side, side, RULES)).toMatchObject({
      verdict: "not-measured",
      reason: STAGES_DO_NOT_FIT,
    });
    const told = { ...side, predictions: encodePredictions(right.map(() => 1)) ?? "" };
    expect(compareAgreement(told, told, RULES)).toMatchObject({ verdict: "not-measured", reason: STAGES_DO_NOT_FIT });
  });
});

describe("accuracies that were scored in stages", () => {
  const head = right.map((answer, image) => answer && image % 7 > 0);
  const evidenceOf = (base: ReturnType<typeof staged>, against: ReturnType<typeof staged>) => {
    const compared = comparePairedImages("top-1", base, against, RULES);
    return compared.verdict === "not-measured" ? undefined : compared.evidence;
  };

  it("have a wider interval than those that were looked at once, and the same estimate", () => {
    const once = comparePairedImages("top-1", accuracyOf(right), accuracyOf(head), RULES);
    if (once.verdict === "not-measured") throw new Error(once.reason);
    const found = evidenceOf(staged(right), staged(head));
    expect(found?.effect).toBe(once.evidence.effect);
    expect(found?.interval?.lower).toBeLessThan(once.evidence.interval?.lower ?? 0);
    expect(found?.interval?.upper).toBeGreaterThan(once.evidence.interval?.upper ?? 0);
    expect(found?.p).toBeGreaterThan(once.evidence.p ?? 1);
  });

  it("mirror the verdict where the sides are swapped", () => {
    const [one, other] = [evidenceOf(staged(right), staged(head)), evidenceOf(staged(head), staged(right))];
    expect(other?.p).toBe(one?.p);
    expect(other?.effect).toBe(-(one?.effect ?? 0));
    expect(other?.interval?.lower).toBeCloseTo(-(one?.interval?.upper ?? 0), 12);
  });
});
