import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import { type ApprovedRun, respond } from "../../src/commands/respond.ts";
import { ALL, type Lab, openLab } from "../fake-github/lab.ts";
import type { Role } from "../fake-github/repository.ts";
import type { Comment, PullRequest } from "../fake-github/state/issue-tracker.ts";
import type { Permissions } from "../fake-github/token.ts";
import { githubOf } from "../github/lab-client.ts";

const NOW = "2026-11-25T12:00:00.000Z";
const ACCEPT = "/edgebench accept resnet50/* latency up to 12% until 2026-12-31 because the wider model is worth it";

let lab: Lab;
let dir: string;
let pull: PullRequest;
let said: string[];
beforeEach(async () => {
  lab = await openLab();
  dir = await mkdtemp(join(tmpdir(), "edgebench-respond-"));
  said = [];
  lab.repository.commit("main", { "edgebench.yml": "version: 1\n" });
  lab.repository.commit("topic", { "models/net.onnx": "one" });
  pull = lab.repository.openPull({ branch: "topic", user: "mona" });
  for (const role of ["admin", "maintain", "write", "triage", "read"] as const satisfies readonly Role[])
    lab.repository.collaborator(`a-${role}`, role);
});
afterEach(async () => {
  expect(lab.github.violations).toEqual([]);
  await lab[Symbol.asyncDispose]();
  await rm(dir, { recursive: true, force: true });
});

interface Asking {
  readonly permissions?: Permissions;
  readonly store?: boolean;
  /** Repeats the answer to this comment, as a repeated run does. */
  readonly again?: Comment;
}

async function ask(
  author: string,
  body: string,
  o: Asking = {},
): Promise<{ run: ApprovedRun | undefined; comment: Comment }> {
  const comment = o.again ?? lab.repository.comment(pull.number, author, body);
  const run = await respond({
    github: githubOf(lab, o.permissions ?? ALL),
    comment: { id: comment.id, pullRequest: pull.number, body, author },
    store: o.store === false ? undefined : async () => openDirectoryStore(dir),
    now: NOW,
    say: (sentence) => void said.push(sentence),
  });
  return { run, comment };
}

const answers = () =>
  lab.repository
    .comments(pull.number)
    .filter(({ user }) => user.login === "github-actions[bot]")
    .map(({ body }) => body.split("\n").slice(1).join("\n").trim());
const signs = ({ reactions }: Comment) => reactions.map(({ content }) => content);

describe("a request to run", () => {
  it.each(["a-admin", "a-maintain", "a-write"])("of %s is granted for the head as it is", async (author) => {
    const { run, comment } = await ask(author, "/edgebench run jetson rpi3");
    expect(run).toEqual({ pullRequest: pull.number, head: pull.pull.head.sha, devices: ["jetson", "rpi3"] });
    expect(signs(comment)).toEqual(["eyes"]);
    expect(answers()).toEqual([]);
  });

  it.each(["a-triage", "a-read", "a-stranger", "mona"])("of %s is refused", async (author) => {
    const { run, comment } = await ask(author, "/edgebench run");
    expect(run).toBeUndefined();
    expect(signs(comment)).toEqual(["confused"]);
    expect(answers()).toEqual([expect.stringMatching(/^Thank you, but only people who may write to this repository/)]);
  });

  it("is refused in words once, however many strangers ask", async () => {
    for (const author of ["a-stranger", "another", "a-stranger"])
      expect(signs((await ask(author, "/edgebench run")).comment)).toEqual(["confused"]);
    expect(answers()).toHaveLength(1);
  });

  it("says nothing where nothing is asked", async () => {
    const { run, comment } = await ask("a-stranger", "> /edgebench run\n\nWhat does that do?");
    expect([run, signs(comment), answers(), said]).toEqual([
      undefined,
      [],
      [],
      ["The comment asks edgebench for nothing."],
    ]);
    expect(lab.github.requests).toEqual([]);
  });

  it("of a fork must name its head, and is granted for that one alone", async () => {
    const fork = lab.github.fork(lab.repository, "mona");
    const first = fork.commit("theirs", { "models/net.onnx": "theirs" });
    pull = lab.repository.openPull({ branch: "theirs", from: fork, user: "mona" });
    expect((await ask("a-write", "/edgebench run")).run).toBeUndefined();
    expect(answers()).toEqual([expect.stringMatching(/^The head is in a fork/)]);
    expect((await ask("a-write", `/edgebench run all ${first.slice(0, 12)}`)).run?.head).toBe(first);
    fork.commit("theirs", { "models/net.onnx": "something else" });
    expect((await ask("a-write", `/edgebench run all ${first}`)).run).toBeUndefined();
    expect(answers().at(-1)).toMatch(/^The commit that you name is not the head of the pull request now/);
  });

  it("is told how to ask, where it is unclear", async () => {
    expect((await ask("a-write", "/edgebench jetson")).run).toBeUndefined();
    expect(answers()).toEqual(["Write /edgebench followed by run, accept or help."]);
  });

  it("is answered once, however often its run is repeated", async () => {
    const { comment } = await ask("a-write", "/edgebench help");
    await ask("a-write", "/edgebench help", { again: comment });
    expect(answers()).toEqual([expect.stringMatching(/^What a comment can ask for/)]);
    expect(signs(comment)).toEqual(["eyes"]);
  });

  it("is granted by a token that may not answer, too", async () => {
    const { run } = await ask("a-write", "/edgebench run", {
      permissions: { contents: "read", pull_requests: "read" },
    });
    expect(run?.head).toBe(pull.pull.head.sha);
    expect(said).toEqual([expect.stringMatching(/^The token may not write here/)]);
  });
});

describe("a request to accept", () => {
  it("is written to the store, with who and why", async () => {
    const { comment } = await ask("a-write", ACCEPT);
    expect(await openDirectoryStore(dir).acceptances()).toEqual([
      {
        benchmark: "resnet50/*",
        metric: "latency",
        upTo: { kind: "relative", value: 0.12 },
        until: "2026-12-31",
        why: "the wider model is worth it",
        by: "a-write",
      },
    ]);
    expect(signs(comment)).toEqual(["+1"]);
    expect(answers()).toEqual([
      "Accepted by a-write until 2026-12-31: latency (median) of resnet50/&#42; may be worse by up to 12 %, because the wider model is worth it.\n\nIt counts in what is planned from now on, for every benchmark whose name it fits; the next report says *accepted* where it did. In the run that failed, choose *Re-run all jobs*; the failed ones alone would be judged by the old plan.",
    ]);
  });

  it("is not granted to authors of what regressed, unless they are maintainers", async () => {
    for (const author of ["a-write", "a-maintain"]) {
      lab.repository.commit(author, { "models/net.onnx": author });
      pull = lab.repository.openPull({ branch: author, user: author });
      await ask(author, ACCEPT);
    }
    expect((await openDirectoryStore(dir).acceptances()).map(({ by }) => by)).toEqual(["a-maintain"]);
  });

  it("is not granted to strangers", async () => {
    await ask("mona", ACCEPT);
    expect(await openDirectoryStore(dir).acceptances()).toEqual([]);
  });

  it("says where it would be written, where there is no store", async () => {
    const { comment } = await ask("a-write", ACCEPT, { store: false });
    expect(signs(comment)).toEqual(["confused"]);
    expect(answers()).toEqual([expect.stringMatching(/^This workflow names no store/)]);
  });

  it("shows the reason as the text that it is", async () => {
    await ask("a-write", ACCEPT.replace("the wider model is worth it", "<img src=x> @team #1 [x](y)"));
    expect(answers()[0]).not.toMatch(/<img|@team|#1\b|\[x\]/);
  });
});
