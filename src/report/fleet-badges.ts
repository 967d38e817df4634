import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import { sha256Hex } from "../bench/digest.ts";
import type { MetricName } from "../bench/metric.ts";
import { formatValue } from "../bench/unit.ts";
import type { Fleet } from "../compare/fleet.ts";
import { FLEET_STANDINGS, type FleetEntry, type FleetStanding } from "../compare/fleet-entry.ts";
import { clip } from "./escape.ts";
import { STANDING_TEXTS, standingCounts } from "./fleet-words.ts";
import { scenarioWords } from "./words.ts";

/** Badges as https://shields.io/badges/endpoint-badge reads them. */

interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

const BADGES_FOLDER = "badges";
const FLEET_BADGE = `${BADGES_FOLDER}/fleet.json`;
/** File systems take 255 bytes; what is longer is cut, and told from others by a digest. */
const MOST_BYTES = 200;

const COLORS: { readonly [standing in FleetStanding]: string } = {
  regressed: "red",
  stale: "lightgrey",
  young: "blue",
  stable: "brightgreen",
};
/** Every badge by its path: one for the fleet, and those of each benchmark. */
export function renderBadges({ entries }: Fleet): ReadonlyMap<string, string> {
  const each = entries.flatMap((entry) =>
    badgesOf(entry).map(({ metric, badge }) => [badgePath(entry.benchmark, metric), encode(badge)] as const),
  );
  return new Map([[FLEET_BADGE, encode(fleetBadge(entries))], ...each]);
}

/** What a badge says whose benchmark is not in the fleet any more: who shows it learns that its number is of the past. */
export const RETIRED_BADGE = encode({
  schemaVersion: 1,
  label: "edgebench",
  message: "no longer measured",
  color: "lightgrey",
});

function encode(badge: Badge): string {
  return `${JSON.stringify(badge)}\n`;
}

/** `12 stable, 1 regressed`. Red where anything regressed. */
function fleetBadge(entries: readonly FleetEntry[]): Badge {
  const counts = standingCounts(entries).filter(([, count]) => count > 0);
  const ranked = counts.toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const worst = FLEET_STANDINGS.find((standing) => counts.some(([one]) => one === standing));
  return {
    schemaVersion: 1,
    label: "edgebench",
    message: ranked.map(([standing, count]) => `${count} ${STANDING_TEXTS[standing]}`).join(", "),
    color: COLORS[worst ?? "young"],
  };
}

const ORDER: readonly FleetStanding[] = ["stable", "regressed", "young", "stale"];

/**
 * The badges of a benchmark, by this rule: its latency, or where its scenario has none its throughput; and its top-1 where
 * it was scored. The colour is its standing's, of whatever metric.
 */
export function badgesOf(entry: FleetEntry): readonly { readonly metric: MetricName; readonly badge: Badge }[] {
  const { latency, framesPerSecond, accuracy } = entry;
  const timed =
    latency !== undefined
      ? [of(entry, "latency", timeWord(entry.benchmark), formatValue(latency.value, "ns"))]
      : framesPerSecond !== undefined
        ? [of(entry, "throughput", "throughput", formatValue(framesPerSecond.value, "per-second"))]
        : [];
  const scored = accuracy === undefined ? [] : [of(entry, "top-1", "top-1", formatValue(accuracy.top1.value, "share"))];
  return [...timed, ...scored];
}

function timeWord(benchmark: Benchmark): string {
  return [...scenarioWords(benchmark), "latency"].join(" ");
}

function of({ benchmark, doubts, history }: FleetEntry, metric: MetricName, what: string, value: string) {
  const [doubt] = doubts;
  const badge: Badge = {
    schemaVersion: 1,
    label: `${clip(benchmark.model, 40)} on ${clip(benchmark.device, 40)}, ${what}`,
    message: doubt === undefined ? value : `${value} (${doubt.kind})`,
    color: doubt === undefined ? COLORS[history?.standing ?? "young"] : "orange",
  };
  return { metric, badge };
}

/**
 * Where a badge is: `badges/resnet50~rpi3~tflite~int8~batch-1~threads-4~latency.json`. Of names every byte outside
 * `[a-z0-9._-]` is `%xx`; in an address each `%` is `%25`.
 */
export function badgePath(benchmark: Benchmark, metric: MetricName): string {
  const { model, device, runtime, parameters, scenario } = benchmark;
  const { precision, batch, threads, delegate } = parameters;
  const parts = [model, device, runtime, precision, `batch-${batch}`, `threads-${threads}`];
  if (delegate !== undefined) parts.push(`delegate-${delegate}`);
  if (scenario !== "single-stream") parts.push(scenario);
  const name = [...parts, metric].map(encodeName).join("~");
  if (name.length <= MOST_BYTES) return `${BADGES_FOLDER}/${name}.json`;
  const start = name.slice(0, MOST_BYTES - 40).replace(/%.?$/, "");
  return `${BADGES_FOLDER}/${start}~~${sha256Hex(benchmarkId(benchmark)).slice(0, 16)}~${metric}.json`;
}

function encodeName(name: string): string {
  return [...new TextEncoder().encode(name)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[a-z0-9._-]/.test(character) ? character : `%${byte.toString(16).padStart(2, "0")}`;
    })
    .join("");
}
