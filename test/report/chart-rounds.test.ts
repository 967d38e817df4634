import { describe, expect, it } from "vitest";
import { pairRounds } from "../../src/compare/pairing.ts";
import { type RoundsPicture, roundsChart } from "../../src/report/chart-rounds.ts";
import { benchmark, evidence, measurement } from "./judgements.ts";
import { attributeOf, named, readFragment } from "./markup-reader.ts";

const what = benchmark("a");
const { rounds } = pairRounds(
  measurement(what, "base", [1e6, 1e6, 1e6, 1e6]).launches,
  measurement(what, "head", [1.1e6, 1.2e6, 0.9e6, 1.1e6]).launches,
);
const picture: RoundsPicture = {
  rounds,
  evidence: evidence(1e6, 1.1e6, { n: 3, interval: { lower: -0.02, upper: 0.2 } }),
  tolerance: { kind: "relative", value: 0.05 },
  standing: "inconclusive",
};
const draw = (changes: Partial<RoundsPicture> = {}) => readFragment(roundsChart({ ...picture, ...changes }).markup);
const ofClass = (page: ReturnType<typeof draw>, name: string) =>
  named(page, "circle", "rect", "path").filter((one) => attributeOf(one, "class")?.split(" ").includes(name));

describe("roundsChart", () => {
  it("has a dot per round, and hollow ones for rounds that the verdict did not use", () => {
    const dots = ofClass(draw(), "ratio");
    expect(dots.map((dot) => attributeOf(dot, "class"))).toEqual(["ratio", "ratio", "ratio", "ratio idle"]);
    const [a = 0, b = 0, c = 0] = dots.map((dot) => Number(attributeOf(dot, "cx")));
    expect(c < a && a < b).toBe(true);
  });

  it("centres the tolerance on zero", () => {
    const [band] = ofClass(draw(), "tolerance");
    const [zero] = ofClass(draw(), "zero");
    const middle = Number(band && attributeOf(band, "x")) + Number(band && attributeOf(band, "width")) / 2;
    expect(Number(zero && /^M([\d.]+)/.exec(attributeOf(zero, "d") ?? "")?.[1])).toBeCloseTo(middle, 1);
  });

  it("says in words what it shows", () => {
    const [svg] = named(draw(), "svg");
    expect(svg && attributeOf(svg, "aria-label")).toBe(
      "head against base: 4 rounds from −10.0 % to +20.0 %; estimate and interval +10.0 % [−2.0, +20.0]; tolerance ±5 %",
    );
  });

  it("draws without an interval, and without a round", () => {
    const held = { ...picture.evidence, interval: undefined };
    expect(roundsChart({ ...picture, evidence: held, rounds: [] }).markup).not.toMatch(/NaN|Infinity/);
  });
});
