import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerFaults } from "./contract.ts";
import { ALL, type Lab, openLab, refusal } from "./lab.ts";

describe("what departs from GitHub's description", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab();
    lab.repository.commit("main", { "a.txt": "a" });
    lab.repository.openPull({ branch: "main" });
  });
  afterEach(() => lab[Symbol.asyncDispose]());

  it.each([
    ["an operation", "GET /repos/octo/lab/branches", undefined, /no such operation/],
    ["a query parameter", "GET /repos/octo/lab/pulls?sate=all", undefined, /query parameter sate is not described/],
    [
      "a parameter's value",
      "GET /repos/octo/lab/pulls?state=merged",
      undefined,
      /parameter state must be equal to one of/,
    ],
    ["a number in the path", "GET /repos/octo/lab/pulls/one", undefined, /pull_number must be integer/],
    [
      "a key of the body",
      "PATCH /repos/octo/lab/issues/1",
      { stat: "closed" },
      /must NOT have additional properties.*stat/,
    ],
    ["a missing key", "POST /repos/octo/lab/issues", { body: "b" }, /must have required property 'title'/],
    [
      "a type in the body",
      "POST /repos/octo/lab/git/refs",
      { ref: "refs/heads/x", sha: 1 },
      /body\/sha must be string/,
    ],
    ["a missing body", "POST /repos/octo/lab/issues", undefined, /the body is missing/],
    [
      "a body where none belongs",
      "DELETE /repos/octo/lab/git/refs/heads/x",
      { force: true },
      /a body is not described/,
    ],
  ])("%s is caught", async (_, line, body, complaint) => {
    const [method = "", path = ""] = line.split(" ");
    const headers = { authorization: `Bearer ${lab.repository.token(ALL)}`, "content-type": "application/json" };
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const response = await fetch(`${lab.github.url}${path}`, init);
    expect(response.ok).toBe(false);
    expect(lab.github.violations).toEqual([expect.stringMatching(complaint)]);
  });

  it("51 annotations in one request are caught, and refused", async () => {
    const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "notice", message: "m" } as const;
    const output = { title: "t", summary: "s", annotations: Array.from({ length: 51 }, () => annotation) };
    const check = { ...lab.at, name: "n", head_sha: lab.repository.tip("main"), output };
    expect(await refusal(lab.client(ALL).rest.checks.create(check))).toEqual([
      422,
      expect.stringContaining("must NOT have more than 50 items"),
    ]);
    expect(lab.github.violations).toHaveLength(1);
  });

  it("an answer of the fake itself is caught", () => {
    const operation = "GET /repos/{owner}/{repo}/git/ref/{ref}";
    const answer = {
      ref: "refs/heads/main",
      node_id: "R",
      url: "not a url",
      object: { type: "commit", sha: "a".repeat(40) },
    };
    expect(answerFaults(operation, 200, answer)).toEqual([
      expect.stringMatching(/url must match format "uri"/),
      expect.stringMatching(/object must have required property 'url'/),
    ]);
    expect(answerFaults(operation, 201, {})).toEqual(["status 201 is not described"]);
    expect(answerFaults(operation, 404, { message: 4 })).toEqual([expect.stringMatching(/message must be string/)]);
  });

  it("a fault of the fake itself is caught", async () => {
    lab.repository.issues.all = () => {
      throw new Error("planted");
    };
    expect((await refusal(lab.client(ALL).rest.pulls.list(lab.at)))[0]).toBe(500);
    expect(lab.github.violations).toEqual([expect.stringContaining("the fake failed: Error: planted")]);
  });

  it("a token that reaches the storage is caught", async () => {
    const job = lab.repository.run({ event: "push", headSha: lab.repository.tip("main") }).job("plan");
    const artifact = job.upload("edgebench-plan", Buffer.from("zip"));
    const client = lab.client(ALL);
    const { headers } = await client.rest.actions.downloadArtifact({
      ...lab.at,
      artifact_id: artifact.id,
      archive_format: "zip",
      request: { redirect: "manual" },
    });
    const location = headers.location ?? "";
    expect(await (await fetch(location)).text()).toBe("zip");
    expect(lab.github.violations).toEqual([]);
    const response = await fetch(location, { headers: { authorization: "Bearer secret" } });
    expect(response.status).toBe(400);
    expect(lab.github.violations).toEqual([expect.stringContaining("a token was sent to the storage")]);
  });
});
