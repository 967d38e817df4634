import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { cleanText } from "./clean-text.ts";
import { StderrTail } from "./stderr-tail.ts";
import { type ChildHandle, StartRefused, type Transport } from "./transport.ts";

/** Another tool's program, started once. */
export interface ToolRun {
  /** The program and its words. */
  readonly command: readonly string[];
  /** A folder on the device that this run and others may write into; made where it is not there. */
  readonly folder: string;
  /** The file that it writes into its working folder; undefined where what it prints is wanted. */
  readonly writes: string | undefined;
  /** Without a word for so long it is ended, milliseconds. */
  readonly silenceMs: number;
  /** And in any case after so long, milliseconds. */
  readonly mostMs: number;
  readonly signal: AbortSignal;
  readonly transport: Transport;
}

/** A run that gave nothing: the message is a clause that follows the program's name. */
export class ToolLost extends Error {
  override readonly name = "ToolLost";
  /** `missing`: it is not on the device, which says nothing against the model. */
  readonly kind: "missing" | "lost";
  readonly signal: string | undefined;

  constructor(kind: ToolLost["kind"], message: string, signal?: string) {
    super(message);
    this.kind = kind;
    this.signal = signal;
  }
}

/** Of what a tool writes; more is no benchmark's. */
const MOST_BYTES = 64 * 1024 * 1024;
const GRACE_MS = 500;
const DRAIN_MS = 1_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** A line that says what is wrong, before the one that says that something is. */
const TELLING = /\[ ?E(?:RROR)? ?\]|\berror\b|exception\b|unknown option/i;
const MISSING = "edgebench: no such program";
const NO_FILE = "edgebench: no such file";

/**
 * Starts the program in a fresh folder, and hands on the file that it wrote there, or all that it printed. The words arrive
 * as they are: this text is the only one that the shell reads. A run that is ended takes its folder with it, too, but for one
 * that must be killed.
 */
const SCRIPT = [
  'ulimit -c 0; file=$2; mkdir -p "$1" && here=$(mktemp -d "$1/run-XXXXXX") || exit 126',
  `trap 'cd /; rm -rf "$here"' EXIT; trap 'exit 143' TERM; cd "$here" || exit 126; export TMPDIR="$here"; shift 2`,
  `command -v "$1" >/dev/null || { echo "${MISSING}" >&2; exit 127; }`,
  'if [ -z "$file" ]; then "$@" </dev/null 2>&1; exit; fi',
  '"$@" </dev/null >&2 || exit',
  `[ -f "$file" ] || { echo "${NO_FILE}" >&2; exit 125; }`,
  'cat "$file"',
].join("\n");

/**
 * Runs a tool once.
 *
 * @returns the text of its file, or what it printed.
 * @throws ToolLost where it is not there, ends with another code than 0, is ended, or writes nothing; TransportFault where
 * the device is away.
 */
export async function runTool(run: ToolRun): Promise<string> {
  const { command, folder, writes = "", transport, signal } = run;
  if (signal.aborted) throw interrupted(signal);
  const words = ["sh", "-c", SCRIPT, "sh", folder, writes, ...command];
  const child = await transport.start(words, { ORT_DISABLE_TELEMETRY: "1" }).catch((error: unknown) => {
    throw error instanceof StartRefused ? new ToolLost("lost", error.message) : error;
  });
  return await new Watch(child, run).end();
}

const interrupted = (signal: AbortSignal) => new ToolLost("lost", `was ended by ${String(signal.reason)}`);

/** One run, from its start to its end. */
class Watch {
  readonly #child: ChildHandle;
  readonly #run: ToolRun;
  readonly #tail: StderrTail;
  readonly #pieces: Buffer[] = [];
  #bytes = 0;
  #why: ToolLost | undefined;
  #silence: NodeJS.Timeout | undefined;

  constructor(child: ChildHandle, run: ToolRun) {
    this.#child = child;
    this.#run = run;
    this.#tail = new StderrTail(child.stderr);
    child.stdout.on("error", () => undefined);
    child.stdout.on("data", (piece: Buffer) => this.#take(piece));
    child.stderr.on("data", () => this.#listen());
  }

  async end(): Promise<string> {
    const { signal, mostMs } = this.#run;
    const onAbort = () => this.#stop(interrupted(signal));
    signal.addEventListener("abort", onAbort, { once: true });
    const most = setTimeout(
      () => this.#stop(new ToolLost("lost", `took more than ${seconds(mostMs)} and was ended`)),
      Math.min(mostMs, LONGEST_TIMER_MS),
    );
    this.#listen();
    const drained = ended(this.#child.stdout);
    try {
      const exit = await this.#child.exited;
      await Promise.race([drained, sleep(DRAIN_MS, undefined, { ref: false })]);
      if (this.#why !== undefined) throw this.#why;
      if (exit.lost !== undefined) throw new ToolLost("lost", `was lost, because ${exit.lost}`);
      if (exit.signal !== null) throw this.#lost(`was killed by ${exit.signal}`, exit.signal);
      if (exit.code !== 0) throw this.#failed(exit.code);
    } finally {
      clearTimeout(most);
      clearTimeout(this.#silence);
      signal.removeEventListener("abort", onAbort);
      for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) stream.destroy();
    }
    return new TextDecoder().decode(Buffer.concat(this.#pieces));
  }

  #take(piece: Buffer): void {
    this.#listen();
    if (this.#why !== undefined) return;
    this.#bytes += piece.length;
    if (this.#bytes <= MOST_BYTES) this.#pieces.push(piece);
    else this.#stop(new ToolLost("lost", `wrote more than the ${MOST_BYTES} bytes that edgebench reads`));
  }

  /** It said something. */
  #listen(): void {
    const { silenceMs } = this.#run;
    clearTimeout(this.#silence);
    if (this.#why !== undefined) return;
    const late = () => this.#stop(new ToolLost("lost", `said nothing for ${seconds(silenceMs)} and was ended`));
    this.#silence = setTimeout(late, Math.min(silenceMs, LONGEST_TIMER_MS));
  }

  #stop(why: ToolLost): void {
    if (this.#why !== undefined) return;
    this.#why = why;
    this.#child.kill("SIGTERM");
    setTimeout(() => this.#child.kill("SIGKILL"), GRACE_MS).unref();
  }

  #failed(code: number | null): ToolLost {
    const last = this.#tail.lines.at(-1);
    if (code === 125 && last === NO_FILE) return new ToolLost("lost", `wrote no ${this.#run.writes ?? "file"}`);
    if (code === 127 && last === MISSING)
      return new ToolLost("missing", "is not there; install it, or name it with --tool");
    return this.#lost(`ended with exit code ${code}`);
  }

  #lost(what: string, signal?: string): ToolLost {
    const printed = Buffer.concat(this.#pieces)
      .subarray(-4_096)
      .toString("utf8")
      .split("\n")
      .map((line) => cleanText(line));
    const said = this.#tail.lines.length > 0 ? this.#tail.lines : printed.filter((line) => line !== "");
    const words = said.findLast((line) => TELLING.test(line)) ?? said.at(-1);
    return new ToolLost("lost", words === undefined ? what : `${what}; its last words: ${words.slice(0, 300)}`, signal);
  }
}

const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;

async function ended(stream: Readable): Promise<void> {
  await new Promise<void>((done) => {
    for (const event of ["end", "close", "error"]) stream.once(event, () => done());
  });
}
