import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openApiRepository } from "../../src/github/api-repository.ts";
import type { GitHubOptions } from "../../src/github/client.ts";
import { openRepository } from "../../src/repository/repository.ts";
import { type Lab, openLab } from "../fake-github/lab.ts";
import { suiteNeeds } from "../requirements.ts";
import { retryingGitHubOf } from "./lab-client.ts";

describe("a repository over the API", () => {
  let lab: Lab;
  let folder: string;
  beforeEach(async () => {
    lab = await openLab({}, { enterprise: true });
    folder = await mkdtemp(join(tmpdir(), "edgebench-api-"));
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const open = (o: Partial<GitHubOptions> = {}) => openApiRepository(retryingGitHubOf(lab, o), join(folder, "lfs"));
  const asked = () => lab.github.requests.map(({ method, path }) => `${method} ${path.split("/octo/lab")[1]}`);

  /** A repository with one commit, of one file; the blob is that file's. */
  async function withFile(content: Uint8Array | string) {
    const commit = lab.repository.commit("main", { "net.onnx": content });
    const repository = open();
    const { blob = "" } = (await repository.tree(commit)).files.get("net.onnx") ?? {};
    return { repository, commit, blob };
  }

  it("reads a tree once, however often it is asked for, and again where that failed", async () => {
    const { repository, commit } = await withFile("a");
    await Promise.all([repository.tree(commit), repository.tree(commit)]);
    expect(asked()).toEqual([`GET /git/trees/${commit}`]);
    const other = lab.repository.commit("main", { "a.txt": "a" });
    const lift = lab.github.fault({ does: { kind: "answer", status: 403 } });
    await expect(repository.tree(other)).rejects.toThrow("answered 403");
    lift();
    expect((await repository.tree(other)).files.size).toBe(2);
  });

  it("reads bytes as they are, and refuses too many", async () => {
    const bytes = randomBytes(100_000);
    const { repository, blob } = await withFile(bytes);
    expect(Buffer.from(await repository.readBlob(blob, 100_000)).equals(bytes)).toBe(true);
    await expect(repository.readBlob(blob, 99_999)).rejects.toThrow("more than 99999 bytes");
    const file = join(folder, "net.onnx");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(await repository.copyBlob(blob, file)).toEqual({ bytes: 100_000, sha256 });
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  it("reads a file without a byte", async () => {
    const { repository, blob } = await withFile("");
    expect(await repository.readBlob(blob, 0)).toEqual(new Uint8Array());
    expect((await repository.copyBlob(blob, join(folder, "empty"))).bytes).toBe(0);
  });

  it("writes no file over another, nor where it cannot", async () => {
    const { repository, blob } = await withFile("one");
    await repository.copyBlob(blob, join(folder, "net.onnx"));
    await expect(repository.copyBlob(blob, join(folder, "net.onnx"))).rejects.toThrow("cannot be written (EEXIST)");
    await expect(repository.copyBlob(blob, join(folder, "no", "net.onnx"))).rejects.toThrow("(ENOENT)");
    expect(await readFile(join(folder, "net.onnx"), "utf8")).toBe("one");
  });

  it("asks again for bytes that broke off or are not the blob's, and never takes them for the file", async () => {
    const { repository, blob } = await withFile(randomBytes(50_000));
    const other = { "content-type": "application/octet-stream" };
    for (const does of [
      { kind: "cut", bytes: 20_000 },
      { kind: "answer", status: 200, body: "other bytes", headers: other },
      { kind: "answer", status: 200, body: "", headers: other },
    ] as const) {
      const lift = lab.github.fault({ path: "/git/blobs/", times: 2, does });
      expect((await repository.readBlob(blob, 1e6)).length).toBe(50_000);
      lift();
      const stays = lab.github.fault({ path: "/git/blobs/", times: 6, does });
      await expect(repository.readBlob(blob, 1e6)).rejects.toThrow("did not arrive whole from GitHub in 3 tries (");
      await expect(repository.copyBlob(blob, join(folder, "net.onnx"))).rejects.toThrow("did not arrive whole");
      stays();
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it("says where a file belongs that is too large for the API", async () => {
    const { repository, blob } = await withFile(randomBytes(2_000));
    lab.github.limits.blobBytes = 1_999;
    await expect(repository.readBlob(blob, 1e6)).rejects.toThrow("larger than the 100 MB that GitHub's API gives; put");
    await expect(repository.copyBlob("1".repeat(40), join(folder, "x"))).rejects.toThrow("answered 404");
    expect(await readdir(folder)).toEqual([]);
  });

  it("ends a download with the command", async () => {
    const { blob } = await withFile(randomBytes(50_000));
    const ending = new AbortController();
    lab.github.fault({ path: "/git/blobs/", does: { kind: "then", happens: () => ending.abort("SIGTERM") } });
    lab.github.fault({ path: "/git/blobs/", does: { kind: "cut", bytes: 20_000 } });
    const copy = open({ signal: ending.signal }).copyBlob(blob, join(folder, "net.onnx"));
    await expect(copy).rejects.toThrow("interrupted (SIGTERM) while GitHub was asked");
    expect(await readdir(folder)).toEqual([]);
  });

  it("names a commit, and says where there is none", async () => {
    const commit = lab.repository.commit("main", { "a.txt": "a" });
    lab.repository.commit("topic/é #1", { "b.txt": "b" });
    const repository = open();
    expect(await repository.resolve("main")).toBe(commit);
    expect(await repository.resolve(commit)).toBe(commit);
    expect(await repository.resolve(commit.slice(0, 9))).toBe(commit);
    const treeId = lab.repository.treeOf(commit) ?? "";
    for (const revision of ["nowhere", "", ".", "..", "a/../b", "main?x=1", "0".repeat(39), "0".repeat(40), treeId])
      await expect(repository.resolve(revision)).rejects.toThrow("names no commit of this repository");
  });

  it("knows which commits it has, and asks once", async () => {
    const { repository, commit, blob } = await withFile("a");
    const before = lab.github.requests.length;
    for (let time = 0; time < 2; time += 1) {
      const ids = [commit, "1".repeat(40), blob, "main", ""];
      const known = await Promise.all(ids.map((id) => repository.hasCommit(id)));
      expect(known).toEqual([true, false, false, false, false]);
    }
    expect(lab.github.requests.length - before).toBe(3);
    await expect(repository.tree("1".repeat(40))).rejects.toThrow("answered 404");
    await expect(repository.readBlob("HEAD", 7)).rejects.toThrow("is no git object name");
  });

  it("has no commit where nothing was pushed yet", async () => {
    const repository = open();
    expect(await repository.hasCommit("1".repeat(40))).toBe(false);
    await expect(repository.resolve("main")).rejects.toThrow("names no commit");
    expect(lab.github.requests).toHaveLength(2);
  });

  it("finds the merge base without the patches, and says where there is none", async () => {
    const base = lab.repository.commit("main", { "a.txt": "a" });
    const side = lab.repository.commit("side", { "b.txt": "b" });
    const main = lab.repository.commit("main", { "c.txt": "c" });
    const orphan = lab.repository.commit("other", { "d.txt": "d" }, { orphan: true });
    const repository = open();
    expect(await repository.mergeBase(side, main)).toBe(base);
    expect(lab.github.requests.map(({ query }) => query.get("page"))).toEqual(["2"]);
    for (const none of [orphan, "1".repeat(40)])
      await expect(repository.mergeBase(main, none)).rejects.toThrow("have no common ancestor in this repository");
    lab.github.fault({ does: { kind: "answer", status: 200, body: { merge_base_commit: null } } });
    await expect(repository.mergeBase(side, main)).rejects.toThrow("GitHub's answer cannot be used (merge_base_commit");
  });

  it("reaches the head of a fork through its pull request", async () => {
    const base = lab.repository.commit("main", { "a.txt": "a" });
    const fork = lab.github.fork(lab.repository, "mona");
    const head = fork.commit("topic", { "b.txt": "b" });
    lab.repository.openPull({ branch: "topic", from: fork });
    const repository = open();
    expect(await repository.mergeBase(base, head)).toBe(base);
    expect([...(await repository.tree(head)).files.keys()]).toEqual(["a.txt", "b.txt"]);
  });

  it("finds Git LFS objects, and looks for nothing else", async () => {
    const content = randomBytes(5_000);
    const [, sha256 = ""] = /sha256:([0-9a-f]{64})/.exec(lab.repository.largeFile(content)) ?? [];
    const repository = open();
    const file = await repository.lfsObject(sha256, 5_000);
    expect((await readFile(file ?? "")).equals(content)).toBe(true);
    expect(await repository.lfsObject("../../etc/passwd", 7)).toBe(undefined);
    expect(await readdir(join(folder, "lfs"))).toEqual([sha256]);
  });

  it.skipIf(suiteNeeds("git"))(
    "answers as the local one does, whatever the history",
    async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(histories, fc.integer({ min: 4, max: 30 }), async (steps, limit) => {
          count += 1;
          const dir = join(folder, String(count));
          const commits = await gitHistory(dir, steps);
          lab.repository.import(dir);
          lab.github.limits.treeEntries = limit;
          const [local, api] = [await openRepository(dir), open({ token: lab.repository.token({ contents: "read" }) })];
          for (const commit of commits.slice(-2)) {
            const tree = await api.tree(commit);
            expect(sorted(tree.files)).toEqual(sorted((await local.tree(commit)).files));
            for (const [, { blob, mode }] of [...tree.files].slice(0, 2))
              if (mode !== SUBMODULE) expect(await api.readBlob(blob, 99)).toEqual(await local.readBlob(blob, 99));
            for (const other of commits.slice(0, 3)) {
              expect(await api.isAncestor(other, commit)).toBe(await local.isAncestor(other, commit));
              expect(await api.mergeBase(other, commit)).toBe(await local.mergeBase(other, commit));
            }
          }
        }),
        { numRuns: 15 },
      );
    },
    60_000,
  );
});

const SUBMODULE = "160000";

/** Each step changes one file of one of the commits before it, or of a merge of two of them. */
const histories = fc.array(
  fc.record({
    parents: fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 2 }),
    path: fc.constantFrom("a.txt", "dir/b.txt", "dir/sub/c.txt", "dir/sub/deep/d.txt", "é ü.txt", "z"),
    mode: fc.constantFrom("100644", "100755", "120000", SUBMODULE),
    content: fc.string({ unit: "binary", maxLength: 8 }),
  }),
  { minLength: 2, maxLength: 10 },
);

type Steps = typeof histories extends fc.Arbitrary<infer T> ? T : never;

/** Makes a real repository; returns its commits, each at the tip of a branch. */
async function gitHistory(dir: string, steps: Steps): Promise<readonly string[]> {
  await mkdir(dir);
  const git = (args: readonly string[], input = "") =>
    execFileSync("git", args, { cwd: dir, encoding: "utf8", input, stdio: ["pipe", "pipe", "ignore"] });
  git(["init", "--quiet"]);
  const stream = steps.map(({ parents, path, mode, content }, index) => {
    const [from, merge] = [...new Set(parents.map((parent) => (index === 0 ? 0 : parent % index) + 1))];
    const of = index === 0 ? "" : `from :${from}\n${merge === undefined ? "" : `merge :${merge}\n`}`;
    const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
    const file =
      mode === SUBMODULE ? `M ${mode} ${"5".repeat(40)} ${path}\n` : `M ${mode} inline ${path}\n${data(content)}`;
    const head = `commit refs/heads/b${index}\nmark :${index + 1}\ncommitter T <t@example.org> ${1e9 + index} +0000\n`;
    return `${head}${data(String(index))}${of}${file}`;
  });
  git(["fast-import", "--quiet"], stream.join(""));
  return git(["rev-parse", ...steps.map((_, index) => `b${index}`)])
    .trim()
    .split("\n");
}

const sorted = (files: ReadonlyMap<string, unknown>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));
