import { scrollingTable } from "./html-scrolling.ts";
import { element, type Markup } from "./markup.ts";

/** The figures of a drawing as a table, folded. The first cell of each row says what the row is about. */
export function figuresTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Markup | undefined {
  if (rows.length === 0) return undefined;
  const body = rows.map(([first = "", ...cells]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, first),
      cells.map((cell) => element("td", {}, cell)),
    ),
  );
  return element(
    "details",
    { class: "figures-table" },
    element("summary", {}, "As a table"),
    scrollingTable(caption, { kind: "launches", caption, heads, rows: body }),
  );
}
