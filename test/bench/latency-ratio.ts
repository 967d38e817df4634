import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { median } from "simple-statistics";
import { randomFeed } from "../../src/commands/feed.ts";
import { type Feed, type LaunchSpec, LiveLaunch } from "../../src/commands/launch.ts";
import { type Cage, cageOf, findCage } from "../../src/device/cage.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { PYTHON_OPTIONS } from "../../src/device/python-runtime.ts";
import type { ResolvedRuntime } from "../../src/device/runtime.ts";
import { workerCommand } from "../../src/device/worker-command.ts";
import { pingPong } from "../../src/measure/rounds.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const PARAMETERS = { precision: "fp32", batch: 1, threads: 1 } as const;
const BURST = 10;

export interface LatencyRatioRequest {
  readonly runtime: ResolvedRuntime;
  /** Of that runtime, with one float32 input. */
  readonly model: string;
  /** Pairs of launches. */
  readonly launches: number;
  /** Timed inferences of a launch. */
  readonly iterations: number;
  readonly onPair: (done: number) => void;
}

/** One launch of edgebench beside one of the bare loop: the median latency of each, nanoseconds. */
export interface LatencyPair {
  readonly reportedNs: number;
  readonly bareNs: number;
}

/**
 * Holds the latency that edgebench reports against a bare loop around a session of the same model, options and inputs.
 * Fresh processes of both for every pair, started in alternating order, answering in alternating bursts.
 */
export async function latencyPairs(request: LatencyRatioRequest): Promise<readonly LatencyPair[]> {
  return measurePairs(request, measurePair);
}

/**
 * Holds the latency of launches in the cage of this machine (`reportedNs`) against those of launches without one
 * (`bareNs`), as `latencyPairs` does.
 */
export async function cagePairs(request: LatencyRatioRequest): Promise<readonly LatencyPair[]> {
  const cages: readonly [Cage, Cage] = [await findCage(), cageOf([])];
  return measurePairs(request, (one) => measureCages(one, cages));
}

async function measurePairs(
  request: LatencyRatioRequest,
  measure: (request: PairRequest) => Promise<LatencyPair>,
): Promise<readonly LatencyPair[]> {
  const { runtime } = request;
  const folder = await mkdtemp(join(tmpdir(), "edgebench-ratio-"));
  try {
    const spec: LaunchSpec = {
      ...workerCommand({ workersDir: join(ROOT, "workers"), resolved: runtime }),
      modelFile: request.model,
      parameters: PARAMETERS,
      scenario: "single-stream",
      timeoutMs: 60_000,
      signal: new AbortController().signal,
      transport: new LocalTransport(),
    };
    const feed = await feedOf(spec, folder);
    const pairs: LatencyPair[] = [];
    for (let pair = 0; pair < request.launches; pair += 1) {
      pairs.push(await measure({ spec, feed, runtime, pair, iterations: request.iterations }));
      request.onPair(pairs.length);
    }
    return pairs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function feedOf(spec: LaunchSpec, folder: string): Promise<Feed> {
  await using launch = await LiveLaunch.start(spec, 0);
  return randomFeed({ inputs: launch.inputs, batch: PARAMETERS.batch, dimensions: {}, seed: 1, folder });
}

interface PairRequest {
  readonly spec: LaunchSpec;
  readonly feed: Feed;
  readonly runtime: ResolvedRuntime;
  readonly pair: number;
  readonly iterations: number;
}

async function measurePair({ spec, feed, runtime, pair, iterations }: PairRequest): Promise<LatencyPair> {
  const startBare = () => BareLoop.start(runtime, spec, feed);
  const bareFirst = pair % 2 === 0 ? await startBare() : undefined;
  await using launch = await LiveLaunch.start(spec, pair);
  await using bare = bareFirst ?? (await startBare());
  await launch.feed(feed);
  await launch.warmUp();
  await bare.run(50);
  const bareNs: number[] = [];
  for (const { side, count } of pingPong(pair % 4 < 2 ? "base" : "head", iterations, BURST)) {
    if (side === "head") await launch.burst(count);
    else bareNs.push(...(await bare.run(count)));
  }
  const { latencyNs } = await launch.finish({ round: pair, position: 0, opened: true, mode: "solo" });
  return { reportedNs: median([...latencyNs]), bareNs: median(bareNs) };
}

async function measureCages(
  { spec, feed, pair, iterations }: PairRequest,
  [caged, open]: readonly [Cage, Cage],
): Promise<LatencyPair> {
  const startIn = (cage: Cage) => LiveLaunch.start({ ...spec, transport: new LocalTransport(cage) }, pair);
  const cagedFirst = pair % 2 === 0;
  await using first = await startIn(cagedFirst ? caged : open);
  await using second = await startIn(cagedFirst ? open : caged);
  for (const launch of [first, second]) {
    await launch.feed(feed);
    await launch.warmUp();
  }
  for (const { side, count } of pingPong(pair % 4 < 2 ? "base" : "head", iterations, BURST))
    await (side === "base" ? first : second).burst(count);
  const [one, other] = [await medianOf(first, pair), await medianOf(second, pair)];
  return cagedFirst ? { reportedNs: one, bareNs: other } : { reportedNs: other, bareNs: one };
}

async function medianOf(launch: LiveLaunch, round: number): Promise<number> {
  const { latencyNs } = await launch.finish({ round, position: 0, opened: true, mode: "ping-pong" });
  return median([...latencyNs]);
}

/** A process of bare-loop.mjs, or bare-loop.py. */
class BareLoop implements AsyncDisposable {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: Interface;
  readonly #answers: AsyncIterator<string>;

  private constructor(program: string, args: readonly string[], env: LaunchSpec["env"]) {
    this.#child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#lines = createInterface({ input: this.#child.stdout });
    this.#answers = this.#lines[Symbol.asyncIterator]();
  }

  /** Resolves when its session is made. */
  static async start(
    runtime: ResolvedRuntime,
    { modelFile, parameters, env }: LaunchSpec,
    feed: Feed,
  ): Promise<BareLoop> {
    const [input] = feed.tensors;
    if (runtime.name === "fake" || input === undefined) throw new Error("the bare loop runs real models with an input");
    const own = [modelFile, String(parameters.threads), input.file, input.name, input.shape.join("x")];
    const file = (name: string) => join(import.meta.dirname, name);
    const loop =
      runtime.origin === "python"
        ? new BareLoop(runtime.program, [...PYTHON_OPTIONS, file("bare-loop.py"), runtime.name, ...own], env)
        : new BareLoop(process.execPath, [file("bare-loop.mjs"), runtime.directory, ...own], env);
    await loop.run(1);
    return loop;
  }

  /** The times of so many inferences, nanoseconds. */
  async run(count: number): Promise<readonly number[]> {
    this.#child.stdin.write(`${count}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error("the bare loop ended early");
    return JSON.parse(value) as readonly number[];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#lines.close();
    const ended = new Promise((resolve) => this.#child.once("close", resolve));
    this.#child.stdin.end();
    await ended;
  }
}
