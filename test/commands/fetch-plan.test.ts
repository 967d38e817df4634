import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fetchPlan } from "../../src/commands/fetch-plan.ts";
import { uploadPlan } from "../../src/commands/upload-artifact.ts";
import { zipArchive } from "../github/zip-archive.ts";
import { ActionRun } from "./action-run.ts";

const DEVICE = { actions: "read", contents: "read" } as const;
const SHA = "0".repeat(64);

let made: ActionRun;
beforeEach(async () => {
  made = await ActionRun.start();
});
afterEach(async () => {
  expect(made.github.violations).toEqual([]);
  await made[Symbol.asyncDispose]();
});

/** What `uploadPlan` gives for a plan of this text. */
async function planned(text = '{"plan":1}'): Promise<string> {
  const { runner, context } = await made.step({}, made.run.job("plan"));
  return uploadPlan(await made.write("plan.json", text), runner, context);
}

async function fetched(inputs: Readonly<Record<string, string>>): Promise<string> {
  const { runner, context } = await made.step(inputs, made.run.job("bench (desk)"), DEVICE);
  return readFile(await fetchPlan(runner, context), "utf8");
}

describe("the plan on its way from the plan job to the others", () => {
  it("arrives whole, with one request of the API", async () => {
    const digest = await planned();
    const before = made.github.requests.length;
    expect(await fetched({ "plan-digest": digest })).toBe('{"plan":1}');
    const asked = made.github.requests.slice(before).map(({ service, method }) => `${service} ${method}`);
    expect(asked).toEqual(["api GET", "storage GET"]);
  });

  it("arrives in a later attempt too, and is replaced where the plan job runs again", async () => {
    const digest = await planned();
    made.run.rerunFailedJobs();
    expect(await fetched({ "plan-digest": digest })).toBe('{"plan":1}');
    const again = await planned('{"plan":2}');
    expect(await fetched({ "plan-digest": again })).toBe('{"plan":2}');
    expect(await fetched({ "plan-digest": await planned('{"plan":3}') })).toBe('{"plan":3}');
  });

  it("is refused where a device put another in its place", async () => {
    const digest = await planned();
    const hostile = made.run
      .job("bench (desk)")
      .upload("edgebench-plan", zipArchive([{ name: "plan.json", content: "{}" }]));
    const [sha256] = digest.split(":");
    await expect(fetched({ "plan-digest": `${sha256}:${hostile.id}` })).rejects.toThrow(
      "the plan artifact is not the one that the plan job made; run the plan job again",
    );
  });

  it("is refused where it is gone", async () => {
    const digest = await planned();
    made.run.artifacts.length = 0;
    await expect(fetched({ "plan-digest": digest })).rejects.toThrow(
      /^GitHub, asked for the artifact edgebench-plan, answered 404/,
    );
  });

  it("is a file where the workflow moved it itself, and nothing is asked", async () => {
    await made.write("mine.json", '{"plan":0}');
    expect(await fetched({ plan: "mine.json" })).toBe('{"plan":0}');
    const digest = createHash("sha256").update('{"plan":0}').digest("hex");
    expect(await fetched({ plan: "mine.json", "plan-digest": digest })).toBe('{"plan":0}');
    expect(made.github.requests).toEqual([]);
  });

  it("is refused as a file too, where it is not the one of the digest", async () => {
    await made.write("mine.json", '{"plan":0}');
    await expect(fetched({ plan: "mine.json", "plan-digest": SHA })).rejects.toThrow(
      "not the one that the plan job made",
    );
    await expect(fetched({ plan: "gone.json", "plan-digest": SHA })).rejects.toThrow(
      /gone\.json: the plan cannot be read/,
    );
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      "no digest, since the plan job failed",
      {},
      /^inputs plan and plan-digest: both are empty, so the plan job made no plan/,
    ],
    ["a digest that is none", { "plan-digest": "abc" }, /^input plan-digest: not a digest/],
    ["a path for a number", { "plan-digest": `${SHA}:../1` }, /^input plan-digest: not a digest/],
    ["a plan that could not be uploaded", { "plan-digest": SHA }, /^input plan: missing/],
  ])("given %s, it says so", async (_, inputs, expected) => {
    await expect(fetched(inputs)).rejects.toThrow(expected);
  });

  it("is not uploaded to an Enterprise Server, which is said in one sentence", async () => {
    const { runner, context, said } = await made.step({}, made.run.job("plan"));
    const file = join(made.dir, "plan.json");
    await writeFile(file, "{}");
    const env = { ...context.env, GITHUB_SERVER_URL: "https://github.example.com" };
    expect(await uploadPlan(file, runner, { ...context, env })).toMatch(/^[0-9a-f]{64}$/);
    expect(said).toEqual([expect.stringMatching(/^edgebench-plan: GitHub Enterprise Server refuses artifacts/)]);
    expect(made.run.artifacts).toEqual([]);
  });
});
