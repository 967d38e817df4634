import { median } from "simple-statistics";
import type { Sustained } from "../bench/result.ts";

/** What a device tells of its heat at one moment; of what it does not tell, nothing. */
export interface Heat {
  /** Of its hottest sensor. */
  readonly temperatureC?: number | undefined;
  readonly frequencyMhz?: number | undefined;
  /** Whether it slowed itself down since it was asked last. */
  readonly throttled?: boolean | undefined;
}

/** As long as a sustained launch ever runs, seconds of inference: half an hour. */
export const LONGEST_SUSTAINED = 1_800;
/** A launch is told in so many windows, if it runs as long as it may. */
const WINDOWS = 60;
/** The settled part of a launch: its last windows. */
const SETTLED_WINDOWS = 5;
/** Steady: every temperature of the last five minutes lies within one degree, the step of coarse sensors. */
const STEADY = { ns: 300e9, degrees: 1 } as const;
/** So many times of the settled part are kept. */
const MOST_KEPT = 2_000;

type Window = Sustained["windows"][number];

/** A sustained launch as it goes on: times come in bursts, and the device is asked for its heat after every window. */
export class SustainedRecord {
  readonly #limitNs: number;
  readonly #windows: Window[] = [];
  /** The times of the newest windows. */
  readonly #recent: (readonly number[])[] = [];
  #open: number[] = [];
  #openNs = 0;
  #spentNs = 0;

  /** @param limitSeconds time of inference that the launch may take; half an hour at most. */
  constructor(limitSeconds: number) {
    this.#limitNs = Math.min(LONGEST_SUSTAINED, limitSeconds) * 1e9;
  }

  /** Takes the times of a burst, nanoseconds. True where a window is full: then its heat is to be given. */
  add(latencyNs: readonly number[]): boolean {
    this.#open = this.#open.concat(latencyNs);
    const burst = latencyNs.reduce((sum, ns) => sum + ns, 0);
    this.#openNs += burst;
    this.#spentNs += burst;
    return this.#openNs >= this.#limitNs / WINDOWS || this.#spentNs >= this.#limitNs;
  }

  /** Closes a window with what the device told right after it. */
  close({ temperatureC, frequencyMhz, throttled }: Heat): void {
    this.#windows.push({
      atNs: this.#spentNs - this.#openNs,
      count: this.#open.length,
      medianNs: Math.round(median(this.#open)),
      ...(temperatureC === undefined ? {} : { temperatureC }),
      ...(frequencyMhz === undefined ? {} : { frequencyMhz }),
      ...(throttled === undefined ? {} : { throttled }),
    });
    this.#recent.push(this.#open);
    if (this.#recent.length > SETTLED_WINDOWS) this.#recent.shift();
    this.#open = [];
    this.#openNs = 0;
  }

  /** Why the launch is over; undefined while it goes on. Asked after a window was closed. */
  get ending(): Sustained["ending"] | undefined {
    if (isSteady(this.#windows, this.#spentNs)) return "steady";
    if (this.#spentNs < this.#limitNs) return undefined;
    return this.#limitNs < LONGEST_SUSTAINED * 1e9 ? "budget" : "half-an-hour";
  }

  get windows(): readonly Window[] {
    return this.#windows;
  }

  /** Times of the settled part, thinned evenly where they are many. */
  get settledNs(): readonly number[] {
    const all = this.#recent.flat();
    const step = Math.ceil(all.length / MOST_KEPT);
    return all.filter((_, index) => index % step === 0);
  }
}

function isSteady(windows: readonly Window[], spentNs: number): boolean {
  const since = spentNs - STEADY.ns;
  if (since < 0) return false;
  const told = windows.filter((_, index) => (windows[index + 1]?.atNs ?? spentNs) > since);
  const temperatures = told.flatMap(({ temperatureC }) => temperatureC ?? []);
  if (temperatures.length < told.length) return false;
  return Math.max(...temperatures) - Math.min(...temperatures) <= STEADY.degrees;
}
