import { describe, expect, it } from "vitest";
import type { Launch } from "../../src/bench/result.ts";
import { launchesTable } from "../../src/report/html-launches.ts";
import { benchmark, HEAD, judged, measurement, side } from "./judgements.ts";
import { named, readFragment, seenIn } from "./markup-reader.ts";

const WHAT = benchmark("a", "jetson");

/** The cells of every row, the header first. */
function table(...changes: readonly Partial<Launch>[]): readonly (readonly string[])[] {
  const made = measurement(
    WHAT,
    "head",
    changes.map(() => 2e6),
  );
  const launches = made.launches.map((launch, at) => ({ ...launch, ...changes[at] }));
  const shown = launchesTable(judged(WHAT, { head: side(HEAD, { measurement: { ...made, launches } }) }));
  return named(readFragment(shown?.markup ?? ""), "tr").map((row) => named(row, "th", "td").map(seenIn));
}

const actual = { provider: "cuda", version: "10.0.1" };

describe("the table of launches", () => {
  it("has a column for transfers where a launch tells one, and no other", () => {
    const [heads = [], first = [], second = []] = table({ transferNs: 88_000 }, {});
    expect(heads.at(-1)).toBe("Transfer");
    expect([first.at(-1), second.at(-1)]).toEqual(["88.0 µs", "none"]);
    expect(table({}, {})[0]?.at(-1)).toBe("Counts");
  });

  it("says which launch built its engine", () => {
    const [heads = [], built = [], cached = []] = table(
      { actual: { ...actual, engine: "built" } },
      { actual: { ...actual, engine: "cached" } },
    );
    const at = heads.indexOf("Load");
    expect([built[at], cached[at]]).toEqual(["8.20 ms, engine built", "8.20 ms"]);
  });
});
