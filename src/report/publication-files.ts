import { z } from "zod";
import type { Fleet } from "../compare/fleet.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import { FEED_FILE, renderFeed } from "./change-feed.ts";
import { count } from "./figures.ts";
import { RETIRED_BADGE, renderBadges } from "./fleet-badges.ts";
import { LATEST_FILE, renderFleetPage } from "./fleet-page.ts";
import { renderLatest } from "./latest-json.ts";
import { dayOf } from "./short.ts";

export interface PublicationInput {
  readonly fleet: Fleet;
  /** The last word on each change point. */
  readonly changes: readonly NotedChangePoint[];
  /** Where the page will be found, absolute, ending in `/`; without it there is no feed. */
  readonly baseUrl: string | undefined;
  /** The address of the repository, where it is known: commits link to it. */
  readonly repository?: string | undefined;
  /** The bundle of src/page. */
  readonly script: string;
  /** The address of the workflow run that publishes, for the message. */
  readonly run: string | undefined;
}

/** Everything that is published, and what is said of it in a branch's history. */
export function publicationOf({ fleet, changes, baseUrl, repository, script, run }: PublicationInput) {
  const badges = renderBadges(fleet);
  const page = renderFleetPage({ fleet, changes, script, repository, hasFeed: baseUrl !== undefined });
  const files = new Map([
    ...badges,
    [LATEST_FILE, renderLatest(fleet, changes)],
    ...(baseUrl === undefined
      ? []
      : [[FEED_FILE, renderFeed({ changes, baseUrl, repository, asOf: fleet.asOf })] as const]),
    ["index.html", page],
  ]);
  return {
    mark: LATEST_FILE,
    /** Badges of an earlier publication whose benchmarks are not in the fleet any more say so from then on. */
    files: (marked: string | undefined): ReadonlyMap<string, string> =>
      new Map([
        ...badgesIn(marked).flatMap((path) => (files.has(path) ? [] : [[path, RETIRED_BADGE] as const])),
        ...files,
      ]),
    message: [
      `Publish ${count(fleet.entries.length, "benchmark")} as of ${dayOf(fleet.asOf)}`,
      "",
      ...(run === undefined ? [] : [run, ""]),
    ].join("\n"),
  };
}

const PATH = /^badges\/[a-z0-9._~%-]{1,240}\.json$/;
const markSchema = z.object({
  benchmarks: z.array(z.object({ badges: z.array(z.object({ path: z.string().regex(PATH) })) })),
});

/** The badges that an earlier `latest.json` names; none where it is not one of ours. */
function badgesIn(marked: string | undefined): readonly string[] {
  if (marked === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(marked);
  } catch {
    return [];
  }
  const read = markSchema.safeParse(value);
  return read.success ? read.data.benchmarks.flatMap(({ badges }) => badges.map(({ path }) => path)) : [];
}
