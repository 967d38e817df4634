import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

await using built = await temporaryDist();
const wide = { name: "digits-wide.onnx", from: digits("digits-wide.onnx") };
const script = { name: "subject.fake.json", text: fakeScript({ medianMs: 5, sleep: true }) };
const rows = [
  await ratioRow(),
  await shareRow(built.dist, "digits-wide.onnx, batch 1, 1 thread", { runtime: "onnxruntime", file: wide, batch: 1 }),
  await shareRow(built.dist, "scripted, no runtime to load", { runtime: "fake", file: script, batch: 1 }),
];
const print = (text: string) => void process.stdout.write(text);
print(`\nedgebench's own overhead on ${cpus()[0]?.model ?? "this machine"}, Node ${process.versions.node}\n\n`);
print(
  formatColumns([["", "goal", "measured"], ...rows.map(({ what, goal, measured }) => [what, goal, measured] as const)]),
);
print(`\n${rows.map(({ what, how }) => `${what}:\n  ${how}\n`).join("")}`);
print("\nGoals are told, never asserted: on a busy machine run it again.\n");
