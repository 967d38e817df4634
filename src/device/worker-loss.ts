import type { ChildExit } from "./transport.ts";

/**
 * How a worker was lost. `exited` and `killed`: it ended by itself, or by a signal. `silent`: no answer in time.
 * `rubbish`: an answer that the protocol does not know. `too-long`: a line without end. `memory`: it grew past the limit.
 * `refused`: it could not be started, or speaks another version. `interrupted`: we were asked to stop. `unreachable`: the
 * connection to its device was lost.
 */
export type LossKind =
  | "exited"
  | "killed"
  | "silent"
  | "rubbish"
  | "too-long"
  | "memory"
  | "refused"
  | "interrupted"
  | "unreachable";

interface Loss {
  readonly kind: LossKind;
  /** One sentence without its subject's stage: "the worker was killed by SIGSEGV". */
  readonly message: string;
  readonly exit?: ChildExit | undefined;
  /** The last lines of its standard error, cleaned. */
  readonly stderrTail: readonly string[];
}

/** The worker is gone, or was ended because it can no longer be trusted. It costs its launch, never the job. */
export class WorkerLost extends Error {
  override readonly name = "WorkerLost";
  readonly kind: LossKind;
  /** The signal that ended it, unless the signal was ours. */
  readonly signal: string | undefined;
  readonly exitCode: number | undefined;
  readonly stderrTail: readonly string[];

  constructor({ kind, message, exit, stderrTail }: Loss) {
    super(message);
    this.kind = kind;
    this.signal = exit?.signal ?? undefined;
    this.exitCode = exit?.code ?? undefined;
    this.stderrTail = stderrTail;
  }
}

/** The worker answered that it cannot do what was asked. It is up and may be asked again. */
export class WorkerRefused extends Error {
  override readonly name = "WorkerRefused";
}
