import { describe, expect, it } from "vitest";
import { benchmarkEntry, type Entry, inOrder, isWanted, rowEntry } from "../../src/page/catalogue.ts";
import { reportDocument } from "../../src/report/json.ts";
import { everything } from "../report/judgements.ts";

const ALL = { text: "", verdict: "", device: "", runtime: "", metric: "" };
const { benchmarks } = reportDocument(everything());
const entries = benchmarks.map(benchmarkEntry);
const named = (wish: Partial<typeof ALL>) =>
  entries.filter((entry) => isWanted(entry, { ...ALL, ...wish })).map(({ name }) => name.split("/")[0]);

describe("what is wanted", () => {
  it("is everything where nothing is asked for", () => {
    expect(named({})).toHaveLength(benchmarks.length);
  });

  it("has every word in its name, in any order and case", () => {
    expect(named({ text: "RPI3 slow" })).toEqual(["digits-slow"]);
    expect(named({ text: "rpi3 wide" })).toEqual([]);
  });

  it("has the verdict and the device", () => {
    expect(named({ verdict: "regressed" })).toEqual(["digits-shifted", "digits-wide"]);
    expect(named({ verdict: "head-failed" })).toEqual(["digits-corrupt"]);
    expect(named({ device: "rpi3" })).toEqual(["digits-slow"]);
  });

  it("is told of a line by its own verdict and metric, and of a whole benchmark whatever the metric is", () => {
    const wide = benchmarks.find(({ benchmark }) => benchmark.model === "digits-wide");
    if (wide === undefined) throw new Error("a wide model");
    const row = rowEntry(wide, "peak-memory");
    expect(row.verdict).toBe("inconclusive");
    expect(isWanted(row, { ...ALL, metric: "latency" })).toBe(false);
    expect(isWanted(benchmarkEntry(wide), { ...ALL, metric: "latency" })).toBe(true);
  });
});

describe("the order", () => {
  const entry = (name: string, worse: number | undefined): Entry => ({
    name,
    device: name,
    runtime: "tflite",
    verdict: "unchanged",
    metric: undefined,
    worse,
  });
  const all = [entry("b", undefined), entry("c", -3), entry("a", 2), entry("d", 5)];
  const order = (by: Parameters<typeof inOrder>[1]) =>
    inOrder(all, by)
      .map((place) => all[place]?.name)
      .join("");

  it("is the report's own, by name, or by how much worse or better, what is not known last", () => {
    expect(order("worst")).toBe("bcad");
    expect(order("name")).toBe("abcd");
    expect(order("slower")).toBe("dacb");
    expect(order("faster")).toBe("cadb");
  });

  it("counts a loss of accuracy as worse", () => {
    const shifted = benchmarks.find(({ benchmark }) => benchmark.model === "digits-shifted");
    expect(shifted && rowEntry(shifted, "top-1").worse).toBeGreaterThan(30);
  });
});
