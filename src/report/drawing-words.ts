import { median } from "simple-statistics";
import { formatValue } from "../bench/unit.ts";
import type { Evidence, Margin } from "../compare/comparison.ts";
import type { Distribution, Spread } from "./distribution.ts";
import type { DrawnBenchmark, DrawnLaunch } from "./drawn-benchmark.ts";
import { count, formatChange, formatChangeWithInterval, formatTolerance, list } from "./figures.ts";
import { TELEMETRY_FACTS, type TelemetryFact } from "./telemetry-facts.ts";

/** What drawings show, in sentences: beside each for everybody, and instead of it for those who cannot see it. */

type Sides = Pick<DrawnBenchmark, "base" | "head">;

/** `Base: 8 launches from 1.23 ms to 1.25 ms, median 1.24 ms. Head: …` */
export function launchesWords(sides: Sides): string {
  return bothSides(sides, (launches) => {
    const [least, most] = rangeOf(launches.map(({ middle }) => middle)).map((ns) => formatValue(ns, "ns"));
    const counted = launches.filter(({ excluded }) => excluded === null).map(({ middle }) => middle);
    const typical = counted.length === 0 ? "none counts" : `median ${formatValue(median(counted), "ns")}`;
    return `${count(launches.length, "launch", "launches")} from ${least} to ${most}, ${typical}`;
  });
}

/** `Head against base in 8 rounds from +1.0 % to +3.1 %; estimate and interval +2.0 % [+1.2, +2.9]; tolerance ±5 %.` */
export function roundsWords(rounds: DrawnBenchmark["rounds"], evidence: Evidence, tolerance: Margin): string {
  const [least, most] = rangeOf(rounds.map(({ effect }) => effect)).map((effect) => formatChange(effect, "relative"));
  const held = `estimate and interval ${formatChangeWithInterval(evidence, tolerance.kind)}`;
  return `Head against base in ${count(rounds.length, "round")} from ${least} to ${most}; ${held}; tolerance ${formatTolerance(tolerance)}.`;
}

/** `Base: 2,400 iterations, half of them from … to …, 5 % above …, the slowest …. Head: …` */
export function distributionWords({ base, head }: Distribution): string {
  const words = ({ quantiles, iterations }: Spread) => {
    const [, , lower = 0, , upper = 0, tail = 0, , most = 0] = quantiles;
    const [from, to, slow, slowest] = [lower, upper, tail, most].map((ns) => formatValue(ns, "ns"));
    return `${count(iterations, "iteration")}, the middle half from ${from} to ${to}, one in twenty above ${slow}, the slowest ${slowest}`;
  };
  return [
    ...(base === null ? [] : [`Base: ${words(base)}.`]),
    ...(head === null ? [] : [`Head: ${words(head)}.`]),
  ].join(" ");
}

/** How many inferences warmed up, and which launches the device slowed down. */
export function courseWords(sides: Sides): string {
  return bothSides(sides, (launches) => {
    const [least, most] = rangeOf(launches.map(({ warmupIterations }) => warmupIterations));
    const warm = least === most ? `${least}` : `${least} to ${most}`;
    return `${count(launches.length, "launch", "launches")}, each after ${warm} inferences of warm-up; ${throttledWords(launches)}`;
  });
}

function throttledWords(launches: readonly DrawnLaunch[]): string {
  const told = launches.filter(({ throttled }) => throttled !== null);
  const slowed = told.filter(({ throttled }) => throttled === true);
  if (told.length === 0) return "the device does not tell whether it throttled";
  return slowed.length === 0
    ? "none throttled"
    : `throttled in ${slowed.length === 1 ? "round" : "rounds"} ${list(slowed.map(({ round }) => String(round)))}`;
}

/** `Temperature in °C from 51.2 to 63.` for each fact that launches tell. */
export function telemetryWords({ base, head }: Sides): string {
  const all = [...base, ...head];
  const told = (Object.keys(TELEMETRY_FACTS) as TelemetryFact[]).flatMap((fact) => {
    const values = all.flatMap(({ telemetry }) => telemetry[fact] ?? []);
    if (values.length === 0) return [];
    const [least = 0, most = 0] = rangeOf(values).map((value) => Number(value.toPrecision(4)));
    return [`${TELEMETRY_FACTS[fact]} ${least === most ? `is ${least}` : `from ${least} to ${most}`}`];
  });
  const [first = "", ...others] = told;
  return `${[`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...others].join("; ")}.`;
}

function bothSides({ base, head }: Sides, words: (launches: readonly DrawnLaunch[]) => string): string {
  return [
    ...(base.length === 0 ? [] : [`Base: ${words(base)}.`]),
    ...(head.length === 0 ? [] : [`Head: ${words(head)}.`]),
  ].join(" ");
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
