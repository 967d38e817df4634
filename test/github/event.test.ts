import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderEvents } from "../../scripts/fixtures/events.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { type GitHubEvent, isMaintainersRun, readEvent } from "../../src/github/event.ts";
import type { PullRequest } from "../../src/github/pull-request.ts";

const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures", "events");
const fixture = (name: string) => readFile(join(FIXTURES, name), "utf8");

const FIRST = "6113728f27ae82c7b1a177c8d03f9e96e0adf246";
const LATER = "ec26c3e57ca3a959ca5aad62de7213c562f8c821";

const PULL: PullRequest = {
  number: 2,
  head: LATER,
  target: "f95f852bd8fca8fcc58a9a2d6c842781e32a215e",
  isOpen: true,
  isFork: false,
  labels: [],
  author: "Codertocat",
};

describe("an Actions event", () => {
  it.each<[string, string, GitHubEvent]>([
    ["pull_request", "pull-request-opened.json", { kind: "pull_request", pullRequest: PULL }],
    [
      "pull_request",
      "pull-request-synchronize.json",
      { kind: "pull_request", pullRequest: { ...PULL, labels: ["bug"] } },
    ],
    [
      "merge_group",
      "merge-group.json",
      {
        kind: "merge_group",
        head: "2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d",
        base: "380387fbc80638b734a49e1be1c4dfec1c01b33c",
      },
    ],
    ["push", "push.json", { kind: "push", head: LATER, before: FIRST }],
    ["push", "push-forced.json", { kind: "push", head: LATER, before: null }],
    ["push", "push-new-branch.json", { kind: "push", head: FIRST, before: null }],
    ["schedule", "schedule.json", { kind: "schedule" }],
    ["workflow_dispatch", "workflow-dispatch.json", { kind: "workflow_dispatch" }],
  ])("%s of %s", async (name, file, expected) => {
    expect(readEvent(name, await fixture(file), file)).toEqual(expected);
  });

  it("of a pull request is about its own head, not about the merge commit", async () => {
    const payload = JSON.parse(await fixture("pull-request-opened.json"));
    payload.pull_request.merge_commit_sha = "1".repeat(40);
    expect(readEvent("pull_request", JSON.stringify(payload), "event.json")).toMatchObject({
      pullRequest: { head: LATER },
    });
  });

  it.each<[string, string, string]>([
    ["push", "push-deleted.json", "the push deleted its branch or tag, so there is nothing to measure"],
    ["push", "schedule.json", "not the payload of a push event: before: "],
    ["pull_request", "push.json", "not the payload of a pull_request event: pull_request: "],
    ["merge_group", "pull-request-opened.json", "not the payload of a merge_group event: merge_group: "],
    [
      "issue_comment",
      "push.json",
      "a comment names no commit and says not who may ask; let a step with command: respond",
    ],
    ["release", "push.json", 'edgebench does not plan from the event "release"; let the workflow run on'],
    ["pull_request_target", "pull-request-opened.json", "edgebench does not plan from the event"],
  ])("%s of %s is refused in one sentence", async (name, file, expected) => {
    const payload = await fixture(file);
    expect(() => readEvent(name, payload, file)).toThrow(`${file}: ${expected}`);
  });

  it.each(["", "{", "[]", "null", '"push"', '{"before":"HEAD","after":"HEAD","forced":false}'])(
    "that is %j is refused in one sentence",
    (payload) => {
      expect(() => readEvent("push", payload, "event.json")).toThrow(UserError);
      expect(() => readEvent("push", payload, "event.json")).toThrow(/^event\.json: [^\n]+; [^\n]+$/);
    },
  );

  it.each<[string, object]>([
    ["a fork", { head: { sha: LATER, repo: { id: 2 } } }],
    ["a fork that is gone", { head: { sha: LATER, repo: null } }],
  ])("of a pull request knows that it comes from %s", async (_, changes) => {
    const payload = JSON.parse(await fixture("pull-request-opened.json"));
    const pull_request = { ...payload.pull_request, ...changes };
    expect(readEvent("pull_request", JSON.stringify({ ...payload, pull_request }), "event.json")).toEqual({
      kind: "pull_request",
      pullRequest: { ...PULL, isFork: true },
    });
  });

  it("gives commits or a sentence, whatever the payload", () => {
    const names = fc.constantFrom("pull_request", "merge_group", "push", "schedule", "workflow_dispatch", "other");
    fc.assert(
      fc.property(names, fc.oneof(fc.json(), fc.string()), (name, payload) => {
        try {
          expect(readEvent(name, payload, "event.json").kind).toBe(name);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe("a run in which no pull request has a say", () => {
  const payload = JSON.stringify({ repository: { default_branch: "main" } });

  it.each<[string, string | undefined, boolean]>([
    ["workflow_dispatch", "refs/heads/main", true],
    ["issue_comment", "refs/heads/main", true],
    ["workflow_dispatch", "refs/heads/topic", false],
    ["workflow_dispatch", "main", false],
    ["workflow_dispatch", undefined, false],
    ["pull_request", "refs/heads/main", false],
    ["push", "refs/heads/main", false],
  ])("%s on %s: %s", (name, ref, expected) => {
    expect(isMaintainersRun(name, payload, ref, "event.json")).toBe(expected);
  });

  it("is told by its payload, and refused in one sentence where that does not tell it", () => {
    expect(() => isMaintainersRun("issue_comment", "{}", "refs/heads/main", "event.json")).toThrow(
      "event.json: not the payload of a issue_comment event: repository: ",
    );
  });
});

describe("fixtures/events", () => {
  it("holds what the recorded webhooks say", async () => {
    for (const [name, text] of renderEvents()) expect([name, await fixture(name)]).toEqual([name, text]);
  });
});
