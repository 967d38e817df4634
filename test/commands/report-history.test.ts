import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import type { Store } from "../../src/baseline/store.ts";
import type { Result } from "../../src/bench/result.ts";
import { readSeriesHistory } from "../../src/commands/report-history.ts";
import { drawnHistories } from "../../src/report/series-history.ts";
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

  it("knows the newest nights of a branch, as a directory knows them", async () => {
    const [whole, newest] = [await readSeriesHistory(asked, directory), await readSeriesHistory(asked, branch())];
    expect(newest.get(ID)).toMatchObject({ isWhole: false, changePoints: [MOVED] });
    expect(newest.get(ID)?.sessions).toEqual(whole.get(ID)?.sessions.slice(-90));
  });

  it("draws what was imported of a benchmark before its nights, as another tool's, and no plan sees it", async () => {
    const store = openBranchStore(new MemoryGit().open("edgebench-data"), { delayMs: () => 0 });
    await store.record([recorded(1)]);
    const values = [
      { name: "net", unit: "ms", value: 12.5 },
      { name: "net", unit: "bytes", value: 9 },
      { name: "other", unit: "ms", value: 1 },
    ];
    const runs = [{ at: "2020-01-02T00:00:00.000Z", commit: "a".repeat(40), values }];
    await store.addImported([
      { source: "github-action-benchmark", suite: "s", runs, names: [{ name: "net", benchmark: ID }] },
    ]);
    const remembered = (await readSeriesHistory(asked, store)).get(ID);
    expect(
      remembered?.sessions.map(({ commit, recordedAt, values: told, conditions }) => [
        commit,
        recordedAt,
        told.latency,
        conditions?.tool,
      ]),
    ).toEqual([
      ["a".repeat(40), "2020-01-02T00:00:00.000Z", 12_500_000, "github-action-benchmark"],
      [expect.any(String), expect.any(String), expect.any(Number), undefined],
    ]);
    expect(remembered?.imported).toEqual(new Set([remembered?.sessions[0]?.session]));
    const drawn = drawnHistories(asked.benchmarks, await readSeriesHistory(asked, store));
    expect(drawn.benchmarks[0]).toMatchObject({
      imported: 1,
      environment: [{ at: 1, differing: ["tool"] }],
    });
    expect((await store.recent("desk")).get(ID)?.points).toHaveLength(1);
  });
});
