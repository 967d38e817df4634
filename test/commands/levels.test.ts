import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import type { Store } from "../../src/baseline/store.ts";
import type { Measurement } from "../../src/bench/result.ts";
import { followLevels, type LevelsInput } from "../../src/commands/levels.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { steadyLaunch } from "../compare/rounds.ts";
import { ALL, type Lab, openLab } from "../fake-github/lab.ts";
import type { Issue } from "../fake-github/state/issue-tracker.ts";
import { githubOf } from "../github/lab-client.ts";
import { idOf, planOf, resultOf, sides } from "./report-case.ts";

let lab: Lab;
let dir: string;
let store: Store;
let said: string[];
let night: number;
beforeEach(async () => {
  lab = await openLab();
  dir = await mkdtemp(join(tmpdir(), "edgebench-levels-"));
  store = openDirectoryStore(dir);
  said = [];
  night = 0;
});
afterEach(async () => {
  expect(lab.github.violations).toEqual([]);
  await lab[Symbol.asyncDispose]();
  await rm(dir, { recursive: true, force: true });
});

const commitOf = (number: number) => number.toString(16).padStart(40, "0");

/** What a nightly run measures of a model. */
function alone(model: string, ms: number): Measurement {
  const [{ benchmark }] = sides(model);
  const launches = [0, 1, 2].map((round) => steadyLaunch(round, ms, { mode: "solo" }));
  return sampleMeasurement({ benchmark, role: "only", commit: commitOf(night), launches });
}

/** Records one night at so many milliseconds for each model, and follows the levels. */
async function record(ms: number, models: readonly string[] = ["a"], input: Partial<LevelsInput> = {}): Promise<void> {
  night += 1;
  const wobbling = ms * (1 + (night % 3) * 0.004);
  await store.record([
    resultOf(
      models.map((model) => alone(model, wobbling)),
      night,
    ),
  ]);
  await followLevels({
    store: openDirectoryStore(dir),
    devices: ["desk"],
    github: githubOf(lab, ALL),
    now: new Date(Date.UTC(2026, 10, 1 + night, 3)).toISOString(),
    say: (sentence) => void said.push(sentence),
    ...input,
  });
}

async function recordNights(
  count: number,
  ms: number,
  ...rest: [models?: readonly string[], input?: Partial<LevelsInput>]
) {
  for (let n = 0; n < count; n += 1) await record(ms, ...rest);
}

const issues = (): readonly Issue[] => [...lab.repository.issues.all()];

describe("followLevels", () => {
  it("says nothing of a level", async () => {
    await recordNights(15, 10);
    expect([issues(), said, await store.changepoints()]).toEqual([[], [], []]);
    expect(lab.github.requests).toEqual([]);
  });

  it("opens one issue for a level that moved, keeps it up to date, and closes it with thanks when the level returns", async () => {
    await recordNights(10, 10);
    await recordNights(3, 12);
    expect(said).toEqual([
      `latency (median) of ${idOf("a")} moved for the worse with ${commitOf(11).slice(0, 10)}.`,
      "Issues about levels: 1 opened, 0 closed.",
    ]);
    const [issue] = issues();
    expect(issue).toMatchObject({
      title: "a on desk: latency (median) is 20 % worse since 2026-11-12",
      labels: ["edgebench"],
    });
    expect(issue?.body).toContain("On 2026-11-14 it was at +20.0 % against the level before.");
    expect(issue?.body).toContain(`Suspect are the commits after ${commitOf(10)} up to ${commitOf(11)}.`);

    await recordNights(4, 11.5);
    expect(issues()).toHaveLength(1);
    expect(issue?.body).toContain("On 2026-11-18 it was at +15.0 % against the level before.");
    expect(lab.repository.comments(issue?.number ?? 0)).toEqual([]);

    await recordNights(3, 10);
    expect(issue).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(lab.repository.comments(issue?.number ?? 0).map(({ body }) => body)).toEqual([
      `Thank you! latency (median) is back within the tolerance of 10.0 ms since 2026-11-21 (${commitOf(20)}).`,
    ]);
    await recordNights(10, 10);
    expect(issues()).toHaveLength(1);
    expect(lab.repository.comments(issue?.number ?? 0)).toHaveLength(1);
  });

  it("leaves an issue closed that somebody closed", async () => {
    await recordNights(10, 10);
    await recordNights(3, 12);
    const [issue] = issues();
    if (issue === undefined) throw new Error("no issue was opened");
    lab.repository.issues.setState(issue, "closed", lab.github.user("ada"), "not_planned");
    await recordNights(3, 12);
    expect(issues()).toMatchObject([{ state: "closed", stateReason: "not_planned" }]);
  });

  it("does not take somebody else's issue for its own", async () => {
    await recordNights(10, 10);
    await recordNights(3, 12);
    const [ours] = issues();
    lab.repository.issues.open(lab.github.user("mallory"), {
      title: "x",
      body: ours?.body ?? "",
      labels: ["edgebench"],
    });
    await recordNights(2, 12);
    await recordNights(3, 10);
    expect(issues().map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  it("closes the younger of two issues about one change point", async () => {
    await recordNights(10, 10);
    await recordNights(3, 12);
    const [ours] = issues();
    lab.repository.issues.open(lab.github.user("github-actions[bot]"), {
      title: "x",
      body: ours?.body ?? "",
      labels: ["edgebench"],
    });
    await record(12);
    expect(issues().map(({ state }) => state)).toEqual(["open", "closed"]);
  });

  it("opens the issue on a later night where this one was cut short", async () => {
    await recordNights(10, 10);
    await recordNights(2, 12);
    const lift = lab.github.fault({
      method: "POST",
      path: "/issues",
      does: { kind: "answer", status: 422, body: { message: "No" } },
    });
    await expect(record(12)).rejects.toThrow(/answered 422/);
    lift();
    await record(12);
    expect(issues()).toHaveLength(1);
    expect(await store.changepoints()).toHaveLength(1);
  });

  it("opens the worst ten, and says what moved with them", async () => {
    const models = Array.from({ length: 12 }, (_, n) => `m${n}`);
    await recordNights(10, 10, models);
    await recordNights(3, 12, models);
    expect(issues()).toHaveLength(10);
    expect(issues()[0]?.body).toContain(
      "11 other series of desk moved with the same night, which speaks for the device.",
    );
  });

  it("asks nobody about what was accepted, by the store or by the plan", async () => {
    const { policy } = planOf(["a"]);
    const upTo = { kind: "relative", value: 0.25 } as const;
    const acceptance = {
      benchmark: "a/*",
      metric: "latency",
      upTo,
      by: "ada",
      why: "so",
      until: "2026-12-31",
    } as const;
    const plan = { policy, acceptances: [acceptance] };
    await recordNights(10, 10, ["a"], { plan });
    await recordNights(3, 12, ["a"], { plan });
    expect(issues()).toEqual([]);
    await store.accept(acceptance, "2026-11-15T00:00:00Z");
    await recordNights(2, 12);
    expect(issues()).toEqual([]);
    expect(await store.changepoints()).toHaveLength(1);
  });

  it("notes a level that moved for the better, and opens no issue", async () => {
    await recordNights(10, 10);
    await recordNights(4, 8);
    expect(await store.changepoints()).toMatchObject([{ direction: "better" }]);
    expect(issues()).toEqual([]);
  });

  it("takes tolerance and metrics from the plan", async () => {
    const { policy } = planOf(["a"]);
    const wide = {
      policy: { ...policy, tolerance: { ...policy.tolerance, latency: { kind: "relative", value: 0.3 } as const } },
    };
    await recordNights(10, 10, ["a"], { plan: wide });
    await recordNights(5, 12, ["a"], { plan: wide });
    expect(await store.changepoints()).toEqual([]);
  });

  it("is not misled by what pull requests and pushes measured", async () => {
    await recordNights(10, 10);
    for (let n = 0; n < 6; n += 1) {
      night += 1;
      const [base, head] = sides("a", 2);
      await store.record([resultOf([base, head], night)]);
    }
    await record(10);
    expect(await store.changepoints()).toEqual([]);
  });

  it("keeps what moved in the store where the token may not write issues, or where there is no GitHub", async () => {
    const reader = githubOf(lab, { contents: "write" });
    await recordNights(10, 10, ["a"], { github: undefined });
    await recordNights(3, 12, ["a"], { github: undefined });
    expect(await store.changepoints()).toHaveLength(1);
    expect(lab.github.requests).toEqual([]);
    await record(12, ["a"], { github: reader });
    expect(said.at(-1)).toMatch(/^The token may not write issues/);
  });
});
