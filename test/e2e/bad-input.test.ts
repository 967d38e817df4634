import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleResult } from "../bench/sample-result.ts";
import { suiteNeeds } from "../requirements.ts";
import { edgebench, type Outcome, TestRepository } from "./edgebench.ts";
import { fakeScript } from "./fake-script.ts";

/** A small valid set-up that each row spoils in one place. */
const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [fake] }
models:
  net: { files: { fake: models/net.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 20s } }
`;

let repository: TestRepository;
beforeAll(async () => {
  repository = await TestRepository.create();
  await repository.write("edgebench.yml", CONFIG);
  await repository.write("models/net.fake.json", fakeScript());
  await repository.commit("good");
});
afterAll(() => repository[Symbol.asyncDispose]());

/** Exit 2, nothing on standard output, one sentence that starts with the program's name, and no stack. */
function expectSentence(outcome: Outcome, expected: RegExp): void {
  const lines = outcome.stderr
    .trimEnd()
    .split("\n")
    .filter((line) => line.startsWith("edgebench: "));
  expect(outcome.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(lines.join("\n")).toMatch(expected);
  expect(lines).toHaveLength(1);
  expect(outcome.code).toBe(2);
}

/** Commits one spoilt file, plans, and takes the commit back. */
async function planWith(files: { readonly [path: string]: string | Uint8Array }): Promise<Outcome> {
  for (const [path, content] of Object.entries(files)) await repository.write(path, content);
  await repository.commit("spoilt");
  try {
    return await edgebench(["plan", "--base", "HEAD~1", "--head", "HEAD"], { cwd: repository.dir });
  } finally {
    await repository.git("reset", "--quiet", "--hard", "HEAD~1");
  }
}

describe("a configuration that cannot be used", () => {
  it.each<[string, { [path: string]: string | Uint8Array }, RegExp]>([
    ["not YAML", { "edgebench.yml": "version: 1\ndevices: [}\n" }, /edgebench\.yml:2:\d+: /],
    [
      "unknown key",
      { "edgebench.yml": CONFIG.replace("runs-on", "runs_on") },
      /edgebench\.yml:3:\d+: .*runs_on.*runs-on/,
    ],
    [
      "unknown device",
      { "edgebench.yml": CONFIG.replace('devices: "*"', "devices: dsek") },
      /edgebench\.yml:7:\d+: .*dsek.*desk/,
    ],
    [
      "duplicate name",
      {
        "edgebench.yml": CONFIG.replace(
          "models:\n",
          "models:\n  net: { files: { fake: models/net.fake.json }, task: other }\n",
        ),
      },
      /edgebench\.yml:\d+:\d+: .*net/,
    ],
    [
      "glob that matches nothing",
      { "edgebench.yml": CONFIG.replace("task: other", 'task: other, affected-by: ["exprot/**"]') },
      /edgebench\.yml.*exprot/,
    ],
    [
      "value out of range",
      { "edgebench.yml": CONFIG.replace("threads: [1]", "threads: [0]") },
      /edgebench\.yml:7:\d+: .*threads/,
    ],
    [
      "path with ..",
      { "edgebench.yml": CONFIG.replace("models/net.fake.json", "../net.fake.json") },
      /edgebench\.yml:5:\d+: .*\.\./,
    ],
    [
      "file that is not there",
      { "edgebench.yml": CONFIG.replace("models/net.fake.json", "models/nest.fake.json") },
      /edgebench\.yml:5.*models\/nest\.fake\.json/,
    ],
    [
      "not UTF-8",
      { "edgebench.yml": new Uint8Array([...new TextEncoder().encode(CONFIG), 0x23, 0xff, 0x0a]) },
      /edgebench\.yml: .*UTF-8/,
    ],
    ["ten megabytes", { "edgebench.yml": `${CONFIG}${"# filler\n".repeat(1_200_000)}` }, /edgebench\.yml: .*bytes/],
  ])("%s: one sentence with its place", async (_, files, expected) => {
    expectSentence(await planWith(files), expected);
  });

  it("all faults at once, each in a sentence of its own", async () => {
    const outcome = await planWith({
      "edgebench.yml": CONFIG.replace("runs-on", "runs_on").replace("threads: [1]", "threads: [0]"),
    });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr.match(/^edgebench: edgebench\.yml:\d+:\d+: /gm)?.length).toBeGreaterThanOrEqual(2);
  });
});

describe("usage and files that cannot be used", () => {
  let plan: string;
  beforeAll(async () => {
    plan = repository.path(".git", "plan.json");
    await repository.write("models/net.fake.json", fakeScript({ seed: 2 }));
    await repository.commit("changed");
    const outcome = await edgebench(["plan", "--base", "HEAD~1", "--out", plan], { cwd: repository.dir });
    expect(outcome.stderr + outcome.stdout).toContain("net");
    expect(outcome.code).toBe(0);
  });

  const inRepository = (...args: readonly string[]) => edgebench(args, { cwd: repository.dir });

  it("a plan that is not there", async () => {
    expectSentence(await inRepository("bench", "--plan", "nowhere.json"), /nowhere\.json: no such file/);
  });

  it("a device that the plan does not have", async () => {
    expectSentence(await inRepository("bench", "--plan", plan, "--device", "dsek"), /dsek.*desk/);
  });

  it("a revision that does not exist", async () => {
    expectSentence(await inRepository("plan", "--base", "no-such-branch"), /no-such-branch/);
  });

  it("no configuration in either commit", async () => {
    await using empty = await TestRepository.create();
    await empty.write("README", "nothing");
    await empty.commit("empty");
    expectSentence(await edgebench(["plan", "--base", "HEAD"], { cwd: empty.dir }), /edgebench\.yml/);
  });

  it("a folder that is no repository", async () => {
    expectSentence(await edgebench(["plan", "--base", "HEAD"], { cwd: "/" }), /not a git repository/);
  });

  it("an out directory that cannot be written", async () => {
    await writeFile(repository.path(".git", "a-file"), "");
    expectSentence(
      await inRepository("bench", "--plan", plan, "--out", repository.path(".git", "a-file", "out")),
      /a-file.*cannot be written/,
    );
  });

  it("a plan of another repository", async () => {
    await using other = await TestRepository.create();
    await other.write("edgebench.yml", CONFIG);
    await other.commit("other");
    expectSentence(await edgebench(["bench", "--plan", plan], { cwd: other.dir }), /another repository/);
  });

  it.each<[string, string, RegExp]>([
    ["that is not JSON", "hello", /r\.json/],
    [
      "of a newer schema",
      JSON.stringify({ ...sampleResult(), schema: "edgebench/result@2" }),
      /edgebench\/result@2 is newer/,
    ],
    ["with an unknown key", JSON.stringify({ ...sampleResult(), more: 1 }), /Unrecognized key/],
    [
      "with a path as its device",
      JSON.stringify({ ...sampleResult(), device: { label: "../x", environment: {} } }),
      /device\.label/,
    ],
  ])("a result %s", async (_, content, expected) => {
    const file = repository.path(".git", "r.json");
    await writeFile(file, content);
    expectSentence(await inRepository("compare", file), expected);
  });

  it("a result with a number of 2 GB, of which no more than its beginning is read", async () => {
    const file = repository.path(".git", "endless.json");
    const script = `mkfifo "$1" && { printf '{"schema":"edgebench/result@1","createdAt":'; head -c 2147483648 /dev/zero | tr '\\0' 9; } >"$1"`;
    const writer = spawn("sh", ["-c", script, "sh", file], { stdio: "ignore" });
    const ended = once(writer, "close");
    while (!existsSync(file)) await sleep(10);
    expectSentence(await inRepository("compare", file), /endless\.json: byte 75: a number is longer than 32 digits/);
    await ended;
  });

  it("wrong usage", async () => {
    for (const args of [["bogus"], ["plan", "--bogus"], ["report"], ["bench", "--attempt", "x"], []]) {
      const outcome = await inRepository(...args);
      expect([args, outcome.code]).toEqual([args, 2]);
      expect(outcome.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    }
  });
});

describe("datasets that cannot be used", () => {
  const CLASSIFIER = `version: 1
devices: { desk: { runs-on: desk, runtimes: [onnxruntime] } }
datasets: { val: { path: data, layout: LAYOUT } }
models:
  digits:
    files: { onnxruntime: digits.onnx }
    task: classification
    preprocessing: { color: gray, scale: 0.00392156862745098, layout: nchw }
    dataset: val
benchmarks: [{ models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }]
`;

  it.each<[string, string, { [path: string]: string }, RegExp]>([
    ["empty", "folders", { "data/readme.txt": "" }, /data.*(?:no images|empty)/],
    ["missing", "folders", { "other/x": "" }, /data/],
    [
      "a label out of range",
      "{ csv: data/labels.csv }",
      { "data/labels.csv": "path,label\na.png,-3\n", "data/a.png": "" },
      /data\/labels\.csv.*2.*label/,
    ],
    ["a class numbered out of range", "folders", { "data/1000000/a.png": "" }, /data\/1000000.*number/],
    [
      "an image outside",
      "{ csv: data/labels.csv }",
      { "data/labels.csv": "path,label\n../a.png,0\n", "a.png": "" },
      /\.\.\/a\.png/,
    ],
  ])("%s", async (_, layout, files, expected) => {
    await using bad = await TestRepository.create();
    await bad.write("edgebench.yml", CLASSIFIER.replace("LAYOUT", layout));
    await bad.copy("digits/digits.onnx", "digits.onnx");
    for (const [path, content] of Object.entries(files)) await bad.write(path, content);
    await bad.commit("bad dataset");
    expectSentence(await planAndBench(bad), expected);
  });

  it("a file name that is not UTF-8", async () => {
    await using bad = await TestRepository.create();
    await bad.write("edgebench.yml", CLASSIFIER.replace("LAYOUT", "folders"));
    await bad.copy("digits/digits.onnx", "digits.onnx");
    await bad.copy("digits/images/0", "data/0");
    const folder = new TextEncoder().encode(`${bad.path("data", "0")}/`);
    await writeFile(Buffer.from([...folder, 0xff, ...new TextEncoder().encode(".png")]), "");
    await bad.commit("a name in Latin-1");
    expectSentence(await planAndBench(bad), /data.*not UTF-8/);
  });

  /** Whichever of the two notices first. */
  async function planAndBench(bad: TestRepository): Promise<Outcome> {
    const plan = bad.path(".git", "plan.json");
    const planned = await edgebench(["plan", "--head", "HEAD", "--out", plan], { cwd: bad.dir });
    return planned.code === 0 ? edgebench(["bench", "--plan", plan], { cwd: bad.dir }) : planned;
  }
});

describe.skipIf(suiteNeeds("tiny-filesystem"))("a full disk", () => {
  /** Mounts a file system of one page over a folder, fills it, and runs what follows there. */
  const FULL = 'mount -t tmpfs -o size=4k tmpfs "$1" && head -c 4096 /dev/zero >"$1/filler"; shift; exec "$@"';
  let plan: string;
  let results: string;

  beforeAll(async () => {
    plan = repository.path(".git", "full-plan.json");
    results = repository.path(".git", "full-results");
    await repository.write("models/net.fake.json", fakeScript({ seed: 3 }));
    await repository.commit("changed again");
    const planned = await edgebench(["plan", "--base", "HEAD~1", "--out", plan], { cwd: repository.dir });
    const measured = await edgebench(["bench", "--plan", plan, "--out", results], { cwd: repository.dir });
    expect([planned.code, measured.code], planned.stderr + measured.stderr).toEqual([0, 0]);
  });

  it.each<[string, (full: string) => readonly string[]]>([
    ["plan", (full) => ["plan", "--base", "HEAD~1", "--out", join(full, "plan.json")]],
    ["bench", (full) => ["bench", "--plan", plan, "--out", full]],
    ["report", (full) => ["report", "--plan", plan, "--results", results, "--out", full]],
    ["record", (full) => ["record", "--results", results, "--store", full]],
  ])("%s: one sentence", async (command, args) => {
    const full = repository.path(".git", `full-${command}`);
    await mkdir(full);
    const outcome = await edgebench(args(full), {
      cwd: repository.dir,
      within: ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", FULL, "sh", full],
    });
    expectSentence(outcome, /ENOSPC|disk is full|no space/i);
    expect(await readdir(full)).toEqual([]);
  });
});
