import { setTimeout as elapsed } from "node:timers/promises";
import { type CounterReading, meanWatts, type PowerSample, spentBetween } from "../measure/energy.ts";
import type { DeviceView } from "./device-view.ts";
import { queryCardPower } from "./telemetry/nvidia-smi.ts";
import { boardRails, findRails, type RailSource, railWatts } from "./telemetry/power-rails.ts";
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

/** A file of the I²C bus takes a millisecond or two; a program, tens. */
const EVERY = { file: 0.1, program: 0.5 } as const;

/** Looks which meters a device has, by reading each once. */
export async function findMeters(view: DeviceView): Promise<FoundMeters> {
  const [rails, cardWatts, rapl] = await Promise.all([findRails(view), queryCardPower(view), findRapl(view)]);
  const card = cardWatts === undefined ? undefined : sampled("nvidia-smi", EVERY.program, () => queryCardPower(view));
  const processor: CounterMeter | undefined =
    rapl.kind !== "readable"
      ? undefined
      : {
          kind: "counter",
          source: `rapl ${rapl.packages.map(({ name }) => name).join(" ")}`,
          ranges: rapl.packages.map(({ rangeJ }) => rangeJ),
          read: async () => {
            const joules = await readRapl(view, rapl.packages);
            return joules === undefined ? undefined : { atSeconds: now(), joules };
          },
        };
  return { board: await boardMeter(view, rails), card, processor, unreadable: rapl.kind === "unreadable" };
}

async function boardMeter(view: DeviceView, rails: readonly RailSource[]): Promise<SampledMeter | undefined> {
  const whole = boardRails(rails.map(({ rail }) => rail));
  const sources = rails.filter(({ rail }) => whole?.names.includes(rail));
  const watts = () => sumOf(sources.map((source) => railWatts(view, source)));
  if (whole !== undefined && (await watts()) !== undefined)
    return sampled(`ina3221 ${whole.names.join(" + ")}`, EVERY.file, watts);
  return tegrastatsMeter(view);
}

/** For boards whose rails this user may not read in files. */
async function tegrastatsMeter(view: DeviceView): Promise<SampledMeter | undefined> {
  const names = boardRails(Object.keys(await tegrastatsRails(view)))?.names;
  if (names === undefined) return undefined;
  return sampled(`tegrastats ${names.join(" + ")}`, EVERY.program, async () => {
    const rails = await tegrastatsRails(view);
    const milliwatts = await sumOf(names.map(async (name) => rails[name]));
    return milliwatts === undefined ? undefined : milliwatts / 1e3;
  });
}

/** Its first line; it would go on for ever. */
async function tegrastatsRails(view: DeviceView): Promise<Readonly<Record<string, number>>> {
  const printed = await view.run(["timeout", "0.3", "tegrastats", "--interval", "100"]);
  const line = printed?.split("\n")[0] ?? "";
  return parseTegrastats(line)?.rails ?? {};
}

function sampled(source: string, everySeconds: number, watts: () => Promise<number | undefined>): SampledMeter {
  return {
    kind: "samples",
    source,
    everySeconds,
    read: async () => {
      const told = await watts();
      return told === undefined ? undefined : { atSeconds: now(), watts: told };
    },
  };
}

async function sumOf(parts: readonly Promise<number | undefined>[]): Promise<number | undefined> {
  const values = (await Promise.all(parts)).filter((value) => value !== undefined);
  return values.length < parts.length || parts.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
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
