import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Octokit } from "octokit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import { encodeResult } from "../../src/bench/encode.ts";
import type { Context } from "../../src/commands/context.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { type RecordOptions, record } from "../../src/commands/record.ts";
import { runCommand } from "../../src/commands/run-command.ts";
import { GitDataBranch } from "../../src/github/git-data.ts";
import { benchmarkOf, onDevice, session, sessionId } from "../baseline/session-results.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { FakeGitHub } from "../fake-github/fake-github.ts";
import { COMMAND, type Ended, Running } from "./command-line.ts";

const BRANCH = "edgebench-data";

let folder: string;
let github: FakeGitHub;
let env: { readonly [name: string]: string };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-record-"));
  github = await FakeGitHub.start();
  github.repository("octo/lab").commit("main", { "edgebench.yml": "version: 1\n" });
  env = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: "octo/lab",
    GITHUB_TOKEN: github.repository("octo/lab").token({ contents: "write" }),
  };
});
afterEach(async () => {
  await github[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

const night = (number: number) =>
  ["desk", "jetson"].map((device, index) =>
    session(number, {
      device: onDevice(device),
      session: { ...session(number).session, id: sessionId(10 * number + index) },
      measurements: [sampleMeasurement({ role: "only", benchmark: benchmarkOf({ device }) })],
    }),
  );

/** The results of a night as files; returns their folder. */
async function written(number: number): Promise<string> {
  const results = join(folder, `night-${number}`);
  await mkdir(results);
  for (const result of night(number))
    await writeFile(
      join(results, `edgebench-result-${result.device.label}-1.json`),
      [...encodeResult(result)].join(""),
    );
  return results;
}

const publishing = (results: string, publish: Partial<RecordOptions>) => recording(results, "store", {}, publish);

/** Runs the command in this process. */
async function recording(
  results: string,
  store: string,
  world: Partial<Context> = {},
  more: Partial<RecordOptions> = {},
) {
  const said: string[] = [];
  const context = {
    cwd: folder,
    env,
    out: (text: string) => void said.push(text),
    progress: { ...SILENT, line: (text: string) => void said.push(text) },
    signal: new AbortController().signal,
    ...world,
  } as Context;
  const code = await runCommand((one) => record({ results, store, json: false, ...more }, one), context);
  return { code, said: said.join("\n") };
}

describe("record", () => {
  it("records into a branch, and says what was there already", async () => {
    const results = await written(1);
    expect(await recording(results, `branch:${BRANCH}`)).toEqual({
      code: 0,
      said: "desk: 1 measurements recorded\njetson: 1 measurements recorded\n",
    });
    expect((await recording(results, `branch:${BRANCH}`)).said).toContain(
      "desk: 0 measurements recorded, 1 recorded before",
    );
  });

  it.each([
    ["branch:", "store branch:: not the name of a branch"],
    ["branch:a..b", "store branch:a..b: not the name of a branch"],
    ["branch:-x", "store branch:-x: not the name of a branch"],
    ["branch:x.lock", "not the name of a branch"],
    ["branch:x/", "not the name of a branch"],
  ])("refuses the store %s", async (store, sentence) => {
    const { code, said } = await recording(await written(1), store);
    expect(said).toContain(sentence);
    expect(code).toBe(2);
  });

  it("publishes into a directory what the store holds, and with an address a feed", async () => {
    const results = await written(1);
    const { code, said } = await publishing(results, { publish: "public", publishUrl: "https://example.org/bench/" });
    expect(code).toBe(0);
    expect(said).toContain("Published to public, to be found at https://example.org/bench/: 6 files changed.");
    const names = await readdir(join(folder, "public"));
    expect(names.sort()).toEqual(["badges", "changes.atom", "index.html", "latest.json"]);
    expect(await readFile(join(folder, "public", "index.html"), "utf8")).toContain("2 benchmarks on 2 devices");
    expect((await publishing(results, { publish: "public", publishUrl: "https://example.org/bench/" })).said).toContain(
      "Published to public before: nothing has changed.",
    );
  });

  it("publishes to a branch with the environment's token, and says that it has no feed", async () => {
    const { said } = await publishing(await written(1), { publish: "branch:gh-pages" });
    expect(said).toContain("There is no feed, since the page's address is not known: say it with publish-url.");
    expect(github.repository("octo/lab").file("gh-pages", "edgebench/badges/fleet.json")).toContain("2 new");
  });

  it("says what the environment lacks", async () => {
    const { code, said } = await recording(await written(1), "branch:data", { env: {} });
    expect(said).toContain(
      "store branch:data: a branch is reached through GitHub; set GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name) in the environment",
    );
    expect(code).toBe(2);
  });

  it("stops where the token expired, with one sentence and without the token", async () => {
    github.expire(env["GITHUB_TOKEN"] ?? "");
    const { code, said } = await recording(await written(1), `branch:${BRANCH}`);
    expect(code).toBe(2);
    expect(said).toMatch(/^edgebench: .*branch edgebench-data of octo\/lab.* 401 /);
    expect(said).not.toContain(env["GITHUB_TOKEN"]);
  });
});

describe("record, killed with -9", () => {
  const repository = () => github.repository("octo/lab");
  /** In this process, and without octokit's pauses. */
  const store = () => {
    const octokit = new Octokit({ auth: env["GITHUB_TOKEN"], baseUrl: github.url, throttle: { enabled: false } });
    const { signal } = new AbortController();
    return openBranchStore(new GitDataBranch({ octokit, owner: "octo", repo: "lab", url: "", signal }, BRANCH));
  };
  const contents = () => {
    const commit = repository().tip(BRANCH);
    return commit === undefined ? undefined : repository().objects.commit(commit)?.tree;
  };
  const child = (results: string) =>
    new Running(
      [
        "env",
        ...Object.entries(env).map(([name, value]) => `${name}=${value}`),
        ...COMMAND,
        "record",
        "--results",
        results,
        "--store",
        `branch:${BRANCH}`,
      ],
      folder,
      folder,
    );

  /** Kills the command at its nth request; what the request would do happens or not. */
  async function killedAt(nth: number, results: string, isDone: boolean): Promise<Ended> {
    const running = child(results);
    const lifts = [
      github.fault({ nth, does: { kind: "first", happens: () => running.kill("SIGKILL") } }),
      ...(isDone ? [] : [github.fault({ nth, does: { kind: "drop" } })]),
    ];
    const ended = await running.ended;
    for (const lift of lifts) lift();
    return ended;
  }

  it.each([
    ["and what it asked was not done", false],
    ["and what it asked was done", true],
  ])("at any request, %s: nothing is lost and nothing is there twice", { timeout: 300_000 }, async (_, isDone) => {
    await store().record(night(1));
    const first = repository().tip(BRANCH);
    await store().record(night(2));
    const expected = contents();
    const results = await written(2);
    let kills = 0;
    for (let nth = 1; ; nth += 1) {
      repository().push(BRANCH, first);
      const { signal, code } = await killedAt(nth, results, isDone);
      if (signal !== "SIGKILL") {
        expect(code).toBe(0);
        break;
      }
      kills += 1;
      const again = await store().record(night(2));
      expect(again.map(({ recorded, alreadyThere }) => recorded + alreadyThere)).toEqual([1, 1]);
      expect(contents()).toBe(expected);
    }
    expect(kills).toBe(12);
  });
});
