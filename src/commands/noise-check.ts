import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "simple-statistics";
import type { RuntimeName } from "../bench/benchmark.ts";
import { formatValue } from "../bench/unit.ts";
import type { Check } from "../device/check.ts";
import type { Transport } from "../device/transport.ts";
import type { WorkerCommand } from "../device/worker-command.ts";
import { sizeRounds } from "../measure/budget.ts";
import { type Noise, noiseOf } from "../measure/noise.ts";
import { partsOfSavedModel, shippedSentinel } from "../measure/sentinel.ts";
import { soloCost } from "./calibrate.ts";
import type { Context } from "./context.ts";
import { randomFeed } from "./feed.ts";
import { LaunchLost, type LaunchSpec, LiveLaunch } from "./launch.ts";
import type { PreparedSide } from "./prepare.ts";
import { measureRound } from "./rounds.ts";

const ROUNDS = 6;
/** So long at most, where launches are quick enough for two rounds within it. */
const SECONDS = 10;
const PATIENCE_MS = 30_000;
/** The default tolerance of latency: what a device should be able to show. */
const WANTED = 0.05;

export interface NoiseRequest {
  /** Those of the device that answer. */
  readonly runtimes: readonly RuntimeName[];
  readonly find: (runtime: RuntimeName) => Promise<WorkerCommand>;
  readonly transport: Transport;
}

/**
 * Measures the small frozen network of a runtime against itself for a few seconds, and tells what the device can show. None
 * where no runtime answers, which is another check's affair.
 */
export async function checkNoise(
  { runtimes, find, transport }: NoiseRequest,
  { signal, workersDir }: Pick<Context, "signal" | "workersDir">,
): Promise<readonly Check[]> {
  const runtime = runtimes.find((name) => shippedSentinel(name, "fp32") !== undefined);
  const sentinel = runtime && shippedSentinel(runtime, "fp32");
  if (runtime === undefined || sentinel === undefined) return [];
  const scratch = await mkdtemp(join(tmpdir(), "edgebench-noise-"));
  try {
    const spec: LaunchSpec = {
      ...(await find(runtime)),
      modelFile: join(workersDir, "sentinels", sentinel),
      beside: partsOfSavedModel(sentinel),
      parameters: { precision: "fp32", batch: 1, threads: 1 },
      scenario: "single-stream",
      timeoutMs: PATIENCE_MS,
      signal,
      transport,
    };
    return judgeNoise(noiseOf(await logRatios(await sideOf(spec, scratch))));
  } catch (error) {
    if (!(error instanceof LaunchLost)) throw error;
    return [
      {
        check: "noise",
        state: "warn",
        finding: `the short measurement of noise was lost ${error.message}`,
        remedy: "look again; if it is lost again, measure with this runtime and read the reason",
      },
    ];
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function sideOf(spec: LaunchSpec, folder: string): Promise<PreparedSide> {
  await using launch = await LiveLaunch.start(spec, 0);
  const feed = await randomFeed({ inputs: launch.inputs, batch: 1, dimensions: {}, seed: 1, folder });
  return { spec, feed, exclusive: launch.exclusive, answered: undefined, inputs: "random" };
}

/** Of the two launches of each round, both of the same model. */
async function logRatios(side: PreparedSide): Promise<readonly number[]> {
  const { fixedSeconds, iterationSeconds } = await soloCost(side);
  const size = sizeRounds(SECONDS, { fixedSeconds: 2 * fixedSeconds, iterationSeconds: 2 * iterationSeconds }, ROUNDS);
  const mode = side.exclusive ? "alternating" : "ping-pong";
  const ratios: number[] = [];
  for (let round = 0; round < Math.max(2, size.affordableRounds); round += 1) {
    const sides = { base: side, head: side };
    const outcome = await measureRound({ sides, round, mode, size, seed: 1, salt: 1, sentinel: undefined });
    const { base, head } = outcome.launches;
    if (base !== undefined && head !== undefined)
      ratios.push(Math.log(median([...head.latencyNs]) / median([...base.latencyNs])));
  }
  return ratios;
}

/** What noise means for measuring here; nothing where too few rounds were whole. */
export function judgeNoise(noise: Noise | undefined): readonly Check[] {
  if (noise === undefined) return [];
  const { between, visible, launches } = noise;
  const share = (value: number) => formatValue(value, "share");
  const finding = `two identical runs differ by ${share(between)}; a change of ${share(visible)} can be seen in ${launches} launches`;
  if (visible <= WANTED) return [{ check: "noise", state: "ok", finding }];
  return [
    {
      check: "noise",
      state: "warn",
      finding,
      remedy: "mend what else is found here, then look what runs beside",
      command: "top -b -n 1 | head -n 15",
    },
  ];
}
