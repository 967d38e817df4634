import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Environment } from "../bench/result.ts";
import { type Cage, findLocks } from "./cage.ts";
import { BUSY_MS, waitingFor } from "./device-lock.ts";
import { readDeviceProgram } from "./device-program.ts";
import type { DeviceView, Machine, Snapshot } from "./device-view.ts";
import { Preparation, type Say, UNPREPARED, type Wanted } from "./preparation.ts";
import { SshChild } from "./ssh-child.ts";
import { SILENCE, type SilenceLimits, type SshAddress } from "./ssh-command.ts";
import { type ConnectOptions, SshConnection } from "./ssh-connection.ts";
import { SshFiles } from "./ssh-files.ts";
import { type ChildHandle, type Transport, TransportFault } from "./transport.ts";

export interface SshOptions {
  readonly address: SshAddress;
  /** The folder of the programs that run on devices. */
  readonly workersDir: string;
  /** Told where something is waited for. */
  readonly say: (sentence: string) => void;
  readonly signal: AbortSignal;
  /** How long another benchmark on the device is waited for, milliseconds. */
  readonly busyMs?: number;
  /** Before each further try of a connection that was lost: a board takes its time to start. Milliseconds. */
  readonly pausesMs?: readonly number[];
  readonly silence?: SilenceLimits;
  /** Bytes that may be kept on the device. */
  readonly keptBytes?: number;
}

const PAUSES_MS: readonly number[] = [0, 15_000, 45_000];
const KEPT_BYTES = 4 * 1024 ** 3;
/** Node's names of processors for those that `uname` has. */
const ARCHITECTURES: { readonly [machine: string]: string } = {
  x86_64: "x64",
  aarch64: "arm64",
  armv7l: "arm",
  armv6l: "arm",
};

/** Processes and files of a device beside the machine that edgebench runs on, over one connection of `ssh`. */
export class SshTransport implements Transport {
  readonly view: DeviceView;
  readonly #connect: ConnectOptions;
  readonly #pausesMs: readonly number[];
  readonly #files: SshFiles;
  #connection: SshConnection;
  readonly #cage: Cage;
  #connecting: Promise<SshConnection> | undefined;
  #tries: readonly number[];
  #trouble: string | undefined;
  #prepareAt: ((connection: SshConnection) => Promise<Preparation>) | undefined;
  #preparation: Preparation | undefined;

  private constructor(connect: ConnectOptions, options: SshOptions, connection: SshConnection, cage: Cage) {
    this.#connect = connect;
    this.#pausesMs = options.pausesMs ?? PAUSES_MS;
    this.#tries = this.#pausesMs;
    this.#files = new SshFiles(options.keptBytes ?? KEPT_BYTES);
    this.#connection = connection;
    this.#cage = cage;
    this.view = {
      read: async (path) => String((await this.#look("read", path)) ?? ""),
      list: async (path) => ((await this.#look("list", path)) ?? []) as readonly string[],
      snapshot: async (paths) => {
        const told = (await this.#look("snapshot", paths)) as [number, readonly string[]] | undefined;
        return told === undefined ? undefined : ({ atSeconds: told[0], texts: told[1] } satisfies Snapshot);
      },
      run: async (command) => ((await this.#look("run", command)) ?? undefined) as string | undefined,
      machine: async () => this.#machine(),
    };
  }

  /**
   * Connects, waits until no other benchmark runs on the device, and keeps it for itself until it is disposed of.
   *
   * @throws TransportFault where the device cannot be had.
   */
  static async open(options: SshOptions): Promise<SshTransport> {
    const connect: ConnectOptions = {
      address: options.address,
      attendant: await readDeviceProgram(options.workersDir, "attendant"),
      session: randomUUID(),
      silence: options.silence ?? SILENCE,
      onBusy: (occupant) => options.say(waitingFor(occupant)),
      busyMs: options.busyMs ?? BUSY_MS,
      signal: options.signal,
    };
    const connection = await SshConnection.open(connect);
    const cage = await findLocks(async (command) => (await connection.ask("try", command)) === true);
    return new SshTransport(connect, options, connection, cage);
  }

  get memoryBytes(): number {
    return this.#connection.hello.memoryBytes;
  }

  /** The folder on the device that holds what was brought there. */
  get root(): string {
    return this.#connection.hello.root;
  }

  get trouble(): string | undefined {
    return this.#trouble;
  }

  async start(command: readonly string[], env: Readonly<Record<string, string>>): Promise<ChildHandle> {
    const child = await this.#try(async (connection) =>
      SshChild.start(connection, [...this.#cage.prefix, ...command], env),
    );
    void child.exited.then(({ lost }) => {
      this.#trouble = lost;
    });
    return child;
  }

  async put(file: string, beside: readonly string[] = []): Promise<string> {
    const path = await this.#try((connection) => this.#files.put(connection, file, beside));
    this.#trouble = undefined;
    return path;
  }

  async remove(path: string): Promise<void> {
    this.#files.forget(path);
    // What a lost connection leaves there goes with its job.
    await this.#connection.ask("remove", path).catch(() => undefined);
  }

  async freeBytes(): Promise<number | undefined> {
    const free = await this.#connection.ask("free").catch(() => undefined);
    return typeof free === "number" ? free : undefined;
  }

  /** Whether the server holds the runner's key to one command; undefined where it was not told. */
  async isForced(): Promise<boolean | undefined> {
    const forced = await this.#connection.ask("forced").catch(() => undefined);
    return typeof forced === "boolean" ? forced : undefined;
  }

  /** By how much the device's date is ahead of ours, as well as the way there lets it be known; undefined where it is not told. */
  async clockAheadSeconds(): Promise<number | undefined> {
    const before = Date.now();
    const there = await this.#connection.ask("clock").catch(() => undefined);
    return typeof there === "number" ? there - (before + Date.now()) / 2_000 : undefined;
  }

  async prepare(wanted: Wanted, workersDir: string, say: Say): Promise<Environment> {
    if (Object.keys(wanted).length === 0 && !this.#connection.hello.leftover) return UNPREPARED;
    const program = await readDeviceProgram(workersDir, "preparation");
    this.#prepareAt = (connection) => {
      const request = { root: "/", keeper: connection.hello.pid, wanted };
      return Preparation.begin(connection.session(request, program), wanted, say);
    };
    this.#preparation = await this.#prepareAt(this.#connection);
    return this.#preparation.facts;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#preparation?.[Symbol.asyncDispose]();
    await this.#connection[Symbol.asyncDispose]();
  }

  async #try<T>(act: (connection: SshConnection) => Promise<T>): Promise<T> {
    try {
      return await act(await this.#connected());
    } catch (error) {
      if (error instanceof TransportFault) this.#trouble = error.message;
      throw error;
    }
  }

  /** The connection, or another one where it was lost: nothing that was under way goes on, so nothing is measured over both. */
  async #connected(): Promise<SshConnection> {
    if (this.#connection.lost === undefined) return this.#connection;
    this.#connecting ??= this.#reconnect();
    try {
      this.#connection = await this.#connecting;
      return this.#connection;
    } finally {
      this.#connecting = undefined;
    }
  }

  async #reconnect(): Promise<SshConnection> {
    let fault: unknown;
    for (const pause of this.#tries) {
      await sleep(pause, undefined, { signal: this.#connect.signal }).catch(() => undefined);
      try {
        const connection = await this.#reopen();
        this.#tries = this.#pausesMs;
        return connection;
      } catch (error) {
        fault = error;
      }
    }
    // Once is enough for a device that did not come back.
    this.#tries = [0];
    throw fault;
  }

  /** With everything in its place, as the lost connection had it. */
  async #reopen(): Promise<SshConnection> {
    const connection = await SshConnection.open(this.#connect);
    try {
      if (!connection.hello.kept) await this.#files.restore(connection);
      await this.#prepareAgain(connection);
      return connection;
    } catch (error) {
      await connection[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** The device set itself back when the connection was lost. @throws TransportFault where it will not be set as before. */
  async #prepareAgain(connection: SshConnection): Promise<void> {
    const before = this.#preparation?.set.join() ?? "";
    if (before === "" || this.#prepareAt === undefined) return;
    this.#preparation = await this.#prepareAt(connection);
    if (this.#preparation.set.join() === before) return;
    throw new TransportFault(
      "it could not be prepared again after its connection was lost",
      "see what was said of its preparation",
    );
  }

  async #look(op: "read" | "list" | "snapshot" | "run", asked: string | readonly string[]): Promise<unknown> {
    return this.#connection.ask(op, asked).catch(() => undefined);
  }

  #machine(): Machine {
    const { system, release, machine, python, cores, memoryBytes } = this.#connection.hello;
    return {
      system,
      kernel: release,
      arch: ARCHITECTURES[machine] ?? machine,
      cores,
      memoryBytes,
      cpuModel: undefined,
      locks: this.#cage.locks,
      versions: { "python-version": python },
    };
  }
}
