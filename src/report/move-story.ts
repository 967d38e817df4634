import { METRICS } from "../bench/metric.ts";
import { metricLabel } from "../bench/scenario.ts";
import type { CommitRange } from "../trend/finding.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import { clip } from "./escape.ts";
import { formatBeforeAfter, formatChangeWithInterval, formatSize } from "./figures.ts";
import { dayOf } from "./short.ts";

/** A level that moved, in plain text: one wording for issues, reports, the published page and its feed. Whoever puts it into markup escapes it. */

/** A piece of a sentence: text, or a commit that may become a link, with what ends the sentence behind it. Pieces have a space between them. */
export type Part = string | { readonly commit: string; readonly end?: "." | ":" };

/** The sentence with whole commits. */
export function wholeText(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === "string" ? part : `${part.commit}${part.end ?? ""}`)).join(" ");
}

/** `latency (median) is 20 % worse since 2026-11-20`; of a drift, since the night from which it went. */
export function worseText({
  benchmark,
  metric,
  kind,
  direction,
  effect,
  lastBefore,
  firstAfter,
}: NotedChangePoint): string {
  const what = metricLabel(metric, benchmark);
  const size = `${formatSize(effect, METRICS[metric].tolerance.kind)} ${direction}`;
  return kind === "drift"
    ? `${what} has drifted ${size} since ${dayOf(lastBefore.recordedAt)}`
    : `${what} is ${size} since ${dayOf(firstAfter.recordedAt)}`;
}

/** `latency (median) moved for the worse on 2026-11-20`, `latency (median) drifted for the worse from 2026-11-01 to 2026-11-20`. */
export function movedText({ benchmark, metric, kind, direction, lastBefore, firstAfter }: NotedChangePoint): string {
  const [before, after] = [dayOf(lastBefore.recordedAt), dayOf(firstAfter.recordedAt)];
  const when = kind === "drift" ? `from ${before} to ${after}` : `on ${after}`;
  return `${metricLabel(metric, benchmark)} ${kind === "drift" ? "drifted" : "moved"} for the ${direction} ${when}`;
}

/** `+20.0 % [+19.0, +21.0], from 10.0 ms to 12.0 ms`; without the bracket in what older versions noted. */
export function sizeText({ metric, before, after, effect, interval }: NotedChangePoint): string {
  const values = formatBeforeAfter(metric, { base: before.value, head: after.value }, " to ");
  return `${formatChangeWithInterval({ effect, interval }, METRICS[metric].tolerance.kind)}, from ${values}`;
}

/** Which commits it may have been, in a sentence. */
export function suspectsParts({ lastBefore, firstAfter, finding }: NotedChangePoint): readonly Part[] {
  const [good, bad] = [lastBefore.commit, firstAfter.commit];
  if (good === bad) return ["Both nights measured", { commit: bad, end: "." }];
  const between = (end: "." | ":") => ["after", { commit: good }, "up to", { commit: bad, end }] as const;
  if (finding?.cause === "device") return ["The nights measured the commits", ...between(".")];
  const commits = finding?.commits;
  if (commits === undefined) return ["Suspect are the commits", ...between(".")];
  const which = commits.count === 1 ? "is the commit" : `are the ${commits.count} commits`;
  return [`Suspect ${which}`, ...between(commits.listed.length === 0 ? "." : ":")];
}

/** With which commit the level returned, in a sentence; nothing where it has not. */
export function returnedParts({ returned }: NotedChangePoint): readonly Part[] {
  if (returned === undefined) return [];
  return [`It returned on ${dayOf(returned.recordedAt)} with`, { commit: returned.commit, end: "." }];
}

/** A listed commit without its hash: `Prune it (Ada; a merge)`. Foreign. */
export function commitText({ title, author, isMerge }: CommitRange["listed"][number]): string {
  return `${clip(title, 100)} (${clip(author, 60)}${isMerge ? "; a merge" : ""})`;
}

/** `and 1 more`, where not all are listed. */
export function moreThan({ count, listed }: CommitRange): readonly string[] {
  return count > listed.length ? [`and ${count - listed.length} more`] : [];
}
