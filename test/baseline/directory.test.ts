import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import { encodeName, seriesFile } from "../../src/baseline/layout.ts";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import type { Result } from "../../src/bench/result.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { benchmark, sampleMeasurement, sampleResult } from "../bench/sample-result.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "edgebench-store-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

function session(number: number, overrides: Partial<Result> = {}): Result {
  const id = number.toString(16).padStart(32, "0");
  return sampleResult({ session: { ...sampleResult().session, id }, ...overrides });
}

const series = () => readFile(join(root, seriesFile(benchmark, "2026")), "utf8");

describe("directory store", () => {
  it("appends a line per measurement and keeps the points readable", async () => {
    const store = openDirectoryStore(root);
    expect(await store.record(session(1))).toEqual({ recorded: 1, alreadyThere: 0 });
    expect(await store.record(session(2))).toEqual({ recorded: 1, alreadyThere: 0 });
    expect((await series()).trimEnd().split("\n")).toHaveLength(3);
    const recent = await store.recent("desk");
    expect(recent.get(benchmarkId(benchmark))?.points.map((point) => point.launches[0]?.medianNs)).toEqual([
      2_000_000, 2_000_000,
    ]);
  });

  it("records nothing of what was not measured again", async () => {
    const reused = sampleMeasurement({ launches: [], reusedFrom: { commit: "b".repeat(40), role: "base" } });
    const base = sampleMeasurement({ role: "base", commit: "b".repeat(40) });
    const store = openDirectoryStore(root);
    expect(await store.record(session(1, { measurements: [base, reused] }))).toEqual({ recorded: 1, alreadyThere: 0 });
    expect((await store.recent("desk")).get(benchmarkId(benchmark))?.points).toMatchObject([{ role: "base" }]);
  });

  it("adds nothing when the same result is recorded again", async () => {
    const store = openDirectoryStore(root);
    await store.record(session(1));
    const before = await series();
    expect(await store.record(session(1))).toEqual({ recorded: 0, alreadyThere: 1 });
    expect(await series()).toBe(before);
  });

  it("leaves out what was not measured", async () => {
    const failed = sampleMeasurement({ status: "failed", reason: "the model is text", launches: [] });
    expect(await openDirectoryStore(root).record(session(1, { measurements: [failed] }))).toEqual({
      recorded: 0,
      alreadyThere: 0,
    });
    expect(await readdir(root)).not.toContain("series");
  });

  it("keeps the bitsets of accuracy by digest", async () => {
    const accuracy = {
      dataset: { name: "val", sha256: "d".repeat(64), count: 8, seed: 1 },
      preprocessing: { name: "custom", sha256: "e".repeat(64) },
      top1Correct: 7,
      top5Correct: 8,
      correct: "fw==",
      correctTop5: "/w==",
      notFinite: 0,
    };
    await openDirectoryStore(root).record(session(1, { measurements: [sampleMeasurement({ accuracy })] }));
    const contents = await Promise.all(
      (await readdir(join(root, "bitsets"))).map((name) => readFile(join(root, "bitsets", name), "utf8")),
    );
    expect(contents.sort()).toEqual(["/w==", "fw=="]);
  });

  it.each([
    ["a line cut short", (text: string) => text.slice(0, -20)],
    ["a line of rubbish", (text: string) => `${text}rubbish\n`],
    ["another benchmark's file", (text: string) => text.replace('"threads":1', '"threads":2')],
  ])("stops loudly at %s and writes nothing", async (_, damage) => {
    const store = openDirectoryStore(root);
    await store.record(session(1));
    const damaged = damage(await series());
    await writeFile(join(root, seriesFile(benchmark, "2026")), damaged);
    await expect(store.record(session(2))).rejects.toThrow(UserError);
    expect(await series()).toBe(damaged);
    expect(await readdir(root)).not.toContain("lock");
  });

  it("refuses a store of another layout", async () => {
    await writeFile(join(root, "schema"), "edgebench/store@2\n");
    await expect(openDirectoryStore(root).record(session(1))).rejects.toThrow(
      'schema: the store says "edgebench/store@2"',
    );
  });

  it("loses nothing when many record at once", async () => {
    await Promise.all(Array.from({ length: 12 }, (_, number) => openDirectoryStore(root).record(session(number + 1))));
    expect((await series()).trimEnd().split("\n")).toHaveLength(13);
  });

  it("takes over the lock of a dead holder", async () => {
    await writeFile(
      join(root, "lock"),
      JSON.stringify({ pid: 2 ** 22 + 1, host: (await import("node:os")).hostname() }),
    );
    expect(await openDirectoryStore(root).record(session(1))).toEqual({ recorded: 1, alreadyThere: 0 });
  });

  it("completes a recording that was killed between two files", async () => {
    const store = openDirectoryStore(root);
    await store.record(session(1));
    await rm(join(root, "recent"), { recursive: true });
    expect(await store.record(session(1))).toEqual({ recorded: 0, alreadyThere: 1 });
    expect((await store.recent("desk")).get(benchmarkId(benchmark))?.points).toHaveLength(1);
  });
});

describe("encodeName", () => {
  it("keeps to lower-case letters, digits, dot, underscore, hyphen and percent", () => {
    expect(encodeName("gpu-2080ti")).toBe("gpu-2080ti");
    expect(encodeName("ResNet+")).toBe("%52es%4eet%2b");
  });
});
