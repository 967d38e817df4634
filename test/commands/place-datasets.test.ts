import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { datasetsIn, datasetsOfCommit } from "../../src/commands/place-datasets.ts";
import { openGitHub } from "../../src/github/client.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { type Lab, openLab } from "../fake-github/lab.ts";

type Declared = Plan["datasets"][string];
const FOLDERS: Declared = { path: "data/val", layout: { kind: "folders" } };

it("datasets of a work tree lie where it lies", async () => {
  expect(await datasetsIn("/repo")(new Map([["val", FOLDERS]]))).toEqual(new Map([["val", "/repo"]]));
});

describe("datasets of a commit without a work tree", () => {
  let lab: Lab;
  let folder: string;
  beforeEach(async () => {
    lab = await openLab();
    folder = await mkdtemp(join(tmpdir(), "edgebench-datasets-"));
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const fetched = () => join(folder, "datasets");
  function place(commit: string, datasets: Readonly<Record<string, Declared>>) {
    const env = { GITHUB_REPOSITORY: "octo/lab", GITHUB_API_URL: lab.github.url };
    const { signal } = new AbortController();
    const token = lab.repository.token({ contents: "read" });
    const github = openGitHub({ token, env, say: () => undefined, signal });
    return datasetsOfCommit({ github, commit, folder: fetched(), elsewhere: "/device", signal })(
      new Map(Object.entries(datasets)),
    );
  }

  it("are fetched with one request where the commit holds them, and lie on the device where it does not", async () => {
    const commit = lab.repository.commit("main", {
      "data/val/0/a.png": "a",
      "data/val/1/b.png": "b",
      "images/c.png": "c",
      "lists/test.csv": "c.png,0\n",
      "models/large.onnx": Buffer.alloc(100_000),
    });
    const roots = await place(commit, {
      val: { ...FOLDERS, committed: { files: 2, bytes: 2 } },
      test: { path: "images", layout: { kind: "csv", file: "lists/test.csv" }, committed: { files: 1, bytes: 1 } },
      imagenet: { path: "data/imagenet", layout: { kind: "folders" } },
    });
    expect(Object.fromEntries(roots)).toEqual({ val: fetched(), test: fetched(), imagenet: "/device" });
    for (const [path, content] of [
      ["data/val/1/b.png", "b"],
      ["images/c.png", "c"],
      ["lists/test.csv", "c.png,0\n"],
    ] as const)
      expect(await readFile(join(fetched(), path), "utf8")).toBe(content);
    await expect(readFile(join(fetched(), "models/large.onnx"))).rejects.toThrow("ENOENT");
    expect(lab.github.requests.filter(({ service }) => service === "api")).toHaveLength(1);
  });

  it("cost nothing where the commit holds none", async () => {
    const commit = lab.repository.commit("main", { "README.md": "x" });
    expect(await place(commit, { val: FOLDERS })).toEqual(new Map([["val", "/device"]]));
    expect(lab.github.requests).toEqual([]);
  });

  it("are refused where the archive leaves files out", async () => {
    const commit = lab.repository.commit("main", { "data/val/0/a.png": "a" });
    await expect(place(commit, { val: { ...FOLDERS, committed: { files: 2, bytes: 2 } } })).rejects.toThrow(
      "dataset val: GitHub's archive of the commit holds 1 of its 2 files; take export-ignore from data/val in .gitattributes",
    );
  });

  it("are refused where they are in Git LFS", async () => {
    const pointer = lab.repository.largeFile(Buffer.from("an image"));
    const commit = lab.repository.commit("main", { "data/val/0/a.png": pointer });
    const committed = { files: 1, bytes: Buffer.byteLength(pointer) };
    await expect(place(commit, { val: { ...FOLDERS, committed } })).rejects.toThrow(
      "dataset val: data/val/0/a.png is in Git LFS, from which a job without a checkout takes models alone",
    );
  });
});
