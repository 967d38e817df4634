import { type GitHub, GitHubRefused } from "../github/client.ts";
import { createComment } from "../github/comments.ts";
import { closeIssue, editIssue, type Issue, openIssue, ownIssues } from "../github/issues.ts";
import { changePointOf, renderLevelIssue, type Tonight, thanksText } from "../report/level-issue.ts";
import { changePointKey, type NotedChangePoint } from "../trend/noted-change-point.ts";

const LABEL = "edgebench";
/** A device that was updated may move all of its series in one night; the worst of them speak for the others. */
const MOST_OPENED = 10;

/** A change point whose level has not returned, and where its series lies tonight. */
export interface LastingChange {
  readonly change: NotedChangePoint;
  readonly tonight: Tonight;
}

export interface IssuesInput {
  readonly github: GitHub;
  /** A line of the log. */
  readonly say: (sentence: string) => void;
  readonly lasting: readonly LastingChange[];
  readonly returned: readonly NotedChangePoint[];
}

/**
 * Keeps one issue per change point: opens it once, keeps it up to date while the level stays, and closes it with thanks when
 * the level returned. What somebody closed by hand is left closed. Doing it twice does nothing more.
 */
export async function tellIssues(input: IssuesInput): Promise<void> {
  const { github, say, lasting, returned } = input;
  if (lasting.length + returned.length === 0) return;
  try {
    const all = await ownIssues(github, LABEL, (body) => changePointOf(body) !== undefined);
    const issues = await oneEach(github, all);
    const opened = await keepOpen(github, lasting, issues);
    const closed = await closeReturned(github, returned, issues);
    if (opened + closed > 0) say(`Issues about levels: ${opened} opened, ${closed} closed.`);
  } catch (error) {
    if (!(error instanceof GitHubRefused) || (error.status !== 403 && error.status !== 404 && error.status !== 410))
      throw error;
    say(
      "The token may not write issues, so levels that moved are in the store and in this log alone: give the job `issues: write`.",
    );
  }
}

type Issues = ReadonlyMap<string | undefined, Issue>;

/** A request that GitHub carried out and did not answer was made again: the oldest issue of a change point is the one. */
async function oneEach(github: GitHub, all: readonly Issue[]): Promise<Issues> {
  const issues = new Map<string | undefined, Issue>();
  for (const issue of all) {
    const key = changePointOf(issue.body);
    if (!issues.has(key)) issues.set(key, issue);
    else if (issue.isOpen) await closeIssue(github, issue.number, "not_planned");
  }
  return issues;
}

/** @returns how many were opened. */
async function keepOpen(github: GitHub, lasting: readonly LastingChange[], issues: Issues): Promise<number> {
  const worstFirst = [...lasting].sort((a, b) => Math.abs(b.change.effect) - Math.abs(a.change.effect));
  let opened = 0;
  for (const { change, tonight } of worstFirst) {
    const issue = issues.get(changePointKey(change));
    const text = renderLevelIssue(change, tonight);
    if (issue === undefined && opened < MOST_OPENED) {
      await openIssue(github, LABEL, text);
      opened += 1;
    } else if (issue?.isOpen === true && (issue.body !== text.body || issue.title !== text.title))
      await editIssue(github, issue.number, text);
  }
  return opened;
}

/** @returns how many were closed. */
async function closeReturned(github: GitHub, returned: readonly NotedChangePoint[], issues: Issues): Promise<number> {
  let closed = 0;
  for (const change of returned) {
    const issue = issues.get(changePointKey(change));
    if (issue?.isOpen !== true) continue;
    await closeIssue(github, issue.number, "completed");
    await createComment(github, issue.number, thanksText(change));
    closed += 1;
  }
  return closed;
}
