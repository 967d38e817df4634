import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Measurement, Rerun } from "../../src/bench/result.ts";
import { followLevels } from "../../src/commands/levels.ts";
import type { Plan, PlannedRerun } from "../../src/plan/plan.ts";
import { makeRounds, sidesOf } from "../compare/rounds.ts";
import { ALL } from "../fake-github/lab.ts";
import { githubOf } from "../github/lab-client.ts";
import { commitOf, NightLab, OTHER, STILL } from "./night-lab.ts";
import { idOf, planOf, resultOf, sides } from "./report-case.ts";

let made: NightLab;
beforeEach(async () => {
  made = await NightLab.open();
});
afterEach(async () => {
  expect(made.lab.github.violations).toEqual([]);
  await made[Symbol.asyncDispose]();
});

describe("a level that moved with the content", () => {
  const GOOD = commitOf(10);
  const BAD = commitOf(11);
  const side = planOf(["a"]).jobs[0]?.benchmarks[0]?.head;
  if (side === undefined) throw new Error("a plan has a side");
  const asked: PlannedRerun = {
    kind: "planned",
    cause: "alarm",
    metrics: ["latency"],
    good: { commit: GOOD, side },
    bad: { commit: BAD, side },
  };

  function planWith(rerun: PlannedRerun): Plan {
    const plan = planOf(["a"], { base: null, event: "schedule" });
    return {
      ...plan,
      jobs: plan.jobs.map((job) => ({ ...job, benchmarks: job.benchmarks.map((one) => ({ ...one, rerun })) })),
    };
  }

  /** What a re-run gives where the bad content is slower by a factor. */
  function paired(factor: number, spread = 0.005): Rerun {
    const { base, head } = sidesOf(makeRounds(22, factor, spread));
    const of = (commit: string, { launches }: Measurement, sha256: string) => ({
      commit,
      model: { sha256, bytes: 1 },
      launches,
    });
    const looks = head.looks === undefined ? {} : { looks: head.looks };
    return {
      outcome: "paired",
      good: of(GOOD, base, STILL),
      bad: of(BAD, head, OTHER),
      ending: "settled",
      ...looks,
    };
  }

  async function alarm(): Promise<void> {
    await made.recordNights(10, 10);
    await made.recordNights(3, 12, { content: OTHER });
  }

  it("is told to nobody before a re-run has named the cause", async () => {
    await alarm();
    expect(made.issues).toEqual([]);
    expect(made.said.at(-1)).toBe(
      `latency (median) of ${idOf("a")}: nobody is told yet that it moved, since its re-run is still to come.`,
    );
    expect(await made.store.changepoints()).toMatchObject([{ models: { before: STILL, after: OTHER } }]);
  });

  it("is the code's where the re-run shows it again, and the commits between are named", async () => {
    await alarm();
    const commits = {
      count: 1,
      listed: [{ commit: BAD, title: "Make it <b>slow</b> @ada", author: "Eve", isMerge: true }],
    };
    const between: string[][] = [];
    await made.record(12, {
      content: OTHER,
      plan: planWith(asked),
      rerun: paired(1.2),
      commitsBetween: async (...of) => {
        between.push(of);
        return commits;
      },
    });
    expect(between).toEqual([[GOOD, BAD]]);
    expect(await made.store.reruns()).toMatchObject([
      { metric: "latency", cause: "alarm", good: { commit: GOOD, model: STILL }, outcome: { verdict: "regressed" } },
    ]);
    const [issue] = made.issues;
    expect(issue?.title).toBe("a on desk: latency (median) is 20 % worse since 2026-11-12");
    expect(issue?.body).toContain("**The code did it: measured again, side by side");
    expect(issue?.body).toContain("Make it &#60;b&#62;slow&#60;/b&#62; &#64;&#8203;ada (Eve; a merge)");
    expect(issue?.body).toContain(`edgebench bisect ${idOf("a")} --metric latency --good ${GOOD} --bad ${BAD}`);
    await made.recordNights(2, 12, { content: OTHER });
    expect(made.issues).toHaveLength(1);
    expect((await made.store.changepoints()).filter(({ finding }) => finding !== undefined)).toHaveLength(1);
  });

  it("is the device's where the re-run does not show it, and the level stays", async () => {
    await alarm();
    await made.record(12, { content: OTHER, plan: planWith(asked), rerun: paired(1) });
    expect((await made.store.changepoints()).at(-1)?.finding).toMatchObject({ cause: "device", confirmedBy: [] });
    expect(made.issues[0]?.body).toContain("Neither the sentinel nor another model of the device shows it");
  });

  it("is the code's and the device's where the re-run shows a part of it", async () => {
    await alarm();
    await made.record(12, { content: OTHER, plan: planWith(asked), rerun: paired(1.08) });
    expect((await made.store.changepoints()).at(-1)?.finding).toMatchObject({ cause: "both" });
  });

  it("is told as unknown after three nights without an answer, and not before", async () => {
    await alarm();
    const lost = {
      content: OTHER,
      plan: planWith(asked),
      rerun: { outcome: "none", why: "the blob is gone" },
    } as const;
    await made.recordNights(2, 12, lost);
    expect(made.issues).toEqual([]);
    await made.record(12, lost);
    expect(made.issues[0]?.body).toContain("No re-run could tell: the blob is gone.");
    expect(await made.store.reruns()).toHaveLength(3);
  });

  it("is told as unknown where the device is gone", async () => {
    await alarm();
    const absent = new Map([["desk", "its job waited 30 minutes for a runner and none took it"]]);
    for (let day = 15; day <= 18; day += 1) {
      const now = new Date(Date.UTC(2026, 10, day, 3)).toISOString();
      const github = githubOf(made.lab, ALL);
      const say = () => undefined;
      await followLevels({
        store: made.store,
        devices: ["desk"],
        results: [],
        absent,
        plan: planWith(asked),
        github,
        now,
        say,
      });
    }
    expect(made.issues[0]?.body).toContain("No re-run could tell: its job waited 30 minutes for a runner");
  });

  it("counts nothing that a device says of commits that were not planned", async () => {
    await alarm();
    const { good, bad, ...rest } = paired(1.2) as Extract<Rerun, { outcome: "paired" }>;
    await made.record(12, {
      content: OTHER,
      plan: planWith(asked),
      rerun: { ...rest, good, bad: { ...bad, commit: commitOf(99) } },
    });
    expect(await made.store.reruns()).toMatchObject([{ outcome: { kind: "none" } }]);
  });

  it("adds nothing where a night is recorded twice", async () => {
    await alarm();
    await made.record(12, { content: OTHER, plan: planWith(asked), rerun: { outcome: "none", why: "it broke" } });
    made.night -= 1;
    await made.record(12, { content: OTHER, plan: planWith(asked), rerun: { outcome: "none", why: "it broke" } });
    expect(await made.store.reruns()).toHaveLength(1);
  });

  it("is the device's where both commits turn out to have the same content", async () => {
    await alarm();
    await made.record(12, { content: OTHER, plan: planWith({ ...asked, kind: "same-content" }) });
    expect((await made.store.changepoints()).at(-1)?.finding).toMatchObject({
      cause: "device",
      evidence: { kind: "same-content" },
    });
  });

  it("tells one finding for a model that moved on several devices", async () => {
    const [{ benchmark }] = sides("a");
    const measure = async (ms: number, content: string, rerun?: Rerun) => {
      made.night += 1;
      const results = ["desk", "rpi3"].map((device, index) =>
        resultOf(
          [
            {
              ...made.alone("a", ms * (1 + index) * (1 + (made.night % 3) * 0.004), {
                content,
                ...(rerun && { rerun }),
              }),
              benchmark: { ...benchmark, device },
            },
          ],
          2 * made.night + index,
          {
            device: { label: device, environment: { "cpu-model": "Example" } },
            createdAt: new Date(Date.UTC(2026, 10, 1 + made.night, index)).toISOString(),
          },
        ),
      );
      await made.store.record(results);
      const [job] = planWith(asked).jobs;
      const jobs = ["desk", "rpi3"].map((device) => ({
        ...job,
        device,
        benchmarks: (job?.benchmarks ?? []).map((one) => ({
          ...one,
          id: one.id.replace("desk", device),
          benchmark: { ...one.benchmark, device },
        })),
      }));
      await followLevels({
        store: made.store,
        devices: ["desk", "rpi3"],
        results,
        plan: rerun && ({ ...planWith(asked), jobs } as Plan),
        github: githubOf(made.lab, ALL),
        now: new Date(Date.UTC(2026, 10, 1 + made.night, 3)).toISOString(),
        say: (sentence) => void made.said.push(sentence),
      });
    };
    for (let n = 0; n < 10; n += 1) await measure(10, STILL);
    for (let n = 0; n < 3; n += 1) await measure(12, OTHER);
    await measure(12, OTHER, paired(1.2));
    expect(made.issues.map(({ title }) => title)).toEqual([
      "a on 2 devices: latency (median) is 20 % worse since 2026-11-12",
    ]);
    expect(made.issues[0]?.body).toContain("a on 2 of its 2 devices moved, and 1 of 1 model of");
  });
});
