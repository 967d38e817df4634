import { describe, expect, it } from "vitest";
import { suiteNeeds } from "../../requirements.ts";
import { fakeScript } from "../fake-script.ts";
import { pullRequestEvent } from "../runner/events.ts";
import { allLogs, Lab, results, SCENARIO, summaryOf } from "./lab.ts";

const MINUTE = 60_000;
const changed = (ms: number) => ({ "models/net.fake.json": fakeScript({ medianMs: ms, seed: 2 }) });

describe.skipIf(suiteNeeds("node24"))("devices", SCENARIO, () => {
  it("one that is offline is not measured, keeps nobody waiting, and leaves no job behind", async () => {
    await using lab = await Lab.create({ devices: ["jetson", "coral"] });
    const { repository, github } = lab;
    lab.world.unserved.add("jetson");
    lab.world.onJob = (name) => {
      if (name.endsWith("report")) github.skewClock(31 * MINUTE);
    };
    repository.commit("topic", changed(10));
    const pull = repository.openPull({ branch: "topic" });
    const ending = await lab.run(pullRequestEvent(repository, pull));
    expect(results(ending), allLogs(ending)).toEqual({
      respond: "skipped",
      plan: "success",
      "bench (jetson)": "cancelled",
      "bench (coral)": "success",
      report: "success",
      record: "skipped",
    });
    expect(ending.run.cancelRequested).toBe(true);
    const [comment = ""] = lab.comments(pull.number);
    expect(comment).toMatch(/not measured/);
    expect(comment).toContain("its job waited 30 minutes for a runner and none took it");
    expect([...repository.checks.values()]).toMatchObject([{ conclusion: "neutral" }]);
  });

  it("one that was not heard of for long is not even asked", async () => {
    await using lab = await Lab.create({ devices: ["jetson", "coral"] });
    const { repository } = lab;
    repository.commit("topic", changed(10));
    const pull = repository.openPull({ branch: "topic" });
    const alive = await lab.run(pullRequestEvent(repository, pull));
    await lab.recordEarlier([
      { result: await lab.resultOf(alive, "jetson"), days: 30 },
      { result: await lab.resultOf(alive, "coral"), days: 1 },
    ]);

    const ending = await lab.run(pullRequestEvent(repository, pull, "synchronize"));

    expect(Object.keys(results(ending)), allLogs(ending)).toEqual([
      "respond",
      "plan",
      "bench (coral)",
      "report",
      "record",
    ]);
    expect(results(ending)).toMatchObject({ "bench (coral)": "success", report: "success" });
    const [comment = ""] = lab.comments(pull.number);
    expect(comment).toMatch(/not measured/);
    expect(ending.run.cancelRequested).toBe(false);
  });

  it("of three of which one fails the others count, and running it again completes the report", async () => {
    await using lab = await Lab.create({
      devices: ["jetson", "coral", "rpi"],
      policy: "  gate: { fail-on: [regressed, head-failed, not-measured] }\n",
    });
    const { repository } = lab;
    lab.world.broken.add("coral");
    repository.commit("topic", changed(10));
    const pull = repository.openPull({ branch: "topic" });
    const first = await lab.run(pullRequestEvent(repository, pull));
    const devices = { "bench (jetson)": "success", "bench (coral)": "failure", "bench (rpi)": "success" };
    expect(results(first), allLogs(first)).toMatchObject({ ...devices, report: "failure" });
    expect(lab.comments(pull.number)).toEqual([expect.stringContaining("its job failed")]);

    lab.world.broken.clear();
    const started: string[] = [];
    lab.world.onJob = (name) => void started.push(name);
    const second = await lab.rerunFailed(first);
    expect(started).toEqual(["edgebench / bench (coral)", "edgebench / report"]);
    expect(results(second), allLogs(second)).toMatchObject({
      ...devices,
      "bench (coral)": "success",
      report: "success",
    });
    expect(second.run.artifacts.map(({ name }) => name).sort()).toEqual([
      "edgebench-plan",
      "edgebench-report-1",
      "edgebench-report-2",
      "edgebench-result-coral-2",
      "edgebench-result-jetson-1",
      "edgebench-result-rpi-1",
    ]);
    const [comment = ""] = lab.comments(pull.number);
    expect(comment).not.toContain("its job failed");
  });

  it("five with sixty models each: everything is accounted for, within GitHub's limits", async () => {
    const models = Array.from({ length: 60 }, (_, index) => `net-${index}`);
    const devices = ["jetson", "coral", "ncs2", "rpi", "gpu"];
    await using lab = await Lab.create({ devices, models, budget: "10s" });
    const { repository } = lab;
    const slower = models.map((name, index) => [`models/${name}.fake.json`, fakeScript({ medianMs: 20, seed: index })]);
    repository.commit("topic", Object.fromEntries(slower));
    const pull = repository.openPull({ branch: "topic" });
    const ending = await lab.run(pullRequestEvent(repository, pull));
    for (const name of devices) expect(results(ending)[`bench (${name})`]).toBe("success");
    // What ten seconds suffice for is the machine's affair; what they do not is not measured, and is no pass.
    const [comment = ""] = lab.comments(pull.number);
    expect(comment).toMatch(/^300 benchmarks: .*not measured/m);
    expect([...repository.checks.values()]).toMatchObject([{ conclusion: expect.stringMatching(/neutral|failure/) }]);
    const summary = summaryOf(ending, "report");
    for (const model of models) expect(summary).toContain(`${model} `);
  });
});
