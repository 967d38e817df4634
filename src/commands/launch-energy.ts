import type { Environment, Mode } from "../bench/result.ts";
import type { EnergyMeter } from "../device/energy-meter.ts";
import {
  type CounterReading,
  netOfCounter,
  netOfSamples,
  type PowerSample,
  type Spent,
  spentBetween,
} from "../measure/energy.ts";

/** Reads a device's meter around the timed bursts of one launch, never inside one. */
export class LaunchEnergy {
  readonly #energy: EnergyMeter;
  readonly #bursts: Spent[] = [];
  readonly #samples: PowerSample[] = [];
  #before: CounterReading | undefined;
  /** Seconds on this machine's monotonic clock. */
  #nextSample = 0;
  /** Whether one reading failed: what is left would tell too little. */
  #failed = false;

  constructor(energy: EnergyMeter) {
    this.#energy = energy;
  }

  async beforeBurst(): Promise<void> {
    const { meter } = this.#energy;
    if (meter.kind === "samples") return this.#sample();
    this.#before = await meter.read();
  }

  async afterBurst(): Promise<void> {
    const { meter } = this.#energy;
    if (meter.kind === "samples") return this.#sample();
    const after = await meter.read();
    const spent = this.#before && after && spentBetween(this.#before, after, meter.ranges);
    if (spent === undefined) this.#failed = true;
    else this.#bursts.push(spent);
  }

  async #sample(): Promise<void> {
    const { meter } = this.#energy;
    const now = performance.now() / 1_000;
    if (meter.kind !== "samples" || now < this.#nextSample) return;
    this.#nextSample = now + meter.everySeconds;
    const sample = await meter.read();
    if (sample === undefined) this.#failed = true;
    else this.#samples.push(sample);
  }

  /**
   * What the timed iterations spent above the idle level, and the facts that say so; nothing where the meter cannot tell.
   *
   * @param timedNs what the iterations took in all.
   */
  told(timedNs: number): { readonly energyJ?: number; readonly facts: Environment } {
    const { meter, idleWatts } = this.#energy;
    const energyJ =
      meter.kind === "counter"
        ? netOfCounter(this.#bursts, idleWatts)
        : netOfSamples(this.#samples, timedNs / 1e9, idleWatts);
    if (energyJ === undefined || this.#failed) return { facts: {} };
    return { energyJ, facts: { "energy-source": meter.source, "energy-idle-w": Math.round(idleWatts * 1e3) / 1e3 } };
  }
}

/** The meter of a launch in this mode: where two models take turns, only a counter can tell their energy apart. */
export function meterIn(mode: Mode, energy: EnergyMeter | undefined): EnergyMeter | undefined {
  return mode === "ping-pong" && energy?.meter.kind === "samples" ? undefined : energy;
}
