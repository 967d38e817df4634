import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Measurement, measurementSchema } from "../../src/bench/result.ts";
import { ModelRefused } from "../../src/commands/materialise.ts";
import { runJob } from "../../src/commands/run-job.ts";
import { comparePairedImages } from "../../src/compare/paired-images.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { RULES } from "../compare/rounds.ts";
import { nights } from "../compare/sessions.ts";
import { type Declared, modelOf, planOf } from "./declared-job.ts";
import { FakeDevice, type Script, script } from "./fake-device.ts";
import { TinyDataset } from "./tiny-dataset.ts";

const TOTAL = 1_200;
const EACH = TOTAL / 3;
const answering = (...row: readonly number[]): Script => ({
  inputs: [{ name: "image", type: "uint8", shape: ["batch", 1, 2, 2] }],
  answers: [row],
});
/** Right on a third of the images; right on another third; never right. */
const [FIRST, SECOND, NEVER] = [answering(1, 0, 0, 0), answering(0, 1, 0, 0), answering(0, 0, 0, 1)];
const ENVIRONMENT = { "cpu-model": "Example", kernel: "6.1" };

let device: FakeDevice;
let tiny: TinyDataset;
let runs = 0;
beforeAll(async () => {
  device = await FakeDevice.make();
  tiny = await TinyDataset.make(3, EACH);
});
afterAll(async () => {
  await device[Symbol.asyncDispose]();
  await tiny[Symbol.asyncDispose]();
});

/** No image shows the fourth class, and that is good enough. */
const insisted = (): Dataset => ({ ...tiny.dataset, insisted: true });

async function run(
  declared: Omit<Declared, "name" | "fed">,
  { budgetSeconds = 200, dataset = insisted(), update = (): void => undefined } = {},
): Promise<readonly Measurement[]> {
  const { plan, job } = planOf([{ name: "net", fed: true, ...declared }], budgetSeconds);
  const scratch = join(device.dir, `stages-${runs++}`);
  await mkdir(scratch);
  const { modelFile: _, parameters: __, ...spec } = await device.spec("unused");
  const measurements = await runJob(
    job,
    { ...plan, event: "pull_request" },
    {
      context: device.context({ progress: { line: () => undefined, update, done: () => undefined } }),
      materialise: async ({ model }, _runtime, folder) => {
        const content = JSON.parse(model.kind === "git" ? model.path : "{}") as Script | string;
        if (typeof content === "string") throw new ModelRefused(content);
        await mkdir(folder, { recursive: true });
        const path = join(folder, "net.fake.json");
        await writeFile(path, script(content));
        return { path, sha256: modelOf(content), bytes: 7 };
      },
      datasets: new Map([["val", dataset]]),
      launchSpec: async () => ({ ...spec, command: spec.command.slice(0, 2) }),
      environment: ENVIRONMENT,
      scratch,
      places: new Map([[scratch, "the temporary folder"]]),
      trouble: () => undefined,
      seed: 5,
      save: async () => undefined,
    },
  );
  for (const measurement of measurements) measurementSchema.parse(measurement);
  return measurements;
}

const counts = (measurements: readonly Measurement[]) =>
  measurements.map(({ accuracy, answers }) => (accuracy ?? answers)?.dataset.count);

describe("images of two sides", () => {
  it("are scored until they settle the question, and no further", async () => {
    const alike = await run({ base: FIRST, head: { ...FIRST, seed: 2 } });
    expect(counts(alike)).toEqual([500, 500]);
    expect(alike[1]?.accuracy?.looks).toEqual([200, 500, TOTAL]);
    expect(alike[1]?.accuracy?.divergence).toMatchObject({ images: 500 });
    expect(alike[1]?.notes?.[0]).toBe(
      "accuracy is that of 500 of the 1200 images of val, always the same for this number, because that settled it",
    );
    const worse = await run({ base: FIRST, head: NEVER });
    expect(counts(worse)).toEqual([200, 200]);
    const [base, head] = worse.map(({ accuracy }) => accuracy);
    if (base === undefined || head === undefined) throw new Error("a side was not scored");
    expect(comparePairedImages("top-1", base, head, RULES)).toMatchObject({ verdict: "regressed" });
  });

  it("are all scored where no part of them settles it, and the comparison finds every look", async () => {
    const made = await run({ base: FIRST, head: SECOND });
    expect(counts(made)).toEqual([TOTAL, TOTAL]);
    expect(made[1]?.notes).toBeUndefined();
    const [base, head] = made.map(({ accuracy }) => accuracy);
    if (base === undefined || head === undefined) throw new Error("a side was not scored");
    expect([base.top1Correct, head.top1Correct]).toEqual([EACH, EACH]);
    expect(comparePairedImages("top-1", base, head, RULES)).toMatchObject({ verdict: "inconclusive" });
  });

  it("without labels are scored until their agreement is settled", async () => {
    const dataset = tiny.unlabelled;
    const alike = await run({ base: FIRST, head: { ...FIRST, seed: 2 } }, { dataset });
    expect(counts(alike)).toEqual([500, 500]);
    const apart = await run({ base: FIRST, head: SECOND }, { dataset });
    expect(counts(apart)).toEqual([200, 200]);
  });

  it("are gone on with from what the store knows of the base", async () => {
    const [first] = await run({ base: FIRST, head: NEVER });
    if (first?.accuracy === undefined) throw new Error("the base was not scored");
    const { predictions: _, ranks: __, looks: ___, stages: ____, ...accuracy } = first.accuracy;
    const conditions = { ...ENVIRONMENT, "runtime-version": "edgebench-fake@1", provider: "script" };
    const recordedAt = new Date().toISOString();
    const baselines = [...nights([2], { model: modelOf(FIRST), ofBase: true, conditions, accuracy, recordedAt })];
    const [enough] = await run({ base: FIRST, head: NEVER, baselines });
    expect(enough?.accuracy).toMatchObject({ dataset: { count: 200 }, reusedFrom: { recordedAt } });
    const [more] = await run({ base: FIRST, head: { ...FIRST, seed: 2 }, baselines });
    expect(more?.accuracy).toMatchObject({ dataset: { count: 500 } });
    expect(more?.accuracy?.reusedFrom).toBeUndefined();
  });

  it("cost the side that is lost on the way, and the other one is scored alone", async () => {
    // The launch that goes on after 200 images.
    const fault = { stage: "predict", kind: "crash-signal", launch: 200 };
    const [base, head] = await run({ base: FIRST, head: { ...FIRST, faults: [fault] } });
    expect(head).toMatchObject({ status: "failed", reason: expect.stringContaining("while predicting") });
    expect(base).toMatchObject({ status: "measured", accuracy: { dataset: { count: TOTAL } } });
    expect(base?.accuracy?.looks).toBeUndefined();
  });

  it("stay at what fitted the time", async () => {
    const update = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    const [base, head] = await run({ base: FIRST, head: SECOND }, { budgetSeconds: 20, update });
    const { count = 0 } = base?.accuracy?.dataset ?? {};
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(TOTAL);
    expect(head?.accuracy?.dataset).toEqual(base?.accuracy?.dataset);
    expect(head?.notes?.join()).toContain("because no more fitted the time");
  });
});
