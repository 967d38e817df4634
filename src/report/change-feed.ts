import { Feed } from "feed";
import { benchmarkId } from "../bench/benchmark.ts";
import { sha256Hex } from "../bench/digest.ts";
import { METRICS } from "../bench/metric.ts";
import { changePointKey, type NotedChangePoint } from "../trend/noted-change-point.ts";
import { anchorOf } from "./anchor.ts";
import { html, oneLine } from "./escape.ts";
import { count, formatChange, formatMetric, formatSize, list } from "./figures.ts";
import { newestChanges } from "./newest-changes.ts";
import { parametersText, runtimeWord } from "./words.ts";

export const FEED_FILE = "changes.atom";

/** Where the page will be found, and what is told of it. */
export interface FeedInput {
  /** The last word on each change point. */
  readonly changes: readonly NotedChangePoint[];
  /** The address of the published folder, absolute, ending in `/`. */
  readonly baseUrl: string;
  /** When the newest measurement was recorded, UTC; the feed's own date where nothing has moved yet. */
  readonly asOf: string;
}

/**
 * Levels that moved, as an Atom feed (RFC 4287). An entry is one change point; its id never changes, and it is updated when
 * the level returns. All dates are the data's, so the same data give the same bytes.
 */
export function renderFeed({ changes, baseUrl, asOf }: FeedInput): string {
  const told = newestChanges(changes);
  const [newest] = told;
  const feed = new Feed({
    id: baseUrl,
    title: "edgebench: levels that moved",
    description: "When a benchmark became slower, faster, more or less accurate, and when it returned",
    link: baseUrl,
    feedLinks: { atom: new URL(FEED_FILE, baseUrl).href },
    updated: new Date(newest?.notedAt ?? asOf),
    generator: "edgebench",
    author: { name: "edgebench" },
  });
  for (const change of told) {
    const id = new URL(`#change-${sha256Hex(changePointKey(change)).slice(0, 16)}`, baseUrl).href;
    feed.addItem({
      id,
      title: html(titleOf(change)),
      link: new URL(`#${anchorOf({ id: benchmarkId(change.benchmark), benchmark: change.benchmark })}`, baseUrl).href,
      date: new Date(change.notedAt),
      published: new Date(change.firstAfter.recordedAt),
      content: paragraphsOf(change)
        .map((text) => `<p>${html(text)}</p>`)
        .join(""),
    });
  }
  return `${feed.atom1()}\n`;
}

function titleOf({ benchmark, metric, direction, effect, returned }: NotedChangePoint): string {
  const { label, tolerance } = METRICS[metric];
  const what = `${benchmark.model} on ${benchmark.device}: ${label}`;
  return oneLine(
    returned === undefined
      ? `${what} is ${formatSize(effect, tolerance.kind)} ${direction}`
      : `${what} is back where it was`,
  );
}

function paragraphsOf(change: NotedChangePoint): readonly string[] {
  const { benchmark, metric, before, after, effect, lastBefore, firstAfter, differing, returned } = change;
  const { label, tolerance } = METRICS[metric];
  const day = ({ recordedAt }: typeof lastBefore) => recordedAt.slice(0, 10);
  return [
    `${label}: ${formatMetric(metric, before.value)} to ${formatMetric(metric, after.value)} (${formatChange(effect, tolerance.kind)}), ${runtimeWord(benchmark)}, ${parametersText(benchmark)}.`,
    lastBefore.commit === firstAfter.commit
      ? `Between ${day(lastBefore)} and ${day(firstAfter)}, at the same commit ${firstAfter.commit}: look at the device.`
      : `After commit ${lastBefore.commit} of ${day(lastBefore)}, up to ${firstAfter.commit} of ${day(firstAfter)}.`,
    ...(differing.length === 0
      ? []
      : [`${count(differing.length, "condition")} of the measurement changed too: ${list(differing)}.`]),
    ...(returned === undefined ? [] : [`Back since ${day(returned)}, commit ${returned.commit}.`]),
  ];
}
