import { benchmarkId } from "../bench/benchmark.ts";
import { METRIC_NAMES, METRICS } from "../bench/metric.ts";
import type { Fleet } from "../compare/fleet.ts";
import { daysBehind, type Estimate, type FleetEntry, type ScoredImages } from "../compare/fleet-entry.ts";
import type { Field, Standings } from "../compare/fleet-field.ts";
import type { Winner } from "../compare/fleet-winners.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import { badgePath, badgesOf } from "./fleet-badges.ts";
import { standingCounts } from "./fleet-words.ts";
import {
  type BenchmarkLatest,
  type ChangeDocument,
  type EstimateDocument,
  LATEST_SCHEMA,
  type LatestDocument,
  type WinnerDocument,
} from "./latest-document.ts";
import { newestChanges } from "./newest-changes.ts";

/** How the fleet stands, for programs: `latest.json`. The same fleet gives the same bytes. */
export function renderLatest(fleet: Fleet, changes: readonly NotedChangePoint[]): string {
  return `${JSON.stringify(latestDocument(fleet, changes), undefined, 1)}\n`;
}

/** What `latest.json` holds. */
export function latestDocument(fleet: Fleet, changes: readonly NotedChangePoint[]): LatestDocument {
  return {
    schema: LATEST_SCHEMA,
    asOf: fleet.asOf,
    counts: Object.fromEntries(standingCounts(fleet.entries)) as LatestDocument["counts"],
    benchmarks: fleet.entries.map((entry) => benchmarkLatest(entry, fleet.asOf)),
    fields: fleet.fields.map(fieldDocument),
    fastest: fleet.fastest.map(({ model, work, winner }) => ({ model, work, winner: winnerDocument(winner) })),
    leftOut: fleet.leftOut.map(({ id, why }) => ({ id, why })),
    changes: newestChanges(changes).map(changeDocument),
  };
}

function benchmarkLatest(entry: FleetEntry, asOf: string): BenchmarkLatest {
  const { id, benchmark, measuredAt, commit, model = null, latency, framesPerSecond, accuracy, values } = entry;
  return {
    id,
    benchmark,
    measuredAt,
    daysBehind: daysBehind(measuredAt, asOf),
    commit,
    headUntold: entry.headUntold ?? false,
    model,
    standing: entry.history?.standing ?? null,
    sessions: entry.history?.sessions ?? 0,
    latency: estimateDocument(latency),
    framesPerSecond: estimateDocument(framesPerSecond),
    accuracy: accuracyDocument(accuracy),
    values: METRIC_NAMES.flatMap((metric) => {
      const value = values[metric];
      return value === undefined ? [] : [{ metric, unit: METRICS[metric].unit, value }];
    }),
    conditions: entry.conditions,
    doubts: entry.doubts.map(({ kind, why }) => ({ kind, why })),
    badges: badgesOf(entry).map(({ metric }) => ({ metric, path: badgePath(benchmark, metric) })),
  };
}

function accuracyDocument(accuracy: FleetEntry["accuracy"]): BenchmarkLatest["accuracy"] {
  if (accuracy === undefined) return null;
  const { images, preprocessing = null, labels = null, classes = null, top1, top5 } = accuracy;
  return {
    images: imagesDocument(images),
    preprocessing,
    labels,
    classes,
    top1: known(top1),
    top5: estimateDocument(top5),
  };
}

function imagesDocument({ name, sha256, count, seed }: ScoredImages): LatestDocument["fields"][number]["images"] {
  return { name, sha256: sha256 ?? null, count, seed: seed ?? null };
}

const estimateDocument = (estimate: Estimate | undefined): EstimateDocument | null =>
  estimate === undefined ? null : known(estimate);

function known({ value, interval, between, n }: Estimate): EstimateDocument {
  return { value, interval: interval === undefined ? null : { ...interval }, between, n };
}

function fieldDocument({ work, images, members, overall, devices }: Field): LatestDocument["fields"][number] {
  return {
    work,
    images: imagesDocument(images),
    members: [...members],
    overall: standingsDocument(overall),
    devices: [...devices].map(([device, standings]) => ({ device, ...standingsDocument(standings) })),
  };
}

function standingsDocument({ front, winners }: Standings): LatestDocument["fields"][number]["overall"] {
  return { front: [...front], winners: winners.map(winnerDocument) };
}

function winnerDocument({ kind, id, next, close }: Winner): WinnerDocument {
  return { kind, id, next: next === undefined ? null : { ...next }, close: [...close] };
}

function changeDocument(change: NotedChangePoint): ChangeDocument {
  const { benchmark, metric, direction, before, after, effect, lastBefore, firstAfter, returned } = change;
  return {
    id: benchmarkId(benchmark),
    metric,
    unit: METRICS[metric].unit,
    direction,
    before: before.value,
    after: after.value,
    effect,
    lastBefore: sightingDocument(lastBefore),
    firstAfter: sightingDocument(firstAfter),
    returned: returned === undefined ? null : sightingDocument(returned),
  };
}

const sightingDocument = ({ commit, recordedAt }: NotedChangePoint["firstAfter"]) => ({ commit, at: recordedAt });
