import { median } from "simple-statistics";
import { CALL_COLUMNS, callRow } from "./calls.ts";
import { type Draws, seededBy } from "./draws.ts";
import { launchOf, settle } from "./edgebench.ts";
import { HISTORY, type HistoryTrial, historyRecords, type Said, SOLO_LAUNCHES } from "./history-methods.ts";
import { callOfAnswer, peerRecords } from "./machine-part.ts";
import { TOLERANCE } from "./round-trials.ts";
import { type Machine, SimulatedSession } from "./simulator.ts";
import { type StoredLaunch, summarise } from "./stored.ts";
import type { Table } from "./table.ts";

const ITERATIONS = 200;

/** A head held against stored sessions, in the simulator. */
export function storedPart(machine: Machine, trials: number, seed: number): Table {
  const trialsAt = (change: number) => {
    const draws = seededBy(seed, machine.name, "history", change);
    return Array.from({ length: trials }, () => trialOf(machine, change, draws));
  };
  return {
    title: `Stored baselines, simulated, ${machine.name}`,
    about: `${HISTORY} stored sessions of ${SOLO_LAUNCHES} launches each; peers that compare launches hold ten of today against ten of an earlier session. Edgebench's first two rows are what it suspects; the third is its word after suspects and what is too noisy to tell were measured in pairs. ${trials} trials a cell.`,
    rows: [
      CALL_COLUMNS,
      ...historyRecords(trialsAt).map(callRow),
      ...peerRecords(machine, "stored", trials, seed).map(callRow),
    ],
  };
}

function trialOf(machine: Machine, change: number, draws: Draws): HistoryTrial {
  const shift = Math.log1p(change);
  const sessionOf = () => new SimulatedSession(machine, ITERATIONS, draws);
  const history = Array.from({ length: HISTORY }, () => summarise(storedLaunches(sessionOf(), 0)));
  const today = sessionOf();
  const head = summarise(storedLaunches(today, shift));
  return { history, head, confirm: () => confirmed(today, shift) };
}

function confirmed(session: SimulatedSession, shift: number): Said {
  const nextRound = () => {
    const { base, head } = session.round(shift);
    return { base: launchOf(base), head: launchOf(head) };
  };
  const answer = settle(nextRound, { tolerance: TOLERANCE, comparisons: 1, affordableRounds: 30 });
  return { call: callOfAnswer(answer), launches: 2 * answer.rounds };
}

/** Launches with a sentinel beside each: a frozen network that sees the same level. */
function storedLaunches(session: SimulatedSession, shift: number): readonly StoredLaunch[] {
  return Array.from({ length: SOLO_LAUNCHES }, () => {
    const { base: sentinel, head: model } = session.round(shift);
    return { medianNs: median([...model]), sentinelNs: median([...sentinel]) };
  });
}
