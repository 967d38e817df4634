import type { Benchmark } from "../bench/benchmark.ts";
import type { Environment, Launch, RightCount, Source } from "../bench/result.ts";

/** A file of another tool. */
export interface ForeignFile {
  /** Without its folders. */
  readonly name: string;
  readonly text: string;
}

/** What a file of another tool says of one launch of one model. */
export interface Imported {
  readonly runtime: Benchmark["runtime"];
  readonly parameters: Benchmark["parameters"];
  readonly actual: Launch["actual"];
  readonly environment: Environment;
  /** One integer per iteration, in order. */
  readonly latencyNs: readonly number[];
  readonly rightCount: RightCount | undefined;
  readonly source: Source;
  /** Sentences that a reader must know. */
  readonly notes: readonly string[];
}

/** How the files of one other tool are read. */
export interface ImportFormat {
  /** @throws UserError one sentence for a file that is not of this format. */
  readonly read: (file: ForeignFile) => Imported;
}
