import type { GitHub } from "../github/client.ts";

/** What the bench command is asked to do. */
export interface BenchOptions {
  /** At a desk: only these models, whatever changed. */
  readonly models: readonly string[];
  readonly plan?: string;
  readonly device?: string;
  /** Opens GitHub's API, for a plan's commits where they are not on this machine; left out where only that may be read. */
  readonly github?: (() => Promise<GitHub>) | undefined;
  /** At a desk: a revision, or a result file. */
  readonly against?: string;
  /** At a desk: follow the model files, and measure again what changes in them. */
  readonly watch: boolean;
  /** At a desk: another tool's program that measures in the place of edgebench's workers, by its name. */
  readonly with?: string;
  /** With it: where that program is, if not on the path of programs. */
  readonly tool?: string;
  /** The folder that the result file goes into. */
  readonly out: string;
  readonly attempt: number;
  /** Drawn afresh where it is left out. */
  readonly seed?: number;
  /** A worker silent for this long is ended, seconds. */
  readonly workerTimeout: number;
  readonly config: string;
  readonly json: boolean;
}
