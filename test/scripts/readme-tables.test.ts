import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RECIPES_FILE, renderRecipes, renderTables, withTables } from "../../scripts/readme-tables.ts";
import { RECIPES } from "../../src/vision/recipes.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const ACTION = `
inputs:
  name: { description: "What it is called | known as (plan, bench).", required: true }
  size: { description: How large., default: "30" }
outputs:
  path: { description: Where it lies (report). }
`;

describe("the README's tables", () => {
  it("are what action.yml says", async () => {
    const readme = await readFile(join(ROOT, "README.md"), "utf8");
    const tables = renderTables(await readFile(join(ROOT, "action.yml"), "utf8"));
    expect(readme === withTables(readme, tables, "action.yml"), "README.md is stale; run npm run readme").toBe(true);
  });

  it("have a row for each, and keep their cells apart", () => {
    const tables = renderTables(ACTION);
    expect(tables.get("inputs")).toBe(
      [
        "| input | of | default | what it is |",
        "|---|---|---|---|",
        "| `name` | plan, bench | required | What it is called \\| known as |",
        "| `size` |  | `30` | How large |",
      ].join("\n"),
    );
    expect(tables.get("outputs")).toBe(
      "| output | of | what it is |\n|---|---|---|\n| `path` | report | Where it lies |",
    );
  });

  it("take the place of older ones, whatever they hold", () => {
    const readme = "a\n<!-- inputs of action.yml -->\nold $1\n<!-- end -->\nb\n<!-- end -->";
    const written = withTables(readme, new Map([["inputs", "new $& $1"]]), "action.yml");
    expect(written).toBe("a\n<!-- inputs of action.yml -->\nnew $& $1\n<!-- end -->\nb\n<!-- end -->");
    expect(() => withTables("no place", new Map([["inputs", ""]]), "action.yml")).toThrow("no place for the inputs");
  });
});

describe("the tables of docs/preprocessing.md", () => {
  it("are what the recipes do", async () => {
    const document = await readFile(join(ROOT, "docs", "preprocessing.md"), "utf8");
    const written = withTables(document, renderRecipes(), RECIPES_FILE);
    expect(document === written, "docs/preprocessing.md is stale; run npm run readme").toBe(true);
  });

  it("have each recipe once", () => {
    const names = [...(renderRecipes().get("recipes") ?? "").matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(names.toSorted()).toEqual([...RECIPES.keys()].toSorted());
  });
});
