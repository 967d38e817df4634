import { z } from "zod";
import { benchmarkId } from "../bench/benchmark.ts";
import { METRICS } from "../bench/metric.ts";
import { changePointKey, type NotedChangePoint } from "../trend/noted-change-point.ts";
import { markdown } from "./escape.ts";
import { count, formatChange, formatMetric, formatSize, list } from "./figures.ts";
import { hiddenNote, readHiddenNote } from "./hidden-note.ts";
import { parametersText, runtimeWord } from "./words.ts";

/** What is known of a change point tonight, beside the change itself. */
export interface Tonight {
  /** Where the series lies now against the level before, as `effect` of the change point. */
  readonly effect: number;
  /** UTC day of the newest session. */
  readonly day: string;
  /** Other series of the same device that moved with the same session. */
  readonly others: number;
}

const keySchema = z.object({ key: z.string().max(1_200), commit: z.string().max(64) });

/** The change point that an issue is about, as `changePointKey` names it; undefined for any other issue. */
export function changePointOf(body: string): string | undefined {
  return readHiddenNote("edgebench-level", body, keySchema)?.key;
}

/** The issue about a level that moved, as GitHub's Markdown. */
export function renderLevelIssue(change: NotedChangePoint, tonight: Tonight): { title: string; body: string } {
  const { benchmark, metric, firstAfter, lastBefore } = change;
  const { label, tolerance } = METRICS[metric];
  const who = `${benchmark.model} on ${benchmark.device}`;
  const rows = [
    ["before", lastBefore, change.before.value],
    ["after", firstAfter, change.after.value],
  ] as const;
  const body = [
    hiddenNote("edgebench-level", { key: changePointKey(change), commit: firstAfter.commit }),
    `**${markdown(who)}: ${label} moved by ${formatChange(change.effect, tolerance.kind)}, and stays there.**`,
    "",
    `${runtimeWord(benchmark)}, ${markdown(parametersText(benchmark))}. On ${tonight.day} it was at ${formatChange(tonight.effect, tolerance.kind)} against the level before.`,
    "",
    `| | Night | Commit | ${label} |`,
    "| :-- | :-- | :-- | :-- |",
    ...rows.map(
      ([side, sighting, value]) =>
        `| ${side} | ${dayOf(sighting.recordedAt)} | ${sighting.commit} | ${formatMetric(metric, value)} |`,
    ),
    "",
    ...suspects(change, tonight).map((sentence) => `- ${sentence}`),
    "",
    `Benchmark: ${markdown(benchmarkId(benchmark))}. This issue is kept up to date every night, and closed when the level returns.`,
    "",
  ];
  const size = formatSize(change.effect, tolerance.kind);
  return { title: `${who}: ${label} is ${size} worse since ${dayOf(firstAfter.recordedAt)}`, body: body.join("\n") };
}

/** What is said when the level returned. */
export function thanksText({ metric, before, returned }: NotedChangePoint): string {
  const since = returned === undefined ? "" : ` since ${dayOf(returned.recordedAt)} (${returned.commit})`;
  return `Thank you! ${METRICS[metric].label} is back within the tolerance of ${formatMetric(metric, before.value)}${since}.`;
}

function suspects(
  { benchmark, lastBefore, firstAfter, differing }: NotedChangePoint,
  { others }: Tonight,
): readonly string[] {
  return [
    lastBefore.commit === firstAfter.commit
      ? "Both nights measured the same commit, so nothing in the repository moved it: look at the device."
      : `Suspect are the commits after ${lastBefore.commit} up to ${firstAfter.commit}.`,
    differing.length === 0
      ? "No condition that edgebench knows of the device or of the measurement changed between the two nights."
      : `Between the two nights changed: ${markdown(list(differing))}.`,
    ...(others === 0
      ? []
      : [
          `${count(others, "other series", "other series")} of ${markdown(benchmark.device)} moved with the same night, which speaks for the device.`,
        ]),
  ];
}

/** `2026-11-20` of an instant. */
function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
