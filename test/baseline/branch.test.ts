import { describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import { recentFile } from "../../src/baseline/layout.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { type Fault, Killed, MemoryGit } from "./memory-git.ts";
import { benchmarkOf, onDevice, session, sessionId } from "./session-results.ts";

/** What is peculiar to a branch; the rest is in store.test.ts. */

const BRANCH = "edgebench-data";
const RUN = "https://github.example/owner/name/actions/runs/7";
const storeOn = (git: MemoryGit) => openBranchStore(git.open(BRANCH), { delayMs: () => 0, runUrl: RUN });

const night = (number: number) =>
  ["desk", "jetson", "rpi3"].map((device, index) =>
    session(number, {
      device: onDevice(device),
      session: { ...session(number).session, id: sessionId(10 * number + index) },
      measurements: [sampleMeasurement({ role: "only", benchmark: benchmarkOf({ device }) })],
    }),
  );

/** What the branch holds when both nights were recorded undisturbed. */
async function undisturbed(): Promise<ReadonlyMap<string, string>> {
  const git = new MemoryGit();
  await storeOn(git).record(night(1));
  await storeOn(git).record(night(2));
  return git.files(BRANCH);
}

describe("branch store", () => {
  it("begins the branch with a page for people, and says in each commit what it holds", async () => {
    const git = new MemoryGit();
    await storeOn(git).record(night(1));
    expect(git.files(BRANCH).get("README.md")).toContain("Baselines of edgebench");
    expect(git.log(BRANCH)).toEqual([
      [
        "Record 3 measurements of desk, jetson, rpi3 at aaaaaaaaaaaa",
        "",
        `desk: 1 measurement, session ${sessionId(10)}`,
        `jetson: 1 measurement, session ${sessionId(11)}`,
        `rpi3: 1 measurement, session ${sessionId(12)}`,
        "",
        RUN,
        "",
      ].join("\n"),
    ]);
  });

  it("makes one commit of a run, and none where all is there already", async () => {
    const git = new MemoryGit();
    await storeOn(git).record(night(1));
    await storeOn(git).record(night(2));
    await storeOn(git).record(night(2));
    expect(git.log(BRANCH)).toHaveLength(2);
  });

  it("records a night of many devices with few requests, and reads one for a plan with fewer", async () => {
    const git = new MemoryGit();
    await storeOn(git).record(night(1));
    const before = git.requests.length;
    await storeOn(git).record(night(2));
    // The tip, its root, three folders, a summary per device; then the commit.
    expect(git.requests.slice(before)).toEqual([
      ...["head", "tree", "blob", "tree", "blob", "blob", "blob", "tree", "tree", "create", "move"],
    ]);
    const reading = git.requests.length;
    const store = storeOn(git);
    await store.heartbeats(["desk", "jetson", "rpi3"]);
    for (const device of ["desk", "jetson", "rpi3"]) await store.recent(device);
    expect(await store.acceptances()).toEqual([]);
    expect(git.requests.slice(reading)).toEqual(["head", "tree", "tree", "blob", "blob", "blob"]);
  });

  it("loses nothing when many record at once", async () => {
    const git = new MemoryGit();
    const nights = [1, 2, 3, 4, 5];
    await Promise.all(nights.map((number) => storeOn(git).record(night(number))));
    const alone = new MemoryGit();
    for (const number of nights) await storeOn(alone).record(night(number));
    expect(git.files(BRANCH)).toEqual(alone.files(BRANCH));
    expect(git.log(BRANCH)).toHaveLength(nights.length);
  });

  it("redoes reading, merging and writing after a stale read, at the first recording too", async () => {
    const git = new MemoryGit();
    for (const number of [1, 2]) {
      await storeOn(git).record(night(number));
      git.fault(1, "stale");
      await storeOn(git).record([session(20 + number)]);
    }
    expect(
      (await storeOn(git).recent("desk")).get("digits/desk/onnxruntime/fp32/batch=1/threads=1")?.points,
    ).toHaveLength(4);
  });

  it("gives up after eight lost races, with one sentence, and harms nobody", async () => {
    const git = new MemoryGit();
    await storeOn(git).record(night(1));
    const contested = git.open(BRANCH);
    let pushes = 0;
    const store = openBranchStore(
      {
        ...contested,
        commit: (proposal) => {
          git.push(BRANCH, new Map([["note.txt", `somebody was faster, ${pushes++}`]]));
          return contested.commit(proposal);
        },
      },
      { delayMs: () => 0 },
    );
    await expect(store.record(night(2))).rejects.toThrow(
      "branch edgebench-data of owner/name: other writers were faster 8 times in a row",
    );
    expect(pushes).toBe(8);
    expect(git.files(BRANCH).get("note.txt")).toBe("somebody was faster, 7");
    await storeOn(git).record(night(2));
    expect(git.files(BRANCH).get("note.txt")).toBe("somebody was faster, 7");
  });

  it.each<Fault>(["killed before", "killed after"])(
    "%s any request, it loses nothing and doubles nothing",
    async (fault) => {
      const expected = await undisturbed();
      for (let nth = 1; ; nth += 1) {
        const git = new MemoryGit();
        await storeOn(git).record(night(1));
        git.fault(nth, fault);
        const end = await storeOn(git)
          .record(night(2))
          .catch((error: unknown) => error);
        if (!(end instanceof Killed)) {
          expect(nth).toBeGreaterThan(10);
          break;
        }
        const again = await storeOn(git).record(night(2));
        expect(git.files(BRANCH)).toEqual(expected);
        expect(git.log(BRANCH)).toHaveLength(2);
        for (const { recorded, alreadyThere } of again) expect(recorded + alreadyThere).toBe(1);
      }
    },
  );

  it.each<Fault>(["unreachable before", "unreachable after"])("%s any request, it comes through", async (fault) => {
    const expected = await undisturbed();
    for (let nth = 1; nth <= 11; nth += 1) {
      const git = new MemoryGit();
      await storeOn(git).record(night(1));
      git.fault(nth, fault);
      await storeOn(git).record(night(2));
      expect(git.files(BRANCH)).toEqual(expected);
      expect(git.log(BRANCH)).toHaveLength(2);
    }
  });

  it("gives up where nothing answers, with one sentence", async () => {
    const git = new MemoryGit();
    for (let nth = 1; nth <= 8; nth += 1) git.fault(nth, "unreachable before");
    await expect(storeOn(git).record(night(1))).rejects.toThrow(
      "GitHub cannot be reached (it answered 502, 8 times in a row)",
    );
    expect(git.files(BRANCH).size).toBe(0);
  });

  it("waits longer after each try, and stops waiting where it is told to stop", async () => {
    const waits: number[] = [];
    const stop = new AbortController();
    const git = new MemoryGit();
    for (let nth = 1; nth <= 8; nth += 1) git.fault(nth, "unreachable before");
    const store = openBranchStore(git.open(BRANCH), {
      signal: stop.signal,
      delayMs: (tried) => {
        if (waits.push(tried) === 3) stop.abort();
        return 1;
      },
    });
    await expect(store.record(night(1))).rejects.toThrow("branch edgebench-data of owner/name: interrupted");
    expect(waits).toEqual([1, 2, 3]);
  });

  it.each([
    ["a truncated body", (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
    ["other bytes", (bytes: Uint8Array) => bytes.map((byte) => byte ^ 1)],
  ])("takes %s for damage, never for the file, and writes nothing", async (_, change) => {
    const git = new MemoryGit();
    await storeOn(git).record(night(1));
    git.spoil(BRANCH, recentFile("desk"), change);
    await expect(storeOn(git).record(night(2))).rejects.toThrow(
      "recent/desk.json on branch edgebench-data of owner/name: its bytes are not those that its SHA-1 stands for",
    );
    expect(git.log(BRANCH)).toHaveLength(1);
  });

  it.each([
    ["a branch of something else", new Map([["src/main.c", "int main;"]]), "it holds no store of edgebench"],
    [
      "a folder where a file should be",
      new Map([
        ["schema", "edgebench/store@1\n"],
        [`${recentFile("desk")}/x`, ""],
      ]),
      "a folder where a file should be",
    ],
    [
      "a file where a folder should be",
      new Map([
        ["schema", "edgebench/store@1\n"],
        ["sessions", ""],
      ]),
      "a file where a folder should be",
    ],
  ])("refuses %s, and leaves it alone", async (_, files, sentence) => {
    const git = new MemoryGit();
    git.push(BRANCH, files);
    await expect(storeOn(git).record(night(1))).rejects.toThrow(sentence);
    await expect(storeOn(git).record(night(1))).rejects.toThrow(UserError);
    expect(git.log(BRANCH)).toHaveLength(1);
  });

  it("sees the branch as it was when it first looked, until it writes itself", async () => {
    const git = new MemoryGit();
    const reader = storeOn(git);
    expect(await reader.heartbeats(["desk"])).toEqual(new Map());
    await storeOn(git).record(night(1));
    expect(await reader.heartbeats(["desk"])).toEqual(new Map());
    await reader.record(night(2));
    expect((await reader.heartbeats(["desk"])).size).toBe(1);
  });
});
