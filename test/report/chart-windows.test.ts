import { describe, expect, it } from "vitest";
import type { Sustained } from "../../src/bench/result.ts";
import { windowsChart } from "../../src/report/chart-windows.ts";
import { attributeOf, named, readFragment, textOf } from "./markup-reader.ts";

const sustained = (medians: readonly number[], everyNs: number): Sustained => ({
  ending: "steady",
  windows: medians.map((ms, index) => ({
    atNs: index * everyNs,
    count: everyNs / (ms * 1e6),
    medianNs: ms * 1e6,
    ...(index > 0 ? { temperatureC: 60 + index, frequencyMhz: 1_200, throttled: ms > 11 } : {}),
  })),
});

const draw = (everyNs: number) =>
  readFragment(
    windowsChart([
      { side: "base", sustained: sustained([10, 10, 10, 10], everyNs) },
      { side: "head", sustained: sustained([10, 11, 15, 15], everyNs) },
    ]).markup,
  );

describe("windowsChart", () => {
  const page = draw(300e9);

  it("has a line for each launch and a dot for each window, later ones further right and slower ones higher", () => {
    const lines = named(page, "path").filter((path) => attributeOf(path, "class") === "over-time");
    expect(lines).toHaveLength(2);
    const dots = named(page, "circle").map((dot) => [Number(attributeOf(dot, "cx")), Number(attributeOf(dot, "cy"))]);
    expect(dots).toHaveLength(8);
    const head = dots.slice(4);
    expect(head.map(([x]) => x)).toEqual(head.map(([x]) => x).toSorted((a = 0, b = 0) => a - b));
    expect(head.at(-1)?.[1]).toBeLessThan(head[0]?.[1] ?? 0);
  });

  it("names what the device told of each window", () => {
    expect(named(page, "circle").map(textOf)).toEqual(
      expect.arrayContaining(["base: 10.0 ms", "head: 15.0 ms, 62 °C, 1200 MHz, throttled"]),
    );
  });

  it("says in words what it shows", () => {
    const [svg] = named(page, "svg");
    expect(svg && attributeOf(svg, "aria-label")).toBe(
      "base: from 10.0 ms to 10.0 ms in 1200 s; head: from 10.0 ms to 15.0 ms in 1200 s, throttled after 600 s",
    );
  });

  it("tells short launches in seconds", () => {
    const titles = (everyNs: number) => named(draw(everyNs), "text").map(textOf);
    expect(titles(300e9)).toContain("minutes of inference");
    expect(titles(3e9)).toContain("seconds of inference");
  });
});
