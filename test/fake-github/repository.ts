import { createHash, randomBytes } from "node:crypto";
import { mergeBase } from "./git/history.ts";
import { exportRepository, importRepository, resolveLocally } from "./git/local-repository.ts";
import { ObjectStore } from "./git/object-store.ts";
import { Refs } from "./git/refs.ts";
import { diffTrees, editTree, type FileChange, findPath } from "./git/tree-files.ts";
import type { CheckRun } from "./state/check-run.ts";
import { type Comment, IssueTracker, type Pull, type PullRequest } from "./state/issue-tracker.ts";
import { type RunStart, WorkflowRun } from "./state/workflow-run.ts";
import type { Permissions } from "./token.ts";
import { ACTIONS_BOT, type User, type World } from "./world.ts";

export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";

/** A self-hosted runner as its repository lists it. */
export interface Runner {
  readonly id: number;
  readonly name: string;
  readonly labels: readonly string[];
  status: "online" | "offline";
  busy: boolean;
}

/** A repository of the fake GitHub: what tests set up and look at. The routes answer from it. */
export class FakeRepository {
  readonly world: World;
  readonly fullName: string;
  readonly name: string;
  readonly owner: User;
  readonly id: number;
  readonly createdAt: string;
  readonly parent: FakeRepository | undefined;
  readonly objects: ObjectStore;
  readonly refs: Refs;
  readonly issues: IssueTracker;
  readonly checks = new Map<number, CheckRun>();
  readonly runs = new Map<number, WorkflowRun>();
  readonly runners: Runner[] = [];
  readonly roles = new Map<string, Role>();
  /** LFS objects, by SHA-256. */
  readonly largeFiles = new Map<string, Buffer>();
  defaultBranch = "main";
  isPrivate = false;

  constructor(world: World, fullName: string, parent?: FakeRepository) {
    const [owner = "", name = ""] = fullName.split("/");
    this.world = world;
    this.fullName = fullName;
    this.name = name;
    this.owner = world.user(owner);
    this.id = world.nextId();
    this.createdAt = world.timestamp();
    this.parent = parent;
    this.objects = parent?.objects ?? new ObjectStore();
    this.refs = new Refs(this.objects);
    this.issues = new IssueTracker(world);
  }

  get url(): string {
    return `${this.world.apiUrl}/repos/${this.fullName}`;
  }

  get htmlUrl(): string {
    return `${this.world.serverUrl}/${this.fullName}`;
  }

  /** Takes in all objects of the git repository in `dir`, and its branches and tags. */
  import(dir: string): void {
    for (const [name, sha] of importRepository(this.objects, dir)) {
      this.refs.set(name, sha);
      this.moveHeads(name, sha);
    }
  }

  /** Takes in all objects of the git repository in `dir`, and `revision` as `branch`; returns the commit. */
  importBranch(dir: string, revision: string, branch: string): string {
    importRepository(this.objects, dir);
    return this.push(branch, resolveLocally(dir, revision));
  }

  /** A GITHUB_TOKEN for this repository. A user's token speaks for `login` instead of for the Actions app. */
  token(permissions: Permissions, login?: string): string {
    const value = `${login === undefined ? "ghs" : "ghp"}_${randomBytes(18).toString("hex")}`;
    this.world.tokens.set(value, {
      value,
      kind: login === undefined ? "installation" : "user",
      user: login === undefined ? ACTIONS_BOT : this.world.user(login),
      permissions,
      repository: this.fullName.toLowerCase(),
      expired: false,
      usage: { used: 0, resetAt: 0, recent: [] },
    });
    return value;
  }

  /** Writes a bare repository with everything into `dir`. */
  export(dir: string): void {
    exportRepository(this.objects, this.refs.all(), dir);
  }

  /**
   * Commits files (null removes one) on top of a branch; returns the commit. A new branch starts from the default one, or
   * where `orphan` from nothing.
   */
  commit(
    branch: string,
    files: { readonly [path: string]: string | Uint8Array | null },
    o: { readonly message?: string; readonly orphan?: boolean } = {},
  ): string {
    const start = o.orphan === true ? undefined : this.refs.get(`refs/heads/${this.defaultBranch}`);
    const parent = this.refs.get(`refs/heads/${branch}`) ?? start;
    const edits = Object.entries(files).map(([path, content]) => ({
      path,
      mode: "100644",
      sha: content === null ? null : this.objects.putBlob(content),
    }));
    const author = { name: "A. Committer", email: "committer@example.com", date: this.world.timestamp() };
    const sha = this.objects.putCommit({
      tree: editTree(this.objects, parent === undefined ? undefined : this.objects.commit(parent)?.tree, edits),
      parents: parent === undefined ? [] : [parent],
      author,
      committer: author,
      message: o.message ?? "Change files\n",
    });
    return this.push(branch, sha);
  }

  /** Moves a branch, by force if need be, and with it the heads of its open pull requests; returns the commit. */
  push(branch: string, sha: string): string {
    this.refs.set(`refs/heads/${branch}`, sha);
    this.moveHeads(`refs/heads/${branch}`, sha);
    return sha;
  }

  /** Open pull requests follow the reference that they came from. */
  moveHeads(name: string, sha: string): void {
    for (const repository of this.world.repositories.values())
      for (const issue of repository.issues.all()) {
        const head = issue.pull?.head;
        if (issue.state !== "open" || head?.repository !== this || `refs/heads/${head.ref}` !== name) continue;
        head.sha = sha;
        repository.refs.set(`refs/pull/${issue.number}/head`, sha);
      }
  }

  /** The file's content on a branch, to be looked at by a test. */
  file(branch: string, path: string): string | undefined {
    const tree = this.treeOf(branch);
    const entry = tree === undefined ? undefined : findPath(this.objects, tree, path);
    return entry === undefined ? undefined : this.objects.blob(entry.sha)?.toString();
  }

  /** The commit at the tip of a branch. */
  tip(branch: string): string {
    const sha = this.refs.get(`refs/heads/${branch}`);
    if (sha === undefined) throw new Error(`${this.fullName} has no branch ${branch}`);
    return sha;
  }

  /** The commit that a branch, a tag, a reference or a (shortened) SHA-1 names; `owner:branch` is a fork's. */
  resolve(revision: string): string | undefined {
    const [owner = "", branch] = revision.split(":");
    if (branch !== undefined) {
      const fork = [...this.world.repositories.values()].find(
        (each) => each.owner.login === owner && (each === this || each.parent === this || each === this.parent),
      );
      return fork?.resolve(branch);
    }
    for (const name of [`refs/heads/${revision}`, `refs/tags/${revision}`, `refs/${revision}`, revision]) {
      const sha = this.refs.get(name);
      if (sha !== undefined) return this.objects.peel(sha);
    }
    if (revision === "HEAD") return this.refs.get(`refs/heads/${this.defaultBranch}`);
    const sha = /^[0-9a-f]{7,40}$/.test(revision) ? this.objects.expand(revision) : undefined;
    return sha === undefined ? undefined : this.objects.peel(sha);
  }

  /** The tree that a revision or a tree's own SHA-1 names. */
  treeOf(revision: string): string | undefined {
    if (this.objects.tree(revision) !== undefined) return revision;
    const commit = this.resolve(revision);
    return commit === undefined ? undefined : this.objects.commit(commit)?.tree;
  }

  /** Opens a pull request from a branch of this repository or of a fork. */
  openPull(o: {
    readonly branch: string;
    readonly from?: FakeRepository;
    readonly into?: string;
    readonly user?: string;
    readonly title?: string;
    readonly body?: string;
    readonly labels?: readonly string[];
    readonly draft?: boolean;
  }): PullRequest {
    const { from = this, into = this.defaultBranch } = o;
    const pull: Pull = {
      head: { repository: from, ref: o.branch, sha: from.tip(o.branch) },
      base: { ref: into, sha: this.tip(into) },
      draft: o.draft ?? false,
    };
    const issue = this.issues.open(this.world.user(o.user ?? from.owner.login), {
      title: o.title ?? `Merge ${o.branch}`,
      body: o.body ?? null,
      labels: (o.labels ?? []).map((name) => this.issues.label(name).name),
      pull,
    });
    this.refs.set(`refs/pull/${issue.number}/head`, pull.head.sha);
    return issue as PullRequest;
  }

  /** The files that a pull request changes: between the merge base and its head. */
  pullChanges({ base, head }: Pull): readonly FileChange[] {
    const from = mergeBase(this.objects, this.refs.get(`refs/heads/${base.ref}`) ?? base.sha, head.sha);
    const tree = (sha: string | undefined) => (sha === undefined ? undefined : this.objects.commit(sha)?.tree);
    return diffTrees(this.objects, tree(from), tree(head.sha) ?? "");
  }

  /** A comment on an issue or a pull request, as a user writes one. */
  comment(issue: number, login: string, body: string): Comment {
    return this.issues.comment(issue, this.world.user(login), body);
  }

  /** The comments of an issue or a pull request, oldest first. */
  comments(issue: number): readonly Comment[] {
    return this.issues.commentsOf(issue);
  }

  run(start: RunStart): WorkflowRun {
    const run = new WorkflowRun(this, this.runs.size + 1, start);
    this.runs.set(run.id, run);
    return run;
  }

  runner(name: string, labels: readonly string[], status: Runner["status"] = "online"): Runner {
    const runner = { id: this.world.nextId(), name, labels, status, busy: false };
    this.runners.push(runner);
    return runner;
  }

  /** Gives a user a role here. */
  collaborator(login: string, role: Role): void {
    this.roles.set(this.world.user(login).login.toLowerCase(), role);
  }

  roleOf(login: string): Role {
    if (login.toLowerCase() === this.owner.login.toLowerCase()) return "admin";
    return this.roles.get(login.toLowerCase()) ?? (this.isPrivate ? "none" : "read");
  }

  associationOf(user: User): "OWNER" | "COLLABORATOR" | "CONTRIBUTOR" | "NONE" {
    if (user.login === this.owner.login) return "OWNER";
    if (user.id === ACTIONS_BOT.id) return "CONTRIBUTOR";
    const role = this.roles.get(user.login.toLowerCase());
    return role === undefined || role === "none" ? "NONE" : "COLLABORATOR";
  }

  /** Keeps bytes in LFS; returns the pointer that git holds in their place. */
  largeFile(content: string | Uint8Array): string {
    const bytes = Buffer.from(content);
    const oid = createHash("sha256").update(bytes).digest("hex");
    this.largeFiles.set(oid, bytes);
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`;
  }
}
