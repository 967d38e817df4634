import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { Trees } from "../../src/github/trees.ts";
import { type Lab, openLab } from "../fake-github/lab.ts";
import { retryingGitHubOf } from "./lab-client.ts";

describe("trees over the API", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab();
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  const open = () => new Trees(retryingGitHubOf(lab));
  const asked = () => lab.github.requests.length;
  const filesIn = (folders: readonly string[], count: number) =>
    Object.fromEntries(
      folders.flatMap((folder) =>
        Array.from({ length: count }, (_, index) => [`${folder}/${index}.txt`, folder + index]),
      ),
    );

  it("take one request where they fit an answer", async () => {
    const commit = lab.repository.commit("main", { "a/b/c.txt": "c", "z.txt": "zz" });
    const { files, notUtf8 } = await open().read(commit);
    expect([...files].map(([path, { bytes, mode }]) => [path, bytes, mode])).toEqual([
      ["a/b/c.txt", 1, "100644"],
      ["z.txt", 2, "100644"],
    ]);
    expect([notUtf8, asked()]).toEqual([[], 1]);
  });

  it("are the same however early GitHub cuts them off", async () => {
    const path = fc
      .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join("/"));
    const anyFiles = fc.uniqueArray(path, { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(anyFiles, fc.integer({ min: 3, max: 20 }), async (paths, limit) => {
        const names = paths.map((each) => `${each}.txt`);
        const files = Object.fromEntries(names.map((name) => [name, name]));
        const commit = lab.repository.commit(`b${asked()}`, files, { orphan: true });
        lab.github.limits.treeEntries = 100_000;
        const whole = await open().read(commit);
        // The root itself must fit: that has no more than three folders and three files.
        lab.github.limits.treeEntries = Math.max(6, limit);
        const split = await open().read(commit);
        expect([...split.files].sort()).toEqual([...whole.files].sort());
        expect([...whole.files.keys()].sort()).toEqual(names.sort());
      }),
      { numRuns: 30 },
    );
  });

  it("that are cut off share the folders that did not change", async () => {
    lab.github.limits.treeEntries = 12;
    const base = lab.repository.commit("main", filesIn(["a", "b", "c", "d", "e"], 5));
    const head = lab.repository.commit("main", { "c/0.txt": "changed" });
    const trees = open();
    await trees.read(base);
    // The root whole, then alone, and each of its folders.
    expect(asked()).toBe(7);
    const { files } = await trees.read(head);
    expect(asked()).toBe(10);
    expect(files.size).toBe(25);
  });

  it("of a folder with more entries than GitHub lists are read from a clone", async () => {
    lab.github.limits.treeEntries = 4;
    const commit = lab.repository.commit("main", filesIn(["models"], 5));
    await expect(open().read(commit)).rejects.toThrow(
      '"models/" has more entries than GitHub lists; check the repository out with its whole history',
    );
  });

  it("that take too many requests are read from a clone", async () => {
    lab.github.limits.treeEntries = 310;
    const folders = Array.from({ length: 300 }, (_, index) => `d${index}`);
    const commit = lab.repository.commit("main", filesIn(folders, 2));
    await expect(open().read(commit)).rejects.toThrow("the commit cannot be listed in 300 requests; check");
    expect(asked()).toBeLessThanOrEqual(300);
  });

  it("that hold themselves in a million places are given up early", async () => {
    lab.github.limits.treeEntries = 100;
    const { repository } = lab;
    let sha = repository.treeOf(repository.commit("main", { "a.txt": "a" })) ?? "";
    for (let level = 0; level < 8; level += 1)
      sha = await treeOf(
        lab,
        Array.from({ length: 20 }, (_, index) => ({ path: `d${index}`, sha })),
      );
    await expect(open().read(sha)).rejects.toThrow("more than 1000000 files and folders");
    expect(asked()).toBeLessThan(40);
  });

  it("tell names that are not UTF-8 apart, and submodules", async () => {
    const name = { path: "mod\u{FFFD}le.onnx", mode: "100644", type: "blob", size: 1, sha: "1".repeat(40) };
    const lib = { path: "lib", mode: "160000", type: "commit", sha: "2".repeat(40) };
    answer({ tree: [name, lib], truncated: false });
    const { files, notUtf8 } = await open().read("3".repeat(40));
    expect([...files]).toEqual([["lib", { blob: "2".repeat(40), mode: "160000", bytes: 0 }]]);
    expect(notUtf8).toEqual(["mod\u{FFFD}le.onnx"]);
  });

  const file = { path: "a.txt", mode: "100644", type: "blob", size: 1, sha: "1".repeat(40) };
  it.each<readonly [string, object]>([
    ["no tree", { truncated: false }],
    ["no word on whether that is all", { tree: [] }],
    ...["..", "a/../b", "/a", "a//b", ".", "a\0b", ""].map(
      (path) => [`the path ${JSON.stringify(path)}`, tree({ path })] as const,
    ),
    ["another hash", tree({ sha: "1".repeat(41) })],
    ["a size below nothing", tree({ size: -1 })],
    ["no size", tree({ size: undefined })],
    ["a mode that git has not", tree({ mode: "777777" })],
    ["a submodule's mode on a file", tree({ mode: "160000" })],
    ["a type that git has not", tree({ type: "gitlink" })],
  ])("are refused with %s", async (_, body) => {
    answer(body);
    const error: unknown = await open()
      .read("3".repeat(40))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain("the files of 333333333333: GitHub's answer cannot be used (tr");
  });

  function tree(change: object) {
    return { tree: [{ ...file, ...change }], truncated: false };
  }

  function answer(body: object): void {
    lab.github.fault({ does: { kind: "answer", status: 200, body } });
  }
});

async function treeOf(lab: Lab, folders: readonly { readonly path: string; readonly sha: string }[]): Promise<string> {
  const tree = folders.map((folder) => ({ ...folder, mode: "040000" as const, type: "tree" as const }));
  const { data } = await lab.client({ contents: "write" }).rest.git.createTree({ ...lab.at, tree });
  return data.sha;
}
