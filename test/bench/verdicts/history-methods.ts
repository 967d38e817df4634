import { type CallRecord, CHANGES } from "./calls.ts";
import { historyZ } from "./peers/history-z.ts";
import type { Call } from "./peers/peer.ts";
import { TOLERANCE } from "./round-trials.ts";
import { type SessionSummary, type StoredLaunch, screen, summarise, uncorrected } from "./stored.ts";

/** Sessions that a head is held against. */
export const HISTORY = 10;
/** Launches of a session that has no base to measure: edgebench's default. */
export const SOLO_LAUNCHES = 5;

/** A head and what was stored before it. */
export interface HistoryTrial {
  readonly history: readonly SessionSummary[];
  readonly head: SessionSummary;
  /** Base and head measured in pairs, in the head's own session. */
  readonly confirm: () => Said;
}

/** What a method says of one trial, and the launches of today that it took. */
export interface Said {
  readonly call: Call;
  readonly launches: number;
}

/** What the methods that read a history say of a head. */
const METHODS: readonly { readonly name: string; readonly say: (trial: HistoryTrial) => Said }[] = [
  { name: "edgebench suspects, no sentinel", say: (trial) => alone(screened(trial, false).call) },
  { name: "edgebench suspects, sentinel", say: (trial) => alone(screened(trial, true).call) },
  { name: "edgebench, screened then confirmed", say: screenedThenConfirmed },
  { name: "z > 1.96 over history", say: (trial) => alone(zCall(trial, 1.96)) },
  { name: "z > 5 over history (conbench)", say: (trial) => alone(zCall(trial, 5)) },
];

const alone = (call: Call): Said => ({ call, launches: SOLO_LAUNCHES });

function screened({ history, head }: HistoryTrial, withSentinel: boolean) {
  const seen = withSentinel ? (session: SessionSummary) => session : uncorrected;
  return screen(history.map(seen), seen(head), TOLERANCE);
}

function screenedThenConfirmed(trial: HistoryTrial): Said {
  if (screened(trial, true).unchanged) return alone("nothing");
  const { call, launches } = trial.confirm();
  return { call, launches: SOLO_LAUNCHES + launches };
}

function zCall({ history, head }: HistoryTrial, threshold: number): Call {
  const past = history.map(({ medianNs }) => medianNs);
  return historyZ(threshold)(past, head.medianNs);
}

/** What each method made of the trials of each change. */
export function historyRecords(trialsAt: (change: number) => readonly HistoryTrial[]): readonly CallRecord[] {
  const said = [0, ...CHANGES].map((change) => trialsAt(change).map((trial) => METHODS.map(({ say }) => say(trial))));
  return METHODS.map(({ name }, method) => {
    const mine = said.map((trials) => trials.flatMap((each) => each[method] ?? []));
    const [same = [], ...changed] = mine.map((these) => these.map(({ call }) => call));
    const all = mine.flat();
    return { name, same, changed, launches: all.reduce((sum, { launches }) => sum + launches, 0) / all.length };
  });
}

/** A session's summary with a change injected into its launches. */
export function summariseChanged(launches: readonly StoredLaunch[], change: number): SessionSummary {
  return summarise(launches.map((launch) => ({ ...launch, medianNs: launch.medianNs * (1 + change) })));
}
