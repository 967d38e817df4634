import { expect, it } from "vitest";
import { type Acceptance, acceptanceSchema, isInForce } from "../../src/bench/acceptance.ts";

const acceptance: Acceptance = {
  benchmark: "resnet50/*",
  metric: "latency",
  upTo: { kind: "relative", value: 0.1 },
  by: "Ada",
  why: "worth it",
  until: "2026-12-31",
};

it("holds through its last day in UTC, and no longer", () => {
  expect(isInForce(acceptance, "2026-11-24T02:37:00Z")).toBe(true);
  expect(isInForce(acceptance, "2026-12-31T23:59:59.999Z")).toBe(true);
  expect(isInForce(acceptance, "2027-01-01T00:00:00Z")).toBe(false);
});

it("names a person, a reason and a day", () => {
  expect(acceptanceSchema.safeParse(acceptance).success).toBe(true);
  for (const broken of [{ by: "" }, { why: "" }, { until: "2026-12" }, { benchmark: "a b" }])
    expect(acceptanceSchema.safeParse({ ...acceptance, ...broken }).success).toBe(false);
});
