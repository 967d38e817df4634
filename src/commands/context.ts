import type { Progress } from "./progress.ts";

/** The world as a command sees it, handed in by the entry so that commands can be run in tests as they run in a terminal. */
export interface Context {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results, for people or programs: standard output. */
  readonly out: (text: string) => void;
  /** What is going on: standard error. */
  readonly progress: Progress;
  /** What each request to GitHub came to; only where somebody asked to see it. */
  readonly debug?: (line: string) => void;
  readonly color: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly width: number;
  /** Aborted by Ctrl-C or SIGTERM; the reason is the signal's name. */
  readonly signal: AbortSignal;
  readonly version: string;
  /** The folder of the programs that run on devices. */
  readonly workersDir: string;
}
