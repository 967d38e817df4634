import { metricLabel } from "../bench/scenario.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import { count } from "./figures.ts";
import { moveMarkup } from "./html-move.ts";
import { scrollingTable } from "./html-scrolling.ts";
import { viewFigure } from "./html-view.ts";
import { element, type Markup } from "./markup.ts";
import { nightText, sessionsOf } from "./night-text.ts";
import type { DrawnHistories, DrawnHistory, DrawnSession } from "./series-history.ts";
import { dayOf } from "./short.ts";

/** The newest nights that are listed without a script; with one, all are. */
const LISTED_NIGHTS = 5;

/** What a benchmark's history is told from. */
export interface Remembered {
  /** Of all benchmarks of the page. */
  readonly histories: DrawnHistories;
  /** What is noted of this one. */
  readonly noted: readonly NotedChangePoint[];
  /** The address of the repository, where it is known. */
  readonly repository: string | undefined;
}

/** Where the history of a benchmark is drawn, with what moved and its newest nights. Undefined where nothing is remembered. */
export function historyFigure(
  judged: BenchmarkJudgement,
  { histories, noted, repository }: Remembered,
  of: number,
): Markup | undefined {
  const history = histories.benchmarks[of] ?? null;
  if (history === null || history.series.length === 0) return undefined;
  const sessions = sessionsOf(histories, history);
  return viewFigure(
    { view: "history", of, caption: "History.", words: historyWords(judged, history, sessions) },
    movesList(history, noted, repository),
    nightsTable(judged, history, sessions),
  );
}

function historyWords(
  { benchmark }: BenchmarkJudgement,
  { series, leftOut, isWhole, later, imported = 0, environment }: DrawnHistory,
  sessions: readonly DrawnSession[],
): string {
  const days = [sessions[0], sessions.at(-1)].map((session) => dayOf(session?.[0] ?? ""));
  const older = [
    ...(leftOut === 0 ? [] : [`; ${leftOut} older are remembered`]),
    ...(isWhole ? [] : ["; a branch tells a report its newest nights alone"]),
    ...(later === 0 ? [] : [`; ${later} newer ${later === 1 ? "one" : "ones"} measured what came after the base`]),
  ].join("");
  const moved = series.map(({ metric, changePoints }) => {
    const label = metricLabel(metric, benchmark);
    return `${label} ${changePoints.length === 0 ? "did not move" : `moved ${times(changePoints.length)}`}`;
  });
  const changed = environment.length === 0 ? "" : ` The environment changed ${times(environment.length)}.`;
  const before = imported === 0 ? "" : `${count(imported, "imported run")} and `;
  return `${before}${count(sessions.length - imported, "night")} from ${days[0]} to ${days[1]}${older}: ${moved.join(", ")}.${changed}`;
}

const times = (n: number) => (n === 1 ? "once" : `${n} times`);

/** What is known of each change point that is drawn. */
function movesList(
  { series }: DrawnHistory,
  noted: readonly NotedChangePoint[],
  repository: string | undefined,
): Markup | undefined {
  const moves = series.flatMap(({ changePoints }) => changePoints.flatMap(({ note }) => noted[note] ?? []));
  if (moves.length === 0) return undefined;
  return element(
    "ul",
    { class: "moves" },
    moves.map((move) => element("li", {}, moveMarkup(move, repository))),
  );
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
      element("th", { scope: "row" }, dayOf(recordedAt)),
      element("td", {}, commit),
      series.map((one) => element("td", {}, nightText(one, at))),
    ),
  );
  const table = scrollingTable("Nights", {
    kind: "launches nights",
    caption: newest.length < sessions.length ? `The newest ${newest.length} nights` : "Every night",
    heads,
    rows,
  });
  return element("details", { class: "all-nights" }, element("summary", {}, "Nights"), table);
}
