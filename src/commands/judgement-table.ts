import Table from "cli-table3";
import picocolors from "picocolors";
import { metricLabel } from "../bench/scenario.ts";
import type { Judgement } from "../compare/judgement.ts";
import type { Standing } from "../compare/standing.ts";
import { bridged, bridgeText } from "../report/bridge-text.ts";
import { changedImagesText, withChangedImages } from "../report/changed-images-text.ts";
import { clip, plain } from "../report/escape.ts";
import { formatBeforeAfter, formatChange, formatInterval, formatTolerance } from "../report/figures.ts";
import { untoldSentences } from "../report/in-brief.ts";
import { type Row, rowsOf } from "../report/rows.ts";
import { headline } from "../report/sentence.ts";
import {
  agreementText,
  allowanceTexts,
  evidenceText,
  operatorsText,
  outlook,
  parametersText,
  runtimeWord,
  STANDING_WORDS,
} from "../report/words.ts";
import { BORDERLESS } from "./borderless.ts";
import type { Context } from "./context.ts";

const NAME_LIMIT = 40;
const REASON_LIMIT = 100;

/** A judgement for a terminal: the answer, then a line per comparison, worst first. Everything foreign is made plain. */
export function judgementTable(judgement: Judgement, { color }: Pick<Context, "color">): string {
  const colors = picocolors.createColors(color);
  const { telling, idle, untold, unchanged } = rowsOf(judgement);
  const rows = [...telling, ...idle, ...unchanged];
  const fresh = judgement.benchmarks.filter(({ state }) => state === "new" || state === "removed");
  const parts = [colors.bold(plain(headline(judgement).text))];
  if (rows.length > 0) parts.push(drawTable(rows, colors));
  for (const sentence of untoldSentences(untold)) parts.push(`not measured: ${plain(sentence)}`);
  for (const { id, state } of fresh) parts.push(`${STANDING_WORDS[state as Standing]}: ${plain(id)}`);
  for (const { id, changedImages } of withChangedImages(judgement))
    parts.push(plain(`${id}: ${changedImagesText(changedImages)}`));
  for (const { id, bridge } of bridged(judgement)) parts.push(plain(`${id}: ${bridgeText(bridge)}`));
  return `${parts.join("\n")}\n`;
}

type Colors = ReturnType<typeof picocolors.createColors>;

function drawTable(rows: readonly Row[], colors: Colors): string {
  const table = new Table({
    head: ["verdict", "model", "where", "metric", "before → after", "change", "evidence"],
    style: { head: [], border: [], compact: true },
    chars: { ...BORDERLESS, middle: " " },
  });
  for (const row of rows) table.push(cellsOf(row, colors));
  return table.toString();
}

function cellsOf(row: Row, colors: Colors): string[] {
  const { benchmark } = row.judged;
  const name = plain(clip(benchmark.model, NAME_LIMIT));
  const where = `${plain(clip(benchmark.device, NAME_LIMIT))}, ${runtimeWord(benchmark)}, ${plain(parametersText(benchmark))}`;
  const word = PAINT[row.standing](colors)(STANDING_WORDS[row.standing]);
  if (row.kind === "benchmark") return [word, name, where, "all", "", "", plain(clip(row.reason, REASON_LIMIT))];
  const { comparison } = row;
  const start = [word, name, where, metricLabel(comparison.metric, benchmark)];
  if (comparison.verdict === "not-measured") return [...start, "", "", plain(clip(comparison.reason, REASON_LIMIT))];
  const { evidence, tolerance } = comparison;
  const interval = formatInterval(evidence, tolerance.kind);
  const change = `${formatChange(evidence.effect, tolerance.kind)}${interval === undefined ? "" : ` ${interval}`}`;
  const more = comparison.verdict === "inconclusive" ? outlook(evidence, tolerance) : undefined;
  const agreement = agreementText(evidence);
  const operators = operatorsText(evidence);
  const foreign = [...(operators === undefined ? [] : [operators]), ...allowanceTexts(comparison)];
  return [
    ...start,
    formatBeforeAfter(comparison.metric, evidence),
    `${change} (${formatTolerance(tolerance)})`,
    [
      evidenceText(evidence),
      ...(agreement === undefined ? [] : [agreement]),
      ...(more === undefined ? [] : [more]),
      ...foreign.map((text) => plain(clip(text, REASON_LIMIT))),
    ].join("; "),
  ];
}

const PAINT: { readonly [standing in Standing]: (colors: Colors) => (text: string) => string } = {
  "head-failed": ({ red }) => red,
  regressed: ({ red }) => red,
  "not-measured": ({ magenta }) => magenta,
  inconclusive: ({ yellow }) => yellow,
  improved: ({ green }) => green,
  unchanged: ({ dim }) => dim,
  new: ({ blue }) => blue,
  removed: ({ dim }) => dim,
};
