import { Octokit } from "octokit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import { recentFile } from "../../src/baseline/layout.ts";
import type { Store } from "../../src/baseline/store.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { GitDataBranch } from "../../src/github/git-data.ts";
import { benchmarkOf, onDevice, session, sessionId } from "../baseline/session-results.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { FakeGitHub } from "../fake-github/fake-github.ts";
import type { Effect } from "../fake-github/faults.ts";

const BRANCH = "edgebench-data";
const DEVICES = ["desk", "jetson", "rpi3"];

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
});
afterEach(async () => {
  await github[Symbol.asyncDispose]();
  expect(github.violations).toEqual([]);
});

const lab = () => github.repository("octo/lab");
const writer = () => lab().token({ contents: "write" });

/** A store as a job opens it, but impatient: octokit's own pauses are not what is tried here. */
function storeOn(token = writer(), branch = BRANCH): Store {
  const octokit = new Octokit({
    auth: token,
    baseUrl: github.url,
    throttle: { enabled: false },
    retry: { enabled: false },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const git = new GitDataBranch(
    { octokit, owner: "octo", repo: "lab", url: "", signal: new AbortController().signal },
    branch,
  );
  return openBranchStore(git, { delayMs: () => 0 });
}

const night = (number: number) =>
  DEVICES.map((device, index) =>
    session(number, {
      device: onDevice(device),
      session: { ...session(number).session, id: sessionId(10 * number + index) },
      measurements: [sampleMeasurement({ role: "only", benchmark: benchmarkOf({ device }) })],
    }),
  );

const begin = () => lab().commit("main", { "edgebench.yml": "version: 1\n" });
const tip = () => lab().tip(BRANCH);
const summary = (device: string) => lab().file(BRANCH, recentFile(device))?.toString();
const commits = () => {
  const messages: string[] = [];
  for (let sha: string | undefined = tip(); sha !== undefined; sha = lab().objects.commit(sha)?.parents[0])
    messages.unshift(lab().objects.commit(sha)?.message.split("\n")[0] ?? "");
  return messages;
};
const asked = (from: number) =>
  github.requests
    .slice(from)
    .map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/, "…").replace("/repos/octo/lab/git", "")}`);

describe("a store on a branch of GitHub", () => {
  it("begins as a branch of its own, with no commit of the code below it", async () => {
    begin();
    await storeOn().record(night(1));
    await storeOn().record(night(2));
    expect(commits()).toEqual([
      "Record 3 measurements of desk, jetson, rpi3 at aaaaaaaaaaaa",
      "Record 3 measurements of desk, jetson, rpi3 at aaaaaaaaaaaa",
    ]);
    expect(lab().file(BRANCH, "README.md")?.toString()).toContain("Baselines of edgebench");
    expect(lab().file(BRANCH, "edgebench.yml")).toBeUndefined();
    expect((await storeOn().heartbeats(DEVICES)).size).toBe(3);
  });

  it("is read and written with few requests", async () => {
    begin();
    await storeOn().record(night(1));
    const writing = github.requests.length;
    await storeOn().record(night(2));
    expect(asked(writing).sort()).toEqual(
      [
        "GET /matching-refs/heads/edgebench-data",
        ...Array.from({ length: 4 }, () => "GET /trees/…"),
        ...Array.from({ length: 4 }, () => "GET /blobs/…"),
        "GET /commits/…",
        "POST /trees",
        "POST /commits",
        "PATCH /refs/heads/edgebench-data",
      ].sort(),
    );
    const reading = github.requests.length;
    const store = storeOn(lab().token({ contents: "read" }));
    await store.heartbeats(DEVICES);
    for (const device of DEVICES) expect((await store.recent(device)).size).toBe(1);
    expect(await store.acceptances()).toEqual([]);
    expect(asked(reading)).toEqual([
      "GET /matching-refs/heads/edgebench-data",
      ...["GET /trees/…", "GET /trees/…", "GET /blobs/…", "GET /blobs/…", "GET /blobs/…"],
    ]);
  });

  it.each<[string, Effect]>([
    ["is answered 502, and did nothing", { kind: "answer", status: 502 }],
    ["is answered 502, and was done", { kind: "answer-after", status: 502 }],
    ["is dropped, and did nothing", { kind: "drop" }],
    ["is dropped, and was done", { kind: "drop-after" }],
    ["has an answer that breaks off", { kind: "cut", bytes: 20 }],
  ])("comes through whichever request %s", async (_, does) => {
    begin();
    await storeOn().record(night(1));
    const first = tip();
    await storeOn().record(night(2));
    const expected = DEVICES.map(summary);
    for (let nth = 1; nth <= 13; nth += 1) {
      lab().push(BRANCH, first);
      const lift = github.fault({ nth, does });
      await storeOn().record(night(2));
      lift();
      expect(DEVICES.map(summary)).toEqual(expected);
      expect(commits()).toHaveLength(2);
    }
  });

  it("comes through a first recording too, whichever request fails", async () => {
    begin();
    for (const [number, does] of [{ kind: "drop" }, { kind: "drop-after" }].entries())
      for (let nth = 1; nth <= 4; nth += 1) {
        const branch = `data-${number}-${nth}`;
        const lift = github.fault({ nth, does: does as Effect });
        await storeOn(writer(), branch).record(night(1));
        lift();
        expect(lab().objects.commit(lab().tip(branch))?.parents).toEqual([]);
        expect((await storeOn(writer(), branch).heartbeats(DEVICES)).size).toBe(3);
      }
  });

  it("says what it recorded where only the answer was lost", async () => {
    begin();
    const lift = github.fault({ method: "POST", path: "/git/refs", does: { kind: "answer-after", status: 502 } });
    expect(await storeOn().record([session(1)])).toEqual([{ device: "desk", recorded: 1, alreadyThere: 0 }]);
    lift();
  });

  it.each([
    ["409", 409, "Conflict"],
    ["422 not a fast forward", 422, "Update is not a fast forward"],
    ["422 of an object that is not known everywhere yet", 422, "Object does not exist"],
  ])("starts again after %s", async (_, status, message) => {
    begin();
    await storeOn().record(night(1));
    const lift = github.fault({
      method: "PATCH",
      path: "/git/refs",
      times: 2,
      does: { kind: "answer", status, body: { message } },
    });
    await storeOn().record(night(2));
    lift();
    expect(commits()).toHaveLength(2);
  });

  it("takes up what others wrote between its reading and its writing, at the first recording too", async () => {
    begin();
    for (const [number, method] of ["POST", "PATCH"].entries()) {
      const happens = () =>
        storeOn()
          .record([session(20 + number)])
          .then(() => undefined);
      const lift = github.fault({ method, path: "/git/refs", does: { kind: "first", happens } });
      await storeOn().record(night(1 + number));
      lift();
    }
    expect(commits()).toHaveLength(4);
    expect([...(await storeOn().recent("desk")).values()][0]?.points).toHaveLength(4);
  });

  it("loses nothing when many record at once", async () => {
    begin();
    await Promise.all([1, 2, 3, 4].map((number) => storeOn().record(night(number))));
    expect(commits()).toHaveLength(4);
    for (const device of DEVICES) expect([...(await storeOn().recent(device)).values()][0]?.points).toHaveLength(4);
  });

  it("waits out an interruption, and gives up in the end with one sentence", async () => {
    begin();
    const lift = github.fault({ times: 7, does: { kind: "drop" } });
    await storeOn().record(night(1));
    lift();
    const down = github.fault({ times: Number.POSITIVE_INFINITY, does: { kind: "answer", status: 503 } });
    await expect(storeOn().record(night(2))).rejects.toThrow(
      "branch edgebench-data of octo/lab: GitHub cannot be reached (it answered 503, 8 times in a row)",
    );
    down();
    expect(commits()).toHaveLength(1);
  });

  it("goes by its own clock alone", async () => {
    begin();
    github.skewClock(40 * 86_400_000);
    await storeOn().record(night(1));
    github.skewClock(-40 * 86_400_000);
    await storeOn().record(night(1));
    await storeOn().record(night(2));
    expect(commits()).toHaveLength(2);
  });

  it("takes a body with other bytes for damage, and writes nothing", async () => {
    begin();
    await storeOn().record(night(1));
    const lift = github.fault({ path: "/git/blobs", does: { kind: "answer", status: 200, body: "edgebench" } });
    await expect(storeOn().record(night(2))).rejects.toThrow("its bytes are not those that its SHA-1 stands for");
    lift();
    expect(commits()).toHaveLength(1);
  });

  it("refuses a folder of which GitHub lists only a part", async () => {
    begin();
    await storeOn().record(night(1));
    github.limits.treeEntries = 2;
    await expect(storeOn().record(night(2))).rejects.toThrow("more entries than GitHub lists");
  });

  it.each([
    [
      "a token that expired",
      () => {
        const token = writer();
        github.expire(token);
        return token;
      },
    ],
    ["a token that may only read", () => lab().token({ contents: "read" })],
    ["a token without contents", () => lab().token({ issues: "write" })],
  ])("stops with one sentence at %s, and shows it to nobody", async (_, makeToken) => {
    begin();
    await storeOn().record(night(1));
    const token = makeToken();
    const error = await storeOn(token)
      .record(night(2))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain("branch edgebench-data of octo/lab");
    expect(String(error)).not.toContain(token);
    expect(commits()).toHaveLength(1);
  });

  it("has no history in a repository without a commit, and says that it needs a first one", async () => {
    expect(await storeOn().acceptances()).toEqual([]);
    await expect(storeOn().record(night(1))).rejects.toThrow(
      "branch edgebench-data of octo/lab: the repository has no commit yet; push a first one and record again",
    );
  });

  it("takes a branch that begins with its name for another one", async () => {
    begin();
    await storeOn(writer(), `${BRANCH}-2`).record(night(1));
    expect(await storeOn().heartbeats(DEVICES)).toEqual(new Map());
  });

  it("takes a repository that it may not see for no empty history", async () => {
    begin();
    await storeOn().record(night(1));
    const lift = github.fault({ times: 9, does: { kind: "answer", status: 404, body: { message: "Not Found" } } });
    await expect(storeOn().heartbeats(DEVICES)).rejects.toThrow("branch edgebench-data of octo/lab");
    lift();
  });

  it("never writes to a branch of something else", async () => {
    begin();
    await expect(storeOn(writer(), "main").record(night(1))).rejects.toThrow(
      "branch main of octo/lab: it holds no store",
    );
  });
});
