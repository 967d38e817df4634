import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { suiteNeeds } from "../../requirements.ts";
import { readProjectFile } from "../../workflows/workflow-files.ts";
import { fakeScript } from "../fake-script.ts";
import { pullRequestEvent, scheduleEvent } from "../runner/events.ts";
import { allLogs, Lab, logOf, results, SCENARIO, summaryOf } from "./lab.ts";

const SPELLED_OUT = readProjectFile("examples/workflows/spelled-out.yml");

describe.skipIf(suiteNeeds("node24"))("on GitHub Enterprise Server, the spelled-out workflow", SCENARIO, () => {
  it("moves plan and results itself, tells the pull request all the same, and says once that it uploads nothing", async () => {
    await using lab = await Lab.create({ devices: ["jetson", "coral"], enterprise: true });
    const { repository } = lab;
    repository.commit("topic", { "models/net.fake.json": fakeScript({ medianMs: 15, seed: 2 }) });
    const pull = repository.openPull({ branch: "topic" });
    const ending = await lab.run(pullRequestEvent(repository, pull), SPELLED_OUT);
    expect(results(ending), allLogs(ending)).toEqual({
      plan: "success",
      "bench (jetson)": "success",
      "bench (coral)": "success",
      report: "failure",
      record: "skipped",
    });
    expect(lab.comments(pull.number)).toEqual([expect.stringContaining("Do not merge yet")]);
    expect(summaryOf(ending, "report")).toContain("net is 50 % slower");
    expect(logOf(ending, "plan").match(/Enterprise Server/g)).toHaveLength(1);
    expect(ending.run.artifacts).toEqual([]);
  });

  it("takes no plan that a device has put in the place of the right one", async () => {
    await using lab = await Lab.create({ enterprise: true });
    const { repository } = lab;
    repository.commit("topic", { "models/net.fake.json": fakeScript({ medianMs: 15, seed: 2 }) });
    const pull = repository.openPull({ branch: "topic" });
    lab.world.onJob = async (name) => {
      if (name !== "report") return;
      const [run] = repository.runs.keys();
      const shelf = join(lab.world.temp, `artifacts-${run}`, "edgebench-plan", "plan.json");
      const plan = await readFile(shelf, "utf8");
      await writeFile(shelf, plan.replace('"latency"', '"load-time"'));
      expect(await readFile(shelf, "utf8")).not.toBe(plan);
    };
    const ending = await lab.run(pullRequestEvent(repository, pull), SPELLED_OUT);
    expect(results(ending), allLogs(ending)).toMatchObject({ "bench (jetson)": "success", report: "failure" });
    expect(logOf(ending, "report")).toContain("the plan artifact is not the one that the plan job made");
    expect(lab.comments(pull.number)).toEqual([]);
  });

  it("records its nights", async () => {
    await using lab = await Lab.create({ enterprise: true });
    const ending = await lab.run(scheduleEvent(lab.repository), SPELLED_OUT);
    expect(results(ending), allLogs(ending)).toMatchObject({ report: "success", record: "success" });
    expect(lab.storedPaths("sessions/")).toHaveLength(1);
  });
});
