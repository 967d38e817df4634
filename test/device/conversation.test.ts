import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Conversation, type ConversationOptions, openConversation } from "../../src/device/conversation.ts";
import { WorkerLost, WorkerRefused } from "../../src/device/worker-loss.ts";
import type { Request } from "../../src/measure/protocol.ts";
import { fakeWorker, processesWith, scriptedWorker } from "./scripted-worker.ts";

const ASK: Request = { op: "infer", id: 5, set: 0 };
/** Long enough for a machine that is busy; no test waits for it. */
const PATIENT_MS = 60_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-conversation-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const open = (command: readonly string[], more: Partial<ConversationOptions> = {}) =>
  openConversation({ command, timeoutMs: PATIENT_MS, ...more });

/** How the next question ends, where it ends badly. */
async function lossOf(promise: Promise<unknown>): Promise<WorkerLost> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof WorkerLost)) throw new Error(`no worker was lost: ${String(outcome)}`);
  return outcome;
}

/** Asks a worker that answers with `body` once, and gives the loss. */
async function lossFrom(body: string, timeoutMs = PATIENT_MS): Promise<WorkerLost> {
  await using worker = await open(scriptedWorker(body));
  const loss = await lossOf(worker.ask(ASK, "outputs", timeoutMs));
  // Once lost, lost: every further question is answered by the same loss, and closing again is no error.
  expect(await lossOf(worker.ask(ASK, "outputs", timeoutMs))).toBe(loss);
  return loss;
}

describe("a conversation", () => {
  it("starts with the worker's hello", async () => {
    await using worker = await open(scriptedWorker("heard(() => {})", { exclusive: true }));
    expect(worker.hello).toMatchObject({ type: "hello", protocol: 1, exclusive: true });
    expect(worker.pid).toBeGreaterThan(1);
  });

  it("gives the answer to each question", async () => {
    await using worker = await open(scriptedWorker('heard(({ id }) => say({ type: "ready", id }))'));
    for (const id of [1, 2, 3]) {
      const request: Request = { op: "inputs", id, count: 1, tensors: [] };
      expect(await worker.ask(request, "ready", PATIENT_MS)).toEqual({ type: "ready", id });
    }
  });

  it("goes on after the worker refused something", async () => {
    const body = `heard(({ id, op }) => say(op === "infer"
      ? { type: "error", id, message: "no, \\u0007not\\nthat: /home/me/models/net.onnx" } : { type: "ready", id }))`;
    await using worker = await open(scriptedWorker(body));
    const refusal = await worker.ask(ASK, "outputs", PATIENT_MS).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(WorkerRefused);
    expect(refusal).toMatchObject({ message: "no, not that: net.onnx" });
    const next: Request = { op: "inputs", id: 6, count: 1, tensors: [] };
    expect(await worker.ask(next, "ready", PATIENT_MS)).toEqual({ type: "ready", id: 6 });
  });

  it("asks one thing at a time", async () => {
    await using worker = await open(scriptedWorker('heard(({ id }) => say({ type: "ready", id }))'));
    const request: Request = { op: "inputs", id: 1, count: 1, tensors: [] };
    const first = worker.ask(request, "ready", PATIENT_MS);
    await expect(worker.ask({ ...request, id: 2 }, "ready", PATIENT_MS)).rejects.toThrow(/one thing at a time/);
    expect(await first).toEqual({ type: "ready", id: 1 });
  });

  it("ends politely: the worker is asked to exit and ends by itself", async () => {
    const file = join(folder, "farewell");
    const worker = await open(scriptedWorker(`heard(({ op }) => require("node:fs").writeFileSync("${file}", op))`));
    await worker[Symbol.asyncDispose]();
    expect(await readFile(file, "utf8")).toBe("exit");
    await expect(worker.ask(ASK, "outputs", PATIENT_MS)).rejects.toThrow(/nothing after its end/);
  });
});

describe("a worker is lost", () => {
  it("that ends by itself: with its exit code and its last words", async () => {
    const loss = await lossFrom('heard(() => { console.error("first\\nout of luck"); process.exit(3); })');
    expect(loss).toMatchObject({ kind: "exited", exitCode: 3, signal: undefined });
    expect(loss.message).toBe("the worker ended with exit code 3; its last words: out of luck");
    expect(loss.stderrTail).toEqual(["first", "out of luck"]);
  });

  it("that crashes: with the signal", async () => {
    const loss = await lossFrom('heard(() => process.kill(process.pid, "SIGSEGV"))');
    expect(loss).toMatchObject({ kind: "killed", signal: "SIGSEGV", exitCode: undefined });
    expect(loss.message).toBe("the worker was killed by SIGSEGV");
  });

  it("that someone else kills, as the kernel does where memory runs out", async () => {
    await using worker = await open(scriptedWorker("heard(() => process.kill(process.pid, 'SIGKILL'))"));
    const loss = await lossOf(worker.ask(ASK, "outputs", PATIENT_MS));
    expect(loss).toMatchObject({ kind: "killed", signal: "SIGKILL" });
  });

  it("that ends within its answer", async () => {
    const loss = await lossFrom(`heard(() => { raw('{"type":"outp'); process.exit(0); })`);
    expect(loss.message).toBe("the worker ended with exit code 0 in the middle of a line");
  });

  it("that is silent, though it is deaf to SIGTERM; the signal is ours and is not told", async () => {
    const loss = await lossFrom('process.on("SIGTERM", () => {}); heard(() => {})', 200);
    expect(loss).toMatchObject({ kind: "silent", signal: undefined });
    expect(loss.message).toBe("the worker gave no answer within 0.2 s and was ended");
  });

  it("that drips bytes without ever ending a line", async () => {
    const loss = await lossFrom('heard(() => setInterval(() => raw(" "), 5))', 200);
    expect(loss.kind).toBe("silent");
  });

  it("that writes what is no reply", async () => {
    const loss = await lossFrom('heard(() => raw("\\u001b[31mLoading /home/me/net.onnx\\u001b[0m\\n"))');
    expect(loss.kind).toBe("rubbish");
    expect(loss.message).toBe('the worker wrote a line that is no reply: "Loading net.onnx"');
  });

  it.each([
    ["an unknown type", { type: "dance", id: 5 }],
    ["an unknown key", { type: "ready", id: 5, more: 1 }],
    ["a number that is none", { type: "times", id: 5, startNs: 0, latencyNs: [null] }],
    ["an endless inference", { type: "times", id: 5, startNs: 0, latencyNs: [1e300] }],
    ["a list", []],
    ["nothing", null],
  ])("that answers with %s", async (_what, answer) => {
    const loss = await lossFrom(`heard(() => say(${JSON.stringify(answer)}))`);
    expect(loss.message).toMatch(/^the worker wrote a line that is no reply: /);
  });

  it("that writes bytes that are no text", async () => {
    const loss = await lossFrom("heard(() => raw(Buffer.from([0xff, 0xfe, 0x0a])))");
    expect(loss).toMatchObject({ kind: "rubbish", message: "the worker wrote bytes that are not UTF-8" });
  });

  it("that writes a line without end", async () => {
    const loss = await lossFrom(`heard(() => {
      const much = "x".repeat(65536);
      process.stdout.on("error", () => process.exit(0));
      const on = () => process.stdout.write(much, on);
      on();
    })`);
    expect(loss).toMatchObject({ kind: "too-long", message: "the worker wrote a line of more than 1048576 bytes" });
  });

  it("that answers another question, or none", async () => {
    const other = await lossFrom('heard(() => say({ type: "ready", id: 9 }))');
    expect(other).toMatchObject({
      kind: "rubbish",
      message: "the worker answered request 9, not 5 that it was asked",
    });
    const another = await lossFrom('heard(() => say({ type: "ready", id: 5 }))');
    expect(another.message).toBe('the worker answered "ready" where "outputs" was awaited');
    const hello = await lossFrom(
      `heard(() => say({ type: "hello", protocol: 1, worker: "w", pid: 1, runtime: { name: "r", version: "1" },
        clock: { name: "c", resolutionNs: 1 }, exclusive: false }))`,
    );
    expect(hello.message).toBe('the worker answered "hello" where "outputs" was awaited');
  });

  it("that writes before it is asked", async () => {
    const loss = await lossOf(open(scriptedWorker("heard(() => {})", {}, '{"type":"ready","id":5}\n')));
    expect(loss).toMatchObject({ kind: "rubbish", message: "the worker wrote without being asked" });
  });

  it("that answers twice: the first answer cannot be trusted either", async () => {
    const twice = JSON.stringify('{"type":"ready","id":5}\n{"type":"ready","id":6}\n');
    await using worker = await open(scriptedWorker(`heard(() => raw(${twice}))`));
    const loss = await lossOf(worker.ask({ op: "inputs", id: 5, count: 1, tensors: [] }, "ready", PATIENT_MS));
    expect(loss.message).toBe("the worker wrote without being asked");
  });

  it("that leaks: the fake worker's leak is ended at the limit", async () => {
    const script = join(folder, "leak.fake.json");
    await writeFile(script, JSON.stringify({ ...FAKE_SCRIPT, faults: [{ stage: "start", kind: "leak" }] }));
    const loss = await lossOf(open(fakeWorker(script), { maxRssBytes: 150 * 1024 ** 2 }));
    expect(loss).toMatchObject({ kind: "memory" });
    expect(loss.message).toMatch(/^the worker held more than 150 MiB of memory and was ended/);
  });
});

const FAKE_SCRIPT = {
  format: "edgebench-fake@1",
  loadMs: 0,
  latencyMs: { median: 1, spread: 0 },
  warmup: { iterations: 0, factor: 1 },
  peakRssBytes: 1,
  seed: 1,
  inputs: [],
  outputs: [],
  sleep: false,
};

describe("a worker that never says hello", () => {
  it("is lost where there is no such program", async () => {
    const loss = await lossOf(open(["/nowhere/python3"]));
    expect(loss).toMatchObject({ kind: "refused", message: "the worker cannot be started (ENOENT)" });
  });

  it("is lost with the words of what could not start it", async () => {
    // Quick to end: what it wrote must not be lost while nobody reads yet.
    for (let repetition = 0; repetition < 10; repetition += 1) {
      const loss = await lossOf(open(["sh", "-c", "echo no such runtime >&2; exit 127"]));
      expect(loss.message).toBe("the worker ended with exit code 127; its last words: no such runtime");
    }
  });

  it("is lost when it stays silent", async () => {
    const loss = await lossOf(open(["sleep", "1000"], { timeoutMs: 100 }));
    expect(loss).toMatchObject({ kind: "silent" });
  });

  it("is lost where it speaks another version", async () => {
    const loss = await lossOf(open(scriptedWorker("heard(() => {})", { protocol: 2 })));
    expect(loss).toMatchObject({
      kind: "refused",
      message: "the worker speaks protocol 2, edgebench 1; use the workers that came with it",
    });
  });
});

describe("an interruption", () => {
  it("starts no worker where it came before", async () => {
    const signal = AbortSignal.abort("SIGINT");
    const loss = await lossOf(open(["/nowhere/never-started"], { signal }));
    expect(loss).toMatchObject({ kind: "interrupted", message: "the worker was ended by SIGINT" });
  });

  it("ends the worker that is being asked", async () => {
    const abort = new AbortController();
    await using worker = await open(scriptedWorker("heard(() => {})"), { signal: abort.signal });
    const loss = lossOf(worker.ask(ASK, "outputs", PATIENT_MS));
    abort.abort("SIGTERM");
    expect(await loss).toMatchObject({ kind: "interrupted", message: "the worker was ended by SIGTERM" });
  });

  it("ends the worker that has not said hello yet", async () => {
    const abort = new AbortController();
    const loss = lossOf(open(["sleep", "1000"], { signal: abort.signal }));
    setImmediate(() => abort.abort("SIGINT"));
    expect(await loss).toMatchObject({ kind: "interrupted" });
  });

  it("is told at the next question where none is open", async () => {
    const abort = new AbortController();
    await using worker = await open(scriptedWorker("heard(() => {})"), { signal: abort.signal });
    abort.abort("SIGINT");
    expect(await lossOf(worker.ask(ASK, "outputs", PATIENT_MS))).toMatchObject({ kind: "interrupted" });
  });
});

describe("nothing is left running", () => {
  /** A worker that starts two generations of its own, all deaf to SIGTERM, and says when they run. */
  const FAMILY = `
    process.on("SIGTERM", () => {});
    const deaf = "trap '' TERM; sleep 1000 & while :; do sleep 1; done";
    require("node:child_process").spawn("sh", ["-c", deaf], { stdio: ["ignore", "inherit", "inherit"] })
      .once("spawn", () => heard(({ op, id }) => op === "inputs" ? say({ type: "ready", id }) : undefined));
  `;

  async function startFamily(more: Partial<ConversationOptions> = {}): Promise<{ worker: Conversation; mark: string }> {
    const mark = `EDGEBENCH_TEST_MARK=${randomUUID()}`;
    const env = { EDGEBENCH_TEST_MARK: mark.split("=")[1] ?? "" };
    const worker = await open(scriptedWorker(FAMILY), { env, ...more });
    await worker.ask({ op: "inputs", id: 1, count: 1, tensors: [] }, "ready", PATIENT_MS);
    await expect.poll(async () => (await processesWith(mark)).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
    return { worker, mark };
  }

  it("after a silent worker, not even its grandchildren", async () => {
    const { worker, mark } = await startFamily();
    await lossOf(worker.ask(ASK, "outputs", 100));
    expect(await processesWith(mark)).toEqual([]);
    await worker[Symbol.asyncDispose]();
  });

  it("after a close", async () => {
    const { worker, mark } = await startFamily();
    await worker[Symbol.asyncDispose]();
    expect(await processesWith(mark)).toEqual([]);
  });

  it("after an interruption", async () => {
    const abort = new AbortController();
    const { worker, mark } = await startFamily({ signal: abort.signal });
    abort.abort("SIGINT");
    await lossOf(worker.ask(ASK, "outputs", PATIENT_MS));
    expect(await processesWith(mark)).toEqual([]);
    await worker[Symbol.asyncDispose]();
  });

  it("after a worker that crashed and left its children behind", async () => {
    const { worker, mark } = await startFamily();
    process.kill(worker.pid, "SIGKILL");
    await lossOf(worker.ask(ASK, "outputs", PATIENT_MS));
    await expect.poll(() => processesWith(mark), { timeout: 20_000 }).toEqual([]);
    await worker[Symbol.asyncDispose]();
  });
});
