import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pullRequestNumber } from "../../src/commands/pull-request-number.ts";
import { ActionRun } from "./action-run.ts";

let made: ActionRun;
beforeEach(async () => {
  made = await ActionRun.start();
});
afterEach(() => made[Symbol.asyncDispose]());

async function told(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const { runner, context } = await made.step(inputs);
  return pullRequestNumber(runner, { ...context, env: { ...context.env, ...env } });
}

describe("pullRequestNumber", () => {
  it("is what the input says, or else the event", async () => {
    expect(await told({ "pull-request": "77" })).toBe(77);
    expect(await told({})).toBe(made.pull);
  });

  it("is none for an event that is not about one", async () => {
    expect(await told({}, { GITHUB_EVENT_NAME: "push" })).toBeUndefined();
  });

  it.each(["0", "07", "-1", "1e3", "7; x", "99999999999"])("refuses %j for a number", async (given) => {
    await expect(told({ "pull-request": given })).rejects.toThrow(/^input pull-request: .* is not a number/);
  });

  it("says so where the event cannot be read", async () => {
    const path = await made.write("broken.json", "{");
    await expect(told({}, { GITHUB_EVENT_PATH: path })).rejects.toThrow(/^GITHUB_EVENT_PATH: /);
  });
});
