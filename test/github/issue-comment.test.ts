import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { readIssueComment } from "../../src/github/issue-comment.ts";

const FILE = "event.json";

const payload = (
  overrides: { readonly [key: string]: unknown } = {},
  user: unknown = { login: "ada-l", type: "User" },
) => ({
  action: "created",
  issue: { number: 7, pull_request: { url: "https://api.github.com/…" } },
  comment: { id: 99, body: "/edgebench run", user },
  ...overrides,
});
const read = (value: unknown) => readIssueComment(JSON.stringify(value), FILE);

describe("readIssueComment", () => {
  it("reads a new comment on a pull request", () => {
    expect(read(payload())).toEqual({ id: 99, pullRequest: 7, body: "/edgebench run", author: "ada-l" });
    expect(read(payload({ comment: { id: 1, body: null, user: { login: "a", type: "User" } } }))?.body).toBe("");
  });

  it.each<[string, unknown]>([
    ["an edit", payload({ action: "edited" })],
    ["a deletion", payload({ action: "deleted" })],
    ["a comment on an issue", payload({ issue: { number: 7 } })],
    ["a comment of a bot", payload({}, { login: "github-actions[bot]", type: "Bot" })],
    ["a comment of somebody who is gone", payload({}, null)],
    ["a login that is none", payload({}, { login: "../admin", type: "User" })],
  ])("leaves %s alone", (_, value) => {
    expect(read(value)).toBeUndefined();
  });

  it("refuses what is no such event", () => {
    expect(() => read({ action: "created" })).toThrow(/^event\.json: not the payload of an issue_comment event: issue/);
    expect(() => readIssueComment("{", FILE)).toThrow(
      "event.json: not JSON; run respond in a workflow on issue_comment",
    );
  });

  test("property: every text is read, left alone or refused by a UserError", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          readIssueComment(text, FILE);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
