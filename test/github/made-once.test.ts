import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GitHub, GitHubRefused, GitHubUnanswered } from "../../src/github/client.ts";
import { createComment } from "../../src/github/comments.ts";
import { openIssue } from "../../src/github/issues.ts";
import type { Effect } from "../fake-github/faults.ts";
import { ALL, type Lab, openLab } from "../fake-github/lab.ts";
import { githubOf } from "./lab-client.ts";

describe("what people would see twice", () => {
  let lab: Lab;
  let number: number;
  beforeEach(async () => {
    lab = await openLab();
    lab.repository.issues.label("edgebench");
    ({ number } = lab.repository.issues.open(lab.github.user("mona"), { title: "Hello" }));
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  // Without the pauses between writes, which the client's own test knows.
  const open = (o: Partial<GitHub> = {}): GitHub => ({ ...githubOf(lab, ALL), retryBaseMs: 1, ...o });
  const comments = () => lab.repository.comments(number).map(({ body }) => body);
  const issues = () => [...lab.repository.issues.all()].filter(({ title }) => title === "slower");

  it.each<[string, Effect]>([
    ["is answered 502, and did nothing", { kind: "answer", status: 502 }],
    ["is answered 502, and was done", { kind: "answer-after", status: 502 }],
    ["is dropped, and did nothing", { kind: "drop" }],
    ["is dropped, and was done", { kind: "drop-after" }],
  ])("is made once where the request %s", async (_, does) => {
    lab.github.fault({ method: "POST", path: "/comments", does });
    await createComment(open(), number, "hello");
    expect(comments()).toEqual(["hello"]);
    lab.github.fault({ method: "POST", path: /\/issues$/, does });
    const text = { title: "slower", body: "by 5 %" };
    expect(await openIssue(open(), "edgebench", text)).toBe(issues()[0]?.number);
    expect(issues()).toHaveLength(1);
  });

  it("is not taken for made because somebody else wrote the same", async () => {
    lab.repository.comment(number, "mona", "hello");
    lab.github.fault({ method: "POST", path: "/comments", does: { kind: "drop" } });
    await createComment(open(), number, "hello");
    expect(comments()).toEqual(["hello", "hello"]);
  });

  it("is given up after three tries, and at once where GitHub refuses it", async () => {
    const posts = () =>
      lab.github.requests.filter(({ method, path }) => method === "POST" && path !== "/graphql").length;
    const lift = lab.github.fault({ method: "POST", path: "/comments", times: 9, does: { kind: "drop" } });
    await expect(createComment(open(), number, "hello")).rejects.toThrow(GitHubUnanswered);
    expect([posts(), comments()]).toEqual([3, []]);
    lift();
    lab.github.fault({ method: "POST", path: "/comments", does: { kind: "answer", status: 422 } });
    await expect(createComment(open(), number, "hello")).rejects.toThrow(GitHubRefused);
    expect(posts()).toBe(4);
  });

  it("ends with the command between two tries", async () => {
    const ending = new AbortController();
    lab.github.fault({ path: "/comments", does: { kind: "answer", status: 502 } });
    const making = createComment(open({ signal: ending.signal, retryBaseMs: 60_000 }), number, "hello");
    setTimeout(() => ending.abort("SIGTERM"), 50);
    await expect(making).rejects.toThrow("interrupted (SIGTERM)");
  });
});
