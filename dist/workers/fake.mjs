// A worker that runs nothing: it answers from a script, times and faults included, as PROTOCOL.md says of the others.
// For trying edgebench without a runtime, for tests, and for weighing what edgebench itself costs.
//
//   node fake.mjs [SCRIPT]
//
// The "model" of its load request is the script, a `*.fake.json` (see "The fake worker" in PROTOCOL.md). A fault of stage
// `start`, and `exclusive`, are needed before any load request: name the script on the command line, too.
// EDGEBENCH_LAUNCH in the environment is the launch's number: the same number gives the same times, another gives others.

import { readFileSync, writeSync } from "node:fs";
import { basename } from "node:path";
import process from "node:process";

/**
 * @typedef {{ readonly name: string, readonly type: string, readonly shape: readonly (number | string)[] }} ValueInfo
 * @typedef {{ readonly stage: string, readonly kind: string, readonly launch?: number, readonly after?: number }} Fault
 * @typedef {{ readonly after: number, readonly factor: number, readonly launch?: number }} Step
 * @typedef {{
 *   readonly loadMs: number,
 *   readonly latencyMs: { readonly median: number, readonly perSample?: number, readonly spread: number, readonly drift?: number, readonly launchSpread?: number, readonly step?: Step },
 *   readonly warmup: { readonly iterations: number, readonly factor: number },
 *   readonly peakRssBytes: number,
 *   readonly seed: number,
 *   readonly inputs: readonly ValueInfo[],
 *   readonly outputs: readonly ValueInfo[],
 *   readonly sleep: boolean,
 *   readonly answers?: readonly (readonly number[])[],
 *   readonly notFinite?: number,
 *   readonly exclusive?: boolean,
 *   readonly faults: readonly Fault[],
 * }} Script
 * @typedef {{ readonly op: string, readonly id: number, readonly [key: string]: any }} Request
 */

const FORMAT = "edgebench-fake@1";
const STAGES = ["start", "load", "inputs", "first-inference", "warm-up", "measure", "predict", "exit"];
const KINDS = ["exit", "crash-signal", "silent", "rubbish", "partial-line", "long-line", "wrong-id", "leak"];
/** A leak ends here, so that a forgotten one cannot take the machine. */
const LEAK_BYTES = 4 * 1024 ** 3;
/** Of all outputs of one reply; what does not fit is left out as null. */
const MOST_ELEMENTS = 100_000;
/** No warm-up of the harness is shorter, so a fault of stage `measure` comes after it. */
const SHORTEST_WARM_UP = 10;

const launch = Number(process.env.EDGEBENCH_LAUNCH ?? 0);
const now = process.hrtime.bigint;

/** @type {Script | undefined} */
let script;
let loaded = false;
let setCount = 0;
/** The first dimension of the first input. */
let samples = 1;
/** Inferences timed so far. */
let done = 0;
let unresponsive = false;
/** @type {() => number} */
let gaussian = () => 0;
let launchFactor = 1;

/** @param {string} path @returns {Script} */
function readScript(path) {
  const fail = (/** @type {string} */ why) => new Error(`${basename(path)}: ${why}`);
  let parsed;
  try {
    parsed = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw fail(error instanceof SyntaxError ? "is not JSON" : "cannot be read");
  }
  const fault = faultOf(parsed);
  if (fault !== undefined) throw fail(fault);
  return parsed;
}

/**
 * What is wrong with a script, by its first fault.
 * @param {any} value
 * @returns {string | undefined}
 */
function faultOf(value) {
  if (!isRecord(value)) return "is not a JSON object";
  if (value.format !== FORMAT)
    return `has format ${JSON.stringify(value.format)}; this worker reads ${JSON.stringify(FORMAT)}`;
  return (
    keysFault(value, "the script", SCRIPT_KEYS) ??
    keysFault(value.latencyMs, "latencyMs", {
      median: isPositive,
      perSample: optional(isPositive),
      spread: isShare,
      drift: optional(isNumber),
      launchSpread: optional(isShare),
      step: optional(isRecord),
    }) ??
    keysFault(value.latencyMs.step ?? NO_STEP, "step", {
      after: isCount,
      factor: isPositive,
      launch: optional(isCount),
    }) ??
    keysFault(value.warmup, "warmup", { iterations: isCount, factor: isPositive }) ??
    [...value.inputs, ...value.outputs]
      .map((info) => keysFault(info, "an input or output", VALUE_KEYS))
      .find(Boolean) ??
    value.faults.map((/** @type {unknown} */ fault) => keysFault(fault, "a fault", FAULT_KEYS)).find(Boolean) ??
    answersFault(value)
  );
}

/** @typedef {(value: any) => boolean} Check */
const isRecord = (/** @type {any} */ value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isNumber = (/** @type {any} */ value) => typeof value === "number" && Number.isFinite(value);
const isPositive = (/** @type {any} */ value) => isNumber(value) && value > 0 && value <= 86_400_000;
const isShare = (/** @type {any} */ value) => isNumber(value) && value >= 0 && value <= 1;
const isCount = (/** @type {any} */ value) => Number.isSafeInteger(value) && value >= 0;
const isBoolean = (/** @type {any} */ value) => typeof value === "boolean";
const isText = (/** @type {any} */ value) => typeof value === "string";
/** @param {Check} check @returns {Check} */
const optional = (check) => (value) => value === undefined || check(value);
/** @param {Check} check @returns {Check} */
const listOf = (check) => (value) => Array.isArray(value) && value.length <= 10_000 && value.every(check);

/** @type {Step} */
const NO_STEP = { after: 0, factor: 1 };
/** @type {{ readonly [key: string]: Check }} */
const SCRIPT_KEYS = {
  format: isText,
  loadMs: (value) => value === 0 || isPositive(value),
  latencyMs: isRecord,
  warmup: isRecord,
  peakRssBytes: isCount,
  seed: isCount,
  inputs: listOf(isRecord),
  outputs: listOf(isRecord),
  sleep: isBoolean,
  answers: optional(listOf(listOf(isNumber))),
  notFinite: optional(isCount),
  exclusive: optional(isBoolean),
  faults: listOf(isRecord),
};
/** @type {{ readonly [key: string]: Check }} */
const VALUE_KEYS = {
  name: isText,
  type: isText,
  shape: listOf((dimension) => isText(dimension) || isCount(dimension)),
};
/** @type {{ readonly [key: string]: Check }} */
const FAULT_KEYS = {
  stage: (value) => STAGES.includes(value),
  kind: (value) => KINDS.includes(value),
  launch: optional(isCount),
  after: optional(isCount),
};

/**
 * @param {any} record
 * @param {string} what
 * @param {{ readonly [key: string]: Check }} checks
 */
function keysFault(record, what, checks) {
  const unknown = Object.keys(record).find((key) => !Object.hasOwn(checks, key));
  if (unknown !== undefined) return `${what} has an unknown key ${JSON.stringify(unknown)}`;
  const wrong = Object.entries(checks).find(([key, check]) => !check(record[key]));
  return wrong === undefined ? undefined : `${what}: ${JSON.stringify(wrong[0])} is missing or not what it must be`;
}

/** @param {any} value */
function answersFault({ answers, outputs }) {
  if (answers === undefined) return undefined;
  if (answers.length === 0 || outputs.length === 0) return "answers need at least one row and an output";
  return answers.every((/** @type {number[]} */ row) => row.length === answers[0].length)
    ? undefined
    : "all answers must be of one length";
}

/** Uniform numbers in [0, 1) from a seed (mulberry32). @param {number} seed */
function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal numbers (Box and Muller). @param {() => number} draw */
function normal(draw) {
  return () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}

/** Waits without sleeping through the end: the kernel's wait is too coarse for microseconds. @param {number} ns */
function wait(ns) {
  const end = now() + BigInt(Math.round(ns));
  const coarse = ns / 1e6 - 1;
  if (coarse > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, coarse);
  while (now() < end);
}

/** @param {Script} live */
function nextLatencyNs({ latencyMs, warmup, sleep }) {
  const { median, perSample = 0, spread, drift = 0, step = NO_STEP } = latencyMs;
  const cold = done < warmup.iterations ? 1 + (warmup.factor - 1) * (1 - done / warmup.iterations) : 1;
  const drifted = Math.max(0.01, 1 + (drift * done) / 1_000);
  const level = done >= step.after && (step.launch ?? launch) === launch ? step.factor : 1;
  const factor = launchFactor * cold * drifted * level * Math.exp(spread * gaussian());
  const ns = Math.max(1, Math.round((median + perSample * samples) * 1e6 * factor));
  if (sleep) wait(ns);
  done += 1;
  return ns;
}

/** @type {{ readonly [op: string]: (request: any) => { readonly type: string, readonly [key: string]: unknown } }} */
const ANSWERS = {
  load({ model, parameters }) {
    if (loaded) throw new Error("a model is loaded already; one launch loads one model");
    script = readScript(model);
    loaded = true;
    gaussian = normal(uniform(Math.imul(script.seed + 1, 0x9e3779b1) ^ Math.imul(launch + 1, 0x85ebca6b)));
    launchFactor = Math.exp((script.latencyMs.launchSpread ?? 0) * gaussian());
    if (script.sleep) wait(script.loadMs * 1e6);
    const actual = { provider: "script", version: FORMAT, threads: parameters.threads, executionMode: "sequential" };
    return {
      type: "loaded",
      loadNs: Math.round(script.loadMs * 1e6),
      inputs: script.inputs,
      outputs: script.outputs,
      actual,
    };
  },
  inputs({ count, tensors }) {
    const { inputs } = loadedScript();
    const names = inputs.map(({ name }) => name);
    const missing = names.find((name) => !tensors.some((/** @type {ValueInfo} */ tensor) => tensor.name === name));
    if (missing !== undefined) throw new Error(`input "${missing}" is missing`);
    setCount = count;
    samples = tensors[0]?.shape[0] ?? 1;
    return { type: "ready" };
  },
  run({ count, first }) {
    const live = loadedScript();
    checkSet(first);
    const startNs = Number(now());
    return { type: "times", startNs, latencyNs: Array.from({ length: count }, () => nextLatencyNs(live)) };
  },
  infer({ set }) {
    const { outputs, answers, notFinite = 0 } = loadedScript();
    checkSet(set);
    const scores = answers?.[set % answers.length];
    let room = MOST_ELEMENTS;
    const tensors = outputs.map(({ name, type, shape }, index) => {
      const answer = index === 0 ? scores : undefined;
      const dims = answer === undefined ? fixed(shape) : [1, answer.length];
      const size = elements(dims);
      const bad = type.startsWith("float") ? Math.min(notFinite, size) : 0;
      if (type !== "float32" || size > room) return { name, type, shape: dims, notFinite: bad, data: null };
      room -= size;
      const values = answer === undefined ? new Float32Array(size) : Float32Array.from(answer);
      values.fill(Number.NaN, 0, bad);
      return { name, type, shape: dims, notFinite: bad, data: Buffer.from(values.buffer).toString("base64") };
    });
    return { type: "outputs", tensors };
  },
  exit() {
    return { type: "bye", peakRssBytes: script?.peakRssBytes ?? 0 };
  },
};

/** Open dimensions are 1. @param {readonly (number | string)[]} shape */
const fixed = (shape) => shape.map((dimension) => (typeof dimension === "number" ? dimension : 1));
/** @param {readonly number[]} dims */
const elements = (dims) => dims.reduce((product, size) => product * size, 1);

function loadedScript() {
  if (!loaded || script === undefined) throw new Error("no model is loaded yet");
  return script;
}

/** @param {number} set */
function checkSet(set) {
  if (set >= setCount) throw new Error(`there is no input set ${set}; ${setCount} are in place`);
}

/** The stage that a request belongs to, as far as a worker can tell. @param {string} op */
function stageOf(op) {
  if (op !== "run") return op === "infer" ? "predict" : op;
  if (done === 0) return "first-inference";
  return done <= Math.max(SHORTEST_WARM_UP, script?.warmup.iterations ?? 0) ? "warm-up" : "measure";
}

/**
 * The fault that the script wants at a stage, `count` inferences into the launch.
 * @param {string} stage
 * @param {number} count
 */
function faultAt(stage, count) {
  const wanted = script?.faults.filter((fault) => fault.stage === stage && (fault.launch ?? launch) === launch);
  return wanted?.find(({ after = 0 }) => count >= after);
}

/** @param {string} text */
function write(text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

/** @param {object} reply */
const writeReply = (reply) => write(`${JSON.stringify(reply)}\n`);

/** Hangs as native code does: deaf to requests and to a polite signal; gone when standard input ends. */
function hang() {
  unresponsive = true;
  process.on("SIGTERM", () => undefined);
  process.stderr.write("the script wants silence\n");
}

function leak() {
  /** @type {Buffer[]} */
  const held = [];
  hang();
  const timer = setInterval(() => {
    held.push(Buffer.alloc(32 * 1024 ** 2, 1));
    if (held.length * 32 * 1024 ** 2 >= LEAK_BYTES) clearInterval(timer);
  }, 5);
}

/**
 * Does what the script wants instead of the reply.
 * @param {string} kind
 * @param {{ readonly [key: string]: any }} reply
 */
function goWrong(kind, reply) {
  switch (kind) {
    case "exit":
      process.stderr.write("the script wants an early end\n");
      process.exit(7);
      break;
    case "crash-signal":
      process.kill(process.pid, "SIGSEGV");
      break;
    case "rubbish":
      write("Loading model, please wait...\n");
      break;
    case "partial-line":
      write(JSON.stringify(reply).slice(0, 12));
      process.exit(0);
      break;
    case "long-line":
      write("x".repeat(1_500_000));
      break;
    case "wrong-id":
      writeReply({ ...reply, id: (reply.id ?? 0) + 1_000 });
      break;
    case "leak":
      leak();
      break;
    default:
      hang();
  }
}

/** @param {string} line */
function answer(line) {
  /** @type {Request} */
  const { op, id, ...request } = JSON.parse(line);
  const stage = stageOf(op);
  const before = done;
  let reply;
  try {
    const make = Object.hasOwn(ANSWERS, op) ? ANSWERS[op] : undefined;
    if (make === undefined) throw new Error(`this worker does not know the request ${JSON.stringify(op)}`);
    const { type, ...rest } = make(request);
    reply = { type, id, ...rest };
  } catch (error) {
    reply = { type: "error", id, message: error instanceof Error ? error.message : String(error) };
  }
  const fault = faultAt(stage, before);
  if (fault !== undefined) return goWrong(fault.kind, reply);
  writeReply(reply);
  if (op === "exit") process.exit(0);
}

/** The script of the command line, if there is one. */
function scriptAtStart() {
  try {
    return process.argv[2] === undefined ? undefined : readScript(process.argv[2]);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}

function main() {
  script = scriptAtStart();
  let rest = "";
  process.stdin.setEncoding("utf8");
  process.stdin.on("data", (/** @type {string} */ text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (!unresponsive) answer(line);
  });
  process.stdin.on("end", () => process.exit(0));
  const hello = {
    type: "hello",
    protocol: 1,
    worker: "edgebench fake.mjs",
    pid: process.pid,
    runtime: { name: "fake", version: FORMAT },
    clock: { name: "process.hrtime", resolutionNs: 1 },
    exclusive: script?.exclusive ?? false,
    readyNs: 0,
  };
  const fault = faultAt("start", 0);
  if (fault === undefined) writeReply(hello);
  else goWrong(fault.kind, hello);
}

main();
