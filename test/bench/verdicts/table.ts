/** One part of what the bench prints. */
export interface Table {
  readonly title: string;
  /** What a reader must know to read it, above the rows. */
  readonly about: string;
  /** The first row names the columns. */
  readonly rows: readonly (readonly string[])[];
}

/** A table as text: the title underlined, the sentences, aligned columns. */
export function renderTable({ title, about, rows }: Table): string {
  return `${title}\n${"-".repeat(title.length)}\n${wrapped(about)}\n\n${columns(rows)}\n`;
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row) => `${line(row).trimEnd()}\n`).join("");
}

const WIDTH = 118;

function wrapped(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
