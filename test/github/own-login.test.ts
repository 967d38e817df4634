import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ownLogin } from "../../src/github/own-login.ts";
import { type Lab, openLab } from "../fake-github/lab.ts";
import { githubOf } from "./lab-client.ts";

let lab: Lab;
beforeEach(async () => {
  lab = await openLab();
});
afterEach(() => lab[Symbol.asyncDispose]());

describe("ownLogin", () => {
  it("is the app's for a workflow's token, and the person's for a person's", async () => {
    expect(await ownLogin(githubOf(lab, {}))).toBe("github-actions[bot]");
    expect(await ownLogin(githubOf(lab, {}, "ada"))).toBe("ada");
  });

  it.each([403, 404, 502])("is taken for the workflow's where GitHub answers %i", async (status) => {
    lab.github.fault({ path: "/graphql", does: { kind: "answer", status, body: { message: "No" } } });
    expect(await ownLogin(githubOf(lab, {}, "ada"))).toBe("github-actions[bot]");
  });

  it("is taken for the workflow's where GraphQL answers with errors", async () => {
    const errors = [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }];
    lab.github.fault({
      path: "/graphql",
      does: { kind: "answer", status: 200, body: { data: { viewer: null }, errors } },
    });
    expect(await ownLogin(githubOf(lab, {}))).toBe("github-actions[bot]");
  });
});
