import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { type InitOptions, init } from "../../src/commands/init.ts";
import { trend } from "../../src/commands/trend.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { quietContext } from "./quiet-context.ts";

const DATA = "formats/documented/github-action-benchmark-data.js";

let repository: TestRepository;
beforeEach(async () => {
  repository = await TestRepository.create();
  await repository.commit("the first");
});
afterEach(() => repository[Symbol.asyncDispose]());

const contextIn = (cwd: string, out: string[]) => quietContext(cwd, out, { width: 160, version: "1.2.3" });

async function run(options: Partial<InitOptions> = {}, cwd = repository.dir): Promise<string> {
  const out: string[] = [];
  await init({ force: false, json: false, ...options }, contextIn(cwd, out));
  return out.join("");
}

const refusal = async (options: Partial<InitOptions>): Promise<string> => {
  const error = await run(options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
};

/** Puts files on a branch, as a repository that was benchmarked has them. */
async function onBranch(branch: string, files: { readonly [path: string]: string }): Promise<void> {
  await repository.git("switch", "--quiet", "--create", branch);
  for (const [path, content] of Object.entries(files)) await repository.write(path, content);
  await repository.commit("results");
  await repository.git("switch", "--quiet", "main");
}

const fixture = () => readFile(join(import.meta.dirname, "../../fixtures", DATA), "utf8");
const workflow = (inputs: string) =>
  `on: push\njobs:\n  bench:\n    steps:\n      - uses: benchmark-action/github-action-benchmark@v1\n        with: { ${inputs} }\n`;

describe("moving over from github-action-benchmark", () => {
  it("tells what its steps do, with commands that go on with their files, and changes no tolerance", async () => {
    await repository.write(
      ".github/workflows/bench.yml",
      workflow('tool: customBiggerIsBetter, output-file-path: out/b.json, alert-threshold: "125%"'),
    );
    await repository.commit("a workflow");
    const out = await run();
    expect(out).toContain(
      "  .github/workflows/bench.yml, job bench, step 1: github-action-benchmark, tool customBiggerIsBetter\n",
    );
    expect(out).toContain("edgebench import github-action-benchmark out/b.json --model NAME");
    expect(out).toContain("edgebench export github-action-benchmark-bigger edgebench-results/*.json --out out/b.json");
    expect(out).toContain("alert-threshold of 125% would be policy.tolerance { throughput: 20% } here; not taken over");
    expect(await readFile(repository.path("edgebench.yml"), "utf8")).toContain(
      "tolerance: { latency: 5%, top-1: 1pt }",
    );
  });

  it("puts no text of a workflow into a command, or on a line of its own", async () => {
    await repository.write(
      ".github/workflows/bench.yml",
      workflow('tool: "custom\\nSmaller", output-file-path: "$(rm -rf x)"'),
    );
    await repository.write(".github/workflows/broken.yml", "jobs: [");
    await repository.commit("workflows");
    const out = await run();
    expect(out).not.toContain("rm -rf");
    expect(out).toContain("github-action-benchmark, tool custom Smaller\n");
    expect(out).toContain("broken.yml: no workflow that edgebench can read");
  });

  it("looks at no more places for histories than a repository has, and takes none of the others for empty", async () => {
    await onBranch("gh-pages", { "dev/bench/data.js": await fixture() });
    const steps = Array.from(
      { length: 60 },
      (_, at) =>
        `      - uses: benchmark-action/github-action-benchmark@v1\n        with: { benchmark-data-dir-path: d${at} }\n`,
    );
    await repository.write(".github/workflows/many.yml", `jobs:\n  a:\n    steps:\n${steps.join("")}`);
    await repository.commit("workflows");
    const out = await run();
    expect(out).toContain("gh-pages:dev/bench/data.js: 49 runs of 4 benchmarks");
    expect(out).toContain("a history at 41 more places cannot be read\n    the workflows name more than the 20 places");
    expect(await refusal({ importHistory: "store" })).toMatch(/more than the 20 places/);
  });

  it("says that there is a history, and takes nothing over unless it is asked to", async () => {
    await onBranch("gh-pages", { "dev/bench/data.js": await fixture() });
    const out = await run();
    expect(out).toContain("gh-pages:dev/bench/data.js: 49 runs of 4 benchmarks, 2019-11-28 to 2026-03-25");
    expect(out).toContain("edgebench init --import-history STORE takes it over");
    expect(await readdir(repository.dir)).not.toContain("store");
  });

  it("takes it over into a store, once, leaves files as they are, and trend tells where it moved", async () => {
    await onBranch("gh-pages", { "dev/bench/data.js": await fixture() });
    await repository.write("edgebench.yml", "mine");
    const first = await run({ importHistory: "store" });
    expect(first).toContain("Left as it was: edgebench.yml.");
    expect(first).toContain("Imported 49 runs into store.");
    expect(first).toContain("edgebench trend --store store");
    expect(await run({ importHistory: "store" })).toContain("Imported 0 runs into store; 49 were there already.");
    expect(await readFile(repository.path("edgebench.yml"), "utf8")).toBe("mine");

    const out: string[] = [];
    const { dir } = repository;
    await trend({ patterns: ["Inference*"], store: join(dir, "store"), json: false }, contextIn("/", out));
    expect(out.join("").split("\n")[0]).toBe("1 change point in 1 of 2 series.");
    expect(out.join("")).toMatch(/Inference, digits latency +ms, imported +24 +14\.\d+/);
    expect(out.join("")).toMatch(
      /worse by a step: 12\.\d+ → 14\.\d+, \+13\.\d % .* \(2026-03-15\) and .* \(2026-03-16\)/,
    );
    const none: string[] = [];
    const asked = trend(
      { patterns: [], metric: ["latency"], store: join(dir, "store"), json: false },
      contextIn("/", none),
    );
    expect(await asked).toBe(0);
    expect(none.join("")).toMatch(/^No series: no night recorded what was asked for\./);
  });

  it("keeps which benchmark a name stands for, where it is said, and says which names there are", async () => {
    await onBranch("gh-pages", { "dev/bench/data.js": await fixture() });
    const id = "digits/rpi/onnxruntime/fp32/batch=1/threads=4";
    const as = (...words: readonly string[]) => ({ importHistory: "store", as: words });
    expect(await refusal({ as: [`digits latency=${id}`] })).toMatch(/give the store as well/);
    expect(await refusal(as("digits latency=digits"))).toMatch(/write NAME=BENCHMARK/);
    expect(await refusal(as(`digits=${id}`))).toMatch(
      /nothing in the history is called so; write one of "Inference, digits/,
    );
    expect(await readdir(repository.dir)).not.toContain("store");
    await run(as(`digits latency=${id}`, `Rate, digits rate=${id}/delegate=xnnpack`));
    const imported = await openDirectoryStore(repository.path("store")).imported();
    expect(imported.map(({ names }) => names)).toEqual([
      [{ name: "digits latency", benchmark: id }],
      [{ name: "digits rate", benchmark: `${id}/delegate=xnnpack` }],
      [],
    ]);
  });

  it("is seen in a clone, where the branch is the origin's, also where the local one is behind", async () => {
    await onBranch("gh-pages", { "dev/bench/data.js": 'window.BENCHMARK_DATA = {"entries": {}}' });
    await using clone = await TestRepository.create();
    await clone.git("remote", "add", "origin", repository.dir);
    await clone.git("fetch", "--quiet", "origin");
    expect(await run({}, clone.dir)).toContain("origin/gh-pages:dev/bench/data.js: no run in it");
    await clone.git("branch", "gh-pages", "origin/gh-pages");
    await repository.git("switch", "--quiet", "gh-pages");
    await repository.write("dev/bench/data.js", await fixture());
    await repository.commit("more results");
    await clone.git("fetch", "--quiet", "origin");
    const out = await run({ force: true, importHistory: "store" }, clone.dir);
    expect(out.match(/gh-pages:dev\/bench\/data\.js: .*/g)).toEqual([
      expect.stringContaining("gh-pages:dev/bench/data.js: 49 runs"),
    ]);
    expect(await openDirectoryStore(clone.path("store")).imported()).toHaveLength(3);
  });

  it("keeps the directories of a history for each machine apart", async () => {
    await onBranch("pages", { "bench/arm/data.js": await fixture(), "bench/x64/data.js": await fixture() });
    for (const machine of ["arm", "x64"])
      await repository.write(
        `.github/workflows/${machine}.yml`,
        workflow(`tool: go, gh-pages-branch: pages, benchmark-data-dir-path: ./bench/${machine}/`),
      );
    await repository.commit("workflows");
    await run({ importHistory: "store" });
    const imported = await openDirectoryStore(repository.path("store")).imported();
    expect(imported.map(({ suite }) => suite)).toEqual(
      ["arm", "x64"].flatMap((machine) =>
        ["Inference", "Rate", "Rust"].map((suite) => `pages:bench/${machine}: ${suite}`),
      ),
    );
  });

  it("never takes what is damaged or not there for an empty history", async () => {
    expect(await refusal({ importHistory: "store" })).toBe(
      "--import-history: no history of github-action-benchmark at gh-pages:dev/bench/data.js; fetch its branch first (git fetch origin gh-pages:gh-pages)",
    );
    await onBranch("gh-pages", { "dev/bench/data.js": "window.BENCHMARK_DATA = {" });
    expect(await refusal({ importHistory: "store" })).toMatch(/^gh-pages:dev\/bench\/data\.js: not JSON/);
    expect(await readdir(repository.dir)).toEqual([".git"]);
    expect(await run()).toContain("gh-pages:dev/bench/data.js cannot be read\n");
  });

  it("writes nothing where the store cannot be written", async () => {
    await onBranch("gh-pages", { "dev/bench/data.js": await fixture() });
    await mkdir(repository.path("store", "schema"), { recursive: true });
    expect(await refusal({ importHistory: "store" })).toMatch(/schema/);
    expect(await readdir(repository.dir)).not.toContain("edgebench.yml");
  });
});
