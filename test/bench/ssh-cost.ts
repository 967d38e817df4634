import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { median } from "simple-statistics";
import { randomFeed } from "../../src/commands/feed.ts";
import { type Feed, type LaunchSpec, LiveLaunch } from "../../src/commands/launch.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { SshTransport } from "../../src/device/ssh-transport.ts";
import type { Transport } from "../../src/device/transport.ts";
import { distantWorker, type WorkerCommand, workerCommand } from "../../src/device/worker-command.ts";
import { SshServer } from "../device/ssh-server.ts";
import { PYTHON_WITH_RUNTIMES } from "../requirements.ts";

const WORKERS = join(import.meta.dirname, "..", "..", "workers");
const PARAMETERS = { precision: "fp32", batch: 1, threads: 1 } as const;
const NAME = "onnxruntime";
const BURST = 10;

export interface SshCostRequest {
  /** An ONNX model with one input. */
  readonly model: string;
  /** Pairs of launches. */
  readonly launches: number;
  /** Timed bursts of a launch. */
  readonly bursts: number;
  readonly onPair: (done: number) => void;
}

/** What one launch took. */
export interface LaunchCost {
  /** From the start of its worker to its end, without what was spent inside the model. */
  readonly aroundSeconds: number;
  /** The median of its timed inferences, nanoseconds. */
  readonly latencyNs: number;
}

export interface SshPair {
  readonly local: LaunchCost;
  readonly ssh: LaunchCost;
}

/**
 * The same launches of ONNX Runtime in the same Python, started here and over SSH through a server on loopback, in
 * alternating order.
 */
export async function sshPairs(request: SshCostRequest): Promise<readonly SshPair[]> {
  await using server = await SshServer.start();
  const folder = await mkdtemp(join(tmpdir(), "edgebench-ssh-cost-"));
  const path = process.env["PATH"];
  process.env["PATH"] = server.runnerPath;
  try {
    const signal = new AbortController().signal;
    await using ssh = await SshTransport.open({
      address: server.address,
      workersDir: WORKERS,
      say: () => undefined,
      signal,
    });
    const specOf = (worker: WorkerCommand, transport: Transport): LaunchSpec => ({
      ...worker,
      scenario: "single-stream",
      modelFile: request.model,
      parameters: PARAMETERS,
      timeoutMs: 60_000,
      signal,
      transport,
    });
    const resolved = { name: NAME, origin: "python", program: PYTHON_WITH_RUNTIMES } as const;
    const here = specOf(workerCommand({ workersDir: WORKERS, resolved }), new LocalTransport());
    const python = { program: PYTHON_WITH_RUNTIMES, namedIn: "this benchmark" };
    const there = specOf(await distantWorker(NAME, { workersDir: WORKERS, transport: ssh, python }), ssh);
    return await measurePairs(request, here, there, folder);
  } finally {
    process.env["PATH"] = path;
    await rm(folder, { recursive: true, force: true });
  }
}

async function measurePairs(
  { launches, bursts, onPair }: SshCostRequest,
  here: LaunchSpec,
  there: LaunchSpec,
  folder: string,
): Promise<readonly SshPair[]> {
  const feed = await feedOf(here, folder);
  // What goes there once is there.
  await launchCost(there, feed, 1);
  const pairs: SshPair[] = [];
  for (let pair = 0; pair < launches; pair += 1) {
    const first = await launchCost(pair % 2 === 0 ? here : there, feed, bursts);
    const second = await launchCost(pair % 2 === 0 ? there : here, feed, bursts);
    pairs.push(pair % 2 === 0 ? { local: first, ssh: second } : { local: second, ssh: first });
    onPair(pairs.length);
  }
  return pairs;
}

async function feedOf(spec: LaunchSpec, folder: string): Promise<Feed> {
  await using launch = await LiveLaunch.start(spec, 0);
  return randomFeed({ inputs: launch.inputs, batch: PARAMETERS.batch, dimensions: {}, seed: 1, folder });
}

async function launchCost(spec: LaunchSpec, feed: Feed, bursts: number): Promise<LaunchCost> {
  const began = performance.now();
  const { insideNs, latencyNs } = await wholeLaunch(spec, feed, bursts);
  return { aroundSeconds: (performance.now() - began) / 1_000 - insideNs / 1e9, latencyNs };
}

async function wholeLaunch(spec: LaunchSpec, feed: Feed, bursts: number) {
  await using live = await LiveLaunch.start(spec, 0);
  await live.feed(feed);
  await live.warmUp();
  for (let burst = 0; burst < bursts; burst += 1) await live.burst(BURST);
  const launch = await live.finish({ round: 0, position: 0, opened: true, mode: "solo" });
  const inside = [launch.firstNs ?? 0, ...launch.warmupNs, ...launch.latencyNs];
  return { insideNs: inside.reduce((sum, ns) => sum + ns, 0), latencyNs: median(launch.latencyNs) };
}
