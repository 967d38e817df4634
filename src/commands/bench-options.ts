/** What the bench command is asked to do. */
export interface BenchOptions {
  /** At a desk: only these models, whatever changed. */
  readonly models: readonly string[];
  readonly plan?: string;
  readonly device?: string;
  /** At a desk: a revision, or a result file. */
  readonly against?: string;
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
