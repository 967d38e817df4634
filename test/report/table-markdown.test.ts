import fc from "fast-check";
import { marked } from "marked";
import { expect, it } from "vitest";
import { tableMarkdown } from "../../src/report/table-markdown.ts";
import { foreignText } from "./foreign-judgement.ts";
import { named, readFragment } from "./markup-reader.ts";

it("stays one table of so many cells, whatever is in them", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(foreignText, foreignText), { minLength: 1, maxLength: 5 }), (rows) => {
      const page = readFragment(marked.parse(tableMarkdown(["A", "B"], rows), { async: false }));
      expect(named(page, "table")).toHaveLength(1);
      expect(named(page, "td")).toHaveLength(2 * rows.length);
      expect(named(page, "script", "img", "a", "svg")).toEqual([]);
    }),
  );
});
