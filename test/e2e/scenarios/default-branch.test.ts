import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FakeRepository } from "../../fake-github/repository.ts";
import { suiteNeeds } from "../../requirements.ts";
import { fakeScript } from "../fake-script.ts";
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent, type Trigger } from "../runner/events.ts";
import { allLogs, Lab, labConfig, results, SCENARIO, STORE } from "./lab.ts";

const at = (medianMs: number, seed = 2) => ({ "models/net.fake.json": fakeScript({ medianMs, seed }) });
const RECORDED = {
  respond: "skipped",
  plan: "success",
  "bench (jetson)": "success",
  report: "success",
  record: "success",
};

describe.skipIf(suiteNeeds("node24"))("the default branch", SCENARIO, () => {
  let lab: Lab;
  let repository: FakeRepository;
  beforeEach(async () => {
    lab = await Lab.create();
    ({ repository } = lab);
  });
  afterEach(() => lab[Symbol.asyncDispose]());

  const storeCommit = () => repository.objects.commit(repository.tip(STORE));

  it("records what a push measured, also where it got slower, in one commit that a person can read", async () => {
    const before = repository.tip("main");
    repository.commit("main", at(15));
    const ending = await lab.run(pushEvent(repository, before));
    expect(results(ending), allLogs(ending)).toEqual({ ...RECORDED, report: "failure" });
    expect(lab.storedPaths("sessions/")).toHaveLength(1);
    expect(storeCommit()).toMatchObject({ message: expect.stringContaining("jetson"), parents: [] });
  });

  it("loses nothing where two pushes record at once", async () => {
    const triggers: Trigger[] = [];
    for (const ms of [11, 12]) {
      const before = repository.tip("main");
      repository.commit("main", at(ms));
      triggers.push(pushEvent(repository, before));
    }
    // Neither records before both are about to.
    const waiting: (() => void)[] = [];
    lab.world.onJob = async (name) => {
      if (!name.endsWith("record")) return;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === triggers.length) for (const go of waiting) go();
      });
    };
    const endings = await Promise.all(triggers.map((trigger) => lab.run(trigger)));
    for (const ending of endings) expect(results(ending), allLogs(ending)).toMatchObject({ record: "success" });
    expect(lab.storedPaths("sessions/")).toHaveLength(2);
    expect(storeCommit()?.parents).toHaveLength(1);
  });

  it("is watched at night: an issue opens where a level moved, and is closed with thanks when it returned", async () => {
    const night = async () => {
      const ending = await lab.run(scheduleEvent(repository));
      expect(results(ending), allLogs(ending)).toMatchObject({ "bench (jetson)": "success", record: "success" });
      return ending;
    };
    const first = await night();
    const result = await lab.resultOf(first, "jetson");
    await lab.recordEarlier([9, 8, 7, 6, 5, 4, 3, 2, 1].map((days) => ({ result, days })));
    const issues = () => [...repository.issues.all()].map(({ state, title }) => ({ state, title }));

    repository.commit("main", at(12));
    for (let count = 0; count < 3; count += 1) await night();
    expect(issues()).toEqual([{ state: "open", title: expect.stringMatching(/net on jetson: latency.*20 % worse/) }]);

    repository.commit("main", at(10, 3));
    for (let count = 0; count < 3; count += 1) await night();
    expect(issues()).toMatchObject([{ state: "closed" }]);
    expect(lab.comments(1)).toEqual([expect.stringContaining("Thank you!")]);
  });
});

describe.skipIf(suiteNeeds("node24"))("a repository that has never seen edgebench", SCENARIO, () => {
  it("is told of what is new and gates nothing, then records, then holds its nights against that", async () => {
    await using lab = await Lab.create();
    const { repository } = lab;
    repository.commit("main", { "edgebench.yml": null, "models/net.fake.json": null });
    repository.commit("topic", { "edgebench.yml": labConfig(), ...at(10) });
    const pull = repository.openPull({ branch: "topic" });

    const first = await lab.run(pullRequestEvent(repository, pull));
    expect(results(first), allLogs(first)).toEqual({ ...RECORDED, record: "skipped" });
    expect(lab.comments(pull.number)).toEqual([expect.stringMatching(/new/i)]);

    const before = repository.tip("main");
    repository.push("main", repository.tip("topic"));
    const merged = await lab.run(pushEvent(repository, before));
    expect(results(merged), allLogs(merged)).toEqual(RECORDED);
    const night = await lab.run(scheduleEvent(repository));
    expect(results(night), allLogs(night)).toEqual(RECORDED);
    expect(lab.storedPaths("sessions/")).toHaveLength(2);
  });
});

describe.skipIf(suiteNeeds("node24"))("a merge queue", SCENARIO, () => {
  it("is answered by the same required check, on the group's head, and records nothing", async () => {
    await using lab = await Lab.create();
    const { repository } = lab;
    const branch = "gh-readonly-queue/main/pr-1";
    const head = repository.commit(branch, at(15));
    const ending = await lab.run(mergeGroupEvent(repository, branch));
    expect(results(ending), allLogs(ending)).toEqual({ ...RECORDED, report: "failure", record: "skipped" });
    expect([...repository.checks.values()]).toMatchObject([{ headSha: head, conclusion: "failure" }]);
    expect(ending.concurrency).toEqual([
      { group: `edgebench-edgebench.yml-merge_group-${ending.run.id}`, "cancel-in-progress": false },
    ]);
    expect(lab.storedPaths("")).toEqual([]);
  });
});
