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
  const table = parseCsv(text.startsWith("\uFEFF") ? text.slice(1) : text);
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

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

type Table =
  | { readonly kind: "rows"; readonly rows: readonly Row[] }
  | { readonly kind: "fault"; readonly line: number; readonly fault: string };

function parseCsv(text: string): Table {
  const rows: Row[] = [];
  let fields: string[] = [];
  let [line, start, at] = [1, 1, 0];
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    if (field === undefined || !/^[,\r\n]?$/.test(text[field.end] ?? "")) {
      return { kind: "fault", line, fault: "a quotation mark is out of place or not closed" };
    }
    fields.push(field.value);
    line += lineBreaks(field.value);
    const comma = text[field.end] === ",";
    at = field.end + (text.startsWith("\r\n", field.end) ? 2 : 1);
    if (comma && at < text.length) continue;
    // A comma that ends the text opens one more, empty field.
    if (comma) fields.push("");
    if (fields.length > 1 || field.end > field.start) rows.push({ line: start, fields });
    fields = [];
    line += 1;
    start = line;
  }
  return { kind: "rows", rows };
}

interface Field {
  readonly value: string;
  readonly start: number;
  /** Where the character after the field is. */
  readonly end: number;
}

function plainField(text: string, start: number): Field {
  const special = /[",\r\n]/g;
  special.lastIndex = start;
  const end = special.exec(text)?.index ?? text.length;
  return { value: text.slice(start, end), start, end };
}

function quotedField(text: string, start: number): Field | undefined {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return { value: parts.join('"'), start, end: quote + 1 };
    from = quote + 2;
  }
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
