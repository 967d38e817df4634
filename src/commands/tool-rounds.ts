import { type Repetition, repetitionsOf } from "../bench/repetition.ts";
import type { Launch, LostLaunch, Measurement } from "../bench/result.ts";
import { pairRounds } from "../compare/pairing.ts";
import type { Imported } from "../formats/format.ts";
import type { RoundCost } from "../measure/budget.ts";
import { planLooks } from "../measure/looks.ts";
import { alternatingOrder, type SideName } from "../measure/rounds.ts";
import { SOLO_LAUNCHES, sizeScenario } from "../measure/scenario-size.ts";
import { nextStep, type SettlingMetric } from "../measure/stopping.ts";
import { coolDown } from "./cool-down.ts";
import { LaunchLost } from "./launch.ts";
import type { Progress } from "./progress.ts";
import { secondsLeft, type Timing } from "./run-benchmark.ts";
import { type ToolSide, type ToolWorld, toolLaunch } from "./tool-launch.ts";

/** A side that its tool ran once. */
export interface TriedTool {
  readonly side: ToolSide;
  readonly cost: RoundCost;
}

export interface ToolRounds {
  /** Base and head, or the one side that there is. */
  readonly sides: { readonly [name in SideName]?: TriedTool };
  readonly tool: ToolWorld;
  readonly timing: Timing;
  readonly seed: number;
  readonly salt: number;
  readonly metrics: readonly SettlingMetric[];
  readonly errorRate: number;
  readonly comparisons: number;
  readonly onRound: Progress["update"];
}

/** What the tool said of one side. */
export class ToolRecord {
  readonly repetitions: Repetition[] = [];
  readonly lostLaunches: LostLaunch[] = [];
  /** The last answer: what it says beside its times. */
  imported: Imported | undefined;
  /** By their words without numbers. */
  readonly #notes = new Map<string, Set<string>>();
  lostInARow = 0;

  take(repetition: Repetition, imported: Imported): void {
    this.repetitions.push(repetition);
    this.imported = imported;
    for (const note of imported.notes) {
      const words = note.replaceAll(/\d+/g, "");
      this.#notes.set(words, (this.#notes.get(words) ?? new Set()).add(note));
    }
    this.lostInARow = 0;
  }

  lose(lost: LostLaunch): void {
    this.lostLaunches.push(lost);
    this.lostInARow += 1;
  }

  /** What its launches' readers say of them, once: where they differ in numbers alone, of one launch. */
  get notes(): readonly string[] {
    return [...this.#notes.values()].map((alike) => {
      const [first = ""] = alike;
      return alike.size === 1 ? first : `${first} (of one launch; of others likewise)`;
    });
  }

  /** What of it a result keeps: times as launches, summaries as such. */
  get kept(): Pick<Measurement, "launches" | "summedLaunches"> {
    const launches = this.repetitions.filter((one): one is Launch => "latencyNs" in one);
    const summed = this.repetitions.flatMap((one) => ("values" in one ? [one] : []));
    return { launches, ...(summed.length > 0 && { summedLaunches: summed }) };
  }
}

export interface ToolOutcome {
  readonly records: { readonly [name in SideName]: ToolRecord };
  readonly ending: NonNullable<Measurement["ending"]>;
  /** Undefined where there is one side. */
  readonly looks: readonly number[] | undefined;
}

/** Runs of a side that has no other. */
const ALONE = SOLO_LAUNCHES["single-stream"];
const LOST_IN_A_ROW = 3;
const MOST_ROUNDS = 30;
/** Rounds are sized for this part of the time that is left. */
const SIZED_PART = 0.9;
/** However little time is left, a run that has begun may take this long, milliseconds. */
const LEAST_MS = 60_000;

/** What a run may take at most, milliseconds. */
export const mostOf = (timing: Timing) => Math.max(LEAST_MS, 1_000 * secondsLeft(timing));

/** Runs the tool for one side after the other, round by round, until the verdict is settled or the time is spent. */
export async function toolRounds(request: ToolRounds): Promise<ToolOutcome> {
  const { sides, timing } = request;
  const records = { base: new ToolRecord(), head: new ToolRecord() };
  const tried = [sides.base, sides.head].filter((side) => side !== undefined);
  const isPair = tried.length === 2;
  const sum = (part: keyof RoundCost) => tried.reduce((total, { cost }) => total + cost[part], 0);
  const size = sizeScenario("single-stream", {
    shareSeconds: SIZED_PART * secondsLeft(timing),
    cost: { fixedSeconds: sum("fixedSeconds"), iterationSeconds: sum("iterationSeconds") },
    maximumRounds: isPair ? MOST_ROUNDS : ALONE,
    sides: isPair ? 2 : 1,
  });
  const looks = isPair ? planLooks(size.affordableRounds, request) : undefined;
  let longest = 0;
  for (let round = 0; ; round += 1) {
    const isSpent = timing.now() + longest > timing.deadline;
    const step = nextOf(request, records, looks, isSpent);
    if (step.kind === "stop") return { records, ending: step.ending, looks: looks?.looks };
    const tell = (text: string) => request.onRound(round, step.expected, text);
    await coolDown(timing.cooling, secondsLeft(timing), timing.signal, tell);
    tell(`round ${round + 1} of about ${step.expected}`);
    const began = timing.now();
    await oneRound(request, records, round, size.iterations);
    longest = Math.max(longest, timing.now() - began);
  }
}

type Step =
  | { readonly kind: "measure"; readonly expected: number }
  | { readonly kind: "stop"; readonly ending: ToolOutcome["ending"] };

function nextOf(
  { timing, metrics, sides }: ToolRounds,
  { base, head }: ToolOutcome["records"],
  looks: ReturnType<typeof planLooks> | undefined,
  isSpent: boolean,
): Step {
  if (timing.signal.aborted) return { kind: "stop", ending: "interrupted" };
  if ([base, head].some(({ lostInARow }) => lostInARow >= LOST_IN_A_ROW)) return { kind: "stop", ending: "failed" };
  if (looks === undefined) {
    const done = (sides.base === undefined ? head : base).repetitions.length;
    if (done >= ALONE) return { kind: "stop", ending: "fixed-rounds" };
    return isSpent ? { kind: "stop", ending: "budget-spent" } : { kind: "measure", expected: ALONE };
  }
  const { rounds } = pairRounds(base.repetitions, head.repetitions);
  const step = nextStep({ rounds, looks, metrics });
  if (step.kind === "stop") return { kind: "stop", ending: step.ending };
  return isSpent ? { kind: "stop", ending: "budget-spent" } : { kind: "measure", expected: step.expectedRounds };
}

/** Each side once, one after the other. A run that is lost costs its round. */
async function oneRound(
  { sides, tool, timing, seed, salt }: ToolRounds,
  records: ToolOutcome["records"],
  round: number,
  iterations: number,
): Promise<void> {
  const isPair = sides.base !== undefined && sides.head !== undefined;
  const order = alternatingOrder(seed, salt, round).filter((name) => sides[name] !== undefined);
  for (const [position, name] of order.entries()) {
    const side = sides[name]?.side;
    if (side === undefined) continue;
    const startedAt = new Date().toISOString();
    try {
      const where = { round, position, mode: isPair ? "alternating" : "solo" } as const;
      const run = { iterations, isFirst: false, mostMs: mostOf(timing) };
      const { repetition, imported } = await toolLaunch(tool, side, where, run);
      records[name].take(repetition, imported);
    } catch (error) {
      if (!(error instanceof LaunchLost)) throw error;
      // What the interruption itself cut short says nothing about the side.
      if (!timing.signal.aborted) records[name].lose(error.toRecord(round, startedAt));
      leaveOut(records, round);
      return;
    }
  }
}

/** What the other side gave in a lost round is kept and does not count. */
function leaveOut(records: ToolOutcome["records"], round: number): void {
  const excluded = { rule: "the other side's launch of this round was lost" };
  for (const { repetitions } of [records.base, records.head]) {
    const last = repetitions.at(-1);
    if (last?.round === round) repetitions[repetitions.length - 1] = { ...last, excluded };
  }
}

/** Whether something of a side counts. */
export const counts = (measurement: Pick<Measurement, "launches" | "summedLaunches">) =>
  repetitionsOf(measurement).some(({ excluded }) => excluded === undefined);
