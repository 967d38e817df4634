import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareLarge } from "../test/bench/compare-large.ts";
import { type JobSubject, measureJob } from "../test/bench/job-share.ts";
import { latencyPairs } from "../test/bench/latency-ratio.ts";
import { temporaryDist } from "../test/e2e/build-dist.ts";
import { fakeScript } from "../test/e2e/fake-script.ts";
import { formatColumns, summariseRatio, summariseShare } from "./overhead.ts";

/** Weighs edgebench itself on this machine. Prints goals beside measured values and asserts nothing. */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const digits = (name: string) => join(ROOT, "fixtures", "digits", name);
const say = (text: string) => void process.stderr.write(`${text}\n`);
const milliseconds = (ns: number) => `${(ns / 1e6).toFixed(3)} ms`;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** The quickest network of the fixtures: what is added to each call weighs most there. */
const RATIO = { model: "digits-int8.onnx", launches: 20, iterations: 200 } as const;

interface Row {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly how: string;
}

async function ratioRow(): Promise<Row> {
  const { model, launches, iterations } = RATIO;
  const onPair = (done: number) => say(`latency: pair ${done} of ${launches}`);
  const summary = summariseRatio(await latencyPairs({ model: digits(model), launches, iterations, onPair }));
  const [low, high] = summary.middleHalf.map((ratio) => ratio.toFixed(4));
  const times = `${milliseconds(summary.reportedNs)} over ${milliseconds(summary.bareNs)}`;
  return {
    what: "latency reported / bare loop",
    goal: "0.99 to 1.01",
    measured: summary.ratio.toFixed(4),
    how: `${model}, batch 1, 1 thread: ${times}, ${launches} interleaved pairs of launches, middle half ${low} to ${high}`,
  };
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

await using built = await temporaryDist();
const wide = { name: "digits-wide.onnx", from: digits("digits-wide.onnx") };
const script = { name: "subject.fake.json", text: fakeScript({ medianMs: 5, sleep: true }) };
const rows = [
  await ratioRow(),
  await shareRow(built.dist, "digits-wide.onnx, batch 1, 1 thread", { runtime: "onnxruntime", file: wide, batch: 1 }),
  await shareRow(built.dist, "scripted, no runtime to load", { runtime: "fake", file: script, batch: 1 }),
  await compareRow(built.dist),
];
const print = (text: string) => void process.stdout.write(text);
print(`\nedgebench's own overhead on ${cpus()[0]?.model ?? "this machine"}, Node ${process.versions.node}\n\n`);
print(
  formatColumns([["", "goal", "measured"], ...rows.map(({ what, goal, measured }) => [what, goal, measured] as const)]),
);
print(`\n${rows.map(({ what, how }) => `${what}:\n  ${how}\n`).join("")}`);
print("\nGoals are told, never asserted: on a busy machine run it again.\n");
