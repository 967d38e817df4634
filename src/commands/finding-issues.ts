import { type GitHub, GitHubRefused } from "../github/client.ts";
import { createComment } from "../github/comments.ts";
import { closeIssue, editIssue, type Issue, openIssue, ownIssues } from "../github/issues.ts";
import { groupBy } from "../plan/group-by.ts";
import {
  type FoundChange,
  groupIn,
  renderFindingIssue,
  type Told,
  type Tonight,
  thanksText,
} from "../report/finding-issue.ts";
import { changePointKey, type NotedChangePoint } from "../trend/noted-change-point.ts";

const LABEL = "edgebench";
/** Whatever happens to a fleet in one night: the worst speak for the others. */
const MOST_OPENED = 10;

export interface IssuesInput {
  readonly github: GitHub;
  /** A line of the log. */
  readonly say: (sentence: string) => void;
  /** Change points whose level has not returned, and where their series lie tonight; those without a finding are told to nobody. */
  readonly lasting: readonly { readonly change: NotedChangePoint; readonly tonight: Tonight }[];
  readonly returned: readonly NotedChangePoint[];
}

/**
 * Keeps one issue per finding: opens it once, keeps it up to date while a level of it stays, and closes it with thanks when
 * all returned. What somebody closed by hand is left closed. Doing it twice does nothing more.
 */
export async function tellFindings(input: IssuesInput): Promise<void> {
  const { github, say, lasting, returned } = input;
  const found = lasting.filter((one): one is Told => isFound(one.change));
  if (found.length + returned.length === 0) return;
  try {
    const all = await ownIssues(github, LABEL, (body) => groupIn(body) !== undefined);
    const issues = await oneEach(github, all);
    const opened = await keepOpen(github, found, issues);
    const still = new Set(lasting.flatMap(({ change }) => keysOf(change)));
    const closed = await closeReturned(
      github,
      returned.filter((change) => !keysOf(change).some((key) => still.has(key))),
      issues,
    );
    if (opened + closed > 0) say(`Issues about findings: ${opened} opened, ${closed} closed.`);
  } catch (error) {
    if (!(error instanceof GitHubRefused) || (error.status !== 403 && error.status !== 404 && error.status !== 410))
      throw error;
    say(
      "The token may not write issues, so findings are in the store and in this log alone: give the job `issues: write`.",
    );
  }
}

const isFound = (change: NotedChangePoint): change is FoundChange => change.finding !== undefined;

/** The names under which an issue about a change point is found: its finding's, and its own, as older issues have it. */
function keysOf(change: NotedChangePoint): readonly string[] {
  return [...(change.finding === undefined ? [] : [change.finding.group]), changePointKey(change)];
}

type Issues = ReadonlyMap<string | undefined, Issue>;

/** A request that GitHub carried out and did not answer was made again: the oldest issue of a finding is the one. */
async function oneEach(github: GitHub, all: readonly Issue[]): Promise<Issues> {
  const issues = new Map<string | undefined, Issue>();
  for (const issue of all) {
    const key = groupIn(issue.body);
    if (!issues.has(key)) issues.set(key, issue);
    else if (issue.isOpen) await closeIssue(github, issue.number, "not_planned");
  }
  return issues;
}

const issueOf = (changes: readonly NotedChangePoint[], issues: Issues) =>
  changes.flatMap(keysOf).flatMap((key) => issues.get(key) ?? [])[0];

/** @returns how many were opened. */
async function keepOpen(github: GitHub, found: readonly Told[], issues: Issues): Promise<number> {
  const worstFirst = [...found].sort((a, b) => Math.abs(b.change.effect) - Math.abs(a.change.effect));
  let opened = 0;
  for (const group of groupBy(worstFirst, ({ change }) => change.finding.group).values()) {
    const issue = issueOf(
      group.map(({ change }) => change),
      issues,
    );
    const text = renderFindingIssue(group);
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
  for (const group of groupBy(returned, (change) => change.finding?.group ?? changePointKey(change)).values()) {
    const issue = issueOf(group, issues);
    if (issue?.isOpen !== true) continue;
    await closeIssue(github, issue.number, "completed");
    await createComment(github, issue.number, thanksText(group));
    closed += 1;
  }
  return closed;
}
