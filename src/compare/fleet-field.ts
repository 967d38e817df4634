import type { Scenario } from "../bench/benchmark.ts";
import { canonicalJson } from "../bench/canonical.ts";
import { groupBy } from "../plan/group-by.ts";
import type { FleetEntry, ScoredImages } from "./fleet-entry.ts";
import { type FrontPoint, paretoFront } from "./fleet-front.ts";
import { type Winner, winnersOf } from "./fleet-winners.ts";

/** What is timed: a time of eight images is no time of one. */
export interface Work {
  readonly scenario: Scenario;
  readonly batch: number;
}

/** The best of some entries that may be held against each other. */
export interface Standings {
  /** Ids, fastest first. */
  readonly front: readonly string[];
  readonly winners: readonly Winner[];
}

/** Entries that may be held against each other: the same work, and accuracy told on the same images with the same labels. */
export interface Field {
  readonly work: Work;
  readonly images: ScoredImages;
  /** Ids, in order. */
  readonly members: readonly string[];
  readonly overall: Standings;
  /** By device; none where there is only one. */
  readonly devices: ReadonlyMap<string, Standings>;
}

/** An entry that is in no field, and why, in a clause. */
export interface LeftOut {
  readonly id: string;
  readonly why: string;
}

type Candidate = FleetEntry & FrontPoint & { readonly accuracy: NonNullable<FleetEntry["accuracy"]> };

/** Divides entries into fields. @param entries in order of their ids. */
export function fieldsOf(entries: readonly FleetEntry[]): {
  readonly fields: readonly Field[];
  readonly leftOut: readonly LeftOut[];
} {
  const told = entries.map(candidateOf);
  const leftOut = told.flatMap((one) => ("why" in one ? [one] : []));
  const groups = groupBy(
    told.flatMap((one) => ("why" in one ? [] : [one])),
    keyOf,
  );
  const fields = [...groups.values()].map((group) => {
    const { fed, others } = fedAlike(group);
    leftOut.push(...others);
    return fieldOf(fed);
  });
  return { fields: fields.toSorted(bySize), leftOut: leftOut.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Largest first, then by what the field is. */
function bySize(a: Field, b: Field): number {
  return b.members.length - a.members.length || ((a.members[0] ?? "") < (b.members[0] ?? "") ? -1 : 1);
}

function candidateOf(entry: FleetEntry): Candidate | LeftOut {
  const { id, latency, accuracy, doubts } = entry;
  const [doubt] = doubts;
  if (doubt !== undefined) return { id, why: doubt.why };
  if (accuracy === undefined) return { id, why: "its accuracy is not known" };
  if (latency === undefined) return { id, why: "its scenario has no latency" };
  if (accuracy.images.sha256 === undefined) return { id, why: "it is not told on which images its accuracy is" };
  return { ...entry, latency, accuracy, top1: accuracy.top1 };
}

function keyOf({ benchmark, accuracy }: Candidate): string {
  const { sha256 = "", count, seed = 0 } = accuracy.images;
  return canonicalJson({ ...workOf(benchmark), sha256, count, seed });
}

export function workOf({ scenario, parameters }: FleetEntry["benchmark"]): Work {
  return { scenario, batch: parameters.batch };
}

/**
 * One model is fed and read in one way: as in its newest measurement. What an older one was fed in another way is not its
 * accuracy of today. Different models each have their own.
 */
function fedAlike(group: readonly Candidate[]): { readonly fed: readonly Candidate[]; readonly others: LeftOut[] } {
  const newest = new Map<string, Candidate>();
  for (const one of group) {
    const known = newest.get(one.benchmark.model);
    if (known === undefined || Date.parse(known.measuredAt) < Date.parse(one.measuredAt))
      newest.set(one.benchmark.model, one);
  }
  const wayOf = ({ accuracy: { preprocessing, labels } }: Candidate) => `${preprocessing?.sha256} ${labels}`;
  const fed = group.filter((one) => wayOf(one) === wayOf(newest.get(one.benchmark.model) ?? one));
  const others = group
    .filter((one) => !fed.includes(one))
    .map(({ id, benchmark }) => ({
      id,
      why: `its accuracy is after another preprocessing, or with other labels, than that of ${newest.get(benchmark.model)?.id}, which is newer`,
    }));
  return { fed, others };
}

/** @param members at least one: each group has a newest measurement. */
function fieldOf(members: readonly Candidate[]): Field {
  const [first] = members;
  if (first === undefined) throw new Error("a field has members");
  const devices = new Set(members.map(({ benchmark }) => benchmark.device));
  const own = (device: string) => members.filter(({ benchmark }) => benchmark.device === device);
  return {
    work: workOf(first.benchmark),
    images: first.accuracy.images,
    members: members.map(({ id }) => id),
    overall: standingsOf(members),
    devices: new Map(devices.size < 2 ? [] : [...devices].map((device) => [device, standingsOf(own(device))])),
  };
}

function standingsOf(members: readonly Candidate[]): Standings {
  return { front: paretoFront(members).map(({ id }) => id), winners: winnersOf(members) };
}
