import { sha256Hex } from "../bench/digest.ts";

/** Re-runs take at most this part of a night's budget, so that alarms never stop the rotation. */
const RERUN_PART = 0.5;
/** So do benchmarks that nights do not get measured: failing ones stay the stalest of all for ever. */
const OVERDUE_PART = 0.5;
/** A benchmark that waited for so many nights per benchmark of its device, and some more, cannot have been measured. */
const OVERDUE = { perBenchmark: 3, nights: 7 } as const;
/** Further nights are not foretold. */
const FORETOLD_NIGHTS = 60;

/** A benchmark that a night may measure. */
export interface Candidate {
  readonly id: string;
  /** Nights of its device since it was measured last, 1 where that was the last one; undefined where it never was. */
  readonly age: number | undefined;
  /** Half the width of the interval of its level, in tolerances, at most 1; 1 where it cannot be told. */
  readonly uncertainty: number;
  /** What measuring it takes. */
  readonly seconds: number;
  /** What its re-run takes beside that; left out where none is due. */
  readonly rerun?: { readonly cause: "alarm" | "warning"; readonly seconds: number };
}

export interface Night {
  /** In the order in which they are measured. */
  readonly measured: readonly { readonly id: string; readonly rerun: boolean }[];
  /** What has no room, and in how many nights it is expected to have its turn: 1 is the next one; undefined beyond 60. */
  readonly left: readonly { readonly id: string; readonly inNights: number | undefined }[];
}

/**
 * Fits a night into its budget: re-runs that alarms and warnings asked for, then the others by their score, age × (1 +
 * uncertainty), the highest first. One that does not fit lets smaller ones pass; the first of each kind always fits, however
 * long it takes. So whatever can be measured has its turn, and what cannot takes at most half of a night from the rest.
 *
 * @param day of the night, `2026-11-20`: what nights fail to measure takes turns by it.
 */
export function planNight(candidates: readonly Candidate[], budgetSeconds: number, day: string): Night {
  const measured = fill(candidates, budgetSeconds, day);
  const taken = new Set(measured.map(({ id }) => id));
  const left = candidates.filter(({ id }) => !taken.has(id));
  const turns = left.length === 0 ? new Map<string, number>() : foretell(candidates, taken, budgetSeconds, day);
  return { measured, left: left.map(({ id }) => ({ id, inNights: turns.get(id) })) };
}

/** What a night of these takes in, in order. */
function fill(candidates: readonly Candidate[], budgetSeconds: number, day: string): Night["measured"] {
  const chosen: { id: string; rerun: boolean }[] = [];
  const taken = new Set<string>();
  let spent = 0;
  /** @param atLeastOne whether the first one counts as fitting. */
  const take = (ordered: readonly Candidate[], limit: number, rerun: boolean, atLeastOne: boolean) => {
    let first = atLeastOne;
    for (const one of ordered) {
      const seconds = one.seconds + (rerun ? (one.rerun?.seconds ?? 0) : 0);
      if (taken.has(one.id) || (!first && spent + seconds > limit)) continue;
      first = false;
      taken.add(one.id);
      chosen.push({ id: one.id, rerun });
      spent += seconds;
    }
  };
  take(byCause(candidates), RERUN_PART * budgetSeconds, true, true);
  const { overdue, others } = sorted(candidates, day);
  const reserved = Math.min(
    seconds(overdue.filter(({ id }) => !taken.has(id))),
    OVERDUE_PART * (budgetSeconds - spent),
  );
  take(others, budgetSeconds - Math.max(0, reserved), false, true);
  take(overdue, budgetSeconds, false, true);
  take(others, budgetSeconds, false, false);
  return chosen;
}

const seconds = (candidates: readonly Candidate[]) => candidates.reduce((sum, one) => sum + one.seconds, 0);

/** Alarms before warnings, each in the order given. */
function byCause(candidates: readonly Candidate[]): readonly Candidate[] {
  const due = (cause: "alarm" | "warning") => candidates.filter(({ rerun }) => rerun?.cause === cause);
  return [...due("alarm"), ...due("warning")];
}

/** The highest score first; what was never measured, or long should have been, by turns. */
function sorted(
  candidates: readonly Candidate[],
  day: string,
): { readonly overdue: readonly Candidate[]; readonly others: readonly Candidate[] } {
  const longest = OVERDUE.perBenchmark * candidates.length + OVERDUE.nights;
  const isOverdue = ({ age }: Candidate) => age === undefined || age > longest;
  const turn = ({ id }: Candidate) => sha256Hex(`${day} ${id}`);
  const drawn = candidates.filter(isOverdue).map((one) => [turn(one), one] as const);
  return {
    overdue: drawn.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
    others: candidates.filter((one) => !isOverdue(one)).sort((a, b) => scoreOf(b) - scoreOf(a)),
  };
}

/** Which of two has waited longer or is known less: age × (1 + uncertainty). */
export function scoreOf({ age = Number.POSITIVE_INFINITY, uncertainty }: Candidate): number {
  return age * (1 + Math.min(1, Math.max(0, uncertainty)));
}

/** The nights after this one, if everything goes as planned and nothing new comes up. */
function foretell(
  candidates: readonly Candidate[],
  tonight: ReadonlySet<string>,
  budgetSeconds: number,
  day: string,
): ReadonlyMap<string, number> {
  const turns = new Map<string, number>();
  let taken = tonight;
  let later = candidates.map(({ rerun: _, ...one }): Candidate => one);
  for (let nights = 1; nights <= FORETOLD_NIGHTS && turns.size < candidates.length - tonight.size; nights += 1) {
    const before = taken;
    later = later.map((one) => ({
      ...one,
      age: before.has(one.id) ? 1 : one.age === undefined ? undefined : one.age + 1,
    }));
    taken = new Set(fill(later, budgetSeconds, dayAfter(day, nights)).map(({ id }) => id));
    for (const id of taken) if (!tonight.has(id) && !turns.has(id)) turns.set(id, nights);
  }
  return turns;
}

function dayAfter(day: string, nights: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + nights * 86_400_000).toISOString().slice(0, 10);
}
