import { CALL_COLUMNS, type CallRecord, CHANGES, callRow } from "./calls.ts";
import { type Draws, seededBy } from "./draws.ts";
import { type Answer, launchOf, settle } from "./edgebench.ts";
import { type Layout, launchesIn } from "./layout.ts";
import type { Call, Sides } from "./peers/peer.ts";
import { PEERS } from "./peers/peers.ts";
import { TOLERANCE } from "./round-trials.ts";
import { type Machine, SimulatedSession } from "./simulator.ts";
import type { Table } from "./table.ts";

const LAUNCHES = 10;
const ITERATIONS = 200;

/** Whole simulated launches: edgebench in ping-pong rounds, peers on ten launches a side. */
export function pairedPart(machine: Machine, trials: number, seed: number): Table {
  const layouts = ["one after the other", "interleaved"] as const;
  return {
    title: `Simulated launches, ${machine.name}`,
    about: `${ITERATIONS} iterations a launch; peers have ${LAUNCHES} launches a side. A false alarm is any change called in A/A; "in 40" the chance of one in 40 independent comparisons; then how often a slower head is called slower. Edgebench's tolerance is ${100 * TOLERANCE} %: below it, unchanged is right. ${trials} trials a cell.`,
    rows: [
      CALL_COLUMNS,
      ...[1, 40].map((comparisons) => callRow(edgebenchRecord(machine, comparisons, trials, seed))),
      ...layouts.flatMap((layout) => peerRecords(machine, layout, trials, seed).map(callRow)),
    ],
  };
}

function edgebenchRecord(machine: Machine, comparisons: number, trials: number, seed: number): CallRecord {
  const answers = [0, ...CHANGES].map((change) => {
    const draws = seededBy(seed, machine.name, "edgebench", comparisons, change);
    return Array.from({ length: trials }, () => settleOnce(machine, change, comparisons, draws));
  });
  const all = answers.flat();
  const [same = [], ...changed] = answers.map((these) => these.map(callOfAnswer));
  const launches = (2 * all.reduce((sum, { rounds }) => sum + rounds, 0)) / all.length;
  return { name: `edgebench, ping-pong, m = ${comparisons}`, same, changed, launches };
}

function settleOnce(machine: Machine, change: number, comparisons: number, draws: Draws): Answer {
  const session = new SimulatedSession(machine, ITERATIONS, draws);
  const nextRound = () => {
    const { base, head } = session.round(Math.log1p(change));
    return { base: launchOf(base), head: launchOf(head) };
  };
  return settle(nextRound, { tolerance: TOLERANCE, comparisons, affordableRounds: 30 });
}

/** What edgebench's word is among tools that only call changes. */
export function callOfAnswer({ verdict }: Answer): Call {
  if (verdict === "regressed") return "slower";
  return verdict === "improved" ? "faster" : "nothing";
}

/** The peers on simulated launches of one layout; all see the same launches. */
export function peerRecords(machine: Machine, layout: Layout, trials: number, seed: number): readonly CallRecord[] {
  const calls = [0, ...CHANGES].map((change) => {
    const draws = seededBy(seed, machine.name, layout, change);
    return Array.from({ length: trials }, () => callsOf(sidesOf(machine, layout, change, draws), draws));
  });
  return PEERS.map(({ name }, peer) => {
    const [same = [], ...changed] = calls.map((trial) => trial.map((each) => each[peer] ?? "nothing"));
    return { name: `${name}, ${layout}`, same, changed, launches: 2 * LAUNCHES };
  });
}

const callsOf = (sides: Sides, draws: Draws): readonly Call[] => PEERS.map((peer) => peer.call(sides, draws));

function sidesOf(machine: Machine, layout: Layout, change: number, draws: Draws): Sides {
  return launchesIn(layout, LAUNCHES, () => {
    const session = new SimulatedSession(machine, ITERATIONS, draws);
    return { base: () => session.launch(0), head: () => session.launch(Math.log1p(change)) };
  });
}
