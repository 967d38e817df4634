import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Result } from "../../src/bench/result.ts";
import type { ReportDocument } from "../../src/report/report-document.ts";
import { suiteNeeds } from "../requirements.ts";
import { edgebench } from "./edgebench.ts";
import { expectAboveFloor } from "./true-times.ts";

describe.skipIf(suiteNeeds("git", "native-runtime"))("the demo", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgebench-demo-test-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("judges each model of its pull request by what was measured", { timeout: 400_000 }, async () => {
    const outcome = await edgebench(["demo", "--keep", "here"], { cwd: folder });
    expect(outcome.code, outcome.stderr).toBe(0);
    const report = JSON.parse(await readFile(join(folder, "here", "report", "report.json"), "utf8")) as ReportDocument;
    const found = (model: string) => report.benchmarks.find(({ benchmark }) => benchmark.model === model);
    const verdict = (model: string, metric: string) =>
      found(model)?.comparisons.find((comparison) => comparison.metric === metric)?.verdict;
    // Where four processes wait for each processor, not to know it is the right answer.
    const isCrowded = (loadavg()[0] ?? 0) > 4 * availableParallelism();
    expect(["regressed", ...(isCrowded ? ["inconclusive"] : [])]).toContain(verdict("wider", "latency"));
    expect(verdict("unscaled", "top-1")).toBe("regressed");
    // How sure one can be that nothing changed depends on the machine, and is at times too little on a busy one.
    expect(["unchanged", "inconclusive"]).toContain(verdict("reexported", "latency"));
    expect(verdict("reexported", "top-1")).toBe("unchanged");
    expect(found("truncated")).toMatchObject({ state: "head-failed", reason: expect.stringContaining("truncated") });
    expect(outcome.stdout).toContain(await readFile(join(folder, "here", "report", "comment.md"), "utf8"));
    const html = /The report: (.+)$/m.exec(outcome.stdout)?.[1] ?? "";
    expect(existsSync(html)).toBe(true);
    expect(await readdir(join(folder, "here", "store"))).not.toEqual([]);
    const result = join(folder, "here", "results", "edgebench-result-desk-1.json");
    expectAboveFloor(JSON.parse(await readFile(result, "utf8")) as Result);
  });

  it("touches no folder that holds something", async () => {
    await mkdir(join(folder, "mine"));
    await writeFile(join(folder, "mine", "precious"), "");
    const outcome = await edgebench(["demo", "--keep", "mine"], { cwd: folder });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(/--keep mine: the folder is not empty/);
    expect(await readdir(join(folder, "mine"))).toEqual(["precious"]);
  });
});
