import type { Result } from "../bench/result.ts";

/** What an export needs beside the results. */
export interface ExportFacts {
  /** The repository's page, where the user names it. */
  readonly repository?: string | undefined;
}

interface Written<Kind extends string, Content> {
  readonly kind: Kind;
  /** The word that people type. */
  readonly name: string;
  /** What is written, in a clause. */
  readonly writes: string;
  /** @throws UserError one sentence for results that hold nothing to write. */
  readonly write: (results: readonly Result[], facts: ExportFacts) => Content;
}

/** How results are written for another tool, as text. */
export type TextFormat = Written<"text", string>;
/** The same as bytes, which no terminal takes. */
export type BytesFormat = Written<"bytes", Uint8Array>;
export type ExportFormat = TextFormat | BytesFormat;
