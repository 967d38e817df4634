import { UserError } from "../bench/user-error.ts";
import { type ActionStep, USUAL_HISTORY } from "../formats/benchmark-workflow.ts";
import { MOST_HISTORY_BYTES, type ReadHistory, readActionHistory } from "../formats/github-action-history.ts";
import { oneLine } from "../report/escape.ts";
import { type BranchTip, branchTips } from "../repository/branches.ts";
import type { LocalGit } from "../repository/repository.ts";
import type { FoundWorkflow } from "./found-workflows.ts";

const DATA_FILE = "data.js";
/** Each is asked of git and may be megabytes; a workflow for each machine is usual, and more than this is not. */
const MOST_PLACES = 20;

/** The history of github-action-benchmark on a branch: read, or why it cannot be. */
export interface FoundHistory {
  /** `origin/gh-pages:dev/bench/data.js` */
  readonly place: string;
  readonly read: ({ readonly kind: "read" } & ReadHistory) | { readonly kind: "damaged"; readonly fault: UserError };
}

/**
 * Looks for the history that github-action-benchmark keeps: where the workflows say, and where it usually is. Only branches that
 * were fetched are seen.
 *
 * @throws UserError where git cannot read the repository.
 */
export async function findHistory(
  repository: LocalGit,
  workflows: readonly FoundWorkflow[],
): Promise<readonly FoundHistory[]> {
  const found: FoundHistory[] = [];
  const places = placesOf(workflows);
  for (const { branch, folder } of places.slice(0, MOST_PLACES)) {
    const path = folder === "" ? DATA_FILE : `${folder}/${DATA_FILE}`;
    for (const tip of await leading(ownTips(await branchTips(repository.dir, branch), branch), repository)) {
      const read = await readAt(tip, path, repository);
      if (read !== undefined) found.push(named({ branch, folder }, read));
    }
  }
  if (places.length > MOST_PLACES) found.push(notLookedAt(places.length - MOST_PLACES));
  return found;
}

/** Told as damage is, so that nothing of them is taken for empty. */
function notLookedAt(count: number): FoundHistory {
  const fault = new UserError(
    `the workflows name more than the ${MOST_PLACES} places that edgebench looks at for histories; run it where the others are not named`,
  );
  return { place: `a history at ${count} more ${count === 1 ? "place" : "places"}`, read: { kind: "damaged", fault } };
}

/** Where workflows keep histories in this repository, and where the action does where none says. */
export function placesOf(workflows: readonly FoundWorkflow[]): readonly NonNullable<ActionStep["history"]>[] {
  const told = workflows.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === "github-action-benchmark" && step.history ? [step.history] : [])),
  );
  const places = new Map([USUAL_HISTORY, ...told].map((place) => [`${place.branch}\0${place.folder}`, place]));
  return [...places.values()];
}

/** The repository's own branch and that of its origin, where there is one of them: those of forks are of other machines. */
function ownTips(tips: readonly BranchTip[], branch: string): readonly BranchTip[] {
  const own = tips.filter(({ shown }) => shown === branch || shown === `origin/${branch}`);
  return own.length > 0 ? own : tips.slice(0, 1);
}

/** Data directories are kept apart by their names: one for each machine is usual, with the same suites in all of them. */
function named({ branch, folder }: NonNullable<ActionStep["history"]>, history: FoundHistory): FoundHistory {
  const place = [
    ...(branch === USUAL_HISTORY.branch ? [] : [branch]),
    ...(folder === USUAL_HISTORY.folder ? [] : [folder]),
  ].join(":");
  if (place === "" || history.read.kind === "damaged") return history;
  const histories = history.read.histories.map((one) => ({ ...one, suite: `${place}: ${one.suite}` }));
  return { ...history, read: { ...history.read, histories } };
}

/** The branches that no other one of them contains: a local one may be behind its remote, or before it. */
async function leading(tips: readonly BranchTip[], repository: LocalGit): Promise<readonly BranchTip[]> {
  const kept: BranchTip[] = [];
  for (const [index, tip] of tips.entries()) {
    let isContained = false;
    for (const [at, other] of tips.entries())
      isContained ||= other.commit === tip.commit ? at < index : await repository.isAncestor(tip.commit, other.commit);
    if (!isContained) kept.push(tip);
  }
  return kept;
}

/** Undefined where the branch has no such file. */
async function readAt(
  { shown, commit }: BranchTip,
  path: string,
  repository: LocalGit,
): Promise<FoundHistory | undefined> {
  const place = oneLine(`${shown}:${path}`);
  try {
    const entry = (await repository.tree(commit)).files.get(path);
    if (entry === undefined) return undefined;
    const text = new TextDecoder().decode(await repository.readBlob(entry.blob, MOST_HISTORY_BYTES));
    return { place, read: { kind: "read", ...readActionHistory({ name: place, text }) } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { place, read: { kind: "damaged", fault: error } };
  }
}
