import { z } from "zod";
import { UserError } from "../bench/user-error.ts";
import { isPlainPath, SUBMODULE_MODE, type Tree, type TreeEntry } from "../plan/tree.ts";
import { readAnswer } from "./answer.ts";
import { asked, type GitHub } from "./client.ts";

/** As the local repository has it, folders counted here too: more than any plan is made from. */
const MOST_ENTRIES = 1_000_000;
/** Of the 1,000 requests that a workflow's token has in an hour. */
const MOST_REQUESTS = 300;
/** Folders asked for at the same time. */
const AT_ONCE = 8;

const path = z.string().max(65_536).refine(isPlainPath, "leads out of its folder");
const sha = z.string().regex(/^[0-9a-f]{40}$/);
const entrySchema = z.discriminatedUnion("type", [
  // Files, some with permissions that git writes no more, and symbolic links.
  z.object({ type: z.literal("blob"), path, mode: z.string().regex(/^1[02]0[0-7]{3}$/), sha, size: z.int().min(0) }),
  z.object({ type: z.literal("commit"), path, mode: z.literal(SUBMODULE_MODE), sha }),
  z.object({ type: z.literal("tree"), path, mode: z.literal("040000"), sha }),
]);
const answerSchema = z.object({ tree: z.array(entrySchema), truncated: z.boolean() });
type Answer = z.infer<typeof answerSchema>;

interface Folder {
  /** Empty for the root, else with a slash at its end. */
  readonly prefix: string;
  readonly sha: string;
}

/** A folder's entries: all below it, or, where GitHub cuts such a list off, its own alone. */
interface Listing {
  readonly entries: Answer["tree"];
  readonly isDeep: boolean;
}

/** Reads trees; of folders that were asked for one by one, each once, however many commits and places have it. */
export class Trees {
  readonly #github: GitHub;
  readonly #listings = new Map<string, Promise<Listing>>();

  constructor(github: GitHub) {
    this.#github = github;
  }

  /**
   * All files of a commit: one request where the whole list fits an answer (100,000 entries, 7 MB), else two for each folder
   * whose own list does not fit either, and one for each that does.
   *
   * @throws UserError where the commit is not there or has more files than plans are made from.
   */
  async read(commit: string): Promise<Tree> {
    const found = new Found();
    const budget = { requests: MOST_REQUESTS };
    const waiting: Folder[] = [{ prefix: "", sha: commit }];
    while (waiting.length > 0) {
      // The newest first: a folder that holds itself in a thousand places runs into the limit before it fills the memory.
      const these = waiting.splice(-AT_ONCE);
      const listings = await Promise.all(these.map((folder) => this.#list(folder, budget)));
      for (const [index, { prefix }] of these.entries()) waiting.push(...found.add(prefix, listings[index]));
    }
    return found.tree;
  }

  #list(folder: Folder, budget: { requests: number }): Promise<Listing> {
    const known = this.#listings.get(folder.sha);
    if (known !== undefined) return known;
    const asking = this.#ask(folder, budget);
    // A whole tree is kept by who asked for it.
    if (folder.prefix !== "") this.#listings.set(folder.sha, asking);
    return asking;
  }

  async #ask({ prefix, sha }: Folder, budget: { requests: number }): Promise<Listing> {
    const name = prefix === "" ? "the repository's root" : JSON.stringify(prefix.slice(0, 200));
    const ask = async (depth: { recursive?: string }) => {
      if (budget.requests === 0) throw tooMany(`the commit cannot be listed in ${MOST_REQUESTS} requests`);
      budget.requests -= 1;
      return askTree(this.#github, sha, depth);
    };
    const all = await ask({ recursive: "1" });
    if (!all.truncated) return { entries: all.tree, isDeep: true };
    const own = await ask({});
    if (own.truncated) throw tooMany(`${name} has more entries than GitHub lists`);
    return { entries: own.tree, isDeep: false };
  }
}

class Found {
  readonly #files = new Map<string, TreeEntry>();
  readonly #notUtf8: string[] = [];
  #entries = 0;

  get tree(): Tree {
    return { files: this.#files, notUtf8: this.#notUtf8 };
  }

  /** @returns the folders that are yet to be read. */
  add(prefix: string, listing: Listing | undefined): readonly Folder[] {
    const { entries, isDeep } = listing ?? { entries: [], isDeep: true };
    this.#entries += entries.length;
    if (this.#entries > MOST_ENTRIES) throw tooMany(`the commit has more than ${MOST_ENTRIES} files and folders`);
    const folders: Folder[] = [];
    for (const entry of entries) {
      const whole = prefix + entry.path;
      if (entry.type === "tree") {
        if (!isDeep) folders.push({ prefix: `${whole}/`, sha: entry.sha });
        // GitHub answers in JSON, which has no bytes: what it could not decode it replaced.
      } else if (whole.includes("\uFFFD")) this.#notUtf8.push(whole);
      else this.#files.set(whole, { blob: entry.sha, mode: entry.mode, bytes: entry.type === "blob" ? entry.size : 0 });
    }
    return folders;
  }
}

function tooMany(what: string): UserError {
  return new UserError(`${what}; check the repository out with its whole history, and edgebench reads it from there`);
}

async function askTree({ octokit, owner, repo }: GitHub, sha: string, depth: { recursive?: string }): Promise<Answer> {
  const what = `the files of ${sha.slice(0, 12)}`;
  const { data } = await asked(what, () => octokit.rest.git.getTree({ owner, repo, tree_sha: sha, ...depth }));
  return readAnswer(what, answerSchema, data);
}
