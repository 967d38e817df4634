import { markdown } from "./escape.ts";

/** A table of texts, which may be foreign, as GitHub's Markdown. */
export function tableMarkdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdown).join(" | ")} |`;
  return [line(heads), `|${" :-- |".repeat(heads.length)}`, ...rows.map(line), ""].join("\n");
}
