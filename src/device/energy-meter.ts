import { setTimeout as elapsed } from "node:timers/promises";
import { type CounterReading, meanWatts, type PowerSample, spentBetween } from "../measure/energy.ts";
import type { DeviceView } from "./device-view.ts";
import { queryCardPower } from "./telemetry/nvidia-smi.ts";
import { boardRails, findRails, type RailSource, railPower } from "./telemetry/power-rails.ts";
import { findRapl, readRapl } from "./telemetry/rapl.ts";
import { parseTegrastats } from "./telemetry/tegrastats.ts";

interface Meter {
  /** What is metered, and by what: `rapl package-0`. */
  readonly source: string;
}

/** Counts energy: it tells bursts of two models apart that take turns. */
export interface CounterMeter extends Meter {
  readonly kind: "counter";
  /** Where each counter starts again from zero, joules. */
  readonly ranges: readonly number[];
  read(): Promise<CounterReading | undefined>;
}

/** Tells power, averaged over a time of its own: it cannot tell models apart that take turns. */
export interface SampledMeter extends Meter {
  readonly kind: "samples";
  /** Reading it more often is not worth its cost. */
  readonly everySeconds: number;
  read(): Promise<PowerSample | undefined>;
}

/** A meter, and the power that it told while nothing was measured. */
export interface EnergyMeter {
  readonly meter: CounterMeter | SampledMeter;
  readonly idleWatts: number;
}

/** The meters of a device, by what they meter. */
export interface FoundMeters {
  /** The whole board or module: everything that runs on it. */
  readonly board?: SampledMeter | undefined;
  /** A graphics card alone. */
  readonly card?: SampledMeter | undefined;
  /** The processor packages alone. */
  readonly processor?: CounterMeter | undefined;
  /** Whether there are counters of the processor that this user may not read. */
  readonly unreadable: boolean;
}

/** What to say where `unreadable`. */
export const UNREADABLE = {
  finding: "root alone may read the processor's counters of energy",
  remedy: "let this user read them until the next start",
  command: "sudo chmod a+r /sys/class/powercap/intel-rapl:*/energy_uj",
} as const;

/** A file of the I²C bus takes a millisecond or two; a program, tens. */
const EVERY = { file: 0.1, program: 0.5 } as const;

/** Looks which meters a device has, by reading each once. */
export async function findMeters(view: DeviceView): Promise<FoundMeters> {
  const [rails, cardWatts, rapl] = await Promise.all([findRails(view), queryCardPower(view), findRapl(view)]);
  const card =
    cardWatts === undefined
      ? undefined
      : sampled(
          "nvidia-smi",
          EVERY.program,
          timed(() => queryCardPower(view)),
        );
  const processor: CounterMeter | undefined =
    rapl.kind !== "readable"
      ? undefined
      : {
          kind: "counter",
          source: `rapl ${rapl.packages.map(({ name }) => name).join(" ")}`,
          ranges: rapl.packages.map(({ rangeJ }) => rangeJ),
          read: () => readRapl(view, rapl.packages),
        };
  return { board: await boardMeter(view, rails), card, processor, unreadable: rapl.kind === "unreadable" };
}

async function boardMeter(view: DeviceView, rails: readonly RailSource[]): Promise<SampledMeter | undefined> {
  const whole = boardRails(rails.map(({ rail }) => rail));
  const sources = rails.filter(({ rail }) => whole?.names.includes(rail));
  const power = () => railPower(view, sources);
  if (whole !== undefined && (await power()) !== undefined)
    return sampled(`ina3221 ${whole.names.join(" + ")}`, EVERY.file, power);
  return tegrastatsMeter(view);
}

/** For boards whose rails this user may not read in files. */
async function tegrastatsMeter(view: DeviceView): Promise<SampledMeter | undefined> {
  const names = boardRails(Object.keys(await tegrastatsRails(view)))?.names;
  if (names === undefined) return undefined;
  const watts = async () => {
    const rails = await tegrastatsRails(view);
    const milliwatts = names.map((name) => rails[name]).filter((value) => value !== undefined);
    return milliwatts.length < names.length ? undefined : milliwatts.reduce((sum, value) => sum + value, 0) / 1e3;
  };
  return sampled(`tegrastats ${names.join(" + ")}`, EVERY.program, timed(watts));
}

/** Its first line; it would go on for ever. */
async function tegrastatsRails(view: DeviceView): Promise<Readonly<Record<string, number>>> {
  const printed = await view.run(["timeout", "0.3", "tegrastats", "--interval", "100"]);
  const line = printed?.split("\n")[0] ?? "";
  return parseTegrastats(line)?.rails ?? {};
}

const sampled = (source: string, everySeconds: number, read: SampledMeter["read"]): SampledMeter => ({
  kind: "samples",
  source,
  everySeconds,
  read,
});

/** What a program tells, by this machine's clock: it takes tens of milliseconds, beside which a connection is of no account. */
function timed(watts: () => Promise<number | undefined>): SampledMeter["read"] {
  return async () => {
    const told = await watts();
    return told === undefined ? undefined : { atSeconds: now(), watts: told };
  };
}

export interface IdleOptions {
  /** How long nothing runs; default 3. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
}

/**
 * Measures the power of a device on which nothing is measured.
 *
 * @returns undefined where the meter stopped telling, or the wait was interrupted.
 */
export async function meterIdle(
  meter: CounterMeter | SampledMeter,
  { seconds = 3, signal }: IdleOptions = {},
): Promise<EnergyMeter | undefined> {
  const wait = (part: number) => elapsed(part * 1_000, undefined, signal === undefined ? {} : { signal });
  const idleWatts = await (meter.kind === "counter"
    ? idleOfCounter(meter, seconds, wait)
    : idleOfSamples(meter, seconds, wait)
  ).catch((error: unknown) => {
    if (signal?.aborted) return undefined;
    throw error;
  });
  return idleWatts === undefined ? undefined : { meter, idleWatts };
}

type Wait = (seconds: number) => Promise<unknown>;

async function idleOfCounter(meter: CounterMeter, seconds: number, wait: Wait): Promise<number | undefined> {
  const before = await meter.read();
  await wait(seconds);
  const after = await meter.read();
  if (before === undefined || after === undefined) return undefined;
  const spent = spentBetween(before, after, meter.ranges);
  return spent === undefined || spent.seconds <= 0 ? undefined : spent.joules / spent.seconds;
}

async function idleOfSamples(meter: SampledMeter, seconds: number, wait: Wait): Promise<number | undefined> {
  const samples: PowerSample[] = [];
  for (const end = now() + seconds; ; ) {
    const sample = await meter.read();
    if (sample !== undefined) samples.push(sample);
    if (now() >= end) return meanWatts(samples);
    await wait(Math.min(meter.everySeconds, Math.max(0.001, end - now())));
  }
}

/** Seconds on this machine's monotonic clock. */
const now = () => performance.now() / 1_000;
