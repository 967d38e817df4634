import type { Benchmark } from "../bench/benchmark.ts";
import { formatValue } from "../bench/unit.ts";
import type { Fleet } from "../compare/fleet.ts";
import {
  daysBehind,
  type Estimate,
  FLEET_STANDINGS,
  type FleetEntry,
  type FleetStanding,
  type ScoredImages,
  STALE_DAYS,
} from "../compare/fleet-entry.ts";
import type { Field, Work } from "../compare/fleet-field.ts";
import { WITHIN, type Winner } from "../compare/fleet-winners.ts";
import { count, formatSize, list, plainShare } from "./figures.ts";
import { parametersText, runtimeWord } from "./words.ts";

/** `resnet50 on rpi3, TensorFlow Lite, int8, batch 1, 4 threads`. Holds foreign names. */
export function entryName({ benchmark }: Pick<FleetEntry, "benchmark">): string {
  return `${benchmark.model} on ${benchmark.device}, ${howText(benchmark)}`;
}

/** `TensorFlow Lite, int8, batch 1, 4 threads`. */
export const howText = (benchmark: Benchmark) => `${runtimeWord(benchmark)}, ${parametersText(benchmark)}`;

export const STANDING_TEXTS: { readonly [standing in FleetStanding]: string } = {
  regressed: "regressed",
  stale: "stale",
  young: "new",
  stable: "stable",
};

/** How many stand where, worst first. */
export const standingCounts = (entries: readonly FleetEntry[]) =>
  FLEET_STANDINGS.map((one) => [one, entries.filter(({ history }) => history?.standing === one).length] as const);

/** What each standing means, for a legend. */
export const STANDINGS_SENTENCE = `Regressed: a level moved for the worse and has not returned. Stale: not measured for more than ${STALE_DAYS} days while others were. New: too few nights for a move to be seen. Stable: none of these.`;

/** `12.1 ms to 12.6 ms`, an interval in the value's own unit; undefined where there is none. */
export function intervalText({ interval }: Estimate, unit: "ns" | "per-second" | "share"): string | undefined {
  return interval && `${formatValue(interval.lower, unit)} to ${formatValue(interval.upper, unit)}`;
}

/** What an estimate's interval rests on: `10 sessions`, `3 launches of one session`, `1 session, so no interval`. */
export function basisText({ between, n, interval }: Estimate): string {
  const noun = between === "sessions" ? "session" : between === "launches" ? "launch" : "image";
  const counted = count(n, noun, noun === "launch" ? "launches" : undefined);
  if (interval === undefined) return `${counted}, so no interval`;
  return between === "launches" ? `${counted} of one session` : counted;
}

/** `imagenetv2, 10,000 images`. */
export function imagesText({ name, count: images }: ScoredImages): string {
  return `${name}, ${count(images, "image").replace(/\B(?=(\d{3})+(?!\d))/g, ",")}`;
}

/** `one input at a time`, `batches of 8`, `offline, batches of 8`. */
export function workText({ scenario, batch }: Work): string {
  const size = batch === 1 ? "one input at a time" : `batches of ${batch}`;
  return scenario === "single-stream" ? size : `${scenario}, ${size}`;
}

/** `57 benchmarks, one input at a time, on imagenetv2, 10,000 images`. */
export function fieldTitle({ work, images, members }: Field): string {
  return `${count(members.length, "benchmark")}, ${workText(work)}, on ${imagesText(images)}`;
}

const WINNER_TITLES: { readonly [kind in Winner["kind"]]: string } = {
  "fastest-within": `Fastest within ${count(Number(plainShare(WITHIN)), "point")} of the best top-1`,
  "most-accurate": "Most accurate",
  "best-trade-off": "Best trade-off",
  fastest: "Fastest",
};

export const winnerTitle = ({ kind }: Pick<Winner, "kind">): string => WINNER_TITLES[kind];

/** By id. */
export type Entries = ReadonlyMap<string, FleetEntry>;

export const entriesById = ({ entries }: Fleet): Entries => new Map(entries.map((entry) => [entry.id, entry]));

/** Why somebody wins, in a sentence; holds foreign names. */
export function winnerReason(winner: Winner, entries: Entries): string {
  const entry = entries.get(winner.id);
  const latency = entry?.latency === undefined ? "?" : formatValue(entry.latency.value, "ns");
  const top1 = entry?.accuracy === undefined ? undefined : formatValue(entry.accuracy.top1.value, "share");
  const own = top1 === undefined ? latency : `${latency} at ${top1} top-1`;
  const among =
    winner.kind === "most-accurate" && winner.close.length > 0
      ? `, the fastest of ${winner.close.length + 1} that are not told apart in accuracy`
      : "";
  return `${own}${among}${againstNext(winner, entries)}.`;
}

function againstNext({ kind, next }: Winner, entries: Entries): string {
  const other = next && entries.get(next.id);
  if (next === undefined || other === undefined)
    return kind === "most-accurate" ? "; nobody is clearly behind" : ", alone in the running";
  const name = entryName(other);
  switch (kind) {
    case "fastest":
    case "fastest-within":
      return `, ${next.by.toFixed(2)} times as fast as the next, ${name}`;
    case "most-accurate":
      return `, ${formatSize(next.by, "points")} ahead of the first that is clearly behind, ${name}`;
    case "best-trade-off":
      return `: time times errors is the least; the next, ${name}, has ${next.by.toFixed(2)} times as much`;
  }
}

/** Few enough names for a sentence. */
const MOST_NAMED = 3;

/** What must be said beside a winner; none where nothing must. Holds foreign names. */
export function winnerCaveats({ kind, id, close }: Winner, entries: Entries, asOf: string): readonly string[] {
  const entry = entries.get(id);
  if (entry === undefined) return [];
  const named = close.slice(0, MOST_NAMED).flatMap((other) => entries.get(other) ?? []);
  const more = close.length - named.length;
  const others = [...named.map(entryName), ...(more > 0 ? [count(more, "other")] : [])];
  const tells = kind === "most-accurate" ? "in accuracy" : "in time";
  return [
    ...(others.length === 0 ? [] : [`Not told apart from it ${tells}: ${list(others)}.`]),
    ...entryCaveats(entry, asOf),
  ];
}

/** What must be said of an entry that takes part in a field. */
export function entryCaveats(entry: FleetEntry, asOf: string): readonly string[] {
  const { latency, accuracy, history, measuredAt, headUntold } = entry;
  const behind = daysBehind(measuredAt, asOf);
  return [
    ...(history?.standing === "regressed" ? ["One of its levels moved for the worse and has not returned."] : []),
    ...(headUntold === true
      ? ["Its last session tells of an older commit: the newer one failed, or was not measured."]
      : []),
    ...(behind > STALE_DAYS ? [`It was measured ${count(behind, "day")} before the newest.`] : []),
    ...(latency !== undefined && latency.interval === undefined
      ? ["Nothing is known of how much its time varies."]
      : []),
    ...(latency?.interval !== undefined && latency.between === "launches" && history !== undefined
      ? ["Its time is that of one session, so its interval knows nothing of other days."]
      : []),
    ...(accuracy?.classes?.insisted === true && accuracy.classes.seen < accuracy.classes.of
      ? [`Its images are of ${accuracy.classes.seen} of the ${accuracy.classes.of} classes that it knows.`]
      : []),
  ];
}
