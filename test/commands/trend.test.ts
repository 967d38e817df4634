import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Octokit } from "octokit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBranchStore } from "../../src/baseline/branch.ts";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import type { Result } from "../../src/bench/result.ts";
import type { Context } from "../../src/commands/context.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { runCommand } from "../../src/commands/run-command.ts";
import { type TrendOptions, trend } from "../../src/commands/trend.ts";
import { GitDataBranch } from "../../src/github/git-data.ts";
import { trendSchema } from "../../src/trend/trend-document.ts";
import { benchmarkOf, onDevice, session, sessionId } from "../baseline/session-results.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { noisy } from "../bench/trend/noise.ts";
import { steadyLaunch } from "../compare/rounds.ts";
import { FakeGitHub } from "../fake-github/fake-github.ts";
import { COMMAND, Running } from "./command-line.ts";

const NIGHTS = 60;
const MOVED_AT = 40;
const commitOf = (night: number) => night.toString(16).padStart(40, "c");

/** A night of two devices: on `jetson`, a becomes slower with the fortieth; nothing else moves. */
function night(number: number): readonly Result[] {
  const [noise = 0] = noisy("normal", 1, 31, number);
  return ["desk", "jetson"].map((device, index) => {
    const ms = 10 * Math.exp(0.01 * noise) * (device === "jetson" && number > MOVED_AT ? 1.12 : 1);
    const launches = [0, 1, 2].map((round) => steadyLaunch(round, ms, { mode: "solo" }));
    const measurement = sampleMeasurement({
      role: "only",
      commit: commitOf(number),
      benchmark: benchmarkOf({ device, model: "a" }),
      launches,
    });
    return session(number, {
      device: onDevice(device),
      session: { ...session(number).session, id: sessionId(10 * number + index) },
      measurements: [measurement],
    });
  });
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-trend-"));
  const store = openDirectoryStore(join(folder, "store"));
  await store.record(Array.from({ length: NIGHTS }, (_, index) => night(index + 1)).flat());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function told(options: Partial<TrendOptions>, world: Partial<Context> = {}) {
  const [out, said]: [string[], string[]] = [[], []];
  const context = {
    cwd: folder,
    env: {},
    color: false,
    width: 160,
    version: "0.0.0",
    out: (text: string) => void out.push(text),
    progress: { ...SILENT, line: (text: string) => void said.push(text) },
    signal: new AbortController().signal,
    ...world,
  } as Context;
  const code = await runCommand((one) => trend({ patterns: [], json: false, ...options }, one), context);
  return { code, out: out.join(""), said: said.join("\n") };
}

const csv = async (name: string, lines: readonly (string | number)[]) => {
  await writeFile(join(folder, name), `${lines.join("\n")}\n`);
  return name;
};

describe("trend --store", () => {
  it("tells where every series stands, and between which commits one moved", async () => {
    const { code, out, said } = await told({ store: "store" }, { width: 160 });
    expect({ code, said }).toEqual({ code: 0, said: "" });
    const lines = out.split("\n");
    expect(lines[0]).toBe("1 change point in 1 of 4 series.");
    expect(out).toMatch(
      /a on jetson, ONNX Runtime, .* latency \(median\) +60 +11\.\d ms +[▁-█]{24} +\+1[12]\.\d % \[.*\], step/,
    );
    expect(out).toMatch(/a on desk, .* peak memory .* none/);
    const [good, bad] = [commitOf(MOVED_AT), commitOf(MOVED_AT + 1)].map((commit) => commit.slice(0, 10));
    expect(out).toContain(`between ${good} (2026-12-10) and ${bad} (2026-12-11)`);
    expect(out).toMatch(/ {2}worse by a step: \d+\.\d+ ms → \d+\.\d ms/);
  });

  it("breaks no course on a narrow terminal", async () => {
    const { out } = await told({ store: "store" }, { width: 80 });
    expect(out.match(/[▁-█]+/g)?.map(({ length }) => length)).toEqual([12, 12, 12, 12]);
  });

  it("says what a night is where none recorded what is asked for", async () => {
    const { code, out } = await told({ store: "store", metric: ["energy"] });
    expect(code).toBe(0);
    expect(out).toMatch(/^No series: no night recorded what was asked for\./);
    expect(out).not.toContain("newest change");
  });

  it("tells only the benchmarks and the metrics that are asked for", async () => {
    const { out } = await told({ store: "store", patterns: ["*desk*"], metric: ["model-size", "latency"] });
    expect(out.split("\n")[0]).toBe("No level moved in 2 series.");
    expect(out).not.toContain("jetson");
  });

  it("finds no move within a tolerance", async () => {
    const { out } = await told({ store: "store", tolerance: "20%" });
    expect(out).toContain("No level moved");
  });

  it("writes one JSON document of the published schema, the same each time", async () => {
    const { code, out } = await told({ store: "store", json: true });
    expect(code).toBe(0);
    const document = trendSchema.parse(JSON.parse(out));
    const moved = document.series.filter(({ changes }) => changes.length > 0);
    expect(moved).toMatchObject([
      {
        benchmark: { device: "jetson" },
        metric: "latency",
        count: NIGHTS,
        changes: [
          {
            kind: "step",
            direction: "worse",
            lastBefore: { commit: commitOf(MOVED_AT), line: null },
            firstAfter: { commit: commitOf(MOVED_AT + 1), session: sessionId(10 * (MOVED_AT + 1) + 1) },
          },
        ],
      },
    ]);
    expect((await told({ store: "store", json: true })).out).toBe(out);
  });

  it("colours only where it is asked to", async () => {
    expect((await told({ store: "store" })).out).not.toContain("\u001b[");
    expect((await told({ store: "store" }, { color: true })).out).toContain("\u001b[31m");
  });

  it("takes tolerances and metrics of the configuration, where there is one, and --tolerance before them", async () => {
    const config = (tolerance: string, metrics: string) => `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [fake] }
models:
  net: { files: { fake: net.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { tolerance: { latency: ${tolerance} }, gate: { metrics: [${metrics}] } }
`;
    const first = async (options: Partial<TrendOptions>) =>
      (await told({ store: "store", ...options })).out.split("\n")[0];
    await writeFile(join(folder, "edgebench.yml"), config("20%", "latency"));
    await writeFile(join(folder, "strict.yml"), config("1%", "latency, peak-memory, model-size"));
    expect(await first({})).toBe("No level moved in 2 series.");
    expect(await first({ tolerance: "2%" })).toBe("1 change point in 1 of 2 series.");
    expect(await first({ config: "strict.yml" })).toBe("1 change point in 1 of 6 series.");
    const { code, said } = await told({ store: "store", config: "none.yml" });
    expect({ code, said }).toMatchObject({
      code: 2,
      said: expect.stringContaining("none.yml: cannot be read (ENOENT); name the configuration with --config"),
    });
    await rm(join(folder, "edgebench.yml"));
  });

  it("reads a branch's newest nights, and says that these are not all", async () => {
    await using github = await FakeGitHub.start();
    github.repository("octo/lab").commit("main", { "edgebench.yml": "version: 1\n" });
    const token = github.repository("octo/lab").token({ contents: "write" });
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "octo/lab", GITHUB_TOKEN: token };
    const octokit = new Octokit({ auth: token, baseUrl: github.url, throttle: { enabled: false } });
    const { signal } = new AbortController();
    const branch = new GitDataBranch({ octokit, owner: "octo", repo: "lab", url: "", signal }, "edgebench-data");
    const store = openBranchStore(branch);
    await store.record(Array.from({ length: 20 }, (_, index) => night(index + 1)).flat());
    const { code, out, said } = await told({ store: "branch:edgebench-data" }, { env });
    expect(code).toBe(0);
    expect(said).toContain("only the newest nights are read");
    expect(out).toContain("No level moved in 4 series.");
  });
});

describe("trend --csv", () => {
  const values = noisy("normal", 90, 32).map((value, index) =>
    (20 * Math.exp(0.02 * value + (index >= 50 ? 0.08 : 0))).toFixed(3),
  );

  it("finds the change points of any series, with the commits and times that the file tells", async () => {
    const rows = values.map(
      (value, index) =>
        `2026-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, "0")},c0ffee${index + 10},${value}`,
    );
    const { code, out } = await told({ csv: await csv("full.csv", ["date,commit,latency", ...rows]) });
    expect(code).toBe(0);
    expect(out).toContain("1 change point in 1 of 1 series.");
    expect(out).toMatch(
      /up by a step: .* between c0ffee59 \(line 51, 2026-02-22\) and c0ffee60 \(line 52, 2026-02-23\)/,
    );
  });

  it("needs no header, and tells the same in JSON", async () => {
    const { out } = await told({ csv: await csv("plain.csv", values), json: true });
    const { series } = trendSchema.parse(JSON.parse(out));
    expect(series).toMatchObject([
      {
        name: "plain.csv, column 1",
        benchmark: null,
        metric: null,
        tolerance: { kind: "relative", value: 0.01 },
        count: 90,
        changes: [{ direction: "up", lastBefore: { line: 50, commit: null, time: null }, firstAfter: { line: 51 } }],
      },
    ]);
  });

  it("moves by differences where values are 0 or less", async () => {
    const file = await csv(
      "zero.csv",
      noisy("normal", 80, 33).map((value, index) => (value + (index >= 50 ? 8 : 0)).toFixed(3)),
    );
    expect((await told({ csv: file })).out).toMatch(/up by a step: .* \+[78]\.\d+ \[/);
    expect((await told({ csv: file, tolerance: "20" })).out).toContain("No level moved in 1 series.");
    const refused = await told({ csv: file, tolerance: "5%" });
    expect(refused.code).toBe(2);
    expect(refused.said).toMatch(
      /zero\.csv:\d+: a value of -\d.* moves by no percentage; give --tolerance as a number/,
    );
  });

  it("says where there are too few values to see a move in", async () => {
    const ten = values.slice(0, 10);
    expect((await told({ csv: await csv("ten.csv", ten) })).out).toMatch(/ too few values\n$/);
    expect((await told({ csv: await csv("eleven.csv", [...ten, ...ten.slice(0, 1)]) })).out).toMatch(/ none\n$/);
  });

  it("says how many rows have no value", async () => {
    const { said } = await told({
      csv: await csv("holes.csv", ["day,ms", "2026-01-01,1", "2026-01-02,", "2026-01-03,1"]),
    });
    expect(said).toBe("holes.csv: 1 row without a value is left out");
  });

  it("shows nothing of a hostile file but its letters", async () => {
    const file = await csv("hostile.csv", ["x\u001b[31m<b>|`", ...values]);
    expect((await told({ csv: file })).out).not.toContain("\u001b");
  });
});

describe("what is wrong", () => {
  it.each<[string, Partial<TrendOptions>, string]>([
    ["neither store nor table", {}, "trend: name either a store with --store or a table with --csv"],
    ["both", { store: "store", csv: "x" }, "trend: name either a store with --store or a table with --csv"],
    ["a benchmark of a table", { csv: "x", patterns: ["a"] }, "trend --csv: a table has no benchmarks"],
    ["a column of a store", { store: "store", column: "2" }, "trend --store: a store has no columns"],
    ["an empty store", { store: "nowhere" }, "store nowhere: nothing was recorded in it"],
    [
      "an unknown benchmark",
      { store: "store", patterns: ["zebra"] },
      "store store: no benchmark in it is called zebra",
    ],
    [
      "an unknown metric",
      { store: "store", metric: ["speed"] },
      "--metric speed: there is no such metric; write one of latency",
    ],
    ["a tolerance in words", { store: "store", tolerance: "small" }, "--tolerance small: write a share like 2%"],
    ["no such file", { csv: "none.csv" }, "none.csv: cannot be read (ENOENT)"],
  ])("is one sentence and code 2: %s", async (_, options, sentence) => {
    const { code, said, out } = await told(options);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(said).toContain(sentence);
    expect(said.split("\n")).toHaveLength(1);
  });

  it("is a table that is not text", async () => {
    await writeFile(join(folder, "binary.csv"), Uint8Array.from([0xff, 0xfe, 0x00]));
    expect((await told({ csv: "binary.csv" })).said).toContain("binary.csv: not UTF-8 text");
  });

  it("is a damaged store, and said with its file", async () => {
    const broken = join(folder, "broken");
    const store = openDirectoryStore(broken);
    await store.record(night(1));
    await mkdir(join(broken, "sessions", "2026-12"), { recursive: true });
    await writeFile(join(broken, "sessions", "2026-12", `01-desk-${sessionId(999)}.jsonl`), "{}\n");
    const { code, said } = await told({ store: "broken" });
    expect(code).toBe(2);
    expect(said).toContain("sessions/2026-12/01-desk-");
  });
});

describe("edgebench trend", () => {
  it("runs as a command, without colour where nobody looks", async () => {
    const file = await csv(
      "command.csv",
      noisy("normal", 40, 34).map((value) => (9 * Math.exp(0.01 * value)).toFixed(4)),
    );
    const { code, stdout, stderr } = await new Running([...COMMAND, "trend", "--csv", file], folder, folder).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("No level moved in 1 series.");
    expect(stdout).not.toContain("\u001b");
  });
});

it("publishes its schema", async () => {
  const published = JSON.parse(await readFile(new URL("../../schema/trend.schema.json", import.meta.url), "utf8"));
  expect(published.title).toBe("edgebench/trend@1");
});
