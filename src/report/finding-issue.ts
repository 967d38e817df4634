import { z } from "zod";
import { benchmarkId } from "../bench/benchmark.ts";
import { METRICS } from "../bench/metric.ts";
import { metricLabel } from "../bench/scenario.ts";
import type { CommitRange, Finding } from "../trend/finding.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import { clip, markdown } from "./escape.ts";
import { count, formatChange, formatMetric, formatSize } from "./figures.ts";
import { circumstances, evidenceSentences, headlineText } from "./finding-sentence.ts";
import { hiddenNote, readHiddenNote } from "./hidden-note.ts";
import { commitText, moreThan, suspectsParts, wholeText, worseText } from "./move-story.ts";
import { dayOf } from "./short.ts";

/** Rows of a table; more are counted. */
const LISTED = 50;
/** GitHub takes 256 characters. */
const LONGEST_TITLE = 250;

/** A change point whose cause is known. */
export type FoundChange = NotedChangePoint & { readonly finding: Finding };

/** One series of a finding, and where it lies tonight. */
export interface Told {
  readonly change: FoundChange;
  readonly tonight: Tonight;
}

export interface Tonight {
  /** Where the series lies now against the level before, as `effect` of the change point. */
  readonly effect: number;
  /** UTC day of the newest session. */
  readonly day: string;
}

const keySchema = z.object({ key: z.string().max(1_200) });

/** What an issue is about: a finding's group, or, in an older one, a change point's key; undefined for any other issue. */
export function groupIn(body: string): string | undefined {
  return readHiddenNote("edgebench-level", body, keySchema)?.key;
}

/** The issue about a finding, as GitHub's Markdown. @param all the series of one group, the one that moved most first. */
export function renderFindingIssue(all: readonly [Told, ...Told[]]): { title: string; body: string } {
  const [worst] = all;
  const { finding, firstAfter } = worst.change;
  const title = titleOf(all);
  const body = [
    hiddenNote("edgebench-level", { key: finding.group, commit: firstAfter.commit }),
    `**${markdown(headlineText(worst.change))}**`,
    "",
    ...table(all),
    "",
    ...reasons(all).map((sentence) => `- ${markdown(sentence)}`),
    "",
    ...commitLines(worst.change),
    "This issue is kept up to date every night, and closed when the level returns.",
    "",
  ];
  return { title: clip(title, LONGEST_TITLE), body: body.join("\n") };
}

/** What is said when every level of a finding returned. */
export function thanksText(returned: readonly NotedChangePoint[]): string {
  const [first] = returned;
  if (first === undefined) return "Thank you!";
  const { metric, benchmark, before } = first;
  const since =
    first.returned === undefined ? "" : ` since ${dayOf(first.returned.recordedAt)} (${first.returned.commit})`;
  const more = returned.length - 1;
  const others = more === 0 ? "" : `, and so ${more === 1 ? "is" : "are"} ${more} other series`;
  return `Thank you! ${metricLabel(metric, benchmark)} is back within the tolerance of ${formatMetric(metric, before.value)}${since}${others}.`;
}

function titleOf(all: readonly [Told, ...Told[]]): string {
  const [{ change }] = all;
  const { finding, benchmark, metric, effect, firstAfter } = change;
  const size = formatSize(effect, METRICS[metric].tolerance.kind);
  if (finding.cause === "device" && all.length > 1)
    return `${benchmark.device}: ${count(modelsIn(all), "model")} up to ${size} worse since ${dayOf(firstAfter.recordedAt)}, by the device`;
  const devices = new Set(all.map((one) => one.change.benchmark.device)).size;
  const who =
    devices > 1 ? `${benchmark.model} on ${count(devices, "device")}` : `${benchmark.model} on ${benchmark.device}`;
  return `${who}: ${worseText(change)}`;
}

function table(all: readonly Told[]): readonly string[] {
  const rows = all.slice(0, LISTED).map(({ change, tonight }) => {
    const { benchmark, metric, before, after, effect, lastBefore, firstAfter } = change;
    const { kind } = METRICS[metric].tolerance;
    const cells = [
      markdown(benchmarkId(benchmark)),
      metricLabel(metric, benchmark),
      `${formatMetric(metric, before.value)}<br>${dayOf(lastBefore.recordedAt)}`,
      `${formatMetric(metric, after.value)}<br>${dayOf(firstAfter.recordedAt)}`,
      `**${formatChange(effect, kind)}**`,
      `${formatChange(tonight.effect, kind)}<br>${tonight.day}`,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const more = all.length - rows.length;
  return [
    "| Benchmark | Metric | Last good | First bad | Moved by | Now |",
    "| :-- | :-- | :-- | :-- | :-- | :-- |",
    ...rows,
    ...(more > 0 ? ["", `And ${more} more.`] : []),
  ];
}

/** The worst series speaks for its group, and each re-run for itself. */
function reasons(all: readonly [Told, ...Told[]]): readonly string[] {
  const evidence = all.slice(0, LISTED).flatMap(({ change }) => evidenceSentences(change));
  return [...new Set(evidence), ...circumstances(all[0].change)];
}

/** The commits between, and how the one among them is found. */
function commitLines(change: FoundChange): readonly string[] {
  const { benchmark, metric, finding, lastBefore, firstAfter } = change;
  const suspects = [markdown(wholeText(suspectsParts(change))), ""];
  if (lastBefore.commit === firstAfter.commit || finding.cause === "device") return suspects;
  const bisect = `edgebench bisect ${benchmarkId(benchmark)} --metric ${metric} --good ${lastBefore.commit} --bad ${firstAfter.commit}`;
  return [
    ...suspects,
    ...listedLines(finding.commits),
    "On the device, this measures between them until one is left:",
    "",
    `\`\`\`sh\n${bisect}\n\`\`\``,
    "",
  ];
}

function listedLines(commits: CommitRange | undefined): readonly string[] {
  if (commits === undefined || commits.listed.length === 0) return [];
  const lines = commits.listed.map((one) => `- ${one.commit} ${markdown(commitText(one))}`);
  return [...lines, ...moreThan(commits).map((more) => `- ${more}`), ""];
}

const modelsIn = (all: readonly Told[]) => new Set(all.map(({ change }) => change.benchmark.model)).size;
