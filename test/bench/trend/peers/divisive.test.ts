import { describe, expect, it } from "vitest";
import referee from "../../../../fixtures/trend/otava.json" with { type: "json" };
import { divisivePoints } from "./divisive.ts";

describe("E-divisive with a t-test", () => {
  it.each(referee.cases)("finds in $name what Apache Otava does", ({ values, answers }) => {
    for (const { changePoints, ...options } of answers) expect(divisivePoints(values, options)).toEqual(changePoints);
  });

  it("finds what Apache Otava's own tests document", () => {
    const { values } = referee.cases.find(({ name }) => name === "tigerbeetle") ?? { values: [] };
    expect(divisivePoints(values, { window: 30, maxP: 0.01, minMagnitude: 0.05 })).toEqual([15, 71]);
    const halved = [
      1.02, 0.95, 0.99, 1.0, 1.12, 1.0, 1.01, 0.98, 1.01, 0.96, 0.5, 0.51, 0.48, 0.48, 0.55, 0.5, 0.49, 0.51, 0.5, 0.49,
    ];
    expect(divisivePoints(halved, { window: 10, maxP: 0.0001, minMagnitude: 0 })).toEqual([10]);
  });
});
