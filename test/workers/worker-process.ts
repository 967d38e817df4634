import { type ChildProcessByStdio, spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { LineReader } from "../../src/measure/line-reader.ts";
import { MAX_LINE_BYTES, type Reply, replySchema } from "../../src/measure/protocol.ts";

const WORKERS = join(import.meta.dirname, "..", "..", "workers");
export const FAKE = [process.execPath, join(WORKERS, "fake.mjs")] as const;

export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A worker as the harness sees it, without the harness: lines in, lines out, and how it ended. */
export class WorkerProcess implements AsyncDisposable {
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #lines: string[] = [];
  readonly #waiting: ((line: string | undefined) => void)[] = [];
  #over = false;
  #stdout = "";
  #stderr = "";

  constructor([program, ...args]: readonly [string, ...string[]], env: Readonly<Record<string, string>> = {}) {
    this.#child = spawn(program, args, {
      stdio: ["pipe", "pipe", "pipe"],
      detached: true,
      env: { PATH: process.env["PATH"], ...env },
    });
    const reader = new LineReader(2 * MAX_LINE_BYTES);
    this.#child.stdout.on("data", (piece: Buffer) => {
      this.#stdout += piece.toString("latin1");
      for (const event of reader.push(piece)) this.#hear(event.kind === "line" ? event.text : event.kind);
    });
    this.#child.stdin.on("error", () => undefined);
    this.#child.stderr.on("data", (piece: Buffer) => {
      this.#stderr += piece.toString();
    });
    this.ended = new Promise((settle) =>
      this.#child.once("close", (code, signal) => {
        this.#over = true;
        for (const waiting of this.#waiting.splice(0)) waiting(undefined);
        settle({ code, signal });
      }),
    );
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** All of its standard error so far. */
  get stderr(): string {
    return this.#stderr;
  }

  /** All of its standard output so far, byte for byte as Latin-1. */
  get stdout(): string {
    return this.#stdout;
  }

  write(text: string): void {
    this.#child.stdin.write(text);
  }

  closeInput(): void {
    this.#child.stdin.end();
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** The next line it writes; undefined where it ends without one. */
  async line(): Promise<string | undefined> {
    const line = this.#lines.shift();
    if (line !== undefined || this.#over) return line;
    return new Promise((settle) => this.#waiting.push(settle));
  }

  /** The next line, which must be a reply that the schemas know. */
  async reply(): Promise<Reply> {
    const line = await this.line();
    if (line === undefined) throw new Error(`the worker ended without a reply; it said: ${this.#stderr}`);
    return replySchema.parse(JSON.parse(line));
  }

  async ask(request: object): Promise<Reply> {
    this.write(`${JSON.stringify(request)}\n`);
    return this.reply();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.ended;
  }

  #hear(line: string): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#lines.push(line);
    else waiting(line);
  }
}
