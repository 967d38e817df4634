import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findCage } from "../src/device/cage.ts";
import type { PythonRuntimeName } from "../src/device/python-runtime.ts";
import { type ResolvedRuntime, resolveRuntime } from "../src/device/runtime.ts";
import { coldStarts } from "../test/bench/cold-start.ts";
import { compareLarge } from "../test/bench/compare-large.ts";
import { type JobSubject, measureJob } from "../test/bench/job-share.ts";
import { cagePairs, latencyPairs } from "../test/bench/latency-ratio.ts";
import { planLarge } from "../test/bench/plan-large.ts";
import type { PullSize } from "../test/bench/pull-lab.ts";
import { countRequests } from "../test/bench/request-count.ts";
import { sshPairs } from "../test/bench/ssh-cost.ts";
import { useStore, weighStore } from "../test/bench/store-large.ts";
import { temporaryDist } from "../test/e2e/build-dist.ts";
import { fakeScript } from "../test/e2e/fake-script.ts";
import { isMet, node24, PYTHON_WITH_RUNTIMES, PYTHON_WITH_TORCH, type Requirement } from "../test/requirements.ts";
import { imageRows } from "./image-rows.ts";
import {
  formatColumns,
  type Row,
  summariseColdStarts,
  summariseRatio,
  summariseShare,
  summariseSsh,
} from "./overhead.ts";
import { reportRows } from "./report-row.ts";

/** Weighs edgebench itself on this machine. Prints goals beside measured values and asserts nothing. */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const digits = (name: string) => join(ROOT, "fixtures", "digits", name);
const say = (text: string) => void process.stderr.write(`${text}\n`);
const milliseconds = (ns: number) => `${(ns / 1e6).toFixed(3)} ms`;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** The quickest network of the fixtures: what is added to each call weighs most there. */
const RATIO = { model: "digits-int8.onnx", launches: 20, iterations: 200 } as const;
const RATIO_IN_PYTHON = { launches: 10, iterations: 100 } as const;
const PYTHON: readonly { runtime: PythonRuntimeName; program: string; needs: Requirement; model: string }[] = [
  { runtime: "onnxruntime", program: PYTHON_WITH_RUNTIMES, needs: "python-runtimes", model: "digits-int8.onnx" },
  { runtime: "tflite", program: PYTHON_WITH_RUNTIMES, needs: "python-runtimes", model: "digits-int8.tflite" },
  { runtime: "openvino", program: PYTHON_WITH_RUNTIMES, needs: "python-runtimes", model: "digits.xml" },
  {
    runtime: "tensorflow",
    program: PYTHON_WITH_RUNTIMES,
    needs: "python-runtimes",
    model: "savedmodel/saved_model.pb",
  },
  { runtime: "pytorch", program: PYTHON_WITH_TORCH, needs: "pytorch", model: "digits.pt" },
];

interface RatioSubject {
  readonly name: string;
  readonly runtime: ResolvedRuntime;
  readonly model: string;
  readonly launches: number;
  readonly iterations: number;
}

async function ratioRow({ name, runtime, model, launches, iterations }: RatioSubject): Promise<Row> {
  const onPair = (done: number) => say(`latency in ${name}: pair ${done} of ${launches}`);
  const summary = summariseRatio(await latencyPairs({ runtime, model: digits(model), launches, iterations, onPair }));
  const [low, high] = summary.middleHalf.map((ratio) => ratio.toFixed(4));
  const times = `${milliseconds(summary.reportedNs)} over ${milliseconds(summary.bareNs)}`;
  return {
    what: `latency reported / bare loop, ${name}`,
    goal: "0.99 to 1.01",
    measured: summary.ratio.toFixed(4),
    how: `${model}, batch 1, 1 thread: ${times}, ${launches} interleaved pairs of launches, middle half ${low} to ${high}`,
  };
}

/** One row per Python runtime that is here. */
async function pythonRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { runtime, program, needs, model } of PYTHON) {
    if (!isMet(needs)) {
      say(`latency in ${runtime}, Python: skipped, as this machine lacks it`);
      continue;
    }
    const resolved = { name: runtime, origin: "python", program } as const;
    rows.push(await ratioRow({ name: `${runtime}, Python`, runtime: resolved, model, ...RATIO_IN_PYTHON }));
  }
  return rows;
}

async function cageRow(runtime: ResolvedRuntime): Promise<Row> {
  const { model, launches, iterations } = RATIO;
  const onPair = (done: number) => say(`cage: pair ${done} of ${launches}`);
  const summary = summariseRatio(await cagePairs({ runtime, model: digits(model), launches, iterations, onPair }));
  const [low, high] = summary.middleHalf.map((ratio) => ratio.toFixed(4));
  return {
    what: "latency in the worker's cage / outside",
    goal: "0.99 to 1.01",
    measured: summary.ratio.toFixed(4),
    how: `${model}, batch 1, 1 thread, locks: ${(await findCage()).locks.join(" ") || "none"}, ${launches} interleaved pairs of launches, middle half ${low} to ${high}`,
  };
}

const SSH = { model: "digits.onnx", launches: 20, bursts: 10 } as const;

async function sshRows(): Promise<readonly Row[]> {
  if (!isMet("sshd") || !isMet("python-runtimes")) {
    say("SSH: skipped, as there is no OpenSSH server or no Python with ONNX Runtime here");
    return [];
  }
  const { model, launches, bursts } = SSH;
  const onPair = (done: number) => say(`SSH: pair ${done} of ${launches}`);
  const { around, latency } = summariseSsh(await sshPairs({ model: digits(model), launches, bursts, onPair }));
  const [low, high] = latency.middleHalf.map((ratio) => ratio.toFixed(4));
  const subject = `${model}, ONNX Runtime in Python, ${launches} pairs of launches, here and through a server on loopback`;
  const seconds = (value: number) => `${value.toFixed(3)} s`;
  return [
    {
      what: "a launch over SSH, beyond one without",
      goal: "-",
      measured: seconds(around.beyond),
      how: `${subject}: around the model ${seconds(around.ssh)} and ${seconds(around.local)}, files there already; a network adds its own round trips`,
    },
    {
      what: "latency over SSH / without",
      goal: "0.99 to 1.01",
      measured: latency.ratio.toFixed(4),
      how: `${subject}: ${milliseconds(latency.reportedNs)} over ${milliseconds(latency.bareNs)}, middle half ${low} to ${high}`,
    },
  ];
}

async function shareRow(dist: string, name: string, subject: JobSubject): Promise<Row> {
  say(`share: a job with ${name}`);
  const { result, wallSeconds } = await measureJob(dist, subject);
  const { share, insideSeconds, launches, medianLatencyNs } = summariseShare(result, wallSeconds);
  const times = `${insideSeconds.toFixed(1)} s of ${wallSeconds.toFixed(1)} s`;
  return {
    what: `share of a job inside inference, ${subject.runtime}`,
    goal: ">= 80 % from 5 ms",
    measured: percent(share),
    how: `${name}: ${times}, ${launches} launches, ${milliseconds(medianLatencyNs)} an inference, ${result.measurements[0]?.ending}`,
  };
}

/** The largest files that anyone is likely to compare, and twice as many benchmarks, for how the cost grows. */
const LARGE = { benchmarks: 100, launches: 40, iterations: 1_000 } as const;

async function compareRow(dist: string): Promise<Row> {
  say("compare: two large files, then two of twice the size");
  const once = await compareLarge(dist, LARGE);
  const twice = await compareLarge(dist, { ...LARGE, benchmarks: 2 * LARGE.benchmarks });
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  const told = ({ wallSeconds, cpuSeconds, peakBytes, bytes }: typeof once) =>
    `${wallSeconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of the processor), ${megabytes(peakBytes)} of memory for files of ${megabytes(bytes)}`;
  const growth = (of: (cost: typeof once) => number) => (of(twice) / of(once)).toFixed(1);
  return {
    what: "compare two large results",
    goal: "< 10 s, < 1 GB",
    measured: `${once.wallSeconds.toFixed(1)} s, ${megabytes(once.peakBytes)}`,
    how: `100 benchmarks × 40 launches × 1,000 iterations a side: ${told(once)}; twice the benchmarks: ${told(twice)}, ${growth(({ cpuSeconds }) => cpuSeconds)} times the processor and ${growth(({ peakBytes }) => peakBytes)} times the memory`,
  };
}

/** Three years of nights; two months of them are committed one by one and packed, since a night weighs the same at any age. */
const STORE = { devices: 5, models: 50, nights: 1_095 } as const;
const WEIGHED_NIGHTS = 60;

async function storeRow(dist: string): Promise<Row> {
  say("store: three years of nights on a branch; then two months of them, packed");
  const { record, plan, planWithout } = await useStore(dist, STORE);
  const { sessions, bitsets, recent } = await weighStore({ ...STORE, nights: WEIGHED_NIGHTS });
  const years = STORE.nights / WEIGHED_NIGHTS;
  const megabytes = (bytes: number) => `${((years * bytes) / 1e6).toFixed(0)} MB`;
  const told = ({ requests, cpuSeconds, wallSeconds }: typeof record) =>
    `${requests} requests, ${cpuSeconds.toFixed(1)} s of the processor, ${wallSeconds.toFixed(1)} s in all`;
  return {
    what: "a night of 5 devices × 50 models beside 3 years of them",
    goal: "< 40 requests, <= 4 + one per device",
    measured: `${record.requests} to record, ${plan.requests} to plan`,
    how: `record: ${told(record)}, ${(record.bytes / 1e6).toFixed(1)} MB sent; plan of 250 benchmarks: ${told(plan)}, without a store ${planWithout.cpuSeconds.toFixed(1)} s of the processor; the branch after 3 years: sessions ${megabytes(sessions.raw)}, packed ${megabytes(sessions.packed)}, bitsets packed ${megabytes(bitsets.packed)}, all versions of recent packed ${megabytes(recent.packed)}`,
  };
}

/** The largest change that GitHub lists, in a repository with more models than most. */
const LARGE_CHANGE = { models: 500, changedModels: 100, changedFiles: 3_000 } as const;

async function planRow(dist: string): Promise<Row> {
  say("plan: a large change, three times");
  const costs = [];
  for (let run = 0; run < 3; run += 1) costs.push(await planLarge(dist, LARGE_CHANGE));
  const [best] = costs.toSorted((a, b) => a.wallSeconds - b.wallSeconds);
  if (best === undefined) throw new Error("nothing was planned");
  return {
    what: "plan a large change",
    goal: "< 1 s",
    measured: `${best.wallSeconds.toFixed(2)} s`,
    how: `3,000 changed files, 100 of them models, × 500 models, from a local repository: the quickest of three, ${best.cpuSeconds.toFixed(2)} s of the processor, ${best.planned} benchmarks planned`,
  };
}

const COLD_STARTS = 15;

async function coldStartRow(dist: string): Promise<Row> {
  say(`cold start: plan and bare Node, ${COLD_STARTS} times`);
  const { plan, bare, ratio, beyond } = summariseColdStarts(await coldStarts(dist, COLD_STARTS));
  const told = (seconds: number) => `${(1_000 * seconds).toFixed(0)} ms`;
  return {
    what: "processor time of the step plan, cold",
    goal: "< 300 ms",
    measured: told(plan.median),
    how: `one changed model, configuration and trees read from GitHub's API, plan uploaded, under Node 24: median ${told(plan.median)}, least ${told(plan.least)}; Node running nothing: median ${told(bare.median)}, least ${told(bare.least)}; over ${COLD_STARTS} interleaved pairs ${ratio.toFixed(1)} times as much, ${told(beyond)} more`,
  };
}

const ONE_MODEL: PullSize = { devices: 1, models: 1, otherFiles: 0 };
const MANY_FILES: PullSize = { devices: 3, models: 5, otherFiles: 245 };

async function requestsRow(dist: string, name: string, size: PullSize & { readonly recorded: boolean }): Promise<Row> {
  say(`requests: a pull request, ${name}`);
  const { requests, modelFiles, goal, byJob } = await countRequests(dist, size);
  const { devices, models, otherFiles } = size;
  return {
    what: `requests of a pull request, ${name}`,
    goal: `<= ${goal}`,
    measured: String(requests),
    how: `allowed are 15, one per 100 changed files, of which there are ${models + otherFiles}, one per model file fetched, ${modelFiles}, and one per device, ${devices}; by job: ${[...byJob].map(([job, count]) => `${job} ${count}`).join(", ")}`,
  };
}

/** What is weighed as the runner starts it, under the Node that action.yml names. */
async function actionRows(dist: string): Promise<readonly Row[]> {
  if (node24() === undefined) {
    say("cold start and requests: skipped, as there is no Node 24 here");
    return [];
  }
  return [
    await coldStartRow(dist),
    await requestsRow(dist, "no store yet", { ...ONE_MODEL, recorded: false }),
    await requestsRow(dist, "with a store", { ...ONE_MODEL, recorded: true }),
    await requestsRow(dist, "3 devices, with a store", { ...MANY_FILES, recorded: true }),
  ];
}

await using built = await temporaryDist();
const node = await resolveRuntime("onnxruntime", { cwd: ROOT, env: process.env });
const wide = { name: "digits-wide.onnx", from: digits("digits-wide.onnx") };
const script = { name: "subject.fake.json", text: fakeScript({ medianMs: 5, sleep: true }) };
const rows = [
  await ratioRow({ name: "onnxruntime, Node", runtime: node, ...RATIO }),
  ...(await pythonRows()),
  await cageRow(node),
  ...(await sshRows()),
  await shareRow(built.dist, "digits-wide.onnx, batch 1, 1 thread", { runtime: "onnxruntime", file: wide, batch: 1 }),
  await shareRow(built.dist, "scripted, no runtime to load", { runtime: "fake", file: script, batch: 1 }),
  await compareRow(built.dist),
  await planRow(built.dist),
  await storeRow(built.dist),
  ...(await imageRows(say)),
  ...(await reportRows(say)),
  ...(await actionRows(built.dist)),
];
const print = (text: string) => void process.stdout.write(text);
print(`\nedgebench's own overhead on ${cpus()[0]?.model ?? "this machine"}, Node ${process.versions.node}\n\n`);
print(
  formatColumns([["", "goal", "measured"], ...rows.map(({ what, goal, measured }) => [what, goal, measured] as const)]),
);
print(`\n${rows.map(({ what, how }) => `${what}:\n  ${how}\n`).join("")}`);
print("\nGoals are told, never asserted: on a busy machine run it again.\n");
