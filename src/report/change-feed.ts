import { Feed } from "feed";
import { benchmarkId } from "../bench/benchmark.ts";
import { sha256Hex } from "../bench/digest.ts";
import { metricLabel } from "../bench/scenario.ts";
import { changePointKey, type NotedChangePoint } from "../trend/noted-change-point.ts";
import { anchorOf } from "./anchor.ts";
import { html, oneLine } from "./escape.ts";
import { causeText } from "./finding-sentence.ts";
import { entryName } from "./fleet-words.ts";
import { moveMarkup } from "./html-move.ts";
import { element } from "./markup.ts";
import { worseText } from "./move-story.ts";
import { newestChanges } from "./newest-changes.ts";

export const FEED_FILE = "changes.atom";

/** Where the page will be found, and what is told of it. */
export interface FeedInput {
  /** The last word on each change point. */
  readonly changes: readonly NotedChangePoint[];
  /** The address of the published folder, absolute, ending in `/`. */
  readonly baseUrl: string;
  /** The address of the repository, where it is known: commits link to it. */
  readonly repository?: string | undefined;
  /** When the newest measurement was recorded, UTC; the feed's own date where nothing has moved yet. */
  readonly asOf: string;
}

/**
 * Levels that moved, as an Atom feed (RFC 4287). An entry is one change point; its id never changes, and it is updated when
 * what moved it is found, and when the level returns. All dates are the data's, so the same data give the same bytes.
 */
export function renderFeed({ changes, baseUrl, repository, asOf }: FeedInput): string {
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
      content: [element("p", {}, `${entryName(change)}.`), ...moveMarkup(change, repository)]
        .map(({ markup }) => markup.trimEnd())
        .join(""),
    });
  }
  return `${feed.atom1()}\n`;
}

/** An alarm says that it is one; a finding says what did it. */
function titleOf(change: NotedChangePoint): string {
  const { benchmark, metric, returned } = change;
  const who = `${benchmark.model} on ${benchmark.device}`;
  return oneLine(
    returned === undefined
      ? `${who}: ${worseText(change)}; ${causeText(change)}`
      : `${who}: ${metricLabel(metric, benchmark)} is back where it was`,
  );
}
