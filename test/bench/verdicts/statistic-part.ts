import { type Spread, STATISTICS, spreadOf } from "../../../scripts/noise-tables.ts";
import type { Recording } from "./recording.ts";
import type { Table } from "./table.ts";

type Statistic = (latencyNs: readonly number[]) => number;

/** Which statistic of a launch varies least between launches of the same thing, within rounds and between sessions. */
export function statisticPart({ sessions, header }: Recording): Table {
  const rounds = sessions.flatMap(({ same }) => same);
  return {
    title: "Which statistic stands for a launch",
    about: `${header.model} against itself on ${header.processor}: standard deviation, and in brackets 1.4826 times the median distance from the median, of the log ratio of ${rounds.length} rounds in ping-pong, and of the logarithm of the first launch of ${sessions.length} sessions.`,
    rows: [
      ["statistic", "rounds", "sessions"],
      ...Object.entries(STATISTICS).map(([name, statistic]) => [
        name,
        formatSpread(spreadOf(rounds.map(({ base, head }) => Math.log(statistic(head) / statistic(base))))),
        formatSpread(spreadOf(sessions.flatMap((session) => firstOf(session, statistic)))),
      ]),
    ],
  };
}

function firstOf({ alone: [first] }: Recording["sessions"][number], statistic: Statistic): readonly number[] {
  return first === undefined ? [] : [Math.log(statistic(first.latencyNs))];
}

const percent = (value: number) => `${(100 * value).toFixed(2)} %`;
const formatSpread = ({ standardDeviation, robust }: Spread) => `${percent(standardDeviation)} (${percent(robust)})`;
