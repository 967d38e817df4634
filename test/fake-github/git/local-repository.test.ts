import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TestRepository } from "../../e2e/edgebench.ts";
import { suiteNeeds } from "../../requirements.ts";
import { isAncestor, log, mergeBase, missing } from "./history.ts";
import { exportRepository, importRepository } from "./local-repository.ts";
import { kindOfMode } from "./object.ts";
import { ObjectStore } from "./object-store.ts";
import { diffTrees, editTree, findPath, walkTree } from "./tree-files.ts";

/** The fake's git, held against git itself. */
describe.skipIf(suiteNeeds("git"))("the fake's git", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "fake-git-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const git = (...args: readonly string[]) =>
    execFileSync("git", [...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();

  async function written(): Promise<{ readonly made: TestRepository; readonly store: ObjectStore }> {
    const made = await TestRepository.create();
    await made.write("models/a.onnx", new Uint8Array([0, 1, 2, 255]));
    await made.write("models.txt", "sorts between models and models/");
    await made.write("run.sh", "#!/bin/sh\n");
    await chmod(made.path("run.sh"), 0o755);
    await made.write('modèle "1"\ttab.txt', "name");
    await symlink("../run.sh", made.path("models", "link.onnx"));
    await made.commit("first");
    await made.git("branch", "start");
    await made.git("mv", "models/a.onnx", "models/b.onnx");
    await made.write("run.sh", "#!/bin/bash\n");
    await made.commit("second");
    await made.git("tag", "--annotate", "--message", "a tag", "v1");
    const store = new ObjectStore();
    return { made, store };
  }

  it("takes a real repository in and gives it out again, the same", async () => {
    const { made, store } = await written();
    await using _ = made;
    const refs = importRepository(store, made.dir);
    expect([...refs.keys()]).toEqual(["refs/heads/main", "refs/heads/start", "refs/tags/v1"]);
    expect(store.peel(refs.get("refs/tags/v1") ?? "")).toBe(refs.get("refs/heads/main"));
    exportRepository(store, refs, folder);
    git("fsck", "--strict", "--full");
    const listed = ["rev-list", "--objects", "--all"];
    expect(
      git(...listed)
        .split("\n")
        .toSorted(),
    ).toEqual((await made.git(...listed)).split("\n").toSorted());
  });

  it("walks trees and tells their differences as git does", async () => {
    const { made, store } = await written();
    await using _ = made;
    const refs = importRepository(store, made.dir);
    const tree = (branch: string) => store.commit(refs.get(`refs/heads/${branch}`) ?? "")?.tree ?? "";
    const walked = [...walkTree(store, tree("main"), true)].map(
      ({ mode, sha, path }) => `${mode.padStart(6, "0")} ${kindOfMode(mode)} ${sha}\t${path}`,
    );
    const real = await made.git("ls-tree", "-r", "-t", "-z", "main");
    expect(walked).toEqual(real.split("\0").filter((line) => line !== ""));
    const changes = diffTrees(store, tree("start"), tree("main")).map((change) => [
      change.status,
      ...("from" in change ? [change.from] : []),
      change.path,
    ]);
    expect(changes).toEqual([
      ["renamed", "models/a.onnx", "models/b.onnx"],
      ["modified", "run.sh"],
    ]);
    expect(await made.git("diff-tree", "-r", "-M100%", "--name-status", "start", "main")).toBe(
      "R100\tmodels/a.onnx\tmodels/b.onnx\nM\trun.sh",
    );
  });

  const NAMES = fc.constantFrom("a", "b", "a.b", "a-b", "é");
  const PATH = fc.array(NAMES, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));

  it("edits trees so that they hold what a file system would, and no empty folder", () => {
    const edits = fc.array(fc.record({ path: PATH, content: fc.option(fc.constantFrom("x", "y")) }), { maxLength: 12 });
    fc.assert(
      fc.property(edits, (given) => {
        const store = new ObjectStore();
        const expected = new Map<string, string>();
        let tree = store.putTree([]);
        for (const { path, content } of given) {
          const isInTheWay = [...expected.keys()].some(
            (other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`),
          );
          if (isInTheWay) continue;
          if (content === null) expected.delete(path);
          else expected.set(path, content);
          tree = editTree(store, tree, [
            { path, mode: "100644", sha: content === null ? null : store.putBlob(content) },
          ]);
        }
        const all = [...walkTree(store, tree, true)];
        const files = all.filter(({ mode }) => mode === "100644");
        expect(new Map(files.map(({ path, sha }) => [path, store.blob(sha)?.toString()]))).toEqual(expected);
        for (const folder of all.filter(({ mode }) => mode === "40000"))
          expect(files.some(({ path }) => path.startsWith(`${folder.path}/`))).toBe(true);
        for (const entry of all) expect(findPath(store, tree, entry.path)).toEqual(entry);
      }),
    );
  });

  it("knows ancestors, merge bases and what is ahead as git does", () => {
    const store = new ObjectStore();
    const tree = store.putTree([]);
    const draws = fc.sample(fc.nat(), { numRuns: 80, seed: 11 });
    const commits: string[] = [];
    for (let index = 0; index < 40; index += 1) {
      const pick = (draw: number) => commits[commits.length - 1 - (draw % Math.min(6, commits.length))];
      const parents = index === 0 ? [] : [...new Set([pick(draws[index] ?? 0), pick(draws[index + 40] ?? 0)])];
      const date = new Date(1_700_000_000_000 + Math.floor(index / 3) * 1000).toISOString();
      const person = { name: "A", email: "a@example.org", date };
      const message = `${index}\n`;
      commits.push(
        store.putCommit({
          tree,
          parents: parents.filter((each) => each !== undefined),
          author: person,
          committer: person,
          message,
        }),
      );
    }
    exportRepository(store, new Map(commits.map((sha, index) => [`refs/heads/c${index}`, sha])), folder);
    git("fsck", "--strict", "--full");
    for (let index = 0; index < 40; index += 3) {
      const a = commits[index] ?? "";
      const b = commits[(index * 7 + 5) % 40] ?? "";
      const bases = git("merge-base", "--all", a, b).split("\n");
      expect(bases).toContain(mergeBase(store, a, b));
      expect(isAncestor(store, a, b)).toBe(bases.includes(a));
      expect(missing(store, b, a).toSorted()).toEqual(
        git("rev-list", b, `^${a}`).split("\n").filter(Boolean).toSorted(),
      );
      const ordered = log(store, b);
      for (const [place, sha] of ordered.entries())
        for (const parent of store.commit(sha)?.parents ?? []) expect(ordered.indexOf(parent)).toBeGreaterThan(place);
    }
  });
});
