import { type ChildProcessByStdio, spawn } from "node:child_process";
import { PassThrough, type Readable, type Writable } from "node:stream";
import { forgetGroup, guardGroup, killGroup } from "./process-groups.ts";
import { sshEnvironment } from "./ssh-command.ts";

/** Held of what ssh and a program say on standard error before somebody reads it. */
const MOST_SAID = 8_192;
/** The attendant's own lines are short. */
const LONGEST_LINE = 1024 ** 2;

/** One run of `ssh`: a program of ours at its other end, sent as the first line. */
export class SshSession {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** What comes after the lines that `line` took. */
  readonly stdout = new PassThrough();
  readonly stderr = new PassThrough();
  /** ssh's own exit code, when all that it wrote was heard: 255 where the connection broke; null where it was killed. */
  readonly ended: Promise<number | null>;
  #said = "";
  #held = Buffer.alloc(0);
  #raw = false;
  #over = false;
  #isCut = false;
  #wake: (() => void) | undefined;

  /** @param program what runs at the device's end. @param request its second line. */
  constructor([ssh = "", ...args]: readonly string[], program: string, request: object) {
    const child = spawn(ssh, args, { detached: true, stdio: ["pipe", "pipe", "pipe"], env: sshEnvironment() });
    this.#child = child;
    if (child.pid !== undefined) guardGroup(child.pid);
    child.stdin.on("error", () => undefined);
    child.stdout.on("data", (piece: Buffer) => this.#hear(piece));
    child.stderr.on("data", (piece: Buffer) => {
      this.#said = (this.#said + piece.toString("utf8")).slice(-MOST_SAID);
      if (!this.stderr.destroyed) this.stderr.write(piece);
    });
    this.ended = new Promise((settle) => {
      const end = (code: number | null) => {
        if (child.pid !== undefined) forgetGroup(child.pid);
        this.#over = true;
        this.#wake?.();
        this.stdout.end();
        this.stderr.end();
        settle(code);
      };
      child.once("error", () => end(127));
      child.once("exit", () => this.#hangUp());
      child.once("close", end);
    });
    child.stdin.write(`${JSON.stringify(program)}\n${JSON.stringify(request)}\n`);
  }

  get stdin(): Writable {
    return this.#child.stdin;
  }

  /** The end of what ssh and the program behind it said on standard error. */
  get said(): string {
    return this.#said;
  }

  /** The next line of standard output; undefined where it ended before. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#held.indexOf(10);
      if (end >= 0) {
        const line = this.#held.subarray(0, end).toString("utf8");
        this.#held = this.#held.subarray(end + 1);
        return line;
      }
      if (this.#over || this.#held.length > LONGEST_LINE) return undefined;
      await new Promise<void>((settle) => {
        this.#wake = settle;
      });
    }
  }

  /** From now on standard output is the worker's. */
  handOver(): void {
    this.#raw = true;
    if (this.#held.length > 0) this.stdout.write(this.#held);
    this.#held = Buffer.alloc(0);
  }

  /** Ends ssh on this machine; the attendant at the other end sees its input end and ends as well. */
  cut(): void {
    this.#isCut = true;
    if (this.#child.pid !== undefined && !this.#over) killGroup(this.#child.pid, "SIGKILL");
    this.#hangUp();
  }

  /** The master holds the streams of a follower until its program ends, which need not happen. */
  #hangUp(): void {
    const { exitCode, signalCode, stdout, stderr } = this.#child;
    if (!this.#isCut || (exitCode === null && signalCode === null)) return;
    stdout.destroy();
    stderr.destroy();
  }

  #hear(piece: Buffer): void {
    if (!this.#raw) {
      this.#held = Buffer.concat([this.#held, piece]);
      this.#wake?.();
    } else if (!this.stdout.destroyed && !this.stdout.writableEnded) this.stdout.write(piece);
  }
}
