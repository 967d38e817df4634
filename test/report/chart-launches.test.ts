import { describe, expect, it } from "vitest";
import { launchesChart } from "../../src/report/chart-launches.ts";
import { benchmark, measurement } from "./judgements.ts";
import { attributeOf, named, readFragment, textOf } from "./markup-reader.ts";

const what = benchmark("a");
const launchesOf = (role: "base" | "head", medians: readonly number[]) => measurement(what, role, medians).launches;

function draw(base: readonly number[], head: readonly number[]) {
  const rows = [
    { side: "base" as const, launches: launchesOf("base", base) },
    { side: "head" as const, launches: launchesOf("head", head) },
  ];
  return readFragment(launchesChart(rows).markup);
}

describe("launchesChart", () => {
  it("has a dot per launch, slower ones further right", () => {
    const dots = named(draw([1e6, 2e6, 1.5e6], [3e6]), "circle").map((dot) => Number(attributeOf(dot, "cx")));
    expect(dots).toHaveLength(4);
    const [first = 0, second = 0, third = 0, head = 0] = dots;
    expect(first < third && third < second && second < head).toBe(true);
  });

  it("says in words what it shows", () => {
    const [svg] = named(draw([1e6, 2e6, 1.5e6], [3e6]), "svg");
    expect(svg && attributeOf(svg, "role")).toBe("img");
    expect(svg && attributeOf(svg, "aria-label")).toBe(
      "base: 3 launches from 1.00 ms to 2.00 ms, median 1.50 ms; head: 1 launch from 3.00 ms to 3.00 ms, median 3.00 ms",
    );
  });

  it("names each launch, and leaves excluded ones out of the median", () => {
    const [first, ...others] = launchesOf("head", [9e6, 1e6, 1e6]);
    if (first === undefined) throw new Error("a launch");
    const page = readFragment(
      launchesChart([{ side: "head", launches: [{ ...first, excluded: { rule: "throttled" } }, ...others] }]).markup,
    );
    const idle = named(page, "circle").filter((dot) => attributeOf(dot, "class") === "idle");
    expect(idle.map(textOf)).toEqual(["round 0: 9.00 ms, does not count: throttled"]);
    expect(named(page, "text").map(textOf)).toContain("1.00 ms");
  });

  it("is not stretched by one launch with slow iterations", () => {
    const launches = launchesOf("head", [1e6, 1.2e6, 1.1e6]);
    const [first, ...others] = launches;
    if (first === undefined) throw new Error("a launch");
    const wild = { ...first, latencyNs: [1e6, 1e6, 1e6, 9e6, 9e6] };
    const xs = (drawn: typeof launches) =>
      named(readFragment(launchesChart([{ side: "head", launches: drawn }]).markup), "circle").map((dot) =>
        Number(attributeOf(dot, "cx")),
      );
    const [left = 0, right = 0] = xs([wild, ...others]);
    expect(right - left).toBeGreaterThan(100);
  });

  it("tells times in a unit that fits them", () => {
    for (const [ns, unit] of [
      [500, "nanoseconds"],
      [5e4, "microseconds"],
      [5e6, "milliseconds"],
      [5e9, "seconds"],
      [0, "nanoseconds"],
    ] as const)
      expect(textOf(draw([ns], [ns]))).toContain(`latency in ${unit}`);
  });
});
