/** One lesson of the study: what was done or said, what the raw times show, and what edgebench makes of them. */
export interface Lesson {
  readonly done: string;
  readonly shown: string;
  readonly told: string;
}

export function lessonTable({ done, shown, told }: Lesson): string {
  return markdownTable(["in 2019", "what the times show", "what edgebench says"], [[done, shown, told]]);
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
