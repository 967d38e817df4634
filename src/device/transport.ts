import type { Readable, Writable } from "node:stream";

/** How a process ended: by itself with a code, or by a signal. */
export interface ChildExit {
  readonly code: number | null;
  readonly signal: string | null;
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
export interface Transport {
  /**
   * Starts a program with nothing of our environment but an allow-list, and `env` on top.
   *
   * @throws StartRefused where the device will not start it.
   */
  start(command: readonly string[], env: Readonly<Record<string, string>>): Promise<ChildHandle>;
  /** Makes a file of this machine readable on the device and gives its path there. */
  put(file: string): Promise<string>;
  /** Takes away what `put` brought. */
  remove(path: string): Promise<void>;
}
