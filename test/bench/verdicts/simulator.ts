import type { Draws } from "./draws.ts";

/** How the time of an inference varies on one kind of machine. Standard deviations are of logarithms, so .01 is 1 %. */
export interface Machine {
  readonly name: string;
  /** Between sessions: day, temperature, who else is on the host. */
  readonly sessionSd: number;
  /** The level that whatever runs at a time shares, launch after launch: an AR(1) process. */
  readonly level: { readonly sd: number; readonly lag: number };
  /** Private to a process: memory layout and the like. */
  readonly processSd: number;
  /** Between iterations of a launch: an AR(1) process. */
  readonly iteration: { readonly sd: number; readonly lag: number };
  /** Iterations slowed by something else, in runs: share, chance that the next one is slowed too, mean slowdown. */
  readonly outliers: { readonly share: number; readonly staying: number; readonly mean: number };
  /** Slow change within a session, per launch: the slope's standard deviation. */
  readonly driftSd: number;
  /** Chance that a session is throttled from some launch on, and how much slower it then is. */
  readonly throttling: { readonly chance: number; readonly slowdown: number };
}

/**
 * A shared virtual machine, fitted to 2,160 real A/A launches of a MobileNet-like network in ONNX Runtime on two virtual
 * cores (docs/statistics.md, "The noise that was measured"): within a launch sd .16-.28 and lag-1 correlation .33-.46,
 * between launches sd .124 and lag-1 .37-.52, between sessions .063, ping-pong pairs .015-.026.
 */
export const SHARED_MACHINE: Machine = {
  name: "shared virtual machine",
  sessionSd: 0.055,
  level: { sd: 0.12, lag: 0.45 },
  processSd: 0.01,
  iteration: { sd: 0.07, lag: 0.4 },
  outliers: { share: 0.08, staying: 0.5, mean: 0.45 },
  driftSd: 0,
  throttling: { chance: 0, slowdown: 0 },
};

/**
 * An edge board: 5,907 series of published on-device measurements have a median spread of 1 % between sessions. Within a
 * session launches vary by .5 %, iterations by 2 %. Warming up and throttling are assumed, not measured: 1 % of drift in
 * 20 launches, one session in ten 25 % slower from some launch on.
 */
export const EDGE_BOARD: Machine = {
  name: "edge board",
  sessionSd: 0.01,
  level: { sd: 0.005, lag: 0.4 },
  processSd: 0.005,
  iteration: { sd: 0.02, lag: 0.4 },
  outliers: { share: 0.02, staying: 0.5, mean: 0.3 },
  driftSd: 0.0005,
  throttling: { chance: 0.1, slowdown: Math.log(1.25) },
};

/** A launch in a session of this many launches at most is where throttling may begin. */
const LAUNCHES_OF_A_SESSION = 40;
const TYPICAL_NS = 2_000_000;

/** One round in ping-pong: both launches saw the same level. */
export interface SimulatedRound {
  readonly base: readonly number[];
  readonly head: readonly number[];
}

/** A simulated session on a machine: launches follow each other in time and share what the session shares. */
export class SimulatedSession {
  readonly #machine: Machine;
  readonly #draws: Draws;
  readonly #iterations: number;
  readonly #session: number;
  readonly #slope: number;
  readonly #throttledFrom: number;
  #level: number;
  #launches = 0;

  /** @param iterations timed inferences per launch. */
  constructor(machine: Machine, iterations: number, draws: Draws) {
    this.#machine = machine;
    this.#draws = draws;
    this.#iterations = iterations;
    this.#session = machine.sessionSd * draws.normal();
    this.#slope = machine.driftSd * draws.normal();
    const throttled = draws.uniform() < machine.throttling.chance;
    this.#throttledFrom = throttled ? Math.floor(LAUNCHES_OF_A_SESSION * draws.uniform()) : Number.POSITIVE_INFINITY;
    this.#level = machine.level.sd * draws.normal();
  }

  /** One launch alone. @param shift its logarithmic effect. @returns latencies in nanoseconds. */
  launch(shift: number): readonly number[] {
    return this.#iterate(this.#nextLevel() + shift);
  }

  /** Both sides in alternating bursts. @param shift the head's logarithmic effect. */
  round(shift: number): SimulatedRound {
    const level = this.#nextLevel();
    return { base: this.#iterate(level), head: this.#iterate(level + shift) };
  }

  #nextLevel(): number {
    const { level, throttling } = this.#machine;
    const fresh = level.sd * Math.sqrt(1 - level.lag ** 2);
    this.#level = level.lag * this.#level + fresh * this.#draws.normal();
    const launch = this.#launches;
    this.#launches += 1;
    const throttled = launch >= this.#throttledFrom ? throttling.slowdown : 0;
    return this.#session + this.#level + this.#slope * launch + throttled;
  }

  #iterate(level: number): readonly number[] {
    const { iteration, outliers, processSd } = this.#machine;
    const { normal, uniform } = this.#draws;
    const own = level + processSd * normal();
    const fresh = iteration.sd * Math.sqrt(1 - iteration.lag ** 2);
    // Runs begin so often that the stated share of iterations is in one.
    const starting = (outliers.share * (1 - outliers.staying)) / (1 - outliers.share);
    let wander = iteration.sd * normal();
    let slowed = 0;
    return Array.from({ length: this.#iterations }, () => {
      wander = iteration.lag * wander + fresh * normal();
      if (slowed === 0 && uniform() < starting) slowed = -outliers.mean * Math.log(1 - uniform());
      else if (slowed > 0 && uniform() >= outliers.staying) slowed = 0;
      return TYPICAL_NS * Math.exp(own + wander + slowed);
    });
  }
}
