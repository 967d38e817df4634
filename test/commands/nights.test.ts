import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import type { Store } from "../../src/baseline/store.ts";
import type { Result } from "../../src/bench/result.ts";
import { nightsAtHand, nightsOf } from "../../src/commands/nights.ts";
import { MemoryGit } from "../baseline/memory-git.ts";
import { benchmarkOf, onDevice, session, sessionId } from "../baseline/session-results.ts";
import { benchmark, sampleMeasurement } from "../bench/sample-result.ts";
import { judged } from "../report/judgements.ts";

const NIGHTS = 120;
/** Of a pull request: what it measured of either side, and of what is new in it, is no night. */
const CHANGE = 20;
const ID = judged(benchmark).id;

function recorded(number: number): Result {
  const only = sampleMeasurement({ role: "only", model: { sha256: "a".repeat(64), bytes: 1000 + number } });
  const added = sampleMeasurement({ role: "only", benchmark: benchmarkOf({ model: "added" }) });
  const sides = [{ ...only, role: "base" as const }, { ...only, role: "head" as const }, added];
  return session(number, { measurements: number === CHANGE ? sides : [only] });
}

let folder: string;
let directory: Store;
let branch: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-nights-"));
  directory = openDirectoryStore(folder);
  branch = openBranchStore(new MemoryGit().open("edgebench-data"), { delayMs: () => 0 });
  const all = Array.from({ length: NIGHTS }, (_, index) => recorded(index + 1));
  const other = session(NIGHTS + 10, {
    device: onDevice("jetson"),
    measurements: [sampleMeasurement({ role: "only", benchmark: benchmarkOf({ device: "jetson" }) })],
  });
  // The newest first: the order of recording is not the order of the nights.
  for (const store of [directory, branch]) await store.record([...all.reverse(), other]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((number) => number !== CHANGE)
    .map(sessionId);

describe("nightsAtHand", () => {
  it("is every night of a directory, oldest first, without what measured a change", async () => {
    const nights = await nightsAtHand(directory, "desk");
    expect(nights.get(ID)?.points.map((point) => point.session)).toEqual(numbers(1, NIGHTS));
    expect([...nights.values()].flatMap(({ points }) => points).map((point) => point.session)).not.toContain(
      sessionId(CHANGE),
    );
  });

  it("is the newest nights of a branch", async () => {
    const nights = await nightsAtHand(branch, "desk");
    expect(nights.get(ID)?.points.map((point) => point.session)).toEqual(numbers(31, NIGHTS));
  });

  it("chooses the same nights, with the same values, wherever they are read", async () => {
    const [near, far] = [await nightsAtHand(directory, "desk"), nightsOf(await directory.recent("desk"))];
    expect(near.get(ID)?.points.slice(-90)).toEqual(far.get(ID)?.points.slice(-90));
  });
});
