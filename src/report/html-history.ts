import { metricLabel } from "../bench/scenario.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";
import { count, formatChange, formatMetric } from "./figures.ts";
import { scrolling } from "./html-launches.ts";
import { viewFigure } from "./html-view.ts";
import { element, type Markup } from "./markup.ts";
import { nightText } from "./night-text.ts";
import type { DrawnChangePoint, DrawnHistories, DrawnHistory, DrawnSeries, DrawnSession } from "./series-history.ts";

/** The newest nights that are listed without a script; with one, all are. */
const LISTED_NIGHTS = 5;

/** Where the history of a benchmark is drawn, with what moved and its newest nights. Undefined where nothing is remembered. */
export function historyFigure(judged: BenchmarkJudgement, histories: DrawnHistories, of: number): Markup | undefined {
  const history = histories.benchmarks[of] ?? null;
  if (history === null || history.series.length === 0) return undefined;
  const sessions = sessionsOf(histories, history);
  return viewFigure(
    { view: "history", of, caption: "History.", words: historyWords(judged, history, sessions), size: "tall" },
    movesList(judged, history, sessions),
    nightsTable(judged, history, sessions),
  );
}

/** A benchmark's own sessions, oldest first. */
function sessionsOf({ sessions }: DrawnHistories, { runs }: DrawnHistory): readonly DrawnSession[] {
  return runs.flatMap(([from, count]) => sessions.slice(from, from + count));
}

function historyWords(
  { benchmark }: BenchmarkJudgement,
  { series, leftOut, isWhole, environment }: DrawnHistory,
  sessions: readonly DrawnSession[],
): string {
  const days = [sessions[0], sessions.at(-1)].map((session) => session?.[0].slice(0, 10) ?? "");
  const older = [
    ...(leftOut === 0 ? [] : [`; ${leftOut} older are remembered`]),
    ...(isWhole ? [] : ["; a branch tells a report its newest nights alone"]),
  ].join("");
  const moved = series.map(({ metric, changePoints }) => {
    const label = metricLabel(metric, benchmark);
    return `${label} ${changePoints.length === 0 ? "did not move" : `moved ${times(changePoints.length)}`}`;
  });
  const changed = environment.length === 0 ? "" : ` The environment changed ${times(environment.length)}.`;
  return `${count(sessions.length, "night")} from ${days[0]} to ${days[1]}${older}: ${moved.join(", ")}.${changed}`;
}

const times = (n: number) => (n === 1 ? "once" : `${n} times`);

/** Each change point in a sentence: when, by how much, between which commits, and what else changed. */
function movesList(
  judged: BenchmarkJudgement,
  { series }: DrawnHistory,
  sessions: readonly DrawnSession[],
): Markup | undefined {
  const moves = series.flatMap((one) => one.changePoints.map((change) => moveSentence(judged, one, change, sessions)));
  if (moves.length === 0) return undefined;
  return element(
    "ul",
    { class: "moves" },
    moves.map((move) => element("li", {}, move)),
  );
}

function moveSentence(
  { benchmark }: BenchmarkJudgement,
  { metric, tolerance }: DrawnSeries,
  { at, lastBefore, direction, before, after, effect, differing, returned }: DrawnChangePoint,
  sessions: readonly DrawnSession[],
): string {
  const [old, first] = [sessions[lastBefore], sessions[at]];
  const values = `from ${formatMetric(metric, before)} to ${formatMetric(metric, after)}`;
  const move = `${metricLabel(metric, benchmark)} moved for the ${direction}, by ${formatChange(effect, tolerance.kind)} ${values}`;
  const suspects =
    old?.[1] === first?.[1]
      ? `; the commit ${first?.[1]} is the same on both sides, so no commit did it`
      : `; what did it lies after ${old?.[1]} and not after ${first?.[1]}`;
  const other = differing.length === 0 ? "" : `; ${differing.join(", ")} changed as well`;
  const back = returned === null ? "" : `; the level returned on ${sessions[returned]?.[0].slice(0, 10)}`;
  return `${first?.[0].slice(0, 10)}: ${move}${suspects}${other}${back}.`;
}

function nightsTable(
  { benchmark }: BenchmarkJudgement,
  { series }: DrawnHistory,
  sessions: readonly DrawnSession[],
): Markup {
  const newest = sessions
    .map((session, at) => ({ session, at }))
    .slice(-LISTED_NIGHTS)
    .reverse();
  const heads = ["Night", "Commit", ...series.map(({ metric }) => metricLabel(metric, benchmark))];
  const rows = newest.map(({ session: [recordedAt, commit], at }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, recordedAt.slice(0, 10)),
      element("td", {}, commit),
      series.map((one) => element("td", {}, nightText(one, at))),
    ),
  );
  const table = element(
    "table",
    { class: "launches nights" },
    element("caption", {}, newest.length < sessions.length ? `The newest ${newest.length} nights` : "Every night"),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        heads.map((head) => element("th", { scope: "col" }, head)),
      ),
    ),
    element("tbody", {}, rows),
  );
  return element("details", { class: "all-nights" }, element("summary", {}, "Nights"), scrolling("Nights", table));
}
