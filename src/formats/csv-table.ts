import { CsvError, type InfoRecord, parse } from "csv-parse/sync";

/** A record of a table of separated values. */
export interface CsvRow {
  /** 1-based, where the row starts. */
  readonly line: number;
  readonly fields: readonly string[];
}

export type CsvTable =
  | { readonly kind: "rows"; readonly rows: readonly CsvRow[] }
  | { readonly kind: "fault"; readonly line: number; readonly fault: string };

/**
 * Reads RFC 4180, with any number of fields per row: a byte order mark, any line ends and empty lines are passed over, and
 * nothing is trimmed.
 *
 * @param delimiters what may stand between fields.
 */
export function parseCsvTable(text: string, delimiters: readonly string[] = [","]): CsvTable {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: [...delimiters],
      info: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: InfoRecord }[];
    // A record is told by the line in which it ends, where CR and LF within a field count for two.
    let twice = 0;
    return {
      kind: "rows",
      rows: records.map(({ record, info }) => {
        twice += record.reduce((count, field) => count + (field.match(/\r\n/g)?.length ?? 0), 0);
        return { line: info.lines - twice - lineBreaks(record), fields: record };
      }),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as CsvError & { readonly lines?: number }).lines ?? 1);
    return { kind: "fault", line, fault: "a quotation mark is out of place or not closed" };
  }
}

function lineBreaks(fields: readonly string[]): number {
  return fields.reduce((count, field) => count + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}
