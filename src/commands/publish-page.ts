import { resolve } from "node:path";
import type { Published } from "../baseline/publication.ts";
import type { Store } from "../baseline/store.ts";
import type { GitHub } from "../github/client.ts";
import { count } from "../report/figures.ts";
import { publicationOf } from "../report/publication-files.ts";
import type { Context } from "./context.ts";
import { openGitHubOfEnvironment } from "./open-store.ts";
import { pageScript } from "./page-script.ts";
import { type PublishTarget, publishedAt } from "./publish-target.ts";
import { recordedFleet } from "./recorded-fleet.ts";
import { reportLinks } from "./run-url.ts";

export interface PublishPageOptions {
  /** In which everything is recorded and noted. */
  readonly store: Store;
  readonly target: PublishTarget;
  /** As the user said it: `branch:gh-pages`. */
  readonly name: string;
  /** The address that the user says the page has. */
  readonly url?: string | undefined;
  /** A step's own; where left out, a branch is reached with GITHUB_TOKEN and GITHUB_REPOSITORY of the environment. */
  readonly github?: GitHub | undefined;
}

/** Publishes how a store's benchmarks stand. @returns what became of it, in a sentence. */
export async function publishPage(options: PublishPageOptions, context: Context): Promise<string> {
  const { store, target, name, url } = options;
  const baseUrl = publishedAt(url, target, context.env);
  const recorded = await recordedFleet(store);
  if (recorded === undefined) return `Nothing is published to ${name}: the store has no measurement yet.`;
  const { run, repository } = reportLinks(context.env);
  const publication = publicationOf({ ...recorded, baseUrl, repository, script: await pageScript(), run });
  const { changed } = await write(publication, options, context);
  const where = baseUrl === undefined ? "" : `, to be found at ${baseUrl}`;
  const feed =
    baseUrl === undefined ? " There is no feed, since the page's address is not known: say it with publish-url." : "";
  return changed === 0
    ? `Published to ${name} before: nothing has changed.${feed}`
    : `Published to ${name}${where}: ${count(changed, "file")} changed.${feed}`;
}

async function write(
  publication: ReturnType<typeof publicationOf>,
  { target, name, github }: PublishPageOptions,
  context: Context,
): Promise<Published> {
  const { publishToBranch, publishToDirectory } = await import("../baseline/publication.ts");
  if (target.kind === "directory") return publishToDirectory(resolve(context.cwd, target.path), publication);
  const { GitDataBranch } = await import("../github/git-data.ts");
  const client = github ?? (await openGitHubOfEnvironment(`publish ${name}`, context));
  const git = new GitDataBranch(client, target.branch);
  return publishToBranch(git, target.folder, publication, { signal: context.signal });
}
