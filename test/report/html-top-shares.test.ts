import { expect, it } from "vitest";
import { topSharesTable } from "../../src/report/html-top-shares.ts";
import { named, readFragment, seenIn } from "./markup-reader.ts";

it("the table of guesses says which side does not tell, and is left out where there is nothing", () => {
  const half = { share: 0.5, interval: { lower: 0.25, upper: 0.75 } };
  const table = topSharesTable([{ k: 3, base: undefined, head: half }]);
  const rows = named(readFragment(table?.markup ?? ""), "tr").map((row) => named(row, "th", "td").map(seenIn));
  expect(rows).toEqual([
    ["Guesses", "Base", "Head"],
    ["top-3", "not told", "50.0 % [25.0, 75.0]"],
  ]);
  expect(topSharesTable([])).toBeUndefined();
});
