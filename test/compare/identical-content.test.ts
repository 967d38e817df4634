import { expect, it } from "vitest";
import { compareIdentical, isReuse } from "../../src/compare/identical-content.ts";
import { makeRounds, RULES, sidesOf } from "./rounds.ts";

const { base, head } = sidesOf(makeRounds(5, 1, 0));
const reused = { ...head, launches: [], reusedFrom: { commit: base.commit, role: "base" as const } };

it("takes a head for its base only where it names the base's commit and loaded the same model", () => {
  expect(isReuse(reused, base)).toBe(true);
  expect(isReuse(head, base)).toBe(false);
  expect(isReuse(reused, undefined)).toBe(false);
  expect(isReuse(reused, { ...base, commit: "c".repeat(40) })).toBe(false);
  expect(isReuse({ ...reused, model: { sha256: "0".repeat(64), bytes: 1 } }, base)).toBe(false);
});

it("is unchanged in every metric that was measured, whatever the tolerance, and says that it was reused", () => {
  const tolerance = { latency: { kind: "relative" as const, value: 0 } };
  const comparisons = compareIdentical(base, { ...RULES, tolerance });
  expect(comparisons.map(({ metric }) => metric)).toEqual(
    expect.arrayContaining(["latency", "peak-memory", "model-size"]),
  );
  for (const comparison of comparisons)
    expect(comparison).toMatchObject({
      verdict: "unchanged",
      annotations: ["reused"],
      evidence: { method: "identity", effect: 0, interval: { lower: 0, upper: 0 } },
    });
});
