import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Measurement, measurementSchema } from "../../src/bench/result.ts";
import { UserError } from "../../src/bench/user-error.ts";
import type { JobWorld } from "../../src/commands/benchmark-run.ts";
import { ModelRefused } from "../../src/commands/materialise.ts";
import { runJob } from "../../src/commands/run-job.ts";
import { decodePng } from "../../src/dataset/png.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { nights } from "../compare/sessions.ts";
import { BASE, type Declared, HEAD, modelOf, planOf, RECORDED } from "./declared-job.ts";
import { FakeDevice, type Script, script } from "./fake-device.ts";
import { TinyDataset } from "./tiny-dataset.ts";

let device: FakeDevice;
let tiny: TinyDataset;
beforeAll(async () => {
  device = await FakeDevice.make();
  tiny = await TinyDataset.make(3, 4);
});
afterAll(async () => {
  await device[Symbol.asyncDispose]();
  await tiny[Symbol.asyncDispose]();
});

const ENVIRONMENT = { "cpu-model": "Example", kernel: "6.1" };
interface Ran {
  readonly measurements: readonly Measurement[];
  readonly saved: readonly (readonly Measurement[])[];
  readonly lines: readonly string[];
  readonly scratch: string;
}

let runs = 0;
async function run(
  declared: readonly Declared[],
  {
    on = device,
    budgetSeconds = 120,
    event = "local",
    ...changes
  }: Partial<JobWorld> & { on?: FakeDevice; budgetSeconds?: number; event?: Plan["event"] } = {},
): Promise<Ran> {
  const { plan: made, job } = planOf(declared, budgetSeconds);
  const plan: Plan = { ...made, event };
  const scratch = join(on.dir, `scratch-${runs++}`);
  await mkdir(scratch);
  const saved: (readonly Measurement[])[] = [];
  const lines: string[] = [];
  const { modelFile: _, parameters: __, ...spec } = await on.spec("unused");
  const measurements = await runJob(job, plan, {
    context: on.context({
      progress: { line: (text) => void lines.push(text), update: () => undefined, done: () => undefined },
    }),
    materialise: async ({ model }, _runtime, folder) => {
      const content = JSON.parse(model.kind === "git" ? model.path : "{}") as Script | string;
      if (typeof content === "string") throw new ModelRefused(content.replace("SCRATCH", scratch));
      await mkdir(folder, { recursive: true });
      const path = join(folder, "net.fake.json");
      await writeFile(path, script(content));
      return { path, sha256: modelOf(content), bytes: 7 };
    },
    datasets: new Map([["val", tiny.dataset]]),
    launchSpec: async () => ({ ...spec, command: spec.command.slice(0, 2) }),
    environment: ENVIRONMENT,
    scratch,
    places: new Map([[scratch, "the temporary folder"]]),
    trouble: () => undefined,
    seed: 5,
    save: async (list) => void saved.push([...list]),
    ...changes,
  });
  for (const measurement of measurements) measurementSchema.parse(measurement);
  return { measurements, saved, lines, scratch };
}

const summary = ({ measurements }: Ran) =>
  measurements.map(({ benchmark, role, status, ending }) => [benchmark.model, role, status, ending]);

const IMAGES: Script = { inputs: [{ name: "image", type: "uint8", shape: ["batch", 1, 2, 2] }], answers: [[0, 0, 1]] };

describe("runJob", () => {
  it("measures pairs and single sides, and saves after each benchmark", async () => {
    const ran = await run([
      { name: "changed", base: {}, head: { seed: 2 } },
      { name: "new", head: {} },
    ]);
    expect(summary(ran)).toEqual([
      ["changed", "base", "measured", "settled"],
      ["changed", "head", "measured", "settled"],
      ["new", "only", "measured", "fixed-rounds"],
    ]);
    expect(ran.measurements.map(({ commit }) => commit[0])).toEqual(["2", "1", "1"]);
    expect(ran.measurements[0]?.looks).toEqual([8, 12, 16, 22, 30]);
    expect(ran.measurements[2]?.looks).toBeUndefined();
    expect(ran.saved.map((list) => list.length)).toEqual([2, 3]);
    expect(ran.lines[0]).toMatch(
      /^\[1\/2\] changed\/desk\/fake\/fp32\/batch=1\/threads=1: at most 60 s; 120 s left for the job$/,
    );
    expect(ran.lines).toContain("  head: 8 launches, settled");
    // Models are taken away as soon as they are measured.
    expect(await readdir(ran.scratch)).toEqual([]);
  });

  it("scores both sides on the same images", async () => {
    const { measurements } = await run([
      { name: "net", base: IMAGES, head: { ...IMAGES, answers: [[1, 0, 0]] }, fed: true },
    ]);
    const [base, head] = measurements;
    expect(base).toMatchObject({ inputs: "dataset", accuracy: { top1Correct: 4, dataset: { count: 12 } } });
    expect(head?.accuracy?.dataset).toEqual(base?.accuracy?.dataset);
    expect(head?.accuracy?.correct).not.toBe(base?.accuracy?.correct);
    expect(head?.notes).toBeUndefined();
    // All of class 2 are newly wrong, in the order of the dataset.
    expect(base?.thumbnails).toBeUndefined();
    expect(head?.thumbnails?.map(({ image, path }) => [image, path])).toEqual(
      [0, 1, 2, 3].map((image) => [8 + image, `2/${image}.png`]),
    );
    expect(decodePng(Buffer.from(head?.thumbnails?.[1]?.png ?? "", "base64"))).toMatchObject({
      width: 2,
      height: 2,
      data: Uint8Array.of(2, 1, 255, 255),
    });
  });

  it("holds answers to images without labels against each other, and tells no accuracy", async () => {
    const datasets = new Map([["val", tiny.unlabelled]]);
    const { measurements } = await run([{ name: "net", base: IMAGES, head: IMAGES, fed: true }], { datasets });
    const dataset = { sha256: tiny.unlabelled.digest, count: 12 };
    expect(measurements).toMatchObject([
      { answers: { dataset } },
      { answers: { dataset, divergence: { images: 12 } } },
    ]);
    expect(JSON.stringify(measurements)).not.toMatch(/orrect|"accuracy"/);
  });

  it("lets no model's fault touch another model", async () => {
    const ran = await run([
      { name: "refused", base: {}, head: new ModelRefused("models/net.onnx: a text file, not an ONNX model") },
      { name: "crashes", base: {}, head: { faults: [{ stage: "load", kind: "crash-signal" }] } },
      { name: "nan", base: {}, head: { notFinite: 1 } },
      { name: "both", base: new ModelRefused("a"), head: new ModelRefused("b: in SCRATCH/net") },
      { name: "base", base: { faults: [{ stage: "inputs", kind: "rubbish" }] }, head: {} },
      { name: "good", base: {}, head: {} },
    ]);
    expect(summary(ran)).toEqual([
      ["refused", "base", "measured", "fixed-rounds"],
      ["refused", "head", "failed", undefined],
      ["crashes", "base", "measured", "fixed-rounds"],
      ["crashes", "head", "failed", undefined],
      ["nan", "base", "measured", "fixed-rounds"],
      ["nan", "head", "failed", undefined],
      ["both", "base", "failed", undefined],
      ["both", "head", "failed", undefined],
      ["base", "base", "failed", undefined],
      ["base", "head", "measured", "fixed-rounds"],
      ["good", "base", "measured", "settled"],
      ["good", "head", "measured", "settled"],
    ]);
    const reasons = ran.measurements.flatMap(({ reason }) => reason ?? []);
    expect(reasons).toEqual([
      "models/net.onnx: a text file, not an ONNX model",
      "while the model was loaded: the worker was killed by SIGSEGV",
      expect.stringContaining("NaN"),
      "a",
      "b: in the temporary folder/net",
      expect.stringMatching(/^while inputs were put in place: .*no reply/),
    ]);
  });

  it("measures alone the side that is left when the other is lost in its rounds", async () => {
    const ran = await run([{ name: "net", base: {}, head: { faults: [{ stage: "measure", kind: "exit" }] } }]);
    expect(summary(ran)).toEqual([
      ["net", "base", "measured", "fixed-rounds"],
      ["net", "head", "failed", undefined],
    ]);
    const late = await run([
      { name: "net", base: {}, head: { faults: [{ stage: "measure", kind: "exit", after: 100 }] } },
    ]);
    expect(summary(late)).toEqual([
      ["net", "base", "measured", "fixed-rounds"],
      ["net", "head", "failed", "failed"],
    ]);
    expect(late.measurements[1]?.lostLaunches).toHaveLength(3);
  });

  it("measures a sentinel beside every launch, paired or alone, and says where it cannot", async () => {
    const { measurements } = await run([
      { name: "paired", base: {}, head: { seed: 2 } },
      { name: "alone", head: {} },
    ]);
    const launches = measurements.flatMap((measurement) => measurement.launches);
    expect(launches.length).toBeGreaterThan(5);
    expect(launches.filter(({ sentinelNs }) => sentinelNs === undefined)).toEqual([]);
    expect(measurements.flatMap(({ notes = [] }) => notes)).toEqual([]);
    const without = await run([{ name: "alone", head: {} }], { context: device.context({ workersDir: device.dir }) });
    expect(without.measurements[0]?.status).toBe("measured");
    expect(without.measurements[0]?.launches[0]?.sentinelNs).toBeUndefined();
    expect(without.measurements[0]?.notes).toEqual([
      expect.stringMatching(/^no sentinel, .* while the model was loaded/),
    ]);
  });

  it("says that a runtime is missing to every benchmark that needs it, and to no other", async () => {
    const good = await device.spec("good");
    const ran = await run(
      [
        { name: "a", head: {} },
        { name: "b", head: {} },
      ],
      {
        launchSpec: async ({ benchmark }) => {
          if (benchmark.model === "a") throw new UserError("runtime tensorrt: its worker is not built yet");
          return { ...good, command: good.command.slice(0, 2) };
        },
      },
    );
    expect(ran.measurements).toMatchObject([
      { status: "skipped", reason: "runtime tensorrt: its worker is not built yet" },
      { status: "measured" },
    ]);
  });

  it("starts nothing more when the budget is spent", async () => {
    const slow: Script = { sleep: true, loadMs: 400 };
    const ran = await run(
      [
        { name: "first", head: slow },
        { name: "second", head: slow },
      ],
      { budgetSeconds: 0.3 },
    );
    for (const { status, reason } of ran.measurements) {
      expect(status).toBe("skipped");
      expect(reason).toMatch(/^the device's budget was spent before /);
    }
  });

  it("stops when it is interrupted: what is measured stays, what is not says so, all is saved once more", async () => {
    await using stopped = await FakeDevice.make();
    const names = ["a", "b", "c"];
    const saves: number[] = [];
    const ran = await run(
      names.map((name) => ({ name, head: {} })),
      {
        on: stopped,
        save: async (list) => {
          saves.push(list.length);
          if (list.length === 1) stopped.interrupt();
        },
      },
    );
    expect(summary(ran)).toEqual([
      ["a", "only", "measured", "fixed-rounds"],
      ["b", "only", "skipped", undefined],
      ["c", "only", "skipped", undefined],
    ]);
    expect(ran.measurements[1]?.reason).toBe("the job was ended by SIGINT before this benchmark was measured");
    expect(saves).toEqual([1, 3]);
    expect(await stopped.running()).toEqual([]);
  });
  it("measures sides of the same content once: the head's model is not even fetched", async () => {
    const unfetched = new Error("the head's model was fetched");
    const ran = await run([{ name: "net", base: {}, head: unfetched, identical: true }]);
    const [base, head] = ran.measurements;
    expect(summary(ran)).toEqual([
      ["net", "base", "measured", "fixed-rounds"],
      ["net", "head", "measured", undefined],
    ]);
    expect(head).toMatchObject({ commit: HEAD, model: base?.model, launches: [] });
    expect(head?.reusedFrom).toEqual({ commit: BASE, role: "base" });
    expect(measurementSchema.parse(head)).toEqual(head);
    expect(ran.lines).toContain("  head: the same content as the base, not measured again");
  });

  it("has nothing to say of a head whose content could not be measured as the base's", async () => {
    const ran = await run([{ name: "net", base: new Error("it is text"), head: {}, identical: true }]);
    expect(ran.measurements.map(({ status, reason }) => [status, reason])).toEqual([
      ["failed", "it is text"],
      ["failed", "its content is the base's, which was not measured: it is text"],
    ]);
  });

  it("measures the base alone, too, where every stored session of it is of another environment", async () => {
    const stored = (kernel: string, model = modelOf({})) =>
      nights([2, 2.01, 1.99], { model, conditions: { kernel, mode: "alone" } });
    const ran = await run([
      { name: "bridged", base: {}, head: { seed: 2 }, baselines: stored("5.4") },
      { name: "same", base: {}, head: { seed: 2 }, baselines: stored("6.1") },
      { name: "foreign", base: {}, head: { seed: 2 }, baselines: stored("5.4", "f".repeat(64)) },
    ]);
    const [, bridged, ...others] = ran.measurements;
    expect(bridged).toMatchObject({ role: "head", bridge: { commit: BASE, model: { sha256: modelOf({}) } } });
    expect(bridged?.bridge?.launches.map(({ mode }) => mode)).toEqual(Array.from({ length: 5 }, () => "solo"));
    expect(others.flatMap(({ bridge }) => bridge ?? [])).toEqual([]);
  });

  it("lets the recorded model take turns with a head of other content, where the environment changed", async () => {
    const stored = (kernel: string) => nights([2, 2.01], { model: modelOf({}), conditions: { kernel, mode: "alone" } });
    const ran = await run([
      { name: "both", head: { seed: 2 }, recorded: {}, baselines: stored("5.4") },
      { name: "content", head: { seed: 2 }, recorded: {}, baselines: stored("6.1") },
      { name: "environment", head: {}, recorded: { seed: 2 }, baselines: stored("5.4") },
      { name: "lost", head: { seed: 2 }, recorded: new ModelRefused("gone"), baselines: stored("5.4") },
    ]);
    expect(ran.measurements.map(({ benchmark, role, bridge }) => [benchmark.model, role, bridge?.commit])).toEqual([
      ["both", "only", RECORDED],
      ["content", "only", undefined],
      ["environment", "only", undefined],
      ["lost", "only", undefined],
    ]);
    const [both] = ran.measurements;
    expect(both?.launches[0]?.mode).toBe("alternating");
    expect(both?.bridge?.launches.map(({ round }) => round)).toEqual(both?.launches.map(({ round }) => round));
    expect(both?.notes?.join()).toContain("stored sessions measured one model at a time, so launches alternated");
  });

  it("does not score a base again whose accuracy is stored, and keeps the images of both sides alike", async () => {
    const head: Script = { ...IMAGES, answers: [[1, 0, 0]] };
    const first = await run([{ name: "net", base: IMAGES, head, fed: true }]);
    const accuracy = first.measurements[0]?.accuracy;
    if (accuracy === undefined) throw new Error("the base was not scored");
    const conditions = { ...ENVIRONMENT, "runtime-version": "edgebench-fake@1", provider: "script" };
    const recordedAt = new Date().toISOString();
    const [stored] = nights([2], { model: modelOf(IMAGES), ofBase: true, conditions, accuracy, recordedAt });
    if (stored === undefined) throw new Error("nothing is stored");
    const again = async (model: Script) => {
      const declared = [{ name: "net", base: model, head, fed: true, baselines: [stored] }];
      return (await run(declared, { event: "pull_request" })).measurements;
    };
    const [base, after] = await again(IMAGES);
    const { predictions: _, ranks: __, ...bits } = accuracy;
    const { session, commit } = stored;
    expect(base?.accuracy).toEqual({ ...bits, reusedFrom: { session, commit, recordedAt } });
    // Scores meet only where both sides are scored.
    const { divergence, ...scored } = first.measurements[1]?.accuracy ?? {};
    expect(divergence).toMatchObject({ images: 12 });
    expect(after?.accuracy).toEqual(scored);
    const [other] = await again({ ...IMAGES, seed: 4 });
    expect(other?.accuracy).toEqual(accuracy);
  });

  it("does not hide a fault of ours as a fault of a model", async () => {
    const broken = async () => {
      throw new TypeError("a bug");
    };
    await expect(run([{ name: "net", head: {} }], { materialise: broken })).rejects.toThrow("a bug");
  });
});
