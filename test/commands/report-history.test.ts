import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import type { Store } from "../../src/baseline/store.ts";
import type { Result } from "../../src/bench/result.ts";
import { MOST_READ } from "../../src/commands/older-nights.ts";
import { readSeriesHistory } from "../../src/commands/report-history.ts";
import type { NotedChangePoint } from "../../src/trend/noted-change-point.ts";
import { MemoryGit } from "../baseline/memory-git.ts";
import { benchmarkOf, session, sessionId } from "../baseline/session-results.ts";
import { benchmark, sampleMeasurement } from "../bench/sample-result.ts";
import { judged, judgement } from "../report/judgements.ts";

/** More nights than a store has at hand of a series. */
const NIGHTS = 200;
/** Of a pull request: what it measured is no night. */
const CHANGE = 20;
const ID = judged(benchmark).id;
const NEW = benchmarkOf({ model: "new" });
const BASE = "e".repeat(40);
/** The night that measured the base of the reports that have one. */
const BASE_NIGHT = 190;

function recorded(number: number): Result {
  const commit = number === BASE_NIGHT ? BASE : "c".repeat(40);
  const only = sampleMeasurement({ role: "only", commit, model: { sha256: "a".repeat(64), bytes: 1000 + number } });
  const sides = [
    { ...only, role: "base" as const },
    { ...only, role: "head" as const },
  ];
  const added = number > NIGHTS - 3 ? [sampleMeasurement({ role: "only", benchmark: NEW })] : [];
  return session(number, { measurements: [...(number === CHANGE ? sides : [only]), ...added] });
}

const sighting = (number: number) => ({
  session: sessionId(number),
  commit: "c".repeat(40),
  recordedAt: session(number).createdAt,
});

/** A level that moved long before what is at hand. */
const MOVED: NotedChangePoint = {
  benchmark,
  metric: "latency",
  direction: "worse",
  lastBefore: sighting(42),
  firstAfter: sighting(43),
  before: { value: 10e6 },
  after: { value: 11e6 },
  effect: 0.1,
  differing: [],
  notedAt: "2026-12-20T03:00:00.000Z",
};

let folder: string;
let directory: Store;
const git = new MemoryGit();
const branch = () => openBranchStore(git.open("edgebench-data"), { delayMs: () => 0 });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-history-"));
  directory = openDirectoryStore(folder);
  const all = Array.from({ length: NIGHTS }, (_, index) => recorded(index + 1));
  for (const store of [directory, branch()]) {
    await store.record(all);
    await store.noteChangepoints([MOVED]);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((number) => number !== CHANGE)
    .map(sessionId);

/** A report of a night, and one of a pull request whose base a night measured. */
const asked = judgement([judged(benchmark), judged(NEW), judged(benchmarkOf({ model: "never" }))], { base: null });
const ofBase = { ...asked, base: BASE };

describe("readSeriesHistory", () => {
  it("remembers every night of a directory, and nothing of what never ran", async () => {
    const whole = await readSeriesHistory(asked, directory);
    expect([...whole.keys()]).toEqual([ID, judged(NEW).id]);
    expect(whole.get(ID)).toMatchObject({ isWhole: true, later: 0, changePoints: [MOVED] });
    expect(whole.get(ID)?.sessions.map((one) => one.session)).toEqual(numbers(1, NIGHTS));
  });

  it("ends with the last night that measured the base, and counts those after it", async () => {
    for (const store of [directory, branch()]) {
      const kept = (await readSeriesHistory(ofBase, store)).get(ID);
      expect(kept?.later).toBe(NIGHTS - BASE_NIGHT);
      expect(kept?.sessions.at(-1)?.session).toBe(sessionId(BASE_NIGHT));
    }
  });

  it("reads of a branch the newest nights, those of moves, and a few spread over a year, for a bounded number of requests", async () => {
    const store = branch();
    const atHand = (await store.recent("desk")).get(ID)?.points.map((point) => point.session) ?? [];
    const before = git.requests.length;
    const history = await readSeriesHistory(asked, store);
    const asksFor = git.requests.length - before;
    const read = history.get(ID)?.sessions.map((one) => one.session) ?? [];
    expect(read.slice(-atHand.length)).toEqual(atHand);
    const older = read.slice(0, -atHand.length);
    expect(older).toEqual([...older].sort());
    expect(older).toEqual(expect.arrayContaining([sessionId(1), sessionId(42), sessionId(43)]));
    expect(older.length).toBeGreaterThan(MOST_READ.sessions - 3);
    expect(older).not.toContain(sessionId(CHANGE));
    // Beside `recent` and the change points: the folder of months, the months, the sessions.
    expect(asksFor).toBeLessThanOrEqual(1 + 1 + MOST_READ.months + MOST_READ.sessions);
    expect(history.get(ID)?.isWhole).toBe(false);
    // The same night has the same values, wherever it was read.
    const near = await readSeriesHistory(asked, directory);
    const byName = new Map(near.get(ID)?.sessions.map((one) => [one.session, one]));
    for (const one of history.get(ID)?.sessions ?? []) expect(one).toEqual(byName.get(one.session));
  });

  it("asks a branch for no more where a series is short", async () => {
    const store = branch();
    await store.recent("desk");
    await store.changepoints();
    const before = git.requests.length;
    const history = await readSeriesHistory({ ...asked, benchmarks: [judged(NEW)] }, store);
    expect(history.get(judged(NEW).id)).toMatchObject({ isWhole: true, changePoints: [] });
    expect(git.requests.length).toBe(before);
  });

  it("draws what is at hand where an older session cannot be read", async () => {
    const path = [...git.files("edgebench-data").keys()].find((name) => name.includes(sessionId(42))) ?? "";
    git.push("edgebench-data", new Map([[path, "{}"]]));
    const store = branch();
    const atHand = (await store.recent("desk")).get(ID)?.points.length ?? 0;
    expect((await readSeriesHistory(asked, store)).get(ID)?.sessions).toHaveLength(atHand);
  });
});
