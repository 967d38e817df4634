import { describe, expect, it } from "vitest";
import { withoutTimes } from "../../src/compare/launch-times.ts";
import { harnessSentences } from "../../src/plausible/foreign-harness.ts";
import { makeRounds, sidesOf } from "../compare/rounds.ts";

const source = { tool: "a study", cannotTell: [] };
const { head } = sidesOf(makeRounds(1, 1, 0.005));
const latencyNs = Array.from({ length: 400 }, (_, index) =>
  Math.round(80e6 * (1 + 0.02 * Math.sin(index * index)) * (index % 10 === 0 ? 1.25 : 1)),
);
const imported = { ...head, source, launches: head.launches.map((launch) => ({ ...launch, latencyNs })) };

describe("times that another tool took", () => {
  it("are told of what their order gives away, also where single times are not kept", () => {
    const said = harnessSentences(imported);
    expect(said[0]).toMatch(/^every 10th time is 2[3-7] % longer than the others/);
    expect(harnessSentences(withoutTimes(imported))).toEqual(said);
  });

  it("are told of every second one", () => {
    const ns = latencyNs.map((_, index) => Math.round(80e6 * (1 + 0.02 * Math.sin(index * index) + 0.2 * (index % 2))));
    const launches = imported.launches.map((launch) => ({ ...launch, latencyNs: ns }));
    expect(harnessSentences({ source, launches })[0]).toMatch(/^every 2nd time is \d+ % (?:longer|shorter) than/);
  });

  it("are told of a warm-up that their mean holds", () => {
    const cold = latencyNs.map((ns, index) => (index === 0 ? 100 * ns : ns));
    const launches = imported.launches.map((launch) => ({ ...launch, latencyNs: cold }));
    expect(harnessSentences({ source, launches })[0]).toMatch(
      /^the first time is far above the others, up to 10\.0 s: .* without it the mean is 82\.0 ms instead of 107 ms$/,
    );
  });

  it("are not those of edgebench's own launches", () => {
    expect(harnessSentences({ launches: imported.launches })).toEqual([]);
  });
});
