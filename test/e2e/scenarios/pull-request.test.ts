import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { suiteNeeds } from "../../requirements.ts";
import { fakeScript } from "../fake-script.ts";
import { commentEvent, pullRequestEvent } from "../runner/events.ts";
import { allLogs, Lab, labConfig, logOf, results, SCENARIO, summaryOf } from "./lab.ts";

const SLOWER = { "models/net.fake.json": fakeScript({ medianMs: 15, seed: 2 }) };
const AS_FAST = { "models/net.fake.json": fakeScript({ medianMs: 10, seed: 3 }) };
const NOTHING_TO_MEASURE = {
  respond: "skipped",
  plan: "success",
  bench: "skipped",
  report: "success",
  record: "skipped",
};
const measured = (report: string) => ({
  respond: "skipped",
  plan: "success",
  "bench (jetson)": "success",
  report,
  record: "skipped",
});

describe.skipIf(suiteNeeds("node24"))("a pull request of the repository's own", SCENARIO, () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await Lab.create({ models: ["net", "other"] });
  });
  afterEach(() => lab[Symbol.asyncDispose]());

  it("is told of a regression, then that a push has healed it, in one comment throughout", async () => {
    const { repository } = lab;
    repository.commit("topic", SLOWER);
    const pull = repository.openPull({ branch: "topic" });

    const first = await lab.run(pullRequestEvent(repository, pull));

    expect(results(first), allLogs(first)).toEqual(measured("failure"));
    expect(lab.comments(pull.number)).toEqual([
      expect.stringMatching(/Do not merge yet.*net is 50 % slower on jetson/),
    ]);
    const [check] = repository.checks.values();
    expect(check).toMatchObject({ headSha: pull.pull.head.sha, conclusion: "failure" });
    expect(check?.annotations).toMatchObject([{ path: "models/net.fake.json", annotation_level: "failure" }]);
    expect(summaryOf(first, "report")).toContain("net is 50 % slower");

    repository.commit("topic", AS_FAST);
    const second = await lab.run(pullRequestEvent(repository, pull, "synchronize"));

    expect(results(second), allLogs(second)).toEqual(measured("success"));
    expect(lab.comments(pull.number)).toEqual([expect.stringContaining("Healed by")]);
    // The push supersedes what still runs for the older head; a device waits for its turn and is never displaced.
    expect(second.concurrency).toEqual([
      { group: `edgebench-edgebench.yml-pull_request-${pull.number}`, "cancel-in-progress": true },
    ]);
    expect(second.jobs.get("edgebench / bench (jetson)")).toMatchObject({
      concurrency: { group: "edgebench-device-jetson", "cancel-in-progress": false, queue: "max" },
      labels: ["self-hosted", "jetson"],
      granted: { actions: "read", contents: "read" },
    });
  });

  it("costs few requests: fifteen, and one per model file fetched and per device", async () => {
    const { repository, github } = lab;
    repository.commit("topic", SLOWER);
    const pull = repository.openPull({ branch: "topic" });
    await lab.run(pullRequestEvent(repository, pull));
    const asked = github.requests.filter(({ service, path }) => service === "api" && !path.startsWith("/twirp/"));
    const models = asked.filter(({ path }) => path.includes("/git/blobs/"));
    expect(asked.length - models.length).toBeLessThanOrEqual(15 + 1);
  });

  it("that touches no model measures nothing, and passes without a comment", async () => {
    const { repository } = lab;
    repository.commit("topic", { "README.md": "Other words.\n" });
    const pull = repository.openPull({ branch: "topic" });
    const ending = await lab.run(pullRequestEvent(repository, pull));
    expect(results(ending), allLogs(ending)).toEqual(NOTHING_TO_MEASURE);
    expect(lab.comments(pull.number)).toEqual([]);
    expect(ending.jobs.get("edgebench / report")?.outputs).toEqual({ verdict: "pass" });
  });

  it("whose comment somebody deleted gets it again", async () => {
    const { repository } = lab;
    repository.commit("topic", SLOWER);
    const pull = repository.openPull({ branch: "topic" });
    await lab.run(pullRequestEvent(repository, pull));
    for (const { id } of repository.comments(pull.number)) repository.issues.comments.delete(id);
    // Somebody else's copy is not taken for ours.
    repository.comment(pull.number, "mona", '<!-- edgebench:1 {"config":"edgebench.yml"} -->');
    await lab.run(pullRequestEvent(repository, pull, "synchronize"));
    expect(lab.comments(pull.number)).toEqual([expect.stringContaining("Do not merge yet")]);
    expect(repository.comments(pull.number)).toHaveLength(2);
  });

  it("that deletes the configuration is told so, and does not pass for that as if it were measured", async () => {
    const { repository } = lab;
    repository.commit("topic", { "edgebench.yml": null, ...SLOWER });
    const pull = repository.openPull({ branch: "topic" });
    const ending = await lab.run(pullRequestEvent(repository, pull));
    expect(results(ending)["report"], allLogs(ending)).toBe("failure");
    expect(logOf(ending, "plan")).toContain("edgebench.yml: this change deletes it");
  });

  it("that edits the policy, accepts itself and redirects its device changes nothing by that before its merge", async () => {
    const { repository } = lab;
    const mine = labConfig({ models: ["net", "other"], policy: "  tolerance: { latency: 90% }\n" })
      .replace("[self-hosted, jetson]", "[self-hosted, mine]")
      .replace(
        "policy:",
        'acceptances:\n  - { benchmark: "*", metric: latency, up-to: 900%, by: me, why: mine, until: 2099-12-31 }\npolicy:',
      );
    repository.commit("topic", { "edgebench.yml": mine, ...SLOWER });
    const pull = repository.openPull({ branch: "topic" });
    const ending = await lab.run(pullRequestEvent(repository, pull));
    expect(results(ending), allLogs(ending)).toEqual(measured("failure"));
    expect(ending.jobs.get("edgebench / bench (jetson)")?.labels).toEqual(["self-hosted", "jetson"]);
    const [comment = ""] = lab.comments(pull.number);
    expect(comment).toContain("Do not merge yet");
    expect(comment).toMatch(/takes? effect after the merge/);
  });

  it("passes with a regression that a maintainer accepted by a comment, and is told of it all the same", async () => {
    const { repository } = lab;
    repository.commit("topic", SLOWER);
    const pull = repository.openPull({ branch: "topic" });
    const first = await lab.run(pullRequestEvent(repository, pull));
    expect(results(first)["report"]).toBe("failure");

    repository.collaborator("hubot", "write");
    const body = "/edgebench accept net/jetson/* latency up to 60% until 2099-12-31 because it has more classes";
    const asked = await lab.run(commentEvent(repository, pull, repository.comment(pull.number, "hubot", body)));
    expect(results(asked), allLogs(asked)).toMatchObject({ respond: "success", plan: "skipped", report: "skipped" });
    expect(lab.stored("acceptances.jsonl")).toContain("it has more classes");

    const second = await lab.run(pullRequestEvent(repository, pull, "synchronize"));
    expect(results(second), allLogs(second)).toMatchObject({ report: "success" });
    const report = lab.comments(pull.number).find((comment) => comment.startsWith("<!-- edgebench:1"));
    expect(report).toMatch(/regressed/);
    expect(report).toMatch(/accepted by hubot/i);
  });
});
