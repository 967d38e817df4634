import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Operators } from "../../src/bench/result.ts";
import { compareOperators, operatorCount } from "../../src/compare/operators.ts";
import { operatorsText } from "../../src/report/words.ts";
import { RULES } from "./rounds.ts";

function compared(base: Operators, head: Operators) {
  const comparison = compareOperators(base, head, RULES);
  if (comparison.verdict === "not-measured") throw new Error(comparison.reason);
  return comparison;
}

describe("operators", () => {
  it("are counted exactly, inform, and name what changed", () => {
    const { verdict, gating, evidence } = compared({ Conv: 20, Relu: 21 }, { Conv: 20, Relu: 20, Transpose: 3 });
    expect([verdict, gating]).toEqual(["regressed", false]);
    expect(evidence).toMatchObject({ method: "exact", base: 41, head: 43 });
    expect(operatorsText(evidence)).toBe("+3 Transpose, −1 Relu");
    expect(compared({ Conv: 2 }, { Conv: 1 }).verdict).toBe("improved");
  });

  it("may be others in the same number", () => {
    const { verdict, evidence } = compared({ Conv: 2 }, { Conv: 1, Gemm: 1 });
    expect(verdict).toBe("unchanged");
    expect(operatorsText(evidence)).toBe("−1 Conv, +1 Gemm");
  });

  it("are told in few words where much changed, and in none where nothing did", () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`Op${index}`, index + 1]));
    expect(operatorsText(compared({ Conv: 1 }, { Conv: 1, ...many }).evidence)).toBe(
      "+9 Op8, +8 Op7, +7 Op6, +6 Op5, +5 Op4 and 4 other operators",
    );
    expect(operatorsText(compared(many, many).evidence)).toBeUndefined();
  });
});

test("property: changes add up to the difference, and trade sides with base and head", () => {
  const names = fc.constantFrom("Conv", "Relu", "Gemm", "constructor", "com.microsoft:FusedConv");
  const operators = fc.dictionary(names, fc.integer({ min: 1, max: 500 }));
  fc.assert(
    fc.property(operators, operators, (base, head) => {
      const { verdict, evidence } = compared(base, head);
      const changes = evidence.operators ?? [];
      const difference = operatorCount(head) - operatorCount(base);
      expect(changes.reduce((sum, one) => sum + one.head - one.base, 0)).toBe(difference);
      const back = compared(head, base);
      expect((back.evidence.operators ?? []).map(({ name }) => name)).toEqual(changes.map(({ name }) => name));
      const mirrored = { regressed: "improved", improved: "regressed", unchanged: "unchanged" } as const;
      if (verdict === "inconclusive") throw new Error("exact values are never in doubt");
      expect(back.verdict).toBe(mirrored[verdict]);
    }),
  );
});
