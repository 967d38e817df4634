import picocolors from "picocolors";
import { metricLabel } from "../bench/scenario.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import type { Standing } from "../compare/standing.ts";
import { groupBy } from "../plan/group-by.ts";
import { bridged, bridgeText } from "../report/bridge-text.ts";
import { changedImagesText, withChangedImages } from "../report/changed-images-text.ts";
import { clip, plain } from "../report/escape.ts";
import { formatBeforeAfter, formatChangeWithInterval, formatTolerance } from "../report/figures.ts";
import { untoldSentences } from "../report/in-brief.ts";
import { intervalBar } from "../report/interval-bar.ts";
import { type Row, rowsOf } from "../report/rows.ts";
import { headline } from "../report/sentence.ts";
import {
  agreementText,
  allowanceTexts,
  evidenceText,
  operatorsText,
  parametersText,
  remarks,
  runtimeWord,
  STANDING_WORDS,
} from "../report/words.ts";
import type { Context } from "./context.ts";
import { type Cell, terminalTable, wrapped } from "./terminal-table.ts";

type Colors = ReturnType<typeof picocolors.createColors>;
type Screen = Pick<Context, "color" | "width">;

const NAME_LIMIT = 60;
const REASON_LIMIT = 200;
/** Of a whole benchmark: why a time is implausible fits. */
const WHOLE_REASON_LIMIT = 320;
const NOTE_LIMIT = 1_000;
const MOST_NOTES = 12;
const INDENT = 2;
/** From this width on there is room for a bar beside each change. */
const ROOM_FOR_BARS = 110;

/** A judgement for a terminal: the answer, then each benchmark with a line per metric, worst first. Everything foreign is made plain. */
export function judgementTable(judgement: Judgement, screen: Screen): string {
  const colors = picocolors.createColors(screen.color);
  const { telling, idle, untold, unchanged } = rowsOf(judgement);
  const answer = wrapped(plain(headline(judgement).text), screen.width).split("\n");
  const parts = [answer.map(colors.bold).join("\n")];
  for (const [judged, rows] of groupBy([...telling, ...idle, ...unchanged], ({ judged }) => judged))
    parts.push(
      [
        wrapped(subject(judged), screen.width),
        linesOf(rows, screen, colors),
        ...notesOf(judged, rows, screen, colors),
      ].join("\n"),
    );
  const rest = [
    ...untoldSentences(untold).map((sentence) => `not measured: ${sentence}`),
    ...judgement.benchmarks.flatMap(({ id, state }) =>
      state === "new" || state === "removed" ? [`${STANDING_WORDS[state]}: ${id}`] : [],
    ),
    ...withChangedImages(judgement).map(({ id, changedImages }) => `${id}: ${changedImagesText(changedImages)}`),
    ...bridged(judgement).map(({ id, bridge }) => `${id}: ${bridgeText(bridge)}`),
  ];
  if (rest.length > 0) parts.push(rest.map((line) => wrapped(plain(line), screen.width)).join("\n"));
  return `${parts.join("\n\n")}\n`;
}

/** `resnet50 on rpi3 (TensorFlow Lite, int8, batch 1, 4 threads)`, made plain. */
export function subject({ benchmark }: BenchmarkJudgement): string {
  const name = (text: string) => plain(clip(text, NAME_LIMIT));
  return `${name(benchmark.model)} on ${name(benchmark.device)} (${runtimeWord(benchmark)}, ${plain(parametersText(benchmark))})`;
}

/** A line for each metric, and below those that are not unchanged what they rest on. */
function linesOf(rows: readonly Row[], screen: Screen, colors: Colors): string {
  const shape = { width: screen.width, indent: INDENT };
  const below = rows.flatMap((row): (readonly Cell[])[] =>
    row.kind === "benchmark" || row.standing === "unchanged"
      ? []
      : [[{ text: labelOf(row) }, { text: evidenceOf(row.comparison), paint: colors.dim }]],
  );
  const metrics = rows.map((row) => cellsOf(row, screen, colors));
  return [terminalTable(metrics, shape), terminalTable(below, shape)].filter((table) => table !== "").join("\n");
}

/** What a reader must know of how a benchmark was measured: what another tool cannot tell, times below the floor, other conditions. */
function notesOf(
  { caveats: all }: BenchmarkJudgement,
  rows: readonly Row[],
  { width }: Screen,
  colors: Colors,
): readonly string[] {
  const caveats = all.filter((caveat) => !rows.some((row) => row.kind === "benchmark" && row.reason === caveat));
  const shown = caveats.slice(0, MOST_NOTES).map((caveat) => plain(clip(caveat, NOTE_LIMIT)));
  const more = caveats.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`${more} more, which --json tells`] : [])];
  const indent = " ".repeat(INDENT);
  return lines.flatMap((line) =>
    wrapped(`note: ${line}`, Math.max(width - INDENT, 20))
      .split("\n")
      .map((part) => colors.dim(`${indent}${part}`)),
  );
}

function cellsOf(row: Row, { width }: Screen, colors: Colors): readonly Cell[] {
  const paint = PAINT[row.standing](colors);
  const start = { text: STANDING_WORDS[row.standing], paint };
  if (row.kind === "benchmark") return [start, { text: plain(clip(row.reason, WHOLE_REASON_LIMIT)) }];
  const label = { text: labelOf(row) };
  if (row.comparison.verdict === "not-measured") return [start, label];
  const { evidence, tolerance, metric } = row.comparison;
  const bar = width < ROOM_FOR_BARS ? [] : [{ text: intervalBar(evidence, tolerance) ?? "", paint: colors.dim }];
  return [
    start,
    label,
    { text: formatBeforeAfter(metric, evidence) },
    { text: formatChangeWithInterval(evidence, tolerance.kind), ...(row.standing !== "unchanged" && { paint }) },
    ...bar,
  ];
}

function labelOf({ comparison, judged }: Row & { kind: "comparison" }): string {
  return metricLabel(comparison.metric, judged.benchmark);
}

function evidenceOf(comparison: Comparison): string {
  if (comparison.verdict === "not-measured") return plain(clip(comparison.reason, REASON_LIMIT));
  const { evidence, tolerance } = comparison;
  const foreign = [operatorsText(evidence), ...allowanceTexts(comparison)];
  return [
    `${evidenceText(evidence)}, tolerance ${formatTolerance(tolerance)}`,
    agreementText(evidence),
    ...remarks(comparison),
    ...foreign.map((text) => text && clip(text, REASON_LIMIT)),
  ]
    .filter((text) => text !== undefined)
    .map(plain)
    .join("; ");
}

export const PAINT: { readonly [standing in Standing]: (colors: Colors) => (text: string) => string } = {
  "head-failed": ({ red }) => red,
  regressed: ({ red }) => red,
  "not-measured": ({ magenta }) => magenta,
  inconclusive: ({ yellow }) => yellow,
  improved: ({ green }) => green,
  unchanged: ({ dim }) => dim,
  new: ({ blue }) => blue,
  removed: ({ dim }) => dim,
};
