import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubOf } from "../github/lab-client.ts";
import { commitOf, NightLab } from "./night-lab.ts";
import { idOf, planOf, resultOf, sides } from "./report-case.ts";

let made: NightLab;
beforeEach(async () => {
  made = await NightLab.open();
});
afterEach(async () => {
  expect(made.lab.github.violations).toEqual([]);
  await made[Symbol.asyncDispose]();
});

describe("a level that moved while the content stayed", () => {
  it("says nothing of a level", async () => {
    await made.recordNights(15, 10);
    expect([made.issues, made.said, await made.store.changepoints()]).toEqual([[], [], []]);
    expect(made.lab.github.requests).toEqual([]);
  });

  it("is the device's: one issue, kept up to date, and closed with thanks when the level returns", async () => {
    await made.recordNights(10, 10);
    await made.recordNights(3, 12);
    expect(made.said).toEqual([
      `latency (median) of ${idOf("a")} moved for the worse with ${commitOf(11).slice(0, 10)}. Nothing else was measured beside it that could tell the device from the model.`,
      `latency (median) of ${idOf("a")}: the device moved it; the content is the same before and after, so no code can have moved it, and it stays moved.`,
      "Issues about findings: 1 opened, 0 closed.",
    ]);
    const [issue] = made.issues;
    expect(issue).toMatchObject({
      title: "a on desk: latency (median) is 20 % worse since 2026-11-12",
      labels: ["edgebench"],
    });
    expect(issue?.body).toContain("**The device did it, and no code: what moved stays moved.**");
    expect(issue?.body).toContain("+20.0 %<br>2026-11-14 |");

    await made.recordNights(4, 11.5);
    expect(made.issues).toHaveLength(1);
    expect(issue?.body).toContain("+15.0 %<br>2026-11-18 |");
    expect(made.lab.repository.comments(issue?.number ?? 0)).toEqual([]);

    await made.recordNights(3, 10);
    expect(issue).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(made.lab.repository.comments(issue?.number ?? 0).map(({ body }) => body)).toEqual([
      `Thank you! latency (median) is back within the tolerance of 10.0 ms since 2026-11-21 (${commitOf(20)}).`,
    ]);
    await made.recordNights(10, 10);
    expect(made.issues).toHaveLength(1);
    expect(made.lab.repository.comments(issue?.number ?? 0)).toHaveLength(1);
  });

  it("is told once for all models of the device, and closed when all of them returned", async () => {
    const models = Array.from({ length: 12 }, (_, n) => `m${n}`);
    await made.recordNights(10, 10, { models });
    await made.recordNights(3, 12, { models });
    expect(made.issues).toHaveLength(1);
    const [issue] = made.issues;
    expect(issue?.title).toBe("desk: 12 models up to 20 % worse since 2026-11-12, by the device");
    expect(issue?.body).toContain("In the same night 12 of 12 models of desk moved, which speaks for the device.");
    expect(issue?.body).toContain("It is confirmed: its other models moved in the same night.");
    const changes = await made.store.changepoints();
    expect(new Set(changes.flatMap(({ finding }) => finding?.group ?? [])).size).toBe(1);
    await made.recordNights(3, 10, { models });
    expect(made.issues).toMatchObject([{ state: "closed" }]);
    expect(made.lab.repository.comments(issue?.number ?? 0)[0]?.body).toContain(", and so are 11 other series.");
  });

  it("names what changed of the environment, with its values", async () => {
    await made.recordNights(10, 10, { environment: { governor: "performance", "gpu-driver": "535" } });
    await made.recordNights(3, 12, { environment: { governor: "schedutil", "gpu-driver": "550" } });
    expect((await made.store.changepoints())[0]?.attribution?.environment).toEqual([
      { name: "governor", before: "performance", after: "schedutil" },
      { name: "gpu-driver", before: "535", after: "550" },
    ]);
    expect(made.issues[0]?.body).toContain(
      "- Between the two nights the environment changed: governor from performance to schedutil and gpu-driver from 535 to 550.",
    );
    expect(made.issues[0]?.body).toContain("It is confirmed: its environment changed in the same night.");
  });
});

describe("an issue", () => {
  it("is left closed that somebody closed", async () => {
    await made.recordNights(10, 10);
    await made.recordNights(3, 12);
    const [issue] = made.issues;
    if (issue === undefined) throw new Error("no issue was opened");
    made.lab.repository.issues.setState(issue, "closed", made.lab.github.user("ada"), "not_planned");
    await made.recordNights(3, 12);
    expect(made.issues).toMatchObject([{ state: "closed", stateReason: "not_planned" }]);
  });

  it("is not taken for our own where somebody else opened it", async () => {
    await made.recordNights(10, 10);
    await made.recordNights(3, 12);
    const [ours] = made.issues;
    made.lab.repository.issues.open(made.lab.github.user("mallory"), {
      title: "x",
      body: ours?.body ?? "",
      labels: ["edgebench"],
    });
    await made.recordNights(2, 12);
    await made.recordNights(3, 10);
    expect(made.issues.map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  it("is closed where an older one is about the same finding", async () => {
    await made.recordNights(10, 10);
    await made.recordNights(3, 12);
    const [ours] = made.issues;
    made.lab.repository.issues.open(made.lab.github.user("github-actions[bot]"), {
      title: "x",
      body: ours?.body ?? "",
      labels: ["edgebench"],
    });
    await made.record(12);
    expect(made.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
  });

  it("is opened on a later night where this one was cut short", async () => {
    await made.recordNights(10, 10);
    await made.recordNights(2, 12);
    const lift = made.lab.github.fault({
      method: "POST",
      path: "/issues",
      does: { kind: "answer", status: 422, body: { message: "No" } },
    });
    await expect(made.record(12)).rejects.toThrow(/answered 422/);
    lift();
    await made.record(12);
    expect(made.issues).toHaveLength(1);
    expect(await made.store.changepoints()).toHaveLength(2);
  });

  it("is not opened for what was accepted, by the store or by the plan", async () => {
    const upTo = { kind: "relative", value: 0.25 } as const;
    const acceptance = {
      benchmark: "a/*",
      metric: "latency",
      upTo,
      by: "ada",
      why: "so",
      until: "2026-12-31",
    } as const;
    const plan = planOf(["a"], { base: null, acceptances: [acceptance] });
    await made.recordNights(10, 10, { plan });
    await made.recordNights(3, 12, { plan });
    expect(made.issues).toEqual([]);
    await made.store.accept(acceptance, "2026-11-15T00:00:00Z");
    await made.recordNights(2, 12);
    expect(made.issues).toEqual([]);
    expect(await made.store.changepoints()).toHaveLength(1);
  });

  it("is not opened for what moved for the better", async () => {
    await made.recordNights(10, 10);
    await made.recordNights(4, 8);
    expect(await made.store.changepoints()).toMatchObject([{ direction: "better" }]);
    expect(made.issues).toEqual([]);
  });
});

describe("followLevels", () => {
  it("takes tolerance and metrics from the plan", async () => {
    const { policy } = planOf(["a"]);
    const tolerance = { ...policy.tolerance, latency: { kind: "relative", value: 0.3 } as const };
    const plan = planOf(["a"], { base: null, policy: { ...policy, tolerance } });
    await made.recordNights(10, 10, { plan });
    await made.recordNights(5, 12, { plan });
    expect(await made.store.changepoints()).toEqual([]);
  });

  it("is not misled by what pull requests and pushes measured", async () => {
    await made.recordNights(10, 10);
    for (let n = 0; n < 6; n += 1) {
      made.night += 1;
      const [base, head] = sides("a", 2);
      await made.store.record([resultOf([base, head], made.night)]);
    }
    await made.record(10);
    expect(await made.store.changepoints()).toEqual([]);
  });

  it("keeps what moved in the store where the token may not write issues, or where there is no GitHub", async () => {
    const reader = githubOf(made.lab, { contents: "write" });
    await made.recordNights(10, 10, { github: undefined });
    await made.recordNights(3, 12, { github: undefined });
    expect(await made.store.changepoints()).toHaveLength(2);
    expect(made.lab.github.requests).toEqual([]);
    await made.record(12, { github: reader });
    expect(made.said.at(-1)).toMatch(/^The token may not write issues/);
  });
});
