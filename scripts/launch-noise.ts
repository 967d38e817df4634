import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { median } from "simple-statistics";
import { randomFeed } from "../src/commands/feed.ts";
import { type LaunchSpec, LiveLaunch } from "../src/commands/launch.ts";
import type { PreparedSide } from "../src/commands/prepare.ts";
import { measureRound } from "../src/commands/rounds.ts";
import { openSentinel } from "../src/commands/sentinel.ts";
import type { Round } from "../src/compare/pairing.ts";
import { LocalTransport } from "../src/device/local-transport.ts";
import { resolveRuntime } from "../src/device/runtime.ts";
import { workerCommand } from "../src/device/worker-command.ts";
import { spoiltBy } from "../src/measure/spoilt.ts";
import { correctedRatio, logRatio, type Spread, STATISTICS, splitBySteadiness, spreadOf } from "./noise-tables.ts";
import { formatColumns } from "./overhead.ts";

/**
 * Measures a network against itself, so that every log ratio is noise, and prints what shrinks it: which statistic stands
 * for a launch, whether the sentinel corrects rounds, what leaving out disturbed and unsteady rounds gains. The numbers of
 * docs/statistics.md, "Less noise", come from here: `npm run bench:noise -- --rounds 60`.
 */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PARAMETERS = { precision: "fp32", batch: 1, threads: 1 } as const;
const SIZE = { iterations: 200, burst: 10, affordableRounds: 30 };
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "40" }, model: { type: "string", default: "digits-wide.onnx" } },
});
const say = (text: string) => void process.stderr.write(`${text}\n`);

async function prepare(folder: string): Promise<PreparedSide> {
  const resolved = await resolveRuntime("onnxruntime", { cwd: ROOT, env: process.env });
  const spec: LaunchSpec = {
    ...workerCommand({ workersDir: join(ROOT, "workers"), resolved }),
    modelFile: join(ROOT, "fixtures", "digits", values.model),
    parameters: PARAMETERS,
    scenario: "single-stream",
    timeoutMs: 60_000,
    signal: new AbortController().signal,
    transport: new LocalTransport(),
  };
  await using launch = await LiveLaunch.start(spec, 0);
  const feed = await randomFeed({ inputs: launch.inputs, batch: 1, dimensions: {}, seed: 1, folder });
  return { spec, feed, exclusive: false, answered: undefined, inputs: "random" };
}

async function measure(side: PreparedSide, mode: "ping-pong" | "alternating", folder: string): Promise<Round[]> {
  const benchmark = {
    model: "subject",
    device: "desk",
    runtime: "onnxruntime",
    parameters: PARAMETERS,
    scenario: "single-stream",
  } as const;
  const modelFile = join(ROOT, "workers", "sentinels", "onnxruntime-fp32.onnx");
  await using beside = await openSentinel({ benchmark, modelFile, side, folder: join(folder, "sentinel") });
  const rounds: Round[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const { launches } = await measureRound({
      sides: { base: side, head: side },
      round,
      mode,
      size: SIZE,
      seed: 1,
      salt: 2,
      sentinel: beside.sentinel,
    });
    if (launches.base !== undefined && launches.head !== undefined)
      rounds.push({ base: launches.base, head: launches.head });
    say(`${mode}: round ${round + 1} of ${values.rounds}`);
  }
  return rounds;
}

const share = (value: number) => `${(100 * value).toFixed(2)} %`;
const row = (what: string, { rounds, standardDeviation, robust }: Spread) =>
  [what, String(rounds), share(standardDeviation), share(robust)] as const;

/** Rounds that the rules would have left out, had they been asked after each. */
function spoiltRounds(rounds: readonly Round[]): readonly Round[] {
  const earlier: (readonly Round["base"][])[] = [];
  return rounds.filter(({ base, head }) => {
    const rule = spoiltBy([base, head], earlier);
    const excluded = rule === undefined ? {} : { excluded: { rule } };
    earlier.push([
      { ...base, ...excluded },
      { ...head, ...excluded },
    ]);
    return rule !== undefined;
  });
}

function table(rounds: readonly Round[]): string {
  const medians = (some: readonly Round[]) => some.map((round) => logRatio(round, median));
  const spoilt = new Set(spoiltRounds(rounds));
  const { steady, unsteady } = splitBySteadiness(rounds);
  const corrected = rounds.flatMap((round) => correctedRatio(round) ?? []);
  const parts = [
    ["median, not spoilt", rounds.filter((round) => !spoilt.has(round))],
    ["median, spoilt", [...spoilt]],
    ["median, both steady", steady],
    ["median, one unsteady", unsteady],
  ] as const;
  return formatColumns([
    ["", "rounds", "deviation", "robust"],
    ...Object.entries(STATISTICS).map(([name, of]) => row(name, spreadOf(rounds.map((round) => logRatio(round, of))))),
    row("median, by sentinel", spreadOf(corrected)),
    ...parts.filter(([, some]) => some.length > 2).map(([what, some]) => row(what, spreadOf(medians(some)))),
  ]);
}

const folder = await mkdtemp(join(tmpdir(), "edgebench-noise-"));
try {
  const side = await prepare(join(folder, "inputs"));
  process.stdout.write(`${values.model} against itself on ${cpus()[0]?.model ?? "this machine"}\n`);
  for (const mode of ["ping-pong", "alternating"] as const)
    process.stdout.write(`\n${mode}\n${table(await measure(side, mode, folder))}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
