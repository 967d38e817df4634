import type { Readable, Writable } from "node:stream";
import type { Environment } from "../bench/result.ts";
import type { DeviceView } from "./device-view.ts";
import type { Say, Wanted } from "./preparation.ts";

/** How a process ended: by itself with a code, or by a signal. */
export interface ChildExit {
  readonly code: number | null;
  readonly signal: string | null;
  /** Why nothing more is known of it: the connection to its device was lost. A clause. */
  readonly lost?: string;
}

/** The system refused to start a program: it is not there, or not ours to run. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
}

/** What of a device stands in the way, as far as it is known. */
export type FaultKind =
  | "ssh"
  | "name"
  | "network"
  | "port"
  | "host-key-unknown"
  | "host-key-changed"
  | "key"
  | "command"
  | "python"
  | "disk"
  | "busy"
  | "lock"
  | "other";

/** The device itself stands in the way, whatever was to run on it: it is away, full or busy. The message is a clause. */
export class TransportFault extends Error {
  override readonly name = "TransportFault";
  /** What to do about it, a clause. */
  readonly remedy: string;
  readonly kind: FaultKind;

  constructor(message: string, remedy: string, kind: FaultKind = "other") {
    super(message);
    this.remedy = remedy;
    this.kind = kind;
  }
}

/** A process on the device, with everything that it started. */
export interface ChildHandle {
  /** Its process id on the device. */
  readonly pid: number;
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Settles once, when the process has ended; never rejects. */
  readonly exited: Promise<ChildExit>;
  /** Signals the process and all that it started. One that has ended already is no error. */
  kill(signal: "SIGTERM" | "SIGKILL"): void;
  /** Bytes of memory that the process holds now; undefined where the device cannot tell. */
  residentBytes(): Promise<number | undefined>;
}

/** How a device is reached: processes and files on it. */
export interface Transport extends AsyncDisposable {
  /** What can be looked at on the device. */
  readonly view: DeviceView;
  /** Memory of the device, where that is not this machine. */
  readonly memoryBytes: number | undefined;
  /** Where on the device files are brought to; undefined where they stay where they are. */
  readonly root: string | undefined;
  /** Why what was tried last did not come about, where that was the device's own fault. A clause. */
  readonly trouble: string | undefined;
  /**
   * Starts a program with nothing of our environment but an allow-list, and `env` on top.
   *
   * @throws StartRefused where the device will not start it; TransportFault where the device is away.
   */
  start(command: readonly string[], env: Readonly<Record<string, string>>): Promise<ChildHandle>;
  /**
   * Makes a file of this machine readable on the device and gives its path there.
   *
   * @param beside paths of files that it needs, relative to its folder and without `..`.
   * @throws TransportFault where it does not get there.
   */
  put(file: string, beside?: readonly string[]): Promise<string>;
  /** Takes away what `put` brought. */
  remove(path: string): Promise<void>;
  /** Bytes that are free where models and tensors are put; undefined where there is no such folder. */
  freeBytes(): Promise<number | undefined>;
  /**
   * Sets the device as wanted, until this transport is disposed of or ends in any other way; first sets back what an
   * earlier measurement left set. Gives what a result says of it.
   */
  prepare(wanted: Wanted, workersDir: string, say: Say): Promise<Environment>;
}
