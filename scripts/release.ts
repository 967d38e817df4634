import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "./build.ts";
import { pinAction, pinWorkflow, releaseChangelog, setVersion, succeeds } from "./release-edits.ts";

/**
 * Makes a release in the work tree, and pushes nothing. Three commits, since none can name itself:
 *
 * 1. the version, the changelog and `dist/`: what the action runs;
 * 2. the pins of the first in the reusable workflow and in the spelled-out example: this one carries the tags;
 * 3. the pin of the second in the example that calls the reusable workflow.
 */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REUSABLE = ".github/workflows/edgebench.yml";
const SPELLED_OUT = "examples/workflows/spelled-out.yml";
const CALLER = "examples/workflows/edgebench.yml";

export interface ReleasePlan {
  readonly root: string;
  /** Without the `v`. */
  readonly version: string;
  /** Of the release, as `2026-11-25`. */
  readonly date: string;
  /** Writes `dist/` from the sources. */
  readonly build: () => Promise<void>;
}

export interface Released {
  /** What the action runs, what the tags name, and where the branch ends. */
  readonly commits: { readonly built: string; readonly tagged: string; readonly last: string };
  readonly tags: readonly [exact: string, major: string];
  /** The changelog of this version. */
  readonly notes: string;
}

/** @throws Error where the tree is not clean, the version does not follow the last one, or a file is not as expected. */
export async function release({ root, version, date, build }: ReleasePlan): Promise<Released> {
  const git = gitIn(root);
  const edit = (path: string, change: (text: string) => string) => editFile(join(root, path), change);
  if (git("status", "--porcelain") !== "") throw new Error("the work tree has changes; commit or stash them first");
  const { version: before } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const tag = `v${version}`;
  const isFirst = git("tag", "--list", `v${before}`) === "";
  if (!succeeds(version, before) && !(isFirst && version === before))
    throw new Error(`version ${version} does not follow ${before}`);
  const major = `v${version.split(".")[0]}`;
  const { RELEASE_TAG } = await readReleaseTag(root);
  if (RELEASE_TAG !== major)
    throw new Error(`src/commands/first-workflow.ts: RELEASE_TAG is ${RELEASE_TAG}; make it ${major}`);

  for (const path of ["package.json", "package-lock.json"]) await edit(path, (text) => setVersion(text, version));
  let notes = "";
  await edit("CHANGELOG.md", (text) => {
    const changed = releaseChangelog(text, version, date);
    notes = changed.notes;
    return changed.text;
  });
  await build();
  const built = commit(git, `Release ${version}`);
  for (const path of [REUSABLE, SPELLED_OUT]) await edit(path, (text) => pinAction(text, built, tag));
  const tagged = commit(git, `Pin the action of ${version} in the workflows that run it`);
  git("tag", "--annotate", tag, "--message", `edgebench ${version}`, tagged);
  git("tag", "--force", "--annotate", major, "--message", `edgebench ${version}`, tagged);
  await edit(CALLER, (text) => pinWorkflow(text, tagged, tag));
  const last = commit(git, `Point the example at ${version}`);
  return { commits: { built, tagged, last }, tags: [tag, major], notes };
}

type Git = (...args: readonly string[]) => string;

function gitIn(root: string): Git {
  return (...args) => {
    const { status, stdout, stderr } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr.trim()}`);
    return stdout.trim();
  };
}

function commit(git: Git, message: string): string {
  git("add", "--all");
  git("commit", "--quiet", "--message", message);
  return git("rev-parse", "HEAD");
}

async function editFile(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, "utf8")));
}

async function readReleaseTag(root: string): Promise<{ readonly RELEASE_TAG: string | undefined }> {
  const source = await readFile(join(root, "src", "commands", "first-workflow.ts"), "utf8");
  return { RELEASE_TAG: /RELEASE_TAG = "(?<tag>v\d+)"/.exec(source)?.groups?.["tag"] };
}

/** Packs what the tag names for npm, and bundles the commits and tags for the job that may push them. */
export async function packInto(folder: string, root: string, { commits, tags, notes }: Released): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "notes.md"), notes);
  const git = gitIn(root);
  git("bundle", "create", "--quiet", join(folder, "release.bundle"), `${commits.built}^..HEAD`, "HEAD", ...tags);
  const checkout = await mkdtemp(join(tmpdir(), "edgebench-release-"));
  try {
    git("worktree", "add", "--quiet", "--detach", checkout, commits.tagged);
    const args = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
    const packed = spawnSync("npm", args, { cwd: checkout, stdio: ["ignore", "ignore", "inherit"] });
    if (packed.status !== 0) throw new Error("npm pack failed");
  } finally {
    git("worktree", "remove", "--force", checkout);
  }
}

/** What a release of HEAD would do, as text: done in a clone that is thrown away, where nothing is built. */
export async function dryRun(root: string, version: string, date: string): Promise<string> {
  const clone = await mkdtemp(join(tmpdir(), "edgebench-dry-run-"));
  try {
    const git = gitIn(clone);
    git("clone", "--quiet", "--local", root, ".");
    for (const key of ["user.name", "user.email"]) git("config", key, "dry-run");
    const { tags, commits } = await release({ root: clone, version, date, build: async () => undefined });
    const log = git("log", "--stat", "--format=%n%h %s", `${commits.built}^..HEAD`);
    return `${log}\n\nTags of ${commits.tagged.slice(0, 10)}: ${tags.join(", ")}. Nothing was built, and nothing outside of a clone was changed.`;
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const options = { "dry-run": { type: "boolean", default: false }, out: { type: "string" } } as const;
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const [version = ""] = positionals;
  const date = new Date().toISOString().slice(0, 10);
  if (values["dry-run"]) return console.log(await dryRun(ROOT, version, date));
  const released = await release({ root: ROOT, version, date, build: () => build(join(ROOT, "dist")) });
  if (values.out !== undefined) await packInto(resolve(values.out), ROOT, released);
  console.log(`Made ${released.tags[0]} at ${released.commits.tagged}; nothing is pushed.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
