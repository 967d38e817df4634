import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FakeRepository } from "../../fake-github/repository.ts";
import type { PullRequest } from "../../fake-github/state/issue-tracker.ts";
import { suiteNeeds } from "../../requirements.ts";
import { fakeScript } from "../fake-script.ts";
import { commentEvent, dispatchEvent, pullRequestEvent } from "../runner/events.ts";
import { allLogs, Lab, results, SCENARIO, summaryOf } from "./lab.ts";

describe.skipIf(suiteNeeds("node24"))("a pull request from a fork", SCENARIO, () => {
  let lab: Lab;
  let repository: FakeRepository;
  let pull: PullRequest;

  beforeEach(async () => {
    lab = await Lab.create();
    ({ repository } = lab);
    const fork = lab.github.fork(repository, "mona");
    fork.commit("topic", { "models/net.fake.json": fakeScript({ medianMs: 15, seed: 2 }) });
    pull = repository.openPull({ branch: "topic", from: fork });
    repository.collaborator("hubot", "write");
    repository.collaborator("mona", "read");
  });
  afterEach(() => lab[Symbol.asyncDispose]());

  const ask = (login: string, body: string) =>
    lab.run(commentEvent(repository, pull, repository.comment(pull.number, login, body)));
  const runs = {
    respond: "success",
    plan: "success",
    "bench (jetson)": "success",
    report: "failure",
    record: "skipped",
  };

  it("reaches no device, and is told so in the summary, as its token may only read", async () => {
    const ending = await lab.run(pullRequestEvent(repository, pull));
    expect(results(ending)["plan"], allLogs(ending)).toBe("success");
    expect(results(ending)["bench"]).toBe("skipped");
    expect(lab.comments(pull.number)).toEqual([]);
    expect([...repository.checks]).toEqual([]);
    const summary = summaryOf(ending, "report");
    expect(summary).toMatch(/not measured/i);
    expect(summary).toContain("The token may only read, so the report is in this summary and in the artifact.");
  });

  it("is measured where a maintainer asks for its head by a comment, and told on that head", async () => {
    const { sha } = pull.pull.head;
    const ending = await ask("hubot", `Looks harmless.\n\n/edgebench run jetson ${sha}`);
    expect(results(ending), allLogs(ending)).toEqual(runs);
    expect(lab.comments(pull.number)).toEqual([expect.stringContaining("Do not merge yet")]);
    expect([...repository.checks.values()]).toMatchObject([{ headSha: sha, conclusion: "failure" }]);
    expect(repository.comments(pull.number)[0]?.reactions).toMatchObject([{ content: "eyes" }]);
  });

  it("is not measured where its author asks, nor where nobody asks anything", async () => {
    const nothing = { respond: "success", plan: "skipped", bench: "skipped", report: "skipped", record: "skipped" };
    const asked = await ask("mona", `/edgebench run jetson ${pull.pull.head.sha}`);
    expect(results(asked), allLogs(asked)).toEqual(nothing);
    expect(lab.comments(pull.number)).toEqual([expect.stringContaining("only people who may write")]);
    const chat = await ask("hubot", "Nice work!");
    expect(results(chat)).toEqual({ ...nothing, respond: "skipped" });
  });

  it("is measured where it is dispatched by hand with the head that was looked at, and no other", async () => {
    const { sha } = pull.pull.head;
    const inputs = { "pull-request": String(pull.number), head: sha, devices: "jetson" };
    const ending = await lab.run(dispatchEvent(repository, inputs));
    expect(results(ending), allLogs(ending)).toEqual({ ...runs, respond: "skipped" });
    const other = await lab.run(dispatchEvent(repository, { ...inputs, head: repository.tip("main") }));
    expect(results(other), allLogs(other)).toMatchObject({ plan: "failure", bench: "skipped", report: "failure" });
    expect(lab.comments(pull.number).at(-1)).toContain(
      "Nothing was measured: what was asked for could not be planned.",
    );
  });
});
