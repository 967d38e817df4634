import { z } from "zod";
import { benchmarkId } from "../bench/benchmark.ts";
import { METRICS } from "../bench/metric.ts";
import { metricLabel } from "../bench/scenario.ts";
import type { CommitRange, Finding } from "../trend/finding.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import { clip, markdown } from "./escape.ts";
import { count, formatChange, formatMetric, formatSize } from "./figures.ts";
import { confirmationText, environmentText, evidenceText, hypothesisText } from "./finding-sentence.ts";
import { hiddenNote, readHiddenNote } from "./hidden-note.ts";

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
    `**${markdown(headline(all))}**`,
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
  const since = dayOf(firstAfter.recordedAt);
  if (finding.cause === "device" && all.length > 1)
    return `${benchmark.device}: ${count(modelsIn(all), "model")} up to ${size} worse since ${since}, by the device`;
  const devices = new Set(all.map((one) => one.change.benchmark.device)).size;
  const who =
    devices > 1 ? `${benchmark.model} on ${count(devices, "device")}` : `${benchmark.model} on ${benchmark.device}`;
  return `${who}: ${metricLabel(metric, benchmark)} is ${size} worse since ${since}`;
}

const HEADLINES: { readonly [cause in Finding["cause"]]: string } = {
  code: "The code did it: measured again, side by side, the first bad content is worse than the last good one.",
  device: "The device did it, and no code: what moved stays moved.",
  both: "The code did a part of it, and the device the rest.",
  unknown: "It moved, and stays moved; whether the code did it or the device could not be found out.",
};

function headline([{ change }]: readonly [Told, ...Told[]]): string {
  const { finding } = change;
  if (finding.evidence.kind === "exact") return "The code did it: this metric is a property of the content.";
  return HEADLINES[finding.cause];
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
  const [{ change }] = all;
  const { finding, attribution } = change;
  const evidence = all.slice(0, LISTED).map((one) => sentence(evidenceText(one.change, one.change.finding.evidence)));
  const environment = attribution && environmentText(attribution);
  return [
    ...new Set(evidence),
    ...(attribution === undefined ? [] : [hypothesisText(change, attribution)]),
    ...(finding.cause === "device" ? [confirmationText(finding)] : []),
    environment === undefined
      ? "No condition of the environment that edgebench knows changed between the two nights."
      : `Between the two nights the environment changed: ${environment}.`,
  ];
}

/** The commits between, and how the one among them is found. */
function commitLines({ benchmark, metric, finding, lastBefore, firstAfter }: FoundChange): readonly string[] {
  if (lastBefore.commit === firstAfter.commit) return [`Both nights measured ${lastBefore.commit}.`, ""];
  const between = `after ${lastBefore.commit} up to ${firstAfter.commit}`;
  if (finding.cause === "device") return [`The nights measured the commits ${between}.`, ""];
  const bisect = `edgebench bisect ${benchmarkId(benchmark)} --metric ${metric} --good ${lastBefore.commit} --bad ${firstAfter.commit}`;
  return [
    ...(finding.commits === undefined ? [`Suspect are the commits ${between}.`] : suspects(finding.commits, between)),
    "",
    "On the device, this measures between them until one is left:",
    "",
    `\`\`\`sh\n${bisect}\n\`\`\``,
    "",
  ];
}

function suspects({ count: all, listed }: CommitRange, between: string): readonly string[] {
  const lines = listed.map(
    ({ commit, title, author, isMerge }) =>
      `- ${commit} ${markdown(clip(title, 100))} (${markdown(clip(author, 60))}${isMerge ? "; a merge" : ""})`,
  );
  const more = all - listed.length;
  return [
    `Suspect ${all === 1 ? "is the commit" : `are the ${all} commits`} ${between}:`,
    "",
    ...lines,
    ...(more > 0 ? [`- and ${more} more`] : []),
  ];
}

const modelsIn = (all: readonly Told[]) => new Set(all.map(({ change }) => change.benchmark.model)).size;

/** A clause as a sentence. */
function sentence(clause: string): string {
  return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`;
}

/** `2026-11-20` of an instant. */
function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
