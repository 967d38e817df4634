import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import { recentFile, sessionFile } from "../../src/baseline/layout.ts";
import type { StoredSession } from "../../src/baseline/session-file.ts";
import type { Store } from "../../src/baseline/store.ts";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import { sha256Hex } from "../../src/bench/digest.ts";
import { UserError } from "../../src/bench/user-error.ts";
import type { NotedRerun } from "../../src/trend/noted-rerun.ts";
import { benchmark, sampleMeasurement } from "../bench/sample-result.ts";
import { MemoryGit } from "./memory-git.ts";
import { accuracyOver, anyResults, benchmarkOf, onDevice, session, sessionId } from "./session-results.ts";

/** What holds for every store, wherever it is kept. */

const BRANCH = "edgebench-data";

interface Kept {
  open(): Store;
  files(): Promise<ReadonlyMap<string, string>>;
  put(files: ReadonlyMap<string, string | undefined>): Promise<void>;
}

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "edgebench-store-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

function inDirectory(folder = root): Kept {
  return {
    open: () => openDirectoryStore(folder),
    files: async () => {
      await mkdir(folder, { recursive: true });
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      const read = async (path: string) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const;
      return new Map(await Promise.all(paths.sort().map(read)));
    },
    put: async (files) => {
      for (const [path, content] of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        if (content === undefined) await rm(join(folder, path));
        else await writeFile(join(folder, path), content);
      }
    },
  };
}

function onBranch(): Kept {
  const git = new MemoryGit();
  return {
    open: () => openBranchStore(git.open(BRANCH), { delayMs: () => 0 }),
    files: async () => new Map([...git.files(BRANCH)].sort(([a], [b]) => (a < b ? -1 : 1))),
    put: async (files) => {
      const merged = new Map(git.files(BRANCH));
      for (const [path, content] of files) content === undefined ? merged.delete(path) : merged.set(path, content);
      git.push(BRANCH, merged, "nothing");
    },
  };
}

const stored = sessionFile("desk", sessionId(1), session(1).createdAt);

describe.each([
  ["in a directory", () => inDirectory()],
  ["on a branch", () => onBranch()],
])("a store %s", (_, make) => {
  let kept: Kept;
  beforeEach(() => {
    kept = make();
  });

  it("keeps what was measured, and gives it back summed up", async () => {
    const store = kept.open();
    expect(await store.record([session(1)])).toEqual([{ device: "desk", recorded: 1, alreadyThere: 0 }]);
    expect(await store.record([session(2)])).toEqual([{ device: "desk", recorded: 1, alreadyThere: 0 }]);
    expect((await store.recent("desk")).get(benchmarkId(benchmark))?.points).toMatchObject([
      { session: sessionId(1), values: { latency: 2_000_000 }, conditions: { "cpu-model": "Example" } },
      { session: sessionId(2), values: { latency: 2_000_000 } },
    ]);
    expect(await store.recent("rpi3")).toEqual(new Map());
  });

  it("records several results at once, and answers for each", async () => {
    const results = [session(1), session(2, { device: onDevice("rpi3"), measurements: [] }), session(3)];
    const answers = await kept.open().record(results);
    expect(answers.map(({ device, recorded }) => [device, recorded])).toEqual([
      ["desk", 1],
      ["rpi3", 0],
      ["desk", 1],
    ]);
    expect([...(await kept.files()).keys()].filter((path) => path.startsWith("sessions/"))).toHaveLength(2);
  });

  it("adds nothing when a result is recorded again, in the same run or later", async () => {
    await kept.open().record([session(1), session(1)]);
    const before = await kept.files();
    expect(await kept.open().record([session(1)])).toEqual([{ device: "desk", recorded: 0, alreadyThere: 1 }]);
    expect(await kept.files()).toEqual(before);
  });

  it("records nothing of what was not measured, or not measured again, but hears the device", async () => {
    const failed = sampleMeasurement({ status: "failed", reason: "the model is text", launches: [] });
    const reused = sampleMeasurement({ launches: [], reusedFrom: { commit: "b".repeat(40), role: "base" } });
    const store = kept.open();
    expect(await store.record([session(1, { measurements: [failed, reused] })])).toEqual([
      { device: "desk", recorded: 0, alreadyThere: 0 },
    ]);
    expect([...(await kept.files()).keys()]).not.toContain(stored);
    expect(await store.heartbeats(["desk", "rpi3"])).toEqual(
      new Map([["desk", { lastResultAt: session(1).createdAt, session: sessionId(1) }]]),
    );
  });

  it("knows every device, and its sessions whole", async () => {
    const store = kept.open();
    expect(await store.devices()).toEqual([]);
    await store.record([session(1), session(2, { device: onDevice("Jetson+") })]);
    expect(await store.devices()).toEqual(["Jetson+", "desk"]);
    const whole: StoredSession[] = [];
    for await (const one of store.sessions("desk")) whole.push(one);
    expect(whole.map((one) => [one.session, one.points.length])).toEqual([[sessionId(1), 1]]);
    const point = { session: sessionId(1), recordedAt: session(1).createdAt };
    expect((await store.session("desk", point))?.points[0]?.launches).toHaveLength(1);
    expect(await store.session("desk", { ...point, session: sessionId(9) })).toBeUndefined();
  });

  it("knows the newest heartbeat, in whatever order results come", async () => {
    const store = kept.open();
    await store.record([session(5)]);
    await store.record([session(3)]);
    expect((await store.heartbeats(["desk"])).get("desk")?.session).toBe(sessionId(5));
  });

  it("keeps what a device with a wrong clock measured, each session once", async () => {
    const [past, future] = ["1970-01-01T00:00:07Z", "2107-11-24T02:37:00Z"].map((createdAt, index) =>
      session(index + 2, { createdAt }),
    );
    const results = [session(1), past ?? session(2), future ?? session(3)];
    await kept.open().record(results);
    const before = await kept.files();
    expect((await kept.open().record(results)).map(({ alreadyThere }) => alreadyThere)).toEqual([1, 1, 1]);
    expect(await kept.files()).toEqual(before);
    const points = (await kept.open().recent("desk")).get(benchmarkId(benchmark))?.points ?? [];
    expect(points.map((point) => point.recordedAt.slice(0, 4))).toEqual(["1970", "2026", "2107"]);
  });

  it("keeps the last 30 points of a series at hand", async () => {
    await kept.open().record(Array.from({ length: 33 }, (_, index) => session(index + 1)));
    const points = (await kept.open().recent("desk")).get(benchmarkId(benchmark))?.points ?? [];
    expect(points.map((point) => Number.parseInt(point.session, 16))).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 4),
    );
  });

  it("keeps 90 nights of a series at hand, however many pushes come between", async () => {
    const night = (number: number) => session(number, { measurements: [sampleMeasurement({ role: "only" })] });
    const push = (number: number) => session(number, { measurements: [sampleMeasurement({ role: "head" })] });
    const sessions = Array.from({ length: 95 }, (_, index) => [night(2 * index + 1), push(2 * index + 2)]).flat();
    await kept.open().record(sessions);
    const points = (await kept.open().recent("desk")).get(benchmarkId(benchmark))?.points ?? [];
    const numbered = (role: string) =>
      points.filter((point) => point.role === role).map(({ session }) => Number.parseInt(session, 16));
    expect(numbered("only")).toEqual(Array.from({ length: 90 }, (_, index) => 2 * index + 11));
    expect(numbered("head")).toEqual(Array.from({ length: 15 }, (_, index) => 2 * index + 162));
  });

  it("gives bitsets back by digest, of recent and of older points", async () => {
    const measured = (bits: string) => [sampleMeasurement({ accuracy: accuracyOver(bits) })];
    const store = kept.open();
    await store.record([session(1, { measurements: measured("fw==") })]);
    await store.record([session(2, { measurements: measured("fg==") })]);
    for (const bits of ["fw==", "fg==", "/w=="]) {
      expect(await kept.open().bitset(sha256Hex(bits))).toBe(bits);
      await store.recent("desk");
      expect(await store.bitset(sha256Hex(bits))).toBe(bits);
    }
    await expect(store.bitset("0".repeat(64))).rejects.toThrow("missing, though a recorded point names it");
  });

  it("keeps acceptances: the last word counts, and saying it again adds nothing", async () => {
    const acceptance = {
      benchmark: "digits/*",
      metric: "latency" as const,
      upTo: { kind: "relative" as const, value: 0.1 },
      by: "Ada",
      why: "worth it",
      until: "2026-12-31",
    };
    const store = kept.open();
    expect(await store.acceptances()).toEqual([]);
    await store.accept(acceptance, "2026-11-24T02:37:00Z");
    await store.accept({ ...acceptance, until: "2027-01-31" }, "2026-11-25T02:37:00Z");
    expect(await store.acceptances()).toEqual([{ ...acceptance, until: "2027-01-31" }]);
    const before = await kept.files();
    await kept.open().accept(acceptance, "2026-11-24T02:37:00Z");
    expect(await kept.files()).toEqual(before);
  });

  it("keeps change points, line by line", async () => {
    const sighting = (number: number) => ({
      session: sessionId(number),
      commit: "a".repeat(40),
      recordedAt: session(number).createdAt,
    });
    const noted = {
      benchmark,
      metric: "latency" as const,
      direction: "worse" as const,
      lastBefore: sighting(1),
      firstAfter: sighting(2),
      before: { value: 1 },
      after: { value: 2 },
      effect: 1,
      differing: [],
      notedAt: session(3).createdAt,
    };
    const store = kept.open();
    await store.noteChangepoints([noted]);
    await store.noteChangepoints([noted, { ...noted, returned: sighting(4) }]);
    expect(await kept.open().changepoints()).toEqual([noted, { ...noted, returned: sighting(4) }]);
  });

  it("keeps every line of a re-run, once, and stops at one that it cannot read", async () => {
    const noted: NotedRerun = {
      benchmark,
      metric: "latency",
      cause: "alarm",
      good: { commit: "a".repeat(40) },
      bad: { commit: "b".repeat(40), model: "c".repeat(64) },
      session: sessionId(1),
      notedAt: session(3).createdAt,
      outcome: { kind: "compared", verdict: "regressed", effect: 0.2, n: 12, level: 0.05 },
    };
    const lost: NotedRerun = { ...noted, outcome: { kind: "none", why: "the device is gone" } };
    const store = kept.open();
    expect(await store.reruns()).toEqual([]);
    await store.noteReruns([noted]);
    await store.noteReruns([noted, lost]);
    expect(await kept.open().reruns()).toEqual([noted, lost]);
    await kept.put(new Map([["reruns.jsonl", "rubbish\n"]]));
    await expect(kept.open().noteReruns([noted])).rejects.toThrow(UserError);
  });

  it.each([
    ["a line cut short", stored, (text: string) => text.slice(0, -20)],
    ["a line of rubbish", stored, (text: string) => `${text}rubbish\n`],
    ["an empty file", stored, () => ""],
    ["another session's file", stored, (text: string) => text.replace(sessionId(1), sessionId(2))],
    ["other measurements of the session", stored, (text: string) => text.replaceAll('"head"', '"base"')],
    ["a spoilt summary", recentFile("desk"), (text: string) => text.slice(1)],
    ["another layout", "schema", () => "edgebench/store@2\n"],
  ])("stops loudly at %s, writes nothing, and stays as it was", async (_what, path, damage) => {
    await kept.open().record([session(1)]);
    await kept.put(new Map([[path, damage((await kept.files()).get(path) ?? "")]]));
    const before = await kept.files();
    await expect(kept.open().record([session(1), session(2)])).rejects.toThrow(UserError);
    expect(await kept.files()).toEqual(before);
  });

  it("rebuilds a lost summary from the sessions", async () => {
    const measurements = [sampleMeasurement({ accuracy: accuracyOver("fw==") })];
    await kept.open().record([session(1), session(2, { measurements }), session(40)]);
    await kept.open().record([session(50, { device: onDevice("rpi3") })]);
    const before = await kept.files();
    await kept.put(new Map([[recentFile("desk"), undefined]]));
    expect(await kept.open().record([session(2, { measurements })])).toMatchObject([{ recorded: 0 }]);
    expect(await kept.files()).toEqual(before);
  });
});

it("holds the same whatever the order in which results come, and in however many runs", async () => {
  await fc.assert(
    fc.asyncProperty(anyResults, fc.infiniteStream(fc.nat()), async (results, draw) => {
      const shuffled = results
        .map((result) => ({ result, at: draw.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ result }) => result);
      const [one, other] = [onBranch(), onBranch()];
      await one.open().record(results);
      for (const result of shuffled) await other.open().record([result]);
      expect(await other.files()).toEqual(await one.files());
    }),
    { numRuns: 40 },
  );
});

describe("a store moved between a directory and a branch", () => {
  it("is the same, file by file, and goes on", async () => {
    let run = 0;
    await fc.assert(
      // Of one draw, in which no session is there twice.
      fc.asyncProperty(anyResults, fc.nat(), async (results, cut) => {
        run += 1;
        const some = cut % (results.length + 1);
        const [before, after] = [results.slice(0, some), results.slice(some)];
        const folder = inDirectory(join(root, String(run)));
        const branch = onBranch();
        await folder.open().record(before);
        await branch.open().record(before);
        expect(await branch.files()).toEqual(await folder.files());
        const copy = inDirectory(join(root, `${run}-copy`));
        await copy.put(await branch.files());
        const back = onBranch();
        await back.put(await copy.files());
        for (const place of [folder, branch, copy, back]) await place.open().record(after);
        const expected = await folder.files();
        for (const place of [branch, copy, back]) expect(await place.files()).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

it("names devices and models so that no file system confuses them", async () => {
  const kept = onBranch();
  const named = (device: string) =>
    session(1, { device: onDevice(device), measurements: [sampleMeasurement({ benchmark: benchmarkOf({ device }) })] });
  await kept.open().record([named("Pi"), named("pi")]);
  const lower = [...(await kept.files()).keys()].filter((path) => path !== "README.md");
  expect(lower.map((path) => path.toLowerCase())).toEqual(lower);
  expect((await kept.open().recent("pi")).size).toBe(1);
});
