import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../bench/user-error.ts";
import type { GitData, Unreachable } from "./git-data.ts";
import { GitObjects, type Reach } from "./git-objects.ts";
import { SCHEMA_FILE } from "./layout.ts";
import type { Place, StoreFiles } from "./place.ts";
import { type Store, storeAt } from "./store.ts";

/** How often a change is worked out anew, and a question asked again, before it is given up. */
const MOST_TRIES = 8;

export interface BranchOptions {
  /** The workflow run that writes, for the messages of its commits. */
  readonly runUrl?: string | undefined;
  readonly signal?: AbortSignal;
  /** How long to wait after so many tries, ms; a test passes less. */
  readonly delayMs?: (tried: number) => number;
}

/** Half a second after the first try, twice as long after each further one, 20 s at most; writers that met part by chance. */
const doubling = (tried: number) => Math.min(20_000, 500 * 2 ** (tried - 1)) * (0.5 + Math.random());

/**
 * Opens a store on a branch. Each change is one commit; a store that reads sees the branch as it was when it first looked.
 *
 * A change is worked out from the branch's tip and becomes its next commit only if the tip has not moved. Otherwise reading,
 * merging and writing are done again from the start, so nothing that another writer added is lost, and a change that came
 * through without our hearing of it is found and not made twice.
 */
export function openBranchStore(git: GitData, options: BranchOptions = {}): Store {
  return storeAt(branchPlace(git, options, refuseOthers), options.runUrl);
}

/** @throws UserError where what is there must not be written to. @param names in the branch's root; none where there is none. */
type Admit = (git: GitData, names: readonly string[]) => void;

/** The files of a branch. Each change is one commit on what was there, never anything in its place. */
export function branchPlace(git: GitData, { signal, delayMs = doubling }: BranchOptions, admit: Admit): Place {
  const pause = async (tried: number) => {
    try {
      await sleep(delayMs(tried), undefined, signal === undefined ? {} : { signal });
    } catch {
      throw new UserError(
        `${git.place}: interrupted; run it again, what was written before is found and not written twice`,
      );
    }
  };
  const reach: Reach = async (ask) => {
    for (let tried = 1; ; tried += 1) {
      const answer = await ask();
      if (!isUnreachable(answer)) return answer;
      if (tried === MOST_TRIES) throw unreachable(git, answer);
      await pause(tried);
    }
  };
  const objects = new GitObjects(git, reach);
  let seen: Promise<StoreFiles> | undefined;
  const see = async () => filesAt(git, objects, await reach(() => git.head()), admit);
  return {
    isAtHand: false,
    look: () => {
      seen ??= see();
      return seen;
    },
    change: async (decide) => {
      for (let tried = 1; ; tried += 1) {
        seen = undefined;
        const head = await reach(() => git.head());
        const { writes, message, outcome } = await decide(await filesAt(git, objects, head, admit));
        if (writes.size === 0) return outcome;
        const answer = await git.commit({ parent: head === "absent" ? undefined : head, files: writes, message });
        if (answer === "won") return outcome;
        if (tried === MOST_TRIES) throw answer === "lost" ? outrun(git) : unreachable(git, answer);
        await pause(tried);
      }
    },
  };
}

async function filesAt(
  git: GitData,
  objects: GitObjects,
  head: Awaited<ReturnType<GitData["head"]>> & (object | string),
  admit: Admit,
): Promise<StoreFiles> {
  if (head === "absent" || isUnreachable(head))
    return { read: async () => undefined, holds: async () => false, list: async () => [] };
  const files = objects.filesOf(head);
  admit(git, await files.list(""));
  return files;
}

/** A store is never written to a branch that holds something else. */
function refuseOthers({ place }: GitData, names: readonly string[]): void {
  if (names.length > 0 && !names.includes(SCHEMA_FILE))
    throw new UserError(
      `${place}: it holds no store of edgebench; name a branch that does, or one that does not exist yet`,
    );
}

function isUnreachable<T extends object | string>(answer: T | Unreachable): answer is Unreachable {
  return typeof answer === "object" && "unreachable" in answer;
}

function outrun({ place }: GitData): UserError {
  return new UserError(
    `${place}: other writers were faster ${MOST_TRIES} times in a row; nothing of theirs is lost and nothing was written, run it again`,
  );
}

function unreachable({ place }: GitData, answer: Unreachable): UserError {
  return new UserError(
    `${place}: GitHub cannot be reached (${answer.unreachable}, ${MOST_TRIES} times in a row); run it again, what was written before is found and not written twice`,
  );
}
