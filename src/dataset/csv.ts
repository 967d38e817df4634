import { parseCsvTable } from "../formats/csv-table.ts";

/** A row of a label list. */
export interface LabelRow {
  readonly path: string;
  readonly label: number;
  /** 1-based, where the row starts. */
  readonly line: number;
}

export type LabelList =
  | { readonly kind: "rows"; readonly rows: readonly LabelRow[] }
  | { readonly kind: "fault"; readonly line: number; readonly fault: string };

/** The largest label that is taken. */
export const MAX_LABEL = 999_999;

/**
 * Reads a label list: RFC 4180, a header line `path,label` (in either order, no other columns), one image per row, the
 * label an integer from 0. A byte order mark, CRLF and empty lines are passed over.
 */
export function parseLabels(text: string): LabelList {
  const table = parseCsvTable(text);
  if (table.kind === "fault") return table;
  const [header, ...rows] = table.rows;
  const columns = header?.fields.map((field) => field.trim().toLowerCase()) ?? [];
  const [path, label] = [columns.indexOf("path"), columns.indexOf("label")];
  if (columns.length !== 2 || path === -1 || label === -1)
    return { kind: "fault", line: header?.line ?? 1, fault: 'the first line must be "path,label"' };
  const labelled: LabelRow[] = [];
  for (const { fields, line } of rows) {
    if (fields.length !== 2)
      return { kind: "fault", line, fault: `a row has a path and a label, this one has ${fields.length} fields` };
    const written = (fields[label] ?? "").trim();
    if (!/^\d{1,6}$/.test(written))
      return { kind: "fault", line, fault: `the label must be a whole number from 0 to ${MAX_LABEL}` };
    labelled.push({ path: fields[path] ?? "", label: Number(written), line });
  }
  return { kind: "rows", rows: labelled };
}
