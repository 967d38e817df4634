import type { Judgement } from "../compare/judgement.ts";
import { markdown } from "./escape.ts";
import { sidesText } from "./sections.ts";
import { shortCommit } from "./short.ts";

/** Addresses that a retelling points to; each is left out where it is not known. */
export interface Links {
  /** The report itself. */
  readonly report?: string | undefined;
  /** The run that judged, whose page has the report too. */
  readonly run?: string | undefined;
  /** The repository, whose commits are below `/commit/`. */
  readonly repository?: string | undefined;
}

const ADDRESS = /^https?:\/\/[A-Za-z0-9][A-Za-z0-9._~:/?#%&=+,;-]{0,500}$/;

/** Where the whole report is, as Markdown; undefined where nothing is known that is an address. */
export function reportLink({ report, run }: Links): string | undefined {
  const toReport = link("Full report", report);
  if (toReport === undefined) return link("Run with the full report", run);
  const toRun = link("run", run);
  return toRun === undefined ? toReport : `${toReport} · ${toRun}`;
}

/** `head 9e1b7c44d2 against base 0f3c1d9a7b` as Markdown, each commit a link where the repository is known. */
export function sidesLinks(judgement: Judgement, { repository }: Links): string {
  return sidesText(judgement, (commit) => {
    const short = markdown(shortCommit(commit));
    return link(short, commitAddress(repository, commit)) ?? short;
  });
}

/** Where a commit is shown; undefined where the repository is not known, or it is none. */
export function commitAddress(repository: string | undefined, commit: string): string | undefined {
  const address = `${repository}/commit/${commit}`;
  return /^[0-9a-f]{40}$/.test(commit) && ADDRESS.test(address) ? address : undefined;
}

function link(text: string, address: string | undefined): string | undefined {
  return address !== undefined && ADDRESS.test(address) ? `[${text}](${address})` : undefined;
}
