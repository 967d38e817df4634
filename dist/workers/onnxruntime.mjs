// The worker for ONNX Runtime: loads one model with onnxruntime-node and answers the harness line by line, as
// PROTOCOL.md says. It imports nothing but Node and the runtime.
//
//   node --expose-gc onnxruntime.mjs RUNTIME_FOLDER [REPLIES_FD]
//
// RUNTIME_FOLDER is the absolute path of the onnxruntime-node package. Native code may print to standard output, and
// Node cannot duplicate a descriptor: so whoever starts this worker hands the real standard output over as REPLIES_FD and
// points descriptor 1 at standard error (`sh -c 'exec "$@" 3>&1 1>&2'`). Without REPLIES_FD replies go to descriptor 1.

import { closeSync, fstatSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import process from "node:process";

/**
 * @typedef {{ readonly name: string, readonly type: string, readonly shape: readonly (number | string)[], readonly isTensor: boolean }} Metadata
 * @typedef {{ readonly type: string, readonly dims: readonly number[], readonly data: any }} OrtTensor
 * @typedef {{
 *   readonly inputMetadata: readonly Metadata[],
 *   readonly outputMetadata: readonly Metadata[],
 *   run(feeds: { [name: string]: OrtTensor }): Promise<{ [name: string]: OrtTensor }>,
 *   release(): Promise<void>,
 * }} Session
 * @typedef {{ readonly name: string, readonly type: string, readonly shape: readonly number[], readonly file: string, readonly bytesPerSet: number }} TensorFile
 * @typedef {{ readonly precision: string, readonly batch: number, readonly threads: number, readonly delegate?: string }} Parameters
 * @typedef {{ readonly op: string, readonly id: number, readonly [key: string]: any }} Request
 * @typedef {{ readonly type: string, readonly [key: string]: unknown }} Answer
 */

const MAX_LINE_BYTES = 1_048_576;
/** Base64 of all outputs of one reply; what does not fit is left out as null. */
const MAX_DATA_CHARACTERS = 900_000;
const now = process.hrtime.bigint;
/** Execution providers that compute in memory of their own, where inputs must lie before the clock starts. */
const MEMORY_OF_ITS_OWN = new Set(["cuda", "tensorrt"]);

const runtimeFolder = process.argv[2] ?? "";
const repliesFd = Number(process.argv[3] ?? 1);

/** Views on raw little-endian bytes for the element types that onnxruntime-node 1.30 takes. */
/** @type {{ readonly [type: string]: (bytes: Uint8Array<ArrayBuffer>) => unknown }} */
const VIEWS = {
  float32: ({ buffer }) => new Float32Array(buffer),
  float64: ({ buffer }) => new Float64Array(buffer),
  float16: ({ buffer }) => new Uint16Array(buffer),
  int8: ({ buffer }) => new Int8Array(buffer),
  int16: ({ buffer }) => new Int16Array(buffer),
  int32: ({ buffer }) => new Int32Array(buffer),
  int64: ({ buffer }) => new BigInt64Array(buffer),
  uint8: (bytes) => bytes,
  uint16: ({ buffer }) => new Uint16Array(buffer),
  uint32: ({ buffer }) => new Uint32Array(buffer),
  uint64: ({ buffer }) => new BigUint64Array(buffer),
  bool: (bytes) => bytes,
  string: (bytes) => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)),
};

/** Element types that the binding does not know, by their number in ONNX's TensorProto.DataType: it names only that. */
/** @type {{ readonly [number: string]: string }} */
const UNKNOWN_TYPES = {
  14: "complex64",
  15: "complex128",
  16: "bfloat16",
  17: "float8e4m3fn",
  18: "float8e4m3fnuz",
  19: "float8e5m2",
  20: "float8e5m2fnuz",
  23: "float4e2m1",
  24: "float8e8m0",
  25: "uint2",
  26: "int2",
};

/** @type {Session | undefined} */
let session;
let modelFolder = "";
const ort = loadRuntime();
/** Input sets in place: what one inference is fed. @type {{ [name: string]: OrtTensor }[]} */
let sets = [];

/** @type {{ readonly [op: string]: (request: any) => Answer | Promise<Answer> }} */
const ANSWERS = { load, inputs, run, infer, exit };

/** @returns {any} the onnxruntime-node module */
function loadRuntime() {
  // Node 24 has it, and the runtime's JavaScript then insists on it, but its native part reads none of its elements.
  Reflect.deleteProperty(globalThis, "Float16Array");
  try {
    const loaded = createRequire(join(runtimeFolder, "package.json"))(runtimeFolder);
    loaded.env.logLevel = "error";
    return loaded;
  } catch (error) {
    process.stderr.write(`onnxruntime-node cannot be loaded: ${oneLine(error)}\n`);
    process.exit(1);
  }
}

/** @param {{ readonly model: string, readonly parameters: Parameters }} request */
async function load({ model, parameters }) {
  if (session !== undefined) throw new Error("a model is loaded already; one launch loads one model");
  const { threads, delegate } = parameters;
  const provider = delegate ?? "cpu";
  if (MEMORY_OF_ITS_OWN.has(provider))
    throw new Error(
      `onnxruntime-node moves inputs to ${provider} and outputs back in every call, which would be in every time; set EDGEBENCH_ONNXRUNTIME=python`,
    );
  modelFolder = dirname(model);
  const options = {
    executionProviders: [provider],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
    // A part of the graph that the delegate cannot take is an error, never a silent share for the CPU.
    ...(delegate === undefined || delegate === "cpu" ? {} : { extra: { session: { disable_cpu_ep_fallback: "1" } } }),
  };
  const start = now();
  /** @type {Session} */
  const created = await ort.InferenceSession.create(model, options);
  const loadNs = Number(now() - start);
  const [inputs, outputs] = await interfaceOf(created);
  session = created;
  collect();
  const actual = {
    provider,
    version: ort.env.versions.node,
    threads,
    executionMode: "sequential",
    ...(provider === "cpu" ? {} : { fallbackShare: 0 }),
  };
  return { type: "loaded", loadNs, inputs, outputs, actual };
}

/** What the model takes and gives. One that cannot be told is let go, so that another model may be loaded. @param {Session} created */
async function interfaceOf(created) {
  try {
    return [created.inputMetadata.map(valueInfo), created.outputMetadata.map(valueInfo)];
  } catch (error) {
    await created.release();
    throw error;
  }
}

/** @param {Metadata} metadata */
function valueInfo({ name, type, shape, isTensor }) {
  if (!isTensor) throw new Error(`"${name}" is not a tensor; onnxruntime-node can neither feed nor return it`);
  return {
    name,
    type,
    shape: shape.map((dimension) => (typeof dimension === "number" ? dimension : (dimension ?? ""))),
  };
}

/** @param {{ readonly count: number, readonly tensors: readonly TensorFile[] }} request */
function inputs({ count, tensors }) {
  loadedSession();
  /** @type {{ [name: string]: OrtTensor }[]} */
  const fresh = Array.from({ length: count }, () => ({}));
  for (const tensor of tensors) readSets(tensor, fresh);
  sets = fresh;
  collect();
  return { type: "ready" };
}

/**
 * Reads one input of every set, each into memory of its own.
 * @param {TensorFile} tensor
 * @param {{ [name: string]: OrtTensor }[]} into
 */
function readSets({ name, type, shape, file, bytesPerSet }, into) {
  const view = VIEWS[type];
  if (view === undefined) throw new Error(`onnxruntime-node cannot be fed ${type} tensors (input "${name}")`);
  const descriptor = openInput(name, file);
  try {
    const { size } = fstatSync(descriptor);
    if (size !== bytesPerSet * into.length)
      throw new Error(
        `input "${name}": its file holds ${size} bytes, ${into.length} sets of ${bytesPerSet} were announced`,
      );
    for (const [index, set] of into.entries()) {
      const bytes = new Uint8Array(bytesPerSet);
      for (let at = 0; at < bytesPerSet; ) {
        const read = readSync(descriptor, bytes, at, bytesPerSet - at, index * bytesPerSet + at);
        if (read === 0) throw new Error(`input "${name}": its file was cut short while it was read`);
        at += read;
      }
      set[name] = new ort.Tensor(type, view(bytes), shape);
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * @param {string} name
 * @param {string} file
 */
function openInput(name, file) {
  try {
    return openSync(file, "r");
  } catch (error) {
    throw new Error(`input "${name}": its file cannot be read (${/** @type {NodeJS.ErrnoException} */ (error).code})`);
  }
}

/**
 * The timed loop: inputs are in place, `session.run` blocks until the outputs are in memory, and nothing else happens
 * between the two readings of the clock.
 * @param {{ readonly count: number, readonly first: number }} request
 */
async function run({ count, first }) {
  const live = loadedSession();
  inputSet(first);
  const starts = new BigUint64Array(count);
  const ends = new BigUint64Array(count);
  let next = first;
  for (let index = 0; index < count; index += 1) {
    const feeds = /** @type {{ [name: string]: OrtTensor }} */ (sets[next]);
    next = next + 1 === sets.length ? 0 : next + 1;
    starts[index] = now();
    await live.run(feeds);
    ends[index] = now();
  }
  const latencyNs = Array.from(starts, (start, index) => Number(/** @type {bigint} */ (ends[index]) - start));
  return { type: "times", startNs: Number(starts[0]), latencyNs };
}

/** @param {{ readonly set: number }} request */
async function infer({ set }) {
  const outputs = await loadedSession().run(inputSet(set));
  let room = MAX_DATA_CHARACTERS;
  const tensors = Object.entries(outputs).map(([name, { type, dims, data }]) => {
    const bytes = rawBytes(data);
    const characters = Math.ceil(bytes.length / 3) * 4;
    const fits = characters <= room;
    if (fits) room -= characters;
    return {
      name,
      type,
      shape: [...dims],
      notFinite: countNotFinite(type, bytes),
      data: fits ? Buffer.from(bytes).toString("base64") : null,
    };
  });
  return { type: "outputs", tensors };
}

/** @param {any} data a typed array, or an array of strings */
function rawBytes(data) {
  if (Array.isArray(data)) return new TextEncoder().encode(JSON.stringify(data));
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/**
 * NaN and infinities among the elements: those with all exponent bits set.
 * @param {string} type
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
function countNotFinite(type, bytes) {
  const { buffer, byteOffset, byteLength } = bytes;
  let count = 0;
  if (type === "float32")
    for (const value of new Float32Array(buffer, byteOffset, byteLength / 4)) count += Number.isFinite(value) ? 0 : 1;
  if (type === "float64")
    for (const value of new Float64Array(buffer, byteOffset, byteLength / 8)) count += Number.isFinite(value) ? 0 : 1;
  if (type === "float16")
    for (const bits of new Uint16Array(buffer, byteOffset, byteLength / 2)) count += (bits & 0x7c00) === 0x7c00 ? 1 : 0;
  return count;
}

function exit() {
  return { type: "bye", peakRssBytes: peakRssBytes() };
}

function peakRssBytes() {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    if (kibibytes !== undefined) return Number(kibibytes) * 1024;
  } catch {
    // Only Linux has /proc.
  }
  return process.resourceUsage().maxRSS * 1024;
}

function loadedSession() {
  if (session === undefined) throw new Error("no model is loaded yet");
  return session;
}

/** @param {number} index */
function inputSet(index) {
  const set = sets[index];
  if (set === undefined) throw new Error(`there is no input set ${index}; ${sets.length} are in place`);
  return set;
}

/**
 * Rubbish of loading and reading is collected before anything is timed. Between bursts nothing is forced: a forced
 * collection makes the inference after it slower (by 1 % to 4 % at 3 ms), a natural one is part of what users see.
 */
function collect() {
  globalThis.gc?.();
}

/**
 * A message for people on one line, without folders of this machine.
 * @param {unknown} error
 */
function oneLine(error) {
  let text = error instanceof Error ? error.message : String(error);
  text = text.replace(/\nRequire stack:.*$/s, "");
  for (const folder of [modelFolder, runtimeFolder])
    if (folder.length > 1) text = text.replaceAll(`${folder}/`, "").replaceAll(folder, basename(folder));
  text = text.replaceAll(/\/onnxruntime_src\/\S+\s/g, "");
  text = text.replace(/^Unsupported data type: (\d+)$/, (_, number) => {
    const type = UNKNOWN_TYPES[number];
    return `onnxruntime-node can neither be fed nor return ${type ?? `type ${number} of ONNX's`} tensors`;
  });
  return text.replaceAll(/\s+/g, " ").trim().slice(0, 1_000);
}

/** Smallest step that the clock was seen to make, nanoseconds. */
function clockResolutionNs() {
  let smallest = 1_000_000_000n;
  for (let sample = 0; sample < 100; sample += 1) {
    const start = now();
    let end = now();
    while (end === start) end = now();
    if (end - start < smallest) smallest = end - start;
  }
  return Number(smallest);
}

/** @param {object} answer */
function reply(answer) {
  let bytes = Buffer.from(`${JSON.stringify(answer)}\n`);
  if (bytes.length > MAX_LINE_BYTES) {
    const { id } = /** @type {{ id: number }} */ (answer);
    bytes = Buffer.from(
      `${JSON.stringify({ type: "error", id, message: "the answer does not fit a line of 1 MiB" })}\n`,
    );
  }
  for (let at = 0; at < bytes.length; ) at += writeSome(bytes.subarray(at));
}

/** @param {Uint8Array} bytes */
function writeSome(bytes) {
  try {
    return writeSync(repliesFd, bytes);
  } catch (error) {
    // Descriptors handed over may be non-blocking.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EAGAIN") throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    return 0;
  }
}

/** @param {string} line */
async function answer(line) {
  /** @type {Request} */
  const request = JSON.parse(line);
  const { id, op } = request;
  try {
    const make = Object.hasOwn(ANSWERS, op) ? ANSWERS[op] : undefined;
    if (make === undefined) throw new Error(`this worker does not know the request ${JSON.stringify(op)}`);
    const { type, ...rest } = await make(request);
    reply({ type, id, ...rest });
  } catch (error) {
    reply({ type: "error", id, message: oneLine(error) });
  }
  if (op === "exit") process.exit(0);
}

/** Requests in turn; the end of standard input is the end of the worker, whatever it is doing. */
function listen() {
  /** @type {Promise<void>} */
  let last = Promise.resolve();
  let rest = "";
  process.stdin.setEncoding("utf8");
  process.stdin.on("data", (/** @type {string} */ text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) last = last.then(() => answer(line));
  });
  process.stdin.on("end", () => process.exit(0));
}

reply({
  type: "hello",
  protocol: 1,
  worker: "edgebench onnxruntime.mjs",
  pid: process.pid,
  runtime: { name: "onnxruntime", version: ort.env.versions.node },
  clock: { name: "process.hrtime", resolutionNs: clockResolutionNs() },
  exclusive: false,
  readyNs: Math.round(performance.now() * 1e6),
});
listen();
