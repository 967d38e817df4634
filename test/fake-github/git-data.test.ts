import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { suiteNeeds } from "../requirements.ts";
import { ALL, type Lab, openLab, refusal } from "./lab.ts";

describe("the Git data API of the fake GitHub", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab();
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  const git = () => lab.client(ALL).rest.git;

  /** A commit on top of `parent` that adds one file, by the API. */
  async function commitOn(parent: string, path: string): Promise<string> {
    const { at } = lab;
    const tree = [{ path, mode: "100644", type: "blob", content: `${path}\n` } as const];
    const { data: made } = await git().createTree({ ...at, base_tree: parent, tree });
    const { data: commit } = await git().createCommit({ ...at, message: path, tree: made.sha, parents: [parent] });
    return commit.sha;
  }

  it("answers 409 to everything in a repository without a commit", async () => {
    const { at } = lab;
    const empty = [409, "Git Repository is empty."];
    expect(await refusal(git().getRef({ ...at, ref: "heads/main" }))).toEqual(empty);
    expect(await refusal(git().createBlob({ ...at, content: "x" }))).toEqual(empty);
    expect(await refusal(git().createTree({ ...at, tree: [{ path: "a", mode: "100644", content: "x" }] }))).toEqual(
      empty,
    );
    expect(await refusal(git().createRef({ ...at, ref: "refs/heads/x", sha: "0".repeat(40) }))).toEqual(empty);
  });

  it.skipIf(suiteNeeds("git"))("writes what git reads", async () => {
    const first = lab.repository.commit("main", { "series/a.jsonl": "1\n", "series/b.jsonl": "1\n", "gone.txt": "x" });
    const { data: blob } = await git().createBlob({ ...lab.at, content: "AP8KDQ==", encoding: "base64" });
    const { data: tree } = await git().createTree({
      ...lab.at,
      base_tree: first,
      tree: [
        { path: "series/a.jsonl", mode: "100644", type: "blob", content: "1\n2\n" },
        { path: "bitsets/f00", mode: "100644", type: "blob", sha: blob.sha },
        { path: "gone.txt", mode: "100644", type: "blob", sha: null },
      ],
    });
    const { data: commit } = await git().createCommit({
      ...lab.at,
      message: "Record two devices\n\nrpi3, jetson",
      tree: tree.sha,
      parents: [first],
      author: { name: "É", email: "e@example.org", date: "2026-11-24T04:37:00+02:00" },
    });
    await git().updateRef({ ...lab.at, ref: "heads/main", sha: commit.sha });
    const folder = await mkdtemp(join(tmpdir(), "fake-github-"));
    try {
      lab.repository.export(folder);
      const run = (...args: readonly string[]) => execFileSync("git", [...args], { cwd: folder, encoding: "utf8" });
      run("fsck", "--strict", "--full");
      expect(run("ls-tree", "-r", "--name-only", "main").trim().split("\n")).toEqual([
        "bitsets/f00",
        "series/a.jsonl",
        "series/b.jsonl",
      ]);
      expect(run("show", "main:series/a.jsonl")).toBe("1\n2\n");
      expect(run("log", "-1", "--format=%an|%aI|%cn|%B", "main").trim()).toBe(
        "É|2026-11-24T02:37:00+00:00|É|Record two devices\n\nrpi3, jetson",
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("moves a branch forward only, and says so", async () => {
    const { at, repository } = lab;
    const first = repository.commit("data", { schema: "1" });
    const [mine, theirs] = [await commitOn(first, "mine"), await commitOn(first, "theirs")];
    await git().updateRef({ ...at, ref: "heads/data", sha: theirs });
    const late = { ...at, ref: "heads/data", sha: mine };
    expect(await refusal(git().updateRef(late))).toEqual([422, "Update is not a fast forward"]);
    expect(repository.tip("data")).toBe(theirs);
    await git().updateRef({ ...late, sha: await commitOn(theirs, "mine") });
    expect(repository.file("data", "mine")).toBe("mine\n");
    await git().updateRef({ ...late, force: true });
    expect(repository.tip("data")).toBe(mine);
    expect(await refusal(git().updateRef({ ...at, ref: "heads/no", sha: mine }))).toEqual([
      422,
      "Reference does not exist",
    ]);
  });

  it("lets one of two makers of a branch win", async () => {
    const { at, repository } = lab;
    const sha = repository.commit("main", { a: "a" });
    const ref = "refs/heads/edgebench-data";
    const both = await Promise.allSettled([git().createRef({ ...at, ref, sha }), git().createRef({ ...at, ref, sha })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await refusal(git().createRef({ ...at, ref, sha }))).toEqual([422, "Reference already exists"]);
    expect((await refusal(git().createRef({ ...at, ref: `${ref}/below`, sha })))[0]).toBe(422);
    expect((await refusal(git().createRef({ ...at, ref: "heads/x", sha })))[0]).toBe(422);
    expect((await refusal(git().createRef({ ...at, ref: "refs/heads/a..b", sha })))[0]).toBe(422);
    const { data } = await git().listMatchingRefs({ ...at, ref: "heads/edge" });
    expect(data.map((each) => each.ref)).toEqual([ref]);
  });

  it("refuses what points nowhere", async () => {
    const { at, repository } = lab;
    const sha = repository.commit("main", { a: "a" });
    const nowhere = "1".repeat(40);
    const blob = repository.objects.putBlob("a");
    for (const request of [
      git().createCommit({ ...at, message: "m", tree: nowhere }),
      git().createCommit({ ...at, message: "m", tree: repository.treeOf("main") ?? "", parents: [nowhere] }),
      git().createTree({ ...at, tree: [{ path: "a", mode: "100644", sha: nowhere }] }),
      git().createTree({ ...at, tree: [{ path: "a", mode: "040000", type: "tree", sha: blob }] }),
      git().createTree({ ...at, base_tree: nowhere, tree: [{ path: "a", mode: "100644", content: "a" }] }),
      git().createTree({ ...at, tree: [{ path: "../a", mode: "100644", content: "a" }] }),
      git().createRef({ ...at, ref: "refs/heads/x", sha: nowhere }),
      git().updateRef({ ...at, ref: "heads/main", sha: blob }),
    ])
      expect((await refusal(request))[0]).toBe(422);
    expect((await refusal(git().getBlob({ ...at, file_sha: sha })))[0]).toBe(404);
    expect((await refusal(git().getTree({ ...at, tree_sha: nowhere })))[0]).toBe(404);
    expect(repository.tip("main")).toBe(sha);
  });

  it("gives trees with sizes and modes, and says where it stopped", async () => {
    const { at, repository, github } = lab;
    repository.commit("main", { "a/b/c.txt": "12345", "a/z.txt": "", "d.txt": "1" });
    const whole = await git().getTree({ ...at, tree_sha: "main", recursive: "1" });
    expect(whole.data.tree.map(({ path, type, mode, size }) => [path, type, mode, size])).toEqual([
      ["a", "tree", "040000", undefined],
      ["a/b", "tree", "040000", undefined],
      ["a/b/c.txt", "blob", "100644", 5],
      ["a/z.txt", "blob", "100644", 0],
      ["d.txt", "blob", "100644", 1],
    ]);
    expect(whole.data.truncated).toBe(false);
    github.limits.treeEntries = 3;
    const cut = await git().getTree({ ...at, tree_sha: "main", recursive: "1" });
    expect([cut.data.truncated, cut.data.tree.map(({ path }) => path)]).toEqual([true, ["a", "a/b", "a/b/c.txt"]]);
    const flat = await git().getTree({ ...at, tree_sha: "main" });
    expect([flat.data.truncated, flat.data.tree.map(({ path }) => path)]).toEqual([false, ["a", "d.txt"]]);
  });

  it("gives a blob's bytes, in JSON and raw, up to its limit", async () => {
    const { at, repository, github } = lab;
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
    repository.commit("main", { "m.onnx": bytes });
    const file_sha = repository.objects.putBlob(bytes);
    const { data } = await git().getBlob({ ...at, file_sha });
    expect(new Uint8Array(Buffer.from(data.content, "base64"))).toEqual(bytes);
    const url = `${github.url}/repos/octo/lab/git/blobs/${file_sha}`;
    const headers = {
      authorization: `token ${repository.token({ contents: "read" })}`,
      accept: "application/vnd.github.raw",
    };
    const raw = await fetch(url, { headers });
    expect(new Uint8Array(await raw.arrayBuffer())).toEqual(bytes);
    expect(raw.headers.get("content-type")).toBe("application/vnd.github.raw; charset=utf-8");
    github.limits.blobBytes = 299;
    expect((await fetch(url, { headers })).status).toBe(403);
  });

  it("compares commits from where they parted", async () => {
    const { at, repository } = lab;
    const start = repository.commit("main", { "a.txt": "1\n2\n" });
    const topic = repository.commit("topic", { "a.txt": "1\n3\n", "m.onnx": "m" });
    const later = repository.commit("main", { "other.txt": "o" });
    const compare = async (basehead: string) =>
      (await lab.client(ALL).rest.repos.compareCommitsWithBasehead({ ...at, basehead })).data;
    const diverged = await compare("main...topic");
    expect(diverged).toMatchObject({
      status: "diverged",
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: start },
      base_commit: { sha: later },
      commits: [{ sha: topic }],
    });
    expect(
      diverged.files?.map(({ filename, status, additions, deletions }) => [filename, status, additions, deletions]),
    ).toEqual([
      ["a.txt", "modified", 1, 1],
      ["m.onnx", "added", 1, 0],
    ]);
    expect(await compare(`${start}...${later}`)).toMatchObject({ status: "ahead", ahead_by: 1, behind_by: 0 });
    expect(await compare(`${later}...${start}`)).toMatchObject({
      status: "behind",
      ahead_by: 0,
      behind_by: 1,
      files: [],
    });
    expect(await compare("main...main")).toMatchObject({ status: "identical", total_commits: 0, commits: [] });
    repository.commit("island", { "x.txt": "x" }, { orphan: true });
    expect(await refusal(compare("main...island"))).toEqual([404, "No common ancestor between main and island."]);
  });

  it("keeps the heads of pull requests, forks' included, where their branches are", async () => {
    const { at, repository, github } = lab;
    repository.commit("main", { a: "a" });
    const fork = github.fork(repository, "mona");
    fork.commit("patch", { "m.onnx": "m" });
    const pull = repository.openPull({ branch: "patch", from: fork });
    const head = fork.commit("patch", { "n.onnx": "n" });
    expect((await git().getRef({ ...at, ref: `pull/${pull.number}/head` })).data.object.sha).toBe(head);
    expect((await git().getTree({ ...at, tree_sha: head })).data.tree).toHaveLength(3);
    const topic = repository.commit("topic", { b: "b" });
    const own = repository.openPull({ branch: "topic" });
    const next = await commitOn(topic, "c");
    await git().updateRef({ ...at, ref: "heads/topic", sha: next });
    expect([own.pull.head.sha, repository.refs.get(`refs/pull/${own.number}/head`)]).toEqual([next, next]);
    const { data } = await lab.client(ALL).rest.pulls.get({ ...at, pull_number: pull.number });
    expect([data.head.sha, data.head.repo.full_name, data.head.repo.fork, data.changed_files]).toEqual([
      head,
      "mona/lab",
      true,
      2,
    ]);
  });
});
