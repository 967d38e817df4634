import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import { importedFile } from "../../src/baseline/layout.ts";
import { UserError } from "../../src/bench/user-error.ts";
import type { ImportedHistory } from "../../src/trend/imported-history.ts";
import { MemoryGit } from "./memory-git.ts";
import { session } from "./session-results.ts";

const SOURCE = "github-action-benchmark";

const history = (suite: string, from: number, to: number): ImportedHistory => ({
  source: SOURCE,
  suite,
  runs: Array.from({ length: to - from }, (_, index) => ({
    at: new Date(Date.UTC(2026, 0, 1, from + index)).toISOString(),
    values: [{ name: "net", unit: "ms", value: 10 + from + index, better: "lower" as const }],
  })),
  names: [],
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "edgebench-imported-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe.each([
  ["in a directory", () => () => openDirectoryStore(root)],
  [
    "on a branch",
    () => {
      const git = new MemoryGit();
      return () => openBranchStore(git.open("edgebench-data"), { delayMs: () => 0 });
    },
  ],
])("an imported history %s", (_, make) => {
  it("is given back, suite by suite, oldest run first", async () => {
    const open = make();
    const given = [history("Größe", 0, 3), history("size", 0, 1)];
    expect(await open().addImported(given)).toEqual([
      { added: 3, alreadyThere: 0 },
      { added: 1, alreadyThere: 0 },
    ]);
    expect(await open().imported()).toEqual(expect.arrayContaining(given));
    expect(await open().imported()).toHaveLength(2);
  });

  it("has each run once, however often it is imported, and grows by what is new, older runs too", async () => {
    const open = make();
    await open().addImported([history("a", 5, 8)]);
    expect(await open().addImported([history("a", 5, 8)])).toEqual([{ added: 0, alreadyThere: 3 }]);
    expect(await open().addImported([history("a", 3, 10), history("a", 3, 11)])).toEqual([
      { added: 4, alreadyThere: 3 },
      { added: 1, alreadyThere: 7 },
    ]);
    expect(await open().imported()).toEqual([history("a", 3, 11)]);
  });

  it("keeps what its names stand for, the last word of each", async () => {
    const open = make();
    const named = (...benchmarks: readonly string[]) => ({
      ...history("a", 0, 2),
      names: benchmarks.map((benchmark) => ({ name: "net", benchmark })),
    });
    await open().addImported([named("one")]);
    expect(await open().addImported([named("one")])).toEqual([{ added: 0, alreadyThere: 2 }]);
    await open().addImported([named("two")]);
    await open().addImported([named("one"), named()]);
    expect(await open().imported()).toEqual([named("one", "two", "one")]);
  });

  it("is no device, no session and no point of anything that is held against", async () => {
    const open = make();
    await open().addImported([history("desk", 0, 40)]);
    expect(await open().devices()).toEqual([]);
    expect((await open().recent("desk")).size).toBe(0);
    await open().record([session(1)]);
    const recent = await open().recent("desk");
    expect([...recent.values()].map(({ points }) => points.length)).not.toContain(40);
    expect(await open().imported()).toEqual([history("desk", 0, 40)]);
  });
});

describe("a damaged file of an imported history", () => {
  const path = importedFile(SOURCE, "a");
  const write = async (text: string) => {
    await mkdir(join(root, "imported"), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const header = `{"schema":"edgebench/imported@1","source":"${SOURCE}","suite":"a"}\n`;

  it.each([
    ["is cut short", `${header}{"at":"2026`, /the last line is cut short/],
    ["tells no suite", `{"schema":"edgebench/imported@1"}\n`, /:1: /],
    ["has a run without values", `${header}{"at":"2026-01-01T00:00:00.000Z","values":[]}\n`, /:2: values/],
    ["is of another suite", header.replace('"a"', '"b"'), /holds another suite/],
  ])("that %s is told with its line, and nothing is written", async (_, text, why) => {
    await write(text);
    const adding = openDirectoryStore(root).addImported([history("a", 0, 1)]);
    await expect(adding).rejects.toThrow(UserError);
    await expect(adding).rejects.toThrow(why);
    expect(await readFile(join(root, path), "utf8")).toBe(text);
    expect(await readdir(root)).toEqual(["imported"]);
  });
});
