import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { type Occupant, stillBusy } from "./device-lock.ts";
import { type SilenceLimits, type SshAddress, sshCommand } from "./ssh-command.ts";
import { connectionFault } from "./ssh-fault.ts";
import { SshSession } from "./ssh-session.ts";
import { TransportFault } from "./transport.ts";

export interface ConnectOptions {
  readonly address: SshAddress;
  /** The program of the device's end. */
  readonly attendant: string;
  readonly silence: SilenceLimits;
  /** The same for every connection of a job: what was placed for it is still there after a loss. */
  readonly session: string;
  /** Told where another benchmark holds the device, or a worker of one that is over. */
  readonly onBusy: (occupant: Occupant) => void;
  /** How long another benchmark is waited for, milliseconds. */
  readonly busyMs: number;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

/** The path of a socket may have about a hundred characters, and ssh adds to it; temporary folders of runners are deep. */
const SHORT_FOLDER = "/tmp";
/** A card that holds gigabytes is read once to see that they are whole. */
const ANSWER_MS = 600_000;
const FAREWELL_MS = 5_000;

const helloSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("busy"),
    by: z.enum(["benchmark", "worker"]),
    holder: z.strictObject({ pid: z.int(), seconds: z.int() }).nullable(),
  }),
  z.strictObject({
    type: z.literal("ready"),
    pid: z.int(),
    root: z.string(),
    kept: z.boolean(),
    system: z.string(),
    release: z.string(),
    machine: z.string(),
    python: z.string(),
    cores: z.int(),
    memoryBytes: z.int(),
    /** Whether the device is still set as an earlier measurement had it. */
    leftover: z.boolean(),
  }),
]);
/** What the keeper says of its device. */
export type KeeperHello = Extract<z.infer<typeof helloSchema>, { type: "ready" }>;

const answerSchema = z.union([
  z.strictObject({ id: z.int(), value: z.unknown() }),
  z.strictObject({ id: z.int(), failed: z.string().max(100) }),
]);

/** The keeper could not do what it was asked, by the code of its system. */
export class KeeperRefused extends Error {
  override readonly name = "KeeperRefused";
}

type Waiting = (answer: z.infer<typeof answerSchema> | undefined) => void;

/** One connection to a device, with its lock held by the keeper at the other end. Once lost it stays lost. */
export class SshConnection implements AsyncDisposable {
  readonly hello: KeeperHello;
  readonly #options: ConnectOptions;
  readonly #folder: string;
  readonly #keeper: SshSession;
  readonly #waiting = new Map<number, Waiting>();
  readonly #pulse: NodeJS.Timeout;
  readonly #over: Promise<void>;
  #nextId = 1;
  #lost: TransportFault | undefined;

  private constructor(options: ConnectOptions, folder: string, keeper: SshSession, hello: KeeperHello) {
    this.#options = options;
    this.#folder = folder;
    this.#keeper = keeper;
    this.hello = hello;
    this.#pulse = setInterval(() => void this.ask("ping").catch(() => undefined), options.silence.pingMs);
    this.#pulse.unref();
    this.#over = this.#listen();
  }

  /**
   * Connects, and waits for the device's lock.
   *
   * @throws TransportFault where the device cannot be reached, lacks Python, or stays busy.
   */
  static async open(options: ConnectOptions): Promise<SshConnection> {
    const folder = await mkdtemp(join(SHORT_FOLDER, "edgebench-"));
    const { address, session, silence } = options;
    const command = sshCommand(address, join(folder, "s"), "master", silence);
    const request = { mode: "keep", session, silence: silence.endS };
    const keeper = new SshSession(command, options.attendant, request);
    try {
      return new SshConnection(options, folder, keeper, await greet(keeper, options));
    } catch (error) {
      keeper.cut();
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Why there is no connection any more. */
  get lost(): TransportFault | undefined {
    return this.#lost;
  }

  /** Why a session of this connection broke: it is told before the connection's own end is. */
  async whyBroken(session: SshSession): Promise<TransportFault> {
    const code = await session.ended;
    await Promise.race([this.#over, sleep(FAREWELL_MS, undefined, { ref: false })]);
    return this.#lost ?? connectionFault(session.said, code);
  }

  /**
   * A further session of this connection; never a connection of its own.
   *
   * @param program what it runs there; the attendant where left out.
   */
  session(request: object, program: string = this.#options.attendant): SshSession {
    const { address, silence } = this.#options;
    return new SshSession(sshCommand(address, join(this.#folder, "s"), "follower", silence), program, request);
  }

  /** @throws TransportFault where the connection is lost; KeeperRefused where the keeper cannot. */
  async ask(op: string, ...args: readonly unknown[]): Promise<unknown> {
    const id = this.#nextId;
    this.#nextId += 1;
    if (this.#lost !== undefined) throw this.#lost;
    let timer: NodeJS.Timeout | undefined;
    const answer = await new Promise<Parameters<Waiting>[0]>((settle) => {
      this.#waiting.set(id, settle);
      timer = setTimeout(() => this.#keeper.cut(), ANSWER_MS);
      timer.unref();
      this.#keeper.stdin.write(`${JSON.stringify({ id, op, args })}\n`);
    });
    clearTimeout(timer);
    if (answer === undefined) throw this.#lost ?? connectionFault("", null);
    if ("failed" in answer) throw new KeeperRefused(answer.failed);
    return answer.value;
  }

  /** Lets go of the device: the keeper clears up what was placed and ends. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#keeper.stdin.end(`${JSON.stringify({ op: "bye" })}\n`);
    const late = setTimeout(() => this.#keeper.cut(), FAREWELL_MS);
    await this.#over;
    clearTimeout(late);
  }

  async #listen(): Promise<void> {
    for (let line = await this.#keeper.line(); line !== undefined; line = await this.#keeper.line()) {
      const answer = parse(answerSchema, line);
      if (answer === undefined) break;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    }
    this.#keeper.cut();
    const code = await this.#keeper.ended;
    clearInterval(this.#pulse);
    const { message } = connectionFault(this.#keeper.said, code);
    this.#lost = new TransportFault(`the connection to it was lost: ${message}`, "see that it stays on and reachable");
    for (const settle of this.#waiting.values()) settle(undefined);
    this.#waiting.clear();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function greet(keeper: SshSession, { onBusy, busyMs, signal }: ConnectOptions): Promise<KeeperHello> {
  const stop = () => keeper.cut();
  signal.addEventListener("abort", stop, { once: true });
  let patience: NodeJS.Timeout | undefined;
  let occupant: Occupant | undefined;
  try {
    for (;;) {
      const line = await keeper.line();
      if (line === undefined) {
        if (signal.aborted)
          throw new TransportFault("the job was ended while it waited for it", "start it again", "busy");
        if (occupant !== undefined) throw stillBusy(occupant, busyMs);
        throw connectionFault(keeper.said, await keeper.ended);
      }
      const hello = parse(helloSchema, line);
      if (hello === undefined)
        throw new TransportFault(
          "its shell writes before it runs a command",
          "keep its start-up files silent",
          "command",
        );
      if (hello.type === "ready") return hello;
      occupant = hello.by === "worker" ? { by: "worker" } : { by: "benchmark", holder: hello.holder ?? undefined };
      onBusy(occupant);
      patience ??= setTimeout(stop, busyMs);
    }
  } finally {
    clearTimeout(patience);
    signal.removeEventListener("abort", stop);
  }
}

function parse<T>(schema: z.ZodType<T>, line: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
