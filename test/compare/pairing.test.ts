import { describe, expect, it } from "vitest";
import { pairRounds } from "../../src/compare/pairing.ts";
import { steadyLaunch } from "./rounds.ts";

const rounds = (...numbers: readonly number[]) => numbers.map((round) => steadyLaunch(round, 1));
const numbersOf = (pairing: ReturnType<typeof pairRounds>) => pairing.rounds.map(({ base }) => base.round);

describe("pairRounds", () => {
  it("pairs by round, in order, whatever the order of the launches", () => {
    const pairing = pairRounds(rounds(2, 0, 1), rounds(1, 2, 0));
    expect(numbersOf(pairing)).toEqual([0, 1, 2]);
    expect(pairing.rounds.every(({ base, head }) => base.round === head.round)).toBe(true);
    expect(pairing.excluded).toBe(0);
  });

  it("leaves out rounds of which one side is missing, and counts them", () => {
    const pairing = pairRounds(rounds(0, 1, 3), rounds(0, 2, 3));
    expect([numbersOf(pairing), pairing.excluded]).toEqual([[0, 3], 2]);
  });

  it("leaves out a round as a whole where either side is excluded", () => {
    const spoilt = steadyLaunch(1, 1, { excluded: { rule: "throttled" } });
    const pairing = pairRounds(rounds(0, 1), [...rounds(0), spoilt]);
    expect([numbersOf(pairing), pairing.excluded]).toEqual([[0], 1]);
  });

  it("never mixes modes", () => {
    const alternating = (round: number) => steadyLaunch(round, 1, { mode: "alternating" });
    const pairing = pairRounds([...rounds(0, 1), alternating(2)], [...rounds(0), alternating(1), alternating(2)]);
    expect([numbersOf(pairing), pairing.excluded]).toEqual([[0], 2]);
  });

  it("takes neither of two launches that claim the same round", () => {
    const pairing = pairRounds(rounds(0, 0, 1), rounds(0, 1));
    expect([numbersOf(pairing), pairing.excluded]).toEqual([[1], 1]);
  });

  it("does not pair launches that were made alone", () => {
    const solo = [steadyLaunch(0, 1, { mode: "solo" })];
    expect(pairRounds(solo, solo)).toEqual({ rounds: [], excluded: 0 });
  });
});
