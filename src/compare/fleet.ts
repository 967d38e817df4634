import { canonicalJson } from "../bench/canonical.ts";
import { groupBy } from "../plan/group-by.ts";
import type { FleetEntry } from "./fleet-entry.ts";
import { type Field, fieldsOf, type LeftOut, type Work, workOf } from "./fleet-field.ts";
import { fastestOf, type Winner } from "./fleet-winners.ts";

/** Where one model is fastest, of two places or more that do the same work. */
export interface FastestOfModel {
  readonly model: string;
  readonly work: Work;
  readonly winner: Winner;
}

/** All benchmarks as they stand: what each is known to do, and what may be said between them. */
export interface Fleet {
  /** When the newest measurement was recorded, UTC. */
  readonly asOf: string;
  /** By id. */
  readonly entries: readonly FleetEntry[];
  /** Largest first. */
  readonly fields: readonly Field[];
  readonly fastest: readonly FastestOfModel[];
  /** Entries in no field, by id. */
  readonly leftOut: readonly LeftOut[];
}

/** @returns undefined for no entries. */
export function fleetOf(entries: readonly FleetEntry[]): Fleet | undefined {
  const newest = entries.toSorted((a, b) => Date.parse(b.measuredAt) - Date.parse(a.measuredAt))[0];
  if (newest === undefined) return undefined;
  const ordered = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { asOf: newest.measuredAt, entries: ordered, ...fieldsOf(ordered), fastest: fastestOfModels(ordered) };
}

function fastestOfModels(entries: readonly FleetEntry[]): readonly FastestOfModel[] {
  const groups = groupBy(
    entries.filter(({ latency, doubts }) => latency !== undefined && doubts.length === 0),
    ({ benchmark }) => canonicalJson({ model: benchmark.model, ...workOf(benchmark) }),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (group.length < 2) return [];
    const timed = group.flatMap(({ id, latency }) => (latency === undefined ? [] : [{ id, latency }]));
    const { model } = first.benchmark;
    return fastestOf("fastest", timed).map((winner) => ({ model, work: workOf(first.benchmark), winner }));
  });
}
