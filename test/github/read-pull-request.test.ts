import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openGitHub } from "../../src/github/client.ts";
import { readPullRequest } from "../../src/github/read-pull-request.ts";
import { type Lab, openLab } from "../fake-github/lab.ts";

describe("a pull request as it is now", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab();
    lab.repository.commit("main", { "README.md": "x" });
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  const github = () =>
    openGitHub({
      token: lab.repository.token({ pull_requests: "read" }),
      env: { GITHUB_REPOSITORY: "octo/lab", GITHUB_API_URL: lab.github.url },
      say: () => undefined,
      signal: new AbortController().signal,
      retryBaseMs: 1,
    });

  it("tells what to measure and whether to, in one request", async () => {
    const head = lab.repository.commit("topic", { "a.txt": "a" });
    const { number } = lab.repository.openPull({ branch: "topic", user: "mona", labels: ["measure"] });
    const target = lab.repository.tip("main");
    expect(await readPullRequest(github(), number)).toEqual({
      number,
      head,
      target,
      isOpen: true,
      isFork: false,
      labels: ["measure"],
      author: "mona",
    });
    expect(lab.github.requests).toHaveLength(1);
  });

  it("knows a fork", async () => {
    const fork = lab.github.fork(lab.repository, "mona");
    fork.commit("patch", { "a.txt": "a" });
    const { number } = lab.repository.openPull({ branch: "patch", from: fork });
    expect(await readPullRequest(github(), number)).toMatchObject({ isFork: true });
  });

  it("whose repository is gone counts as a fork's, and one that is closed as closed", async () => {
    const sha = lab.repository.tip("main");
    const body = { number: 7, state: "closed", head: { sha, repo: null }, base: { sha, repo: { id: 1 } }, user: null };
    lab.github.fault({ path: "/pulls/7", does: { kind: "answer", status: 200, body } });
    expect(await readPullRequest(github(), 7)).toMatchObject({ isFork: true, isOpen: false, author: undefined });
  });

  it("that makes no sense is told in one sentence", async () => {
    lab.github.fault({ path: "/pulls/7", does: { kind: "answer", status: 200, body: { number: 7, state: "open" } } });
    await expect(readPullRequest(github(), 7)).rejects.toThrow(
      "pull request #7: GitHub's answer cannot be used (head: Invalid input: expected object, received undefined (and 1 more)); run this job again",
    );
    await expect(readPullRequest(github(), 99)).rejects.toThrow("GitHub, asked for pull request #99, answered 404");
  });
});
