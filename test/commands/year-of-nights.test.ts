import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Measurement, Rerun, Result } from "../../src/bench/result.ts";
import { followLevels } from "../../src/commands/levels.ts";
import { withNight } from "../../src/commands/night.ts";
import type { PastSide } from "../../src/commands/past-sides.ts";
import type { Plan, PlannedBenchmark } from "../../src/plan/plan.ts";
import { sampleMeasurement } from "../bench/sample-result.ts";
import { makeRounds, sidesOf, steadyLaunch } from "../compare/rounds.ts";
import { ALL } from "../fake-github/lab.ts";
import { githubOf } from "../github/lab-client.ts";
import { commitOf, NightLab } from "./night-lab.ts";
import { planOf, resultOf } from "./report-case.ts";

const DEVICES = ["desk", "rpi3"] as const;
const MODELS = ["a", "b", "c", "d"] as const;
/** From this commit on b is slower, until it is mended; from this night on desk is. */
const [SLOW, MENDED, DEVICE] = [100, 190, 250] as const;
const NIGHTS = 365;
/** Standard deviation from night to night: a fifth of the tolerance. */
const NOISE = 0.01;

let made: NightLab;
beforeEach(async () => {
  made = await NightLab.open();
});
afterEach(() => made[Symbol.asyncDispose]());

const numberOf = (commit: string) => Number.parseInt(commit, 16);
const isSlow = (model: string, commit: number) => model === "b" && commit >= SLOW && commit < MENDED;
/** What the content of a model costs beside its first one. */
const factorOf = (model: string, commit: number) => (isSlow(model, commit) ? 1.12 : 1);
const contentOf = (model: string, commit: number) => (isSlow(model, commit) ? "c" : "b").repeat(64);
const [template] = planOf(["a"]).jobs[0]?.benchmarks ?? [];

/** What a scheduled run declares, before the store is asked. */
function declared(night: number): Plan {
  const plan = planOf(["a"], { base: null, event: "schedule", head: commitOf(night) });
  const jobs = DEVICES.map((device) => ({
    ...plan.jobs[0],
    device,
    // Three of the four fit.
    budgetSeconds: 190,
    benchmarks: MODELS.map((model) => {
      if (template === undefined) throw new Error("a plan has a benchmark");
      const benchmark = { ...template.benchmark, model, device };
      return { ...template, benchmark, id: template.id.replace("a/desk", `${model}/${device}`) };
    }),
  }));
  return { ...plan, jobs } as Plan;
}

/** What commits had is known without a repository. */
const past = {
  at: async (commit: string, { benchmark, head }: Pick<PlannedBenchmark, "benchmark" | "head">): Promise<PastSide> => ({
    kind: "side",
    commit,
    side: head,
    content: contentOf(benchmark.model, numberOf(commit)),
  }),
};

it("a year of nights: the code once, the device once for all its models, and nothing of the noise", async () => {
  const random = xoroshiro128plus(20_260_101);
  const uniform = () => ((random.next() >>> 0) + 0.5) / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());

  function paired({ rerun, benchmark }: PlannedBenchmark): Rerun | undefined {
    if (rerun?.kind !== "planned") return undefined;
    const [good, bad] = [numberOf(rerun.good.commit), numberOf(rerun.bad.commit)];
    const rounds = makeRounds(22, factorOf(benchmark.model, bad) / factorOf(benchmark.model, good), 0.005);
    const { base, head } = sidesOf(rounds);
    const side = ({ launches }: Measurement, number: number) => ({
      commit: commitOf(number),
      model: { sha256: contentOf(benchmark.model, number), bytes: 1 },
      launches,
    });
    return { outcome: "paired", good: side(base, good), bad: side(head, bad), ending: "settled", looks: head.looks };
  }

  function measured(planned: PlannedBenchmark, night: number): Measurement {
    const { model, device } = planned.benchmark;
    const slow = device === "desk" && night >= DEVICE ? 1.1 : 1;
    const ms = 10 * factorOf(model, night) * slow * Math.exp(NOISE * normal());
    const rerun = paired(planned);
    return {
      ...sampleMeasurement({ benchmark: planned.benchmark, role: "only", commit: commitOf(night) }),
      launches: [0, 1, 2].map((round) => steadyLaunch(round, ms, { mode: "solo" })),
      model: { sha256: contentOf(model, night), bytes: 1 },
      tookSeconds: 60,
      ...(rerun && { rerun }),
    };
  }

  const waits = new Map<string, number>();
  for (let night = 1; night <= NIGHTS; night += 1) {
    const day = Date.UTC(2026, 0, night);
    const plan = await withNight(declared(night), { store: made.store, past, now: new Date(day).toISOString() });
    const results = plan.jobs.map(
      ({ device, benchmarks }, index): Result =>
        resultOf(
          benchmarks.map((planned) => measured(planned, night)),
          2 * night + index,
          {
            createdAt: new Date(day + index * 60_000).toISOString(),
            device: {
              label: device,
              environment: { governor: device === "desk" && night >= DEVICE ? "powersave" : "performance" },
            },
          },
        ),
    );
    for (const { id } of plan.notPlanned) waits.set(id, (waits.get(id) ?? 0) + 1);
    await made.store.record(results);
    await followLevels({
      store: made.store,
      devices: DEVICES,
      plan,
      results,
      github: githubOf(made.lab, ALL),
      now: new Date(day + 3_600_000).toISOString(),
      say: (sentence) => void made.said.push(sentence),
    });
  }

  expect(made.issues.map(({ title, state }) => [title, state])).toEqual([
    // It names the devices that were not back yet when the last one was.
    [
      expect.stringMatching(/^b on (?:2 devices|desk|rpi3): latency \(median\) is 1\d % worse since 2026-04-/),
      "closed",
    ],
    [expect.stringMatching(/^desk: 4 models up to 1\d % worse since 2026-09-/), "open"],
  ]);
  const found = (await made.store.changepoints()).filter(({ finding, returned }) => finding && !returned);
  expect(found.map(({ benchmark, finding }) => [benchmark.model, benchmark.device, finding?.cause]).sort()).toEqual([
    ["a", "desk", "device"],
    ["b", "desk", "code"],
    ["b", "desk", "device"],
    ["b", "rpi3", "code"],
    ["c", "desk", "device"],
    ["d", "desk", "device"],
  ]);
  const code = found.find(({ finding }) => finding?.cause === "code");
  expect(numberOf(code?.lastBefore.commit ?? "")).toBeLessThan(SLOW);
  expect(numberOf(code?.firstAfter.commit ?? "")).toBeGreaterThanOrEqual(SLOW);
  expect(made.issues[1]?.body).toContain("governor from performance to powersave");
  expect(made.issues[1]?.body).toMatch(/[34] of 4 models of desk moved, which speaks for the device/);
  // One in four waits each night, and none of them for ever.
  expect([...waits.keys()]).toHaveLength(8);
  expect(Math.max(...waits.values())).toBeLessThan(NIGHTS / 2);
  // Warnings cost at most one re-run in 100 nights of a benchmark.
  const warnings = (await made.store.reruns()).filter(({ cause }) => cause === "warning");
  expect(warnings.length).toBeLessThanOrEqual((NIGHTS * 8) / 100);
}, 240_000);
