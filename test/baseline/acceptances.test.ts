import { describe, expect, it } from "vitest";
import { acceptanceLine, parseAcceptances } from "../../src/baseline/acceptances.ts";
import { acceptanceSchema } from "../../src/bench/acceptance.ts";

const acceptance = {
  benchmark: "resnet50/*",
  metric: "latency",
  upTo: { kind: "relative", value: 0.1 },
  by: "Ada",
  why: "worth it",
  until: "2026-12-31",
};
const line = (overrides: object = {}) =>
  `${JSON.stringify({ ...acceptance, acceptedAt: "2026-11-24T02:37:00Z", ...overrides })}\n`;

describe("parseAcceptances", () => {
  it("gives what was accepted", () => {
    expect(parseAcceptances(line() + line({ metric: "top-1" }), "f")).toEqual([
      acceptance,
      { ...acceptance, metric: "top-1" },
    ]);
  });

  it("lets a later line for the same benchmark and metric take the place of an earlier one", () => {
    expect(parseAcceptances(line() + line({ until: "2026-01-01" }), "f")).toEqual([
      { ...acceptance, until: "2026-01-01" },
    ]);
  });

  it.each([
    ["a line that is cut short", line().slice(0, -1), "f:1: the last line is cut short"],
    ["no JSON", `${line()}{\n`, "f:2: not JSON"],
    ["nobody's name", line({ by: "" }), "f:1: by: "],
    ["an unknown key", line({ model: "a" }), "f:1: "],
  ])("refuses %s", (_, text, start) => {
    expect(() => parseAcceptances(text, "f")).toThrow(start);
  });
});

it("reads back the line that it writes", () => {
  const written = acceptanceLine(acceptanceSchema.parse(acceptance), "2026-11-24T02:37:00Z");
  expect(parseAcceptances(written + written, "f")).toEqual([acceptance]);
});
