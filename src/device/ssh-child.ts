import type { Readable, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { SshConnection } from "./ssh-connection.ts";
import type { SshSession } from "./ssh-session.ts";
import { type ChildExit, type ChildHandle, StartRefused } from "./transport.ts";

const startSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("started"), pid: z.int().positive() }),
  z.strictObject({ type: z.literal("refused"), code: z.string().max(100) }),
]);

/** Signals as the attendant tells them: 128 and the number, as shells do. */
const SIGNALS: { readonly [number: number]: string } = {
  4: "SIGILL",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  9: "SIGKILL",
  11: "SIGSEGV",
  15: "SIGTERM",
};
/** ssh's own code for a connection that broke; the attendant never ends with it. */
const BROKEN = 255;
/** A process that was to be ended and whose end is not heard of for this long is cut off; its device then ends it. */
const CUT_MS = 3_000;
/** What is still there so long after SIGKILL. A thread that waits in the kernel keeps the others as zombies. */
const HANGS = /^State:\s+[DZ]/m;
const HANGING =
  "a worker on it cannot be ended, as it waits in the kernel for a part that does not answer, such as a USB stick: plug that in again, or restart the device";
/** Asking costs the device a moment, so it is not asked more often. */
const MEMORY_MS = 2_000;

/** A worker on the device, in a session of its own. */
export class SshChild implements ChildHandle {
  readonly pid: number;
  readonly exited: Promise<ChildExit>;
  readonly #connection: SshConnection;
  readonly #session: SshSession;
  #ended = false;
  #hangs = false;
  #askedAt = Number.NEGATIVE_INFINITY;

  private constructor(connection: SshConnection, session: SshSession, pid: number) {
    this.#connection = connection;
    this.#session = session;
    this.pid = pid;
    this.exited = session.ended.then((code) => {
      this.#ended = true;
      return this.#hangs ? { code: null, signal: null, lost: HANGING } : exitOf(connection, session, code);
    });
  }

  /** @throws StartRefused where the device will not start it; TransportFault where the connection broke. */
  static async start(
    connection: SshConnection,
    argv: readonly string[],
    env: Readonly<Record<string, string>>,
  ): Promise<SshChild> {
    const session = connection.session({ mode: "work", keeper: connection.hello.pid, argv, env });
    const line = await session.line();
    if (line === undefined) throw await connection.whyBroken(session);
    const start = startSchema.parse(JSON.parse(line));
    if (start.type === "refused") {
      session.cut();
      throw new StartRefused(`cannot be started (${start.code})`);
    }
    session.handOver();
    return new SshChild(connection, session, start.pid);
  }

  get stdin(): Writable {
    return this.#session.stdin;
  }

  get stdout(): Readable {
    return this.#session.stdout;
  }

  get stderr(): Readable {
    return this.#session.stderr;
  }

  kill(signal: "SIGTERM" | "SIGKILL"): void {
    if (this.#ended) return;
    // A connection that is gone ends its workers by itself.
    void this.#connection.ask("kill", this.pid, signal).catch(() => undefined);
    if (signal === "SIGKILL") setTimeout(() => void this.#giveUp(), CUT_MS).unref();
  }

  async #giveUp(): Promise<void> {
    const status = this.#connection.ask("read", `/proc/${this.pid}/status`).catch(() => null);
    const told = await Promise.race([status, sleep(CUT_MS, null, { ref: false })]);
    this.#hangs = !this.#ended && HANGS.test(String(told));
    this.#session.cut();
  }

  async residentBytes(): Promise<number | undefined> {
    const now = performance.now();
    if (this.#ended || now - this.#askedAt < MEMORY_MS) return undefined;
    this.#askedAt = now;
    const status = await this.#connection.ask("read", `/proc/${this.pid}/status`).catch(() => null);
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(String(status))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  }
}

async function exitOf(connection: SshConnection, session: SshSession, code: number | null): Promise<ChildExit> {
  if (code === null || code === BROKEN) {
    const { message } = await connection.whyBroken(session);
    return { code: null, signal: null, lost: message };
  }
  if (code <= 128) return { code, signal: null };
  return { code: null, signal: SIGNALS[code - 128] ?? `signal ${code - 128}` };
}
