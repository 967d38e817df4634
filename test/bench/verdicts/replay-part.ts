import { CALL_COLUMNS, type CallRecord, CHANGES, callRow } from "./calls.ts";
import { seededBy } from "./draws.ts";
import type { Answer } from "./edgebench.ts";
import { HISTORY, type HistoryTrial, historyRecords, SOLO_LAUNCHES, summariseChanged } from "./history-methods.ts";
import { LAYOUTS, type Layout, launchesIn } from "./layout.ts";
import { callOfAnswer } from "./machine-part.ts";
import { PEERS } from "./peers/peers.ts";
import type { Recording } from "./recording.ts";
import { logRatiosOf, type Replay, recordedSource, replayOnce, storedLaunches } from "./replay.ts";
import { TOLERANCE } from "./round-trials.ts";
import { againstGoal, formatShare, meanAgainstGoal, shareOf } from "./share.ts";
import { summarise } from "./stored.ts";
import type { Table } from "./table.ts";

/** The tolerance of the goals for real launches. */
const TIGHT = 0.03;
const PEER_LAUNCHES = 10;

type Run = (replay: Omit<Replay, "tolerance">) => readonly Answer[];

/** Edgebench on recorded ping-pong rounds, beside its goals. */
export function replayedRoundsPart({ sessions, header }: Recording, trials: number, seed: number): Table {
  const same = logRatiosOf(sessions.flatMap((session) => session.same));
  const changed = logRatiosOf(sessions.flatMap((session) => session.changed));
  const run: Run = (replay) => {
    const draws = seededBy(seed, "replay", replay.change, replay.signs);
    return Array.from({ length: trials }, () => replayOnce({ ...replay, tolerance: TIGHT }, draws));
  };
  return {
    title: "Real rounds in ping-pong",
    about: `${same.length} A/A rounds of ${header.model} in ${sessions.length} sessions on ${header.processor}, tolerance ${100 * TIGHT} %. ${trials} replays a row, each from a random round on with random signs and the change injected; bounds take replays as independent, which those of few rounds are not.`,
    rows: [
      ["true change", "what", "measured"],
      ...(same.length === 0 ? [] : goalRows((change) => run({ ratios: same, change, signs: "random" }))),
      ...(changed.length === 0
        ? []
        : [changedRow(header.changedModel, run({ ratios: changed, change: 0, signs: "kept" }))]),
    ],
  };
}

const is = (answers: readonly Answer[], verdict: Answer["verdict"]) =>
  shareOf(answers, (answer) => answer.verdict === verdict);

function goalRows(at: (change: number) => readonly Answer[]): readonly (readonly string[])[] {
  const [none, half, whole, double] = [at(0), at(TIGHT / 2), at(TIGHT), at(2 * TIGHT)];
  const error = (answers: readonly Answer[], change: number) => {
    const squares = answers.map(({ effect }) => Math.log((1 + effect) / (1 + change)) ** 2);
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
  };
  const rounds = [...none, ...whole].map((answer) => answer.rounds);
  const worst = Math.max(error(none, 0), error(whole, TIGHT));
  return [
    ["none", "regressed", againstGoal(is(none, "regressed"), { kind: "at-most", share: 0.01 })],
    ["none", "unchanged", againstGoal(is(none, "unchanged"), { kind: "at-least", share: 0.98 })],
    [
      "+1.5 %",
      "regressed or unchanged",
      `${formatShare(is(half, "regressed"))}, ${formatShare(is(half, "unchanged"))}`,
    ],
    ["+3 %", "regressed", againstGoal(is(whole, "regressed"), { kind: "at-least", share: 0.99 })],
    ["+6 %", "regressed", formatShare(is(double, "regressed"))],
    ["none and +3 %", "rounds, mean", meanAgainstGoal(rounds, 12)],
    [
      "none and +3 %",
      "error of the effect, root mean square",
      `goal < 0.7 %: ${(100 * worst).toFixed(2)} %, ${worst < 0.007 ? "met" : "missed"}`,
    ],
  ];
}

function changedRow(model: string, answers: readonly Answer[]): readonly string[] {
  return [model, "regressed", formatShare(is(answers, "regressed"))];
}

/** The peers on recorded launches, in three layouts. */
export function replayedPeersPart({ sessions, header }: Recording, seed: number): Table {
  return {
    title: "Peers on real launches",
    about: `One comparison per session and cell: ${PEER_LAUNCHES} launches of ${header.model} a side, a change injected into the head. Stored: the base is from the session before.`,
    rows: [CALL_COLUMNS, ...LAYOUTS.flatMap((layout) => peersIn(layout, sessions, seed).map(callRow))],
  };
}

function peersIn(layout: Layout, sessions: Recording["sessions"], seed: number): readonly CallRecord[] {
  const calls = [0, ...CHANGES].map((change) =>
    sessions.slice(layout === "stored" ? 1 : 0).map((session, index) => {
      // launchesIn asks for today's session first, then for the stored one.
      const order = [session, sessions[index] ?? session].map((one) => recordedSource(one, change));
      const sides = launchesIn(layout, PEER_LAUNCHES, () => order.shift() ?? recordedSource(session, change));
      const draws = seededBy(seed, "peers", layout, change, index);
      return PEERS.map((peer) => peer.call(sides, draws));
    }),
  );
  return PEERS.map(({ name }, peer) => {
    const [same = [], ...changed] = calls.map((trial) => trial.map((each) => each[peer] ?? "nothing"));
    return { name: `${name}, ${layout}`, same, changed, launches: 2 * PEER_LAUNCHES };
  });
}

/** Recorded sessions held against the ten before them. */
export function replayedStoredPart({ sessions }: Recording, seed: number): Table {
  const title = "Real sessions against stored baselines";
  if (sessions.length <= HISTORY) return { title, about: `More than ${HISTORY} sessions are needed.`, rows: [] };
  const records = historyRecords((change) => recordedTrials(sessions, change, seed));
  return {
    title,
    about: `Each session's first ${SOLO_LAUNCHES} launches against the ${HISTORY} sessions before, a change injected; confirmed on recorded rounds. Edgebench with the sentinel: ${storedGoals(records)}.`,
    rows: [CALL_COLUMNS, ...records.map(callRow)],
  };
}

function recordedTrials(sessions: Recording["sessions"], change: number, seed: number): readonly HistoryTrial[] {
  const ratios = logRatiosOf(sessions.flatMap((session) => session.same));
  const draws = seededBy(seed, "stored replay", change);
  const confirm = () => {
    const answer = replayOnce({ ratios, change, signs: "random", tolerance: TOLERANCE }, draws);
    return { call: callOfAnswer(answer), launches: 2 * answer.rounds };
  };
  return sessions.slice(HISTORY).map((session, index) => ({
    history: sessions.slice(index, index + HISTORY).map((one) => summarise(storedLaunches(one, SOLO_LAUNCHES))),
    head: summariseChanged(storedLaunches(session, SOLO_LAUNCHES), change),
    confirm,
  }));
}

function storedGoals(records: readonly CallRecord[]): string {
  const corrected = records.find(({ name }) => name === "edgebench suspects, sentinel");
  if (corrected === undefined) throw new Error("edgebench is among the methods");
  const alarms = shareOf(corrected.same, (call) => call !== "nothing");
  const caught = shareOf(corrected.changed[CHANGES.indexOf(0.1)] ?? [], (call) => call === "slower");
  return `false alarms, ${againstGoal(alarms, { kind: "at-most", share: 0.04 })}; +10 % suspected, ${againstGoal(caught, { kind: "at-least", share: 0.97 })}`;
}
