import { setTimeout as sleep } from "node:timers/promises";
import { type LineEvent, LineReader } from "../measure/line-reader.ts";
import { MAX_LINE_BYTES, type Reply, type ReplyOf, type Request, replySchema } from "../measure/protocol.ts";
import { cleanText } from "./clean-text.ts";
import { StderrTail } from "./stderr-tail.ts";
import type { ChildExit, ChildHandle } from "./transport.ts";
import { type LossKind, WorkerLost, WorkerRefused } from "./worker-loss.ts";

/** Between asking a process to end and making it. */
const GRACE_MS = 500;
/** Between a process's end and the end of what it wrote. */
const DRAIN_MS = 250;
const MEMORY_POLL_MS = 250;
const LONGEST_TIMER_MS = 2_147_483_647;

interface Waiting {
  readonly settle: (reply: Reply) => void;
  readonly fail: (loss: WorkerLost) => void;
}

/** What is said of a worker that `signal` ended. */
export const interruption = (signal: AbortSignal) => `the worker was ended by ${cleanText(String(signal.reason))}`;

/** The line to one process: what is asked, what is awaited, and how it was lost. */
export class WorkerLine {
  readonly #child: ChildHandle;
  readonly #stderr: StderrTail;
  readonly #reader = new LineReader(MAX_LINE_BYTES);
  readonly #memoryPoll: NodeJS.Timeout;
  readonly #signal: AbortSignal | undefined;
  readonly #ended: Promise<ChildExit>;
  readonly #drained: Promise<void>;
  #waiting: Waiting | undefined;
  #loss: WorkerLost | undefined;
  #exit: ChildExit | undefined;
  #closing = false;

  constructor(child: ChildHandle, maxRssBytes: number, signal: AbortSignal | undefined) {
    this.#child = child;
    this.#stderr = new StderrTail(child.stderr);
    this.#drained = new Promise((settle) => child.stdout.once("close", settle));
    child.stdout.on("error", () => undefined);
    child.stdout.on("data", (piece: Buffer) => this.#hear(piece));
    this.#ended = child.exited.then((exit) => this.#onExit(exit));
    this.#memoryPoll = setInterval(() => void this.#watchMemory(maxRssBytes), MEMORY_POLL_MS);
    this.#memoryPoll.unref();
    this.#signal = signal;
    signal?.addEventListener("abort", this.#onAbort);
    if (signal?.aborted) this.#onAbort();
  }

  get pid(): number {
    return this.#child.pid;
  }

  /** Sends `request`, if there is one, and waits for a reply of `type` to it. */
  async expect<T extends Exclude<Reply["type"], "error">>(
    type: T,
    request: Request | undefined,
    timeoutMs: number,
  ): Promise<ReplyOf<T>> {
    if (this.#loss !== undefined) throw await this.#mourn(this.#loss);
    if (this.#closing || this.#waiting !== undefined)
      throw new Error("a worker is asked one thing at a time, and nothing after its end");
    if (request !== undefined) this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    const reply = await this.#next(timeoutMs);
    if (this.#loss !== undefined) throw await this.#mourn(this.#loss);
    if (reply.type !== "hello" && reply.id !== request?.id)
      throw await this.lose(
        "rubbish",
        `the worker answered request ${reply.id}, not ${request?.id ?? "nothing"} that it was asked`,
      );
    if (reply.type === "error") throw new WorkerRefused(cleanText(reply.message));
    if (reply.type !== type)
      throw await this.lose("rubbish", `the worker answered "${reply.type}" where "${type}" was awaited`);
    return reply as ReplyOf<T>;
  }

  /** Gives the worker up for a reason of our own, ends it, and returns the loss to throw. */
  async lose(kind: LossKind, message: string): Promise<WorkerLost> {
    this.#fail(kind, message);
    await this.#end();
    return this.#loss as WorkerLost;
  }

  async close(): Promise<void> {
    clearInterval(this.#memoryPoll);
    this.#signal?.removeEventListener("abort", this.#onAbort);
    const polite = this.#loss === undefined && this.#exit === undefined && !this.#closing;
    this.#closing = true;
    if (polite) {
      const farewell: Request = { op: "exit", id: Number.MAX_SAFE_INTEGER };
      this.#child.stdin.end(`${JSON.stringify(farewell)}\n`);
      await this.#exitsWithin(GRACE_MS);
    }
    await this.#end();
  }

  readonly #onAbort = (): void => {
    if (this.#signal === undefined) return;
    this.#fail("interrupted", interruption(this.#signal));
    void this.#end();
  };

  async #next(timeoutMs: number): Promise<Reply> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Reply>((settle, fail) => {
        this.#waiting = { settle, fail };
        timer = setTimeout(
          () => {
            this.#fail("silent", `the worker gave no answer within ${timeoutMs / 1_000} s and was ended`);
            void this.#end();
          },
          Math.min(timeoutMs, LONGEST_TIMER_MS),
        );
      });
    } finally {
      clearTimeout(timer);
      this.#waiting = undefined;
      if (this.#loss !== undefined) await this.#end();
    }
  }

  /** A loss is told when the process is gone: nothing of it runs beside what comes next. */
  async #mourn(loss: WorkerLost): Promise<WorkerLost> {
    await this.#end();
    return loss;
  }

  #hear(piece: Buffer): void {
    if (this.#closing || this.#loss !== undefined) return;
    for (const event of this.#reader.push(piece)) this.#onLine(event);
  }

  #onLine(event: LineEvent): void {
    if (this.#loss !== undefined) return;
    const fault = event.kind === "line" ? this.#deliver(event.text) : LINE_FAULTS[event.kind];
    if (fault === undefined) return;
    this.#fail(fault.kind, fault.message);
    void this.#end();
  }

  #deliver(text: string): LineFault | undefined {
    const reply = parseReply(text);
    if (reply === undefined)
      return {
        kind: "rubbish",
        message: `the worker wrote a line that is no reply: ${JSON.stringify(cleanText(text).slice(0, 120))}`,
      };
    if (this.#waiting === undefined) return { kind: "rubbish", message: "the worker wrote without being asked" };
    this.#waiting.settle(reply);
    this.#waiting = undefined;
    return undefined;
  }

  async #onExit(exit: ChildExit): Promise<ChildExit> {
    await Promise.race([this.#drained, sleep(DRAIN_MS)]);
    this.#exit = exit;
    clearInterval(this.#memoryPoll);
    if (this.#closing) return exit;
    const cut = this.#reader.unfinishedBytes > 0 ? " in the middle of a line" : "";
    if (exit.lost !== undefined) this.#fail("unreachable", exit.lost, exit);
    else if (exit.signal !== null) this.#fail("killed", `the worker was killed by ${exit.signal}${cut}`, exit);
    else this.#fail("exited", `the worker ended with exit code ${exit.code}${cut}`, exit);
    return exit;
  }

  #fail(kind: LossKind, message: string, exit?: ChildExit): void {
    if (this.#loss !== undefined) return;
    const stderrTail = this.#stderr.lines;
    const lastWords = stderrTail.at(-1);
    const sentence = lastWords === undefined ? message : `${message}; its last words: ${lastWords.slice(0, 300)}`;
    this.#loss = new WorkerLost({ kind, message: sentence, exit, stderrTail });
    this.#waiting?.fail(this.#loss);
  }

  async #watchMemory(maxRssBytes: number): Promise<void> {
    const resident = await this.#child.residentBytes();
    if (resident === undefined || resident <= maxRssBytes || this.#closing || this.#loss !== undefined) return;
    this.#fail(
      "memory",
      `the worker held more than ${Math.floor(maxRssBytes / 1024 ** 2)} MiB of memory and was ended`,
    );
    void this.#end();
  }

  async #exitsWithin(ms: number): Promise<boolean> {
    const patience = new AbortController();
    const late = sleep(ms, false, { signal: patience.signal }).catch(() => false);
    const inTime = await Promise.race([this.#ended.then(() => true), late]);
    patience.abort();
    return inTime;
  }

  async #end(): Promise<void> {
    if (this.#exit === undefined) {
      this.#child.kill("SIGTERM");
      if (!(await this.#exitsWithin(GRACE_MS))) this.#child.kill("SIGKILL");
    }
    await this.#ended;
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) stream.destroy();
  }
}

interface LineFault {
  readonly kind: LossKind;
  readonly message: string;
}

const LINE_FAULTS: { readonly [kind in Exclude<LineEvent["kind"], "line">]: LineFault } = {
  "too-long": { kind: "too-long", message: `the worker wrote a line of more than ${MAX_LINE_BYTES} bytes` },
  "not-utf8": { kind: "rubbish", message: "the worker wrote bytes that are not UTF-8" },
};

function parseReply(text: string): Reply | undefined {
  try {
    return replySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
