import { expect } from "vitest";
import answers from "../../fixtures/stats/referee.json" with { type: "json" };

/** What SciPy, mpmath and exact integers say; scripts/fixtures/scipy_referee.py asked them. */
export const referee = answers;

/** Expects agreement to a part of the value itself, so that small probabilities count as much as large ones. */
export function expectClose(found: number, expected: number, relative = 1e-12): void {
  const apart = Math.abs(found - expected) / (expected === 0 ? 1 : Math.abs(expected));
  expect(apart, `${found} for ${expected}`).toBeLessThanOrEqual(relative);
}
