import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STAGES, type Stage } from "../../src/bench/result.ts";
import type { ReplyOf } from "../../src/measure/protocol.ts";
import { FAKE, WorkerProcess } from "./worker-process.ts";

const SCRIPT = {
  format: "edgebench-fake@1",
  loadMs: 3,
  latencyMs: { median: 2, spread: 0.01 },
  warmup: { iterations: 2, factor: 1.5 },
  peakRssBytes: 50_000_000,
  seed: 1,
  inputs: [{ name: "image", type: "float32", shape: ["batch", 4] }],
  outputs: [{ name: "logits", type: "float32", shape: ["batch", 3] }],
  sleep: false,
  faults: [] as readonly object[],
};
const PARAMETERS = { precision: "fp32", batch: 1, threads: 2 };
const TENSOR = { name: "image", type: "float32", shape: [1, 4], file: "/nowhere", bytesPerSet: 16 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-fake-worker-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A worker that knows its script from the start. */
async function start(changes: object = {}, launch = 0): Promise<{ worker: WorkerProcess; model: string }> {
  const model = join(folder, `${crypto.randomUUID()}.fake.json`);
  await writeFile(model, JSON.stringify({ ...SCRIPT, ...changes }));
  return { worker: new WorkerProcess([...FAKE, model], { EDGEBENCH_LAUNCH: String(launch) }), model };
}

/** What leads up to a stage: the requests before it, then the one that belongs to it. */
function requestsUpTo(stage: Stage, model: string): readonly object[] {
  const load = { op: "load", id: 1, model, parameters: PARAMETERS };
  const inputs = { op: "inputs", id: 2, count: 2, tensors: [TENSOR] };
  const first = { op: "run", id: 3, count: 1, first: 0 };
  const warmUp = { op: "run", id: 4, count: 10, first: 0 };
  const measure = { op: "run", id: 5, count: 3, first: 0 };
  return {
    start: [],
    load: [load],
    inputs: [load, inputs],
    "first-inference": [load, inputs, first],
    "warm-up": [load, inputs, first, warmUp],
    measure: [load, inputs, first, warmUp, measure],
    predict: [load, inputs, { op: "infer", id: 6, set: 0 }],
    exit: [load, inputs, { op: "exit", id: 7 }],
  }[stage];
}

/** Brings a worker to the moment before the answer of `stage`. */
async function bringTo(stage: Stage, worker: WorkerProcess, model: string): Promise<void> {
  if (stage === "start") return;
  await worker.reply();
  const requests = requestsUpTo(stage, model);
  for (const request of requests.slice(0, -1)) await worker.ask(request);
  worker.write(`${JSON.stringify(requests.at(-1))}\n`);
}

describe("a fault of each stage", () => {
  it.each(STAGES)("%s: comes there and not before", async (stage) => {
    const { worker, model } = await start({ faults: [{ stage, kind: "exit" }] });
    await using _ = worker;
    await bringTo(stage, worker, model);
    expect(await worker.line()).toBeUndefined();
    expect(await worker.ended).toEqual({ code: 7, signal: null });
    expect(worker.stderr).toBe("the script wants an early end\n");
  });
});

describe("each kind of fault", () => {
  async function faulty(kind: string): Promise<WorkerProcess> {
    const { worker, model } = await start({ faults: [{ stage: "load", kind }] });
    await bringTo("load", worker, model);
    return worker;
  }

  it("crash-signal: ends by SIGSEGV", async () => {
    await using worker = await faulty("crash-signal");
    expect(await worker.line()).toBeUndefined();
    expect(await worker.ended).toEqual({ code: null, signal: "SIGSEGV" });
  });

  it("rubbish: writes what a library might", async () => {
    await using worker = await faulty("rubbish");
    expect(await worker.line()).toBe("Loading model, please wait...");
  });

  it("partial-line: ends within its reply, with code 0", async () => {
    await using worker = await faulty("partial-line");
    expect(await worker.ended).toEqual({ code: 0, signal: null });
    expect(worker.stdout.split("\n")[1]).toBe('{"type":"loa');
  });

  it("long-line: writes more than a line may hold, without an end", async () => {
    await using worker = await faulty("long-line");
    worker.closeInput();
    await worker.ended;
    const afterHello = worker.stdout.slice(worker.stdout.indexOf("\n") + 1);
    expect(afterHello).toHaveLength(1_500_000);
    expect(afterHello).not.toContain("\n");
  });

  it("wrong-id: answers a question that was not asked", async () => {
    await using worker = await faulty("wrong-id");
    expect(await worker.reply()).toMatchObject({ type: "loaded", id: 1_001 });
  });

  it("silent: hears neither requests nor SIGTERM, and ends with its standard input", async () => {
    await using worker = await faulty("silent");
    await expect.poll(() => worker.stderr, { timeout: 20_000 }).toBe("the script wants silence\n");
    worker.signal("SIGTERM");
    worker.write(`${JSON.stringify({ op: "exit", id: 2 })}\n`);
    worker.closeInput();
    expect(await worker.line()).toBeUndefined();
    expect(await worker.ended).toEqual({ code: 0, signal: null });
  });

  it("leak: grows without an answer", async () => {
    await using worker = await faulty("leak");
    await expect.poll(() => residentBytes(worker.pid), { timeout: 20_000 }).toBeGreaterThan(256 * 1024 ** 2);
    worker.closeInput();
    expect(await worker.line()).toBeUndefined();
  });

  it("strikes only in its launch", async () => {
    const faults = [{ stage: "load", kind: "exit", launch: 3 }];
    const { worker: spared, model } = await start({ faults }, 2);
    await using _spared = spared;
    await bringTo("load", spared, model);
    expect(await spared.reply()).toMatchObject({ type: "loaded" });
    const { worker: struck, model: same } = await start({ faults }, 3);
    await using _struck = struck;
    await bringTo("load", struck, same);
    expect(await struck.ended).toEqual({ code: 7, signal: null });
  });

  it("strikes only after so many inferences", async () => {
    const { worker, model } = await start({ faults: [{ stage: "measure", kind: "exit", after: 14 }] });
    await using _ = worker;
    await bringTo("measure", worker, model);
    expect(await worker.reply()).toMatchObject({ type: "times", id: 5 });
    worker.write(`${JSON.stringify({ op: "run", id: 8, count: 1, first: 0 })}\n`);
    expect(await worker.ended).toEqual({ code: 7, signal: null });
  });
});

async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

describe("the times", () => {
  async function times(changes: object, launch: number): Promise<readonly number[]> {
    const { worker, model } = await start(changes, launch);
    await using _ = worker;
    await bringTo("inputs", worker, model);
    await worker.reply();
    const { latencyNs } = (await worker.ask({ op: "run", id: 3, count: 50, first: 1 })) as ReplyOf<"times">;
    return latencyNs;
  }

  it("are the same for one script and launch, and others for another launch", async () => {
    const [once, again, other] = [await times({}, 4), await times({}, 4), await times({}, 5)];
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
  });

  it("fall from the factor of warm-up to the median, exactly where nothing spreads", async () => {
    const exact = await times({ latencyMs: { median: 2, spread: 0 } }, 0);
    expect(exact.slice(0, 4)).toEqual([3_000_000, 2_500_000, 2_000_000, 2_000_000]);
    expect(new Set(exact.slice(2)).size).toBe(1);
  });

  it("go over to another level at the inference that the script names, in every launch or in one", async () => {
    const changes = (launch?: number) => ({
      latencyMs: { median: 2, spread: 0, step: { after: 20, factor: 1.5, launch } },
      warmup: { iterations: 0, factor: 1 },
    });
    const stepped = await times(changes(), 3);
    expect([stepped[19], stepped[20], stepped.at(-1)]).toEqual([2_000_000, 3_000_000, 3_000_000]);
    expect(await times(changes(3), 3)).toEqual(stepped);
    expect(new Set(await times(changes(3), 4))).toEqual(new Set([2_000_000]));
  });

  it("drift by the share that the script names over 1,000 inferences", async () => {
    const latencyMs = { median: 2, spread: 0, drift: 1 };
    const drifting = await times({ latencyMs, warmup: { iterations: 0, factor: 1 } }, 0);
    expect(drifting[0]).toBe(2_000_000);
    expect(drifting[49]).toBe(2_000_000 * 1.049);
  });

  it("are waited for where the script sleeps", async () => {
    const { worker, model } = await start({ sleep: true, latencyMs: { median: 20, spread: 0 } });
    await using _ = worker;
    await bringTo("inputs", worker, model);
    await worker.reply();
    const one = { op: "run", count: 1, first: 0 };
    const before = (await worker.ask({ ...one, id: 3 })) as ReplyOf<"times">;
    const after = (await worker.ask({ ...one, id: 4 })) as ReplyOf<"times">;
    expect(after.startNs - before.startNs).toBeGreaterThanOrEqual(before.latencyNs[0] ?? Number.NaN);
  });
});

describe("the answers", () => {
  async function infer(changes: object, set = 0): Promise<ReplyOf<"outputs">["tensors"]> {
    const { worker, model } = await start(changes);
    await using _ = worker;
    await bringTo("inputs", worker, model);
    await worker.reply();
    return ((await worker.ask({ op: "infer", id: 3, set })) as ReplyOf<"outputs">).tensors;
  }
  const floats = (data: string | null | undefined) => {
    const bytes = Buffer.from(data ?? "", "base64");
    return [...new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)];
  };

  it("are the script's rows, by input set", async () => {
    const answers = [[1, 2, 3]];
    const [tensor] = await infer({ answers }, 1);
    expect(tensor).toMatchObject({ name: "logits", shape: [1, 3], notFinite: 0 });
    expect(floats(tensor?.data)).toEqual([1, 2, 3]);
  });

  it("count what is NaN, and no more than there are", async () => {
    const [tensor] = await infer({ notFinite: 5 });
    expect(tensor?.notFinite).toBe(3);
    expect(floats(tensor?.data)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("leave out what does not fit the line, and never a part of a tensor", async () => {
    const outputs = [90_000, 20_000, 10_000].map((size) => ({ name: `of-${size}`, type: "float32", shape: [size] }));
    const tensors = await infer({ outputs });
    expect(tensors.map(({ data }) => data && floats(data).length)).toEqual([90_000, null, 10_000]);
  });
});

describe("what cannot be answered", () => {
  it("is an error, and the worker can be asked again", async () => {
    await using worker = new WorkerProcess(FAKE);
    expect(await worker.reply()).toMatchObject({ type: "hello", exclusive: false });
    const errorTo = async (request: object) => ((await worker.ask(request)) as ReplyOf<"error">).message;
    expect(await errorTo({ op: "run", id: 1, count: 1, first: 0 })).toBe("no model is loaded yet");
    expect(await errorTo({ op: "dance", id: 2 })).toBe('this worker does not know the request "dance"');
    expect(await errorTo({ op: "toString", id: 2 })).toBe('this worker does not know the request "toString"');
    const load = { op: "load", id: 3, parameters: PARAMETERS };
    expect(await errorTo({ ...load, model: join(folder, "absent.fake.json") })).toBe(
      "absent.fake.json: cannot be read",
    );
    const model = join(folder, "good.fake.json");
    await writeFile(model, JSON.stringify(SCRIPT));
    expect(await worker.ask({ ...load, model })).toMatchObject({ type: "loaded", actual: { threads: 2 } });
    expect(await errorTo({ ...load, model })).toBe("a model is loaded already; one launch loads one model");
    expect(await errorTo({ op: "inputs", id: 4, count: 1, tensors: [] })).toBe('input "image" is missing');
    expect(await worker.ask({ op: "exit", id: 5 })).toEqual({ type: "bye", id: 5, peakRssBytes: 50_000_000 });
  });

  it.each([
    ["[]", "is not a JSON object"],
    ["{", "is not JSON"],
    [JSON.stringify({ ...SCRIPT, format: "other" }), 'has format "other"; this worker reads "edgebench-fake@1"'],
    [JSON.stringify({ ...SCRIPT, more: 1 }), 'the script has an unknown key "more"'],
    [JSON.stringify({ ...SCRIPT, seed: -1 }), 'the script: "seed" is missing or not what it must be'],
    [
      JSON.stringify({ ...SCRIPT, latencyMs: { median: 0, spread: 0 } }),
      'latencyMs: "median" is missing or not what it must be',
    ],
    [
      JSON.stringify({ ...SCRIPT, faults: [{ stage: "later", kind: "exit" }] }),
      'a fault: "stage" is missing or not what it must be',
    ],
    [JSON.stringify({ ...SCRIPT, answers: [[1], [1, 2]] }), "all answers must be of one length"],
  ])("script %#: one sentence, at the start and at load", async (text, sentence) => {
    const model = join(folder, "bad.fake.json");
    await writeFile(model, text);
    await using early = new WorkerProcess([...FAKE, model]);
    expect(await early.ended).toEqual({ code: 1, signal: null });
    expect(early.stderr).toBe(`bad.fake.json: ${sentence}\n`);
    await using late = new WorkerProcess(FAKE);
    await late.reply();
    expect(await late.ask({ op: "load", id: 1, model, parameters: PARAMETERS })).toEqual({
      type: "error",
      id: 1,
      message: `bad.fake.json: ${sentence}`,
    });
  });

  it("ends the worker where it is not JSON", async () => {
    await using worker = new WorkerProcess(FAKE);
    await worker.reply();
    worker.write("please load\n");
    expect((await worker.ended).code).not.toBe(0);
  });
});

it("says that its accelerator is exclusive where the script says so", async () => {
  const { worker } = await start({ exclusive: true });
  await using _ = worker;
  expect(await worker.reply()).toMatchObject({ type: "hello", exclusive: true });
});

it("ends with its standard input", async () => {
  await using worker = new WorkerProcess(FAKE);
  await worker.reply();
  worker.closeInput();
  expect(await worker.ended).toEqual({ code: 0, signal: null });
});
