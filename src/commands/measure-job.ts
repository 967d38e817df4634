import { randomBytes, randomInt } from "node:crypto";
import { join } from "node:path";
import type { RuntimeName } from "../bench/benchmark.ts";
import { type Measurement, RESULT_SCHEMA, type Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { type Dataset, openDataset } from "../dataset/dataset.ts";
import { openInstructionCounter } from "../device/instructions.ts";
import { openTransport } from "../device/open-transport.ts";
import { probeDevice } from "../device/probe.ts";
import { type PythonChoice, pythonHere } from "../device/python-runtime.ts";
import { resolveRuntime } from "../device/runtime.ts";
import type { Transport } from "../device/transport.ts";
import { distantWorker, type WorkerCommand, workerCommand } from "../device/worker-command.ts";
import type { Job, Plan } from "../plan/plan.ts";
import type { Repository } from "../plan/repository.ts";
import type { Context } from "./context.ts";
import { writeResult } from "./files.ts";
import { openMeters } from "./job-meters.ts";
import { materialiser } from "./materialise.ts";
import type { PlaceDatasets } from "./place-datasets.ts";
import { runJob } from "./run-job.ts";
import type { ToolWorld } from "./tool-launch.ts";

/** What is to be measured, or why there is nothing. */
export type Assignment = { readonly kind: "nothing"; readonly why: string } | JobAssignment;

export interface JobAssignment {
  readonly kind: "job";
  readonly plan: Plan;
  readonly job: Job;
  /** Holds the commits of the plan. */
  readonly repository: Repository;
  readonly placeDatasets: PlaceDatasets;
  /** What the result is held against as soon as it is there; a plan's results are judged by `report`. */
  readonly against: Against;
}

export type Against =
  | { readonly kind: "nothing" }
  | { readonly kind: "base" }
  | { readonly kind: "result"; readonly result: Result };

export interface MeasureOptions {
  readonly attempt: number;
  readonly seed?: number;
  readonly workerTimeout: number;
  /** Measures in the place of workers, where the user wants another tool to. */
  readonly measuredBy?: Pick<ToolWorld, "measurer" | "program"> | undefined;
  /** Where the result goes. */
  readonly file: string;
  readonly scratch: string;
}

/**
 * Measures a job and writes its result: once empty, so that a place that cannot be written is told before anything was
 * measured, and after every benchmark.
 *
 * @throws UserError for a device that cannot be reached, a dataset that cannot be used, and a place that cannot be written.
 */
export async function measureJob(
  assignment: JobAssignment,
  options: MeasureOptions,
  context: Context,
): Promise<Result> {
  const { plan, job, repository } = assignment;
  const { scratch, file } = options;
  const { workersDir, signal, progress } = context;
  await using transport = await openTransport(job.transport, job.device, { workersDir, signal, say: progress.line });
  const counter = job.transport.kind === "local" ? await openInstructionCounter() : undefined;
  // Another tool is fed by itself.
  const datasets = options.measuredBy === undefined ? await openDatasets(assignment) : new Map<string, Dataset>();
  const seed = options.seed ?? randomInt(2 ** 32);
  const header = await makeHeader(job, seed, options, context, transport);
  const save = (measurements: readonly Measurement[]) =>
    writeResult(context, file, {
      ...header,
      createdAt: new Date().toISOString(),
      measurements: [...measurements],
    });
  await save([]);
  const workerOf = workerFinder(job, context, transport);
  const planned = job.benchmarks.map(({ benchmark }) => benchmark);
  const meterOf = await openMeters(transport.view, planned, { signal, say: progress.line });
  const measurements = await runJob(job, plan, {
    context,
    materialise: materialiser(repository, context.signal),
    datasets,
    launchSpec: async ({ benchmark }) => ({
      ...(await workerOf(benchmark.runtime)),
      timeoutMs: options.workerTimeout * 1_000,
      signal: context.signal,
      transport,
      counter,
      energy: meterOf(benchmark),
    }),
    tool: options.measuredBy && {
      ...options.measuredBy,
      transport,
      folder: transport.root === undefined ? join(scratch, "tool") : `${transport.root}/run/tool`,
      silenceMs: options.workerTimeout * 1_000,
      signal,
    },
    cooling: job.coolDown && { ...job.coolDown, view: transport.view },
    environment: header.device.environment,
    scratch,
    places: new Map([
      [scratch, "the temporary folder"],
      [repository.place, "the repository"],
      ...(transport.root === undefined ? [] : ([[transport.root, "the device's folder"]] as const)),
    ]),
    trouble: () => transport.trouble,
    seed,
    save,
  });
  return { ...header, measurements };
}

async function makeHeader(
  { device, prepare = {} }: Job,
  seed: number,
  { attempt }: MeasureOptions,
  { version, workersDir, progress }: Context,
  transport: Transport,
): Promise<Omit<Result, "measurements">> {
  const startedAt = new Date().toISOString();
  const prepared = await transport.prepare(prepare, workersDir, progress.line);
  return {
    schema: RESULT_SCHEMA,
    createdAt: startedAt,
    tool: { name: "edgebench", version },
    session: { id: randomBytes(16).toString("hex"), seed, startedAt, attempt },
    device: { label: device, environment: { ...(await probeDevice(transport.view)), ...prepared } },
  };
}

/** Every dataset that a side of the job is fed from, read once. */
async function openDatasets({ plan, job, placeDatasets }: JobAssignment): Promise<ReadonlyMap<string, Dataset>> {
  const names = new Set(
    job.benchmarks.flatMap(({ base, head }) => [base?.dataset, head.dataset].filter((name) => name !== undefined)),
  );
  const declared = new Map<string, Plan["datasets"][string]>();
  for (const name of names) {
    const found = plan.datasets[name];
    if (found === undefined)
      throw new UserError(`the plan feeds models from dataset ${name}, which it does not declare; make the plan again`);
    declared.set(name, found);
  }
  const roots = await placeDatasets(declared);
  const opened = new Map<string, Dataset>();
  for (const [name, { path, layout, insisted = false }] of declared)
    opened.set(name, await openDataset({ name, path, layout, insisted, root: roots.get(name) ?? "" }));
  return opened;
}

/** Where workers are looked for. */
export interface WorkerHome extends Pick<Job, "device" | "transport"> {
  /** The Python that the configuration names. */
  readonly python?: string | undefined;
}

/**
 * Finds the worker of each runtime once; one that cannot be found is told to every benchmark that needs it. A device beside
 * the runner is asked again: it may only have been away.
 */
export function workerFinder(
  job: WorkerHome,
  context: Context,
  transport: Transport,
): (runtime: RuntimeName) => Promise<WorkerCommand> {
  const found = new Map<RuntimeName, Promise<WorkerCommand>>();
  const find = async (runtime: RuntimeName) => {
    const { cwd, env, signal, workersDir, progress } = context;
    const python = pythonOf(job, env);
    if (job.transport.kind === "ssh") return distantWorker(runtime, { workersDir, transport, python });
    const resolved = await resolveRuntime(runtime, { cwd, env, signal, python, say: progress.line });
    return workerCommand({ workersDir, resolved });
  };
  return (runtime) => {
    const known = found.get(runtime) ?? find(runtime);
    found.set(runtime, known);
    if (job.transport.kind === "ssh") known.catch(() => found.delete(runtime));
    return known;
  };
}

/** What the configuration names goes before what the machine's environment does; that of the runner tells nothing of a device beside it. */
function pythonOf({ device, transport, python }: WorkerHome, env: Context["env"]): PythonChoice {
  const namedIn = `devices.${device}.python`;
  if (transport.kind === "ssh") return { program: python ?? "python3", namedIn, device };
  return python === undefined ? pythonHere(env) : { program: python, namedIn };
}
