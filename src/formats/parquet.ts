import { parquetWriteBuffer } from "hyparquet-writer/src/write.js";
import type { BytesFormat } from "./export-format.ts";
import { type TimedIteration, timedIterations } from "./timed-iterations.ts";

/** The rows and columns of `csv` as Apache Parquet, each column of its own type, compressed by Snappy. */
export const parquet: BytesFormat = {
  kind: "bytes",
  name: "parquet",
  writes: "Apache Parquet with every timed iteration",
  write: (results) => {
    const rows = timedIterations(results, "parquet");
    return new Uint8Array(parquetWriteBuffer({ columnData: columnsOf(rows), createdBy: "edgebench" }));
  },
};

type ColumnSource = Parameters<typeof parquetWriteBuffer>[0]["columnData"][number];

/** Only the commit may be null: where an import did not tell it. A latency outgrows 32 bits after two seconds. */
function columnsOf(rows: readonly TimedIteration[]): ColumnSource[] {
  const column = (name: string, type: "STRING" | "BOOLEAN" | "INT32" | "INT64", of: (row: TimedIteration) => unknown) =>
    ({ name, type, data: rows.map(of), nullable: name === "commit" }) satisfies ColumnSource;
  return [
    column("benchmark", "STRING", (row) => row.benchmark),
    column("session", "STRING", (row) => row.session),
    column("commit", "STRING", (row) => row.commit),
    column("role", "STRING", (row) => row.role),
    column("round", "INT32", (row) => row.round),
    column("position", "INT32", (row) => row.position),
    column("mode", "STRING", (row) => row.mode),
    column("excluded", "BOOLEAN", (row) => row.isExcluded),
    column("iteration", "INT32", (row) => row.iteration),
    column("latency_ns", "INT64", (row) => BigInt(row.latencyNs)),
  ];
}
