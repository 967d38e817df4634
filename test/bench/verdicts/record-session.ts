import { join } from "node:path";
import { median } from "simple-statistics";
import type { Benchmark } from "../../../src/bench/benchmark.ts";
import type { Launch } from "../../../src/bench/result.ts";
import { randomFeed } from "../../../src/commands/feed.ts";
import { type LaunchSpec, LiveLaunch } from "../../../src/commands/launch.ts";
import type { PreparedSide } from "../../../src/commands/prepare.ts";
import { measureAlone, measureRound } from "../../../src/commands/rounds.ts";
import { openSentinel } from "../../../src/commands/sentinel.ts";
import { LocalTransport } from "../../../src/device/local-transport.ts";
import { resolveRuntime } from "../../../src/device/runtime.ts";
import { workerCommand } from "../../../src/device/worker-command.ts";
import type { RoundSize } from "../../../src/measure/budget.ts";
import { shippedSentinel } from "../../../src/measure/sentinel.ts";
import type { RecordedSession } from "./recording.ts";

const PARAMETERS = { precision: "fp32", batch: 1, threads: 1 } as const;
const BENCHMARK: Benchmark = {
  model: "digits",
  device: "desk",
  runtime: "onnxruntime",
  parameters: PARAMETERS,
  scenario: "single-stream",
};
const LAUNCH_TIMEOUT_MS = 60_000;

/** Timed inferences of every launch. */
export const ITERATIONS = 200;
const SIZE: RoundSize = { iterations: ITERATIONS, burst: 10, affordableRounds: 30 };
/** What one session holds: enough launches alone for two sides of ten. */
const PER_SESSION = { alone: 20, same: 6, changed: 2 } as const;

export interface Subject {
  /** The repository, with its workers and its runtime. */
  readonly root: string;
  readonly model: string;
  readonly changedModel: string;
  /** For inputs. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

export interface PreparedSubject {
  readonly model: PreparedSide;
  readonly changed: PreparedSide;
  readonly root: string;
  readonly folder: string;
}

export async function prepareSubject(subject: Subject): Promise<PreparedSubject> {
  const { root, folder } = subject;
  const resolved = await resolveRuntime("onnxruntime", { cwd: root, env: process.env });
  const sideOf = async (modelFile: string, name: string): Promise<PreparedSide> => {
    const spec: LaunchSpec = {
      ...workerCommand({ workersDir: join(root, "workers"), resolved }),
      modelFile,
      parameters: PARAMETERS,
      scenario: BENCHMARK.scenario,
      timeoutMs: LAUNCH_TIMEOUT_MS,
      signal: subject.signal,
      transport: new LocalTransport(),
    };
    await using launch = await LiveLaunch.start(spec, 0);
    const { inputs, exclusive } = launch;
    const feed = await randomFeed({ inputs, batch: 1, dimensions: {}, seed: 1, folder: join(folder, name) });
    return { spec, feed, exclusive, answered: undefined, inputs: "random" };
  };
  const model = await sideOf(subject.model, "model");
  return { model, changed: await sideOf(subject.changedModel, "changed"), root, folder };
}

/** Measures one session with our own launches and rounds. @throws LaunchLost where a launch is lost. */
export async function recordSession(subject: PreparedSubject, seed: number): Promise<RecordedSession> {
  const { model, changed, root, folder } = subject;
  const startedAt = new Date().toISOString();
  const sentinelFile = shippedSentinel("onnxruntime", PARAMETERS.precision);
  await using beside = await openSentinel({
    benchmark: BENCHMARK,
    modelFile: sentinelFile && join(root, "workers", "sentinels", sentinelFile),
    side: model,
    folder: join(folder, "sentinel"),
  });
  const alone: Launch[] = [];
  for (let round = 0; round < PER_SESSION.alone; round += 1)
    alone.push(await measureAlone(model, SIZE, { round, position: 0, opened: true, mode: "solo" }, beside.sentinel));
  const same = await recordRounds({ base: model, head: model }, PER_SESSION.same, seed);
  const different = await recordRounds({ base: model, head: changed }, PER_SESSION.changed, seed);
  return { startedAt, alone: alone.map(toAlone), same, changed: different };
}

function toAlone({ latencyNs, sentinelNs }: Launch): RecordedSession["alone"][number] {
  return { latencyNs, ...(sentinelNs === undefined ? {} : { sentinelNs: median(sentinelNs) }) };
}

/** Rounds in ping-pong; a lost one is left out. */
async function recordRounds(
  sides: { readonly base: PreparedSide; readonly head: PreparedSide },
  count: number,
  seed: number,
): Promise<RecordedSession["same"]> {
  const rounds: RecordedSession["same"] = [];
  for (let round = 0; round < count; round += 1) {
    const request = { sides, round, mode: "ping-pong", size: SIZE, seed, salt: 1, sentinel: undefined } as const;
    const { base, head } = (await measureRound(request)).launches;
    if (base !== undefined && head !== undefined) rounds.push({ base: base.latencyNs, head: head.latencyNs });
  }
  return rounds;
}
