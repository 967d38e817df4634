import type { Result } from "../bench/result.ts";

/** What an export needs beside the results. */
export interface ExportFacts {
  /** The repository's page, where the user names it. */
  readonly repository?: string | undefined;
}

/** How results are written for another tool. */
export interface ExportFormat {
  /** The word that people type. */
  readonly name: string;
  /** What is written, in a clause. */
  readonly writes: string;
  /** @throws UserError one sentence for results that hold nothing to write. */
  readonly write: (results: readonly Result[], facts: ExportFacts) => string;
}
