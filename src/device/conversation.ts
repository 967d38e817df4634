import { totalmem } from "node:os";
import { constrainedMemory } from "node:process";
import { PROTOCOL_VERSION, type Reply, type ReplyOf, type Request } from "../measure/protocol.ts";
import { LocalTransport } from "./local-transport.ts";
import { type ChildHandle, StartRefused, type Transport } from "./transport.ts";
import { interruption, WorkerLine } from "./worker-line.ts";
import { WorkerLost } from "./worker-loss.ts";

export interface ConversationOptions {
  /** The worker's program and its arguments. */
  readonly command: readonly string[];
  /** Added to the allow-listed environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** How long the worker may take to say hello, milliseconds. */
  readonly timeoutMs: number;
  /** Ends the worker when it aborts. */
  readonly signal?: AbortSignal;
  /** A worker that holds more memory is ended. Default: nearly all that there is. */
  readonly maxRssBytes?: number;
  readonly transport?: Transport;
}

/**
 * Starts a worker and waits for its hello.
 *
 * @throws WorkerLost where it does not start, does not say hello in time, or speaks another version of the protocol;
 * TransportFault where the device cannot be reached.
 */
export async function openConversation(options: ConversationOptions): Promise<Conversation> {
  const {
    command,
    env = {},
    timeoutMs,
    signal,
    transport = new LocalTransport(),
    maxRssBytes = MOST_OF_MEMORY * (transport.memoryBytes ?? memoryHere()),
  } = options;
  if (signal?.aborted) throw new WorkerLost({ kind: "interrupted", message: interruption(signal), stderrTail: [] });
  const child = await transport.start(command, env).catch((error: unknown) => {
    if (!(error instanceof StartRefused)) throw error;
    throw new WorkerLost({ kind: "refused", message: `the worker ${error.message}`, stderrTail: [] });
  });
  return await Conversation.begin(child, timeoutMs, maxRssBytes, signal);
}

const MOST_OF_MEMORY = 0.95;

function memoryHere(): number {
  const constrained = constrainedMemory();
  const total = totalmem();
  return constrained > 0 ? Math.min(constrained, total) : total;
}

/** One worker, from its hello to its end. Requests are asked one at a time. */
export class Conversation implements AsyncDisposable {
  /** What the worker said of itself. */
  readonly hello: ReplyOf<"hello">;
  readonly #line: WorkerLine;

  private constructor(line: WorkerLine, hello: ReplyOf<"hello">) {
    this.#line = line;
    this.hello = hello;
  }

  static async begin(
    child: ChildHandle,
    timeoutMs: number,
    maxRssBytes: number,
    signal: AbortSignal | undefined,
  ): Promise<Conversation> {
    const line = new WorkerLine(child, maxRssBytes, signal);
    try {
      const hello = await line.expect("hello", undefined, timeoutMs);
      if (hello.protocol !== PROTOCOL_VERSION)
        throw await line.lose(
          "refused",
          `the worker speaks protocol ${hello.protocol}, edgebench ${PROTOCOL_VERSION}; use the workers that came with it`,
        );
      return new Conversation(line, hello);
    } catch (error) {
      await line.close();
      throw error;
    }
  }

  /** The worker's process id on its device. */
  get pid(): number {
    return this.#line.pid;
  }

  /**
   * Asks one thing and waits for its answer.
   *
   * @throws WorkerRefused where the worker answers that it cannot; WorkerLost where no right answer comes within
   * `timeoutMs` milliseconds. After a loss the worker is ended, and every further question throws the same loss.
   */
  async ask<T extends Exclude<Reply["type"], "hello" | "error">>(
    request: Request,
    type: T,
    timeoutMs: number,
  ): Promise<ReplyOf<T>> {
    return this.#line.expect(type, request, timeoutMs);
  }

  /** Ends the worker and everything it started, politely first. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#line.close();
  }
}
