import type { Benchmark, Parameters } from "../bench/benchmark.ts";
import type { Accuracy, Environment, Launch, Measurement, RightCount, Source, Summary } from "../bench/result.ts";
import type { ImageLabels } from "./image-labels.ts";

/** A file of another tool. */
export interface ForeignFile {
  /** Without its folders. */
  readonly name: string;
  readonly text: string;
  /** Of its numbers, where the user says it: only plain tables leave it open. */
  readonly unit?: string | undefined;
  /** The images that it numbers, where the user names their list. */
  readonly labels?: ImageLabels | undefined;
  /** The type of the numbers in its bytes, where the user says it. */
  readonly dtype?: string | undefined;
}

/** What the user may say of a file beside its name: most formats leave none of it open. */
export type Taken = "unit" | "labels" | "dtype";

/** What every file of another tool says beside its times; what it leaves open is absent. */
interface Told {
  /** What the tool calls this benchmark, where its files hold several. */
  readonly entry?: string;
  readonly runtime?: Benchmark["runtime"];
  readonly parameters: { readonly [name in keyof Parameters]?: Parameters[name] | undefined };
  readonly scenario?: Benchmark["scenario"];
  readonly actual?: Launch["actual"];
  readonly environment: Environment;
  readonly inputs?: Measurement["inputs"];
  readonly rightCount?: RightCount;
  readonly source: Source;
  /** Sentences that a reader must know. */
  readonly notes: readonly string[];
}

/** One run of the other tool, as far as it tells it. */
export interface ImportedLaunch {
  readonly loadNs?: number;
  readonly firstNs?: number;
  readonly transferNs?: number;
  readonly warmupNs?: readonly number[];
  /** One integer per iteration, in order. */
  readonly latencyNs: readonly number[];
}

/** What a file of another tool says of one benchmark: its times, what that tool made of them, or its answers alone. */
export type Imported =
  | (Told & { readonly kind: "times"; readonly launches: readonly ImportedLaunch[] })
  | (Told & {
      readonly kind: "summary";
      readonly summary: Summary;
      /** What the tool calls its throughput, where it counts queries, of a whole batch each, and not inputs. */
      readonly queriesPerSecond?: number | undefined;
    })
  | (Told & { readonly kind: "accuracy"; readonly accuracy: Accuracy });

/** How the files of one other tool are read. */
export interface ImportFormat {
  /** The word that people type. */
  readonly name: string;
  /** What the file is, and which versions of the tool are known, in a clause. */
  readonly reads: string;
  /** What the user may say beside the file; nothing where it is left out. */
  readonly takes?: readonly Taken[];
  /**
   * @returns one for each benchmark in the file, at least one.
   * @throws UserError one sentence for a file that is not of this format.
   */
  readonly read: (file: ForeignFile) => readonly Imported[];
}
