import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { GOOD, sentencesOf } from "./spoil.ts";

const ACCEPTANCE = `acceptances:
  - benchmark: resnet50/rpi3/*
    metric: latency
    up-to: 12%
    by: Ada Lovelace
    why: the wider model is worth it
    until: 2026-12-31
`;
const TRADE = `  trade-offs:
    - { give: { metric: top-1, up-to: 0.3pt }, for: { metric: latency, device: rpi3, at-least: 10% } }
    - { give: { metric: peak-memory, up-to: 5% }, for: { metric: latency, at-least: 20% } }
`;
const edited = (part: string, from: string, to: string): string => {
  expect(part).toContain(from);
  return GOOD + part.replace(from, to);
};

describe("acceptances", () => {
  it("are read with their size, person, reason and last day", () => {
    expect(parseConfig(GOOD + ACCEPTANCE, "e.yml").acceptances).toEqual([
      {
        benchmark: "resnet50/rpi3/*",
        metric: "latency",
        upTo: { kind: "relative", value: 0.12 },
        by: "Ada Lovelace",
        why: "the wider model is worth it",
        until: "2026-12-31",
      },
    ]);
  });

  it.each([
    ["up-to: 12%", "up-to: 1pt", 'acceptances[0].up-to: "1pt" is no size of latency; write a percentage such as 5%'],
    ["metric: latency", "metric: top-1", 'acceptances[0].up-to: "12%" is no size of top-1; write points such as 0.5pt'],
    [
      "up-to: 12%",
      "up-to: much",
      'acceptances[0].up-to: "much" is not a size; write a percentage such as 5% or points such as 1pt',
    ],
    [
      "until: 2026-12-31",
      "until: 2026-02-30",
      'acceptances[0].until: "2026-02-30" is not a date; write one such as "2026-12-31"',
    ],
    [
      "resnet50/rpi3/*",
      '"resnet50 everywhere"',
      'acceptances[0].benchmark: "resnet50 everywhere" is not a benchmark; write its id as the report tells it, with * for any characters',
    ],
    ["    by: Ada Lovelace\n", "", 'acceptances[0]: "by" is missing; write by: "Ada Lovelace"'],
    [
      "    why: the wider model is worth it\n",
      "",
      'acceptances[0]: "why" is missing; write why: "the wider model is worth it"',
    ],
  ])("refuse %s → %s", (from, to, sentence) => {
    const [said, ...others] = sentencesOf(edited(ACCEPTANCE, from, to));
    expect(said).toMatch(/^e\.yml:\d+:\d+: /);
    expect(said?.replace(/^e\.yml:\d+:\d+: /, "")).toBe(sentence);
    expect(others).toEqual([]);
  });
});

describe("trade-offs", () => {
  it("are read with both sizes, and the device where one is named", () => {
    expect(parseConfig(GOOD + TRADE, "e.yml").policy.tradeOffs).toEqual([
      {
        give: { metric: "top-1", upTo: { kind: "points", value: 0.003 } },
        gain: { metric: "latency", device: "rpi3", atLeast: { kind: "relative", value: 0.1 } },
      },
      {
        give: { metric: "peak-memory", upTo: { kind: "relative", value: 0.05 } },
        gain: { metric: "latency", device: undefined, atLeast: { kind: "relative", value: 0.2 } },
      },
    ]);
  });

  it.each([
    [
      "up-to: 0.3pt",
      "up-to: 3%",
      'policy.trade-offs[0].give.up-to: "3%" is no size of top-1; write points such as 0.5pt',
    ],
    [
      "device: rpi3",
      "device: rpi4",
      'policy.trade-offs[0].for.device: unknown device "rpi4"; write rpi3 or desk instead (did you mean "rpi3"?)',
    ],
    [", at-least: 10%", "", 'policy.trade-offs[0].for: "at-least" is missing; write at-least: 5%'],
  ])("refuse %s → %s", (from, to, sentence) => {
    const said = sentencesOf(edited(TRADE, from, to));
    expect(said.map((one) => one.replace(/^e\.yml:\d+:\d+: /, ""))).toEqual([sentence]);
  });
});
