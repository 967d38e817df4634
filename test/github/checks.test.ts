import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Check, writeCheck } from "../../src/github/checks.ts";
import { ALL, type Lab, openLab } from "../fake-github/lab.ts";
import { githubOf } from "./lab-client.ts";

let lab: Lab;
let headSha: string;
beforeEach(async () => {
  lab = await openLab();
  headSha = lab.repository.commit("main", { "a.txt": "a" });
});
afterEach(async () => {
  expect(lab.github.violations).toEqual([]);
  await lab[Symbol.asyncDispose]();
});

const check = (annotations: number): Check => ({
  name: "edgebench",
  headSha,
  conclusion: "failure",
  title: "Do not merge yet",
  summary: "# edgebench",
  annotations: Array.from({ length: annotations }, (_, n) => ({
    level: n % 2 === 0 ? "failure" : "warning",
    path: `models/${n}.onnx`,
    line: n + 1,
    title: `net ${n}`,
    message: "slower\nlarger",
  })),
});

describe("writeCheck", () => {
  it.each([
    [0, ["POST"]],
    [50, ["POST"]],
    [51, ["POST", "PATCH"]],
    [101, ["POST", "PATCH", "PATCH"]],
  ])("with %i annotations asks %j", async (count, methods) => {
    await writeCheck(githubOf(lab, ALL), check(count));
    const [written, ...others] = lab.repository.checks.values();
    expect(others).toEqual([]);
    expect(written).toMatchObject({ headSha, status: "completed", conclusion: "failure", title: "Do not merge yet" });
    expect(written?.annotations.map(({ path, start_line, end_line }) => [path, start_line, end_line])).toEqual(
      Array.from({ length: count }, (_, n) => [`models/${n}.onnx`, n + 1, n + 1]),
    );
    expect(lab.github.requests.map(({ method }) => method)).toEqual(methods);
  });

  it("is refused to who may not", async () => {
    await expect(writeCheck(githubOf(lab, { checks: "read" }), check(1))).rejects.toMatchObject({ status: 403 });
  });
});
