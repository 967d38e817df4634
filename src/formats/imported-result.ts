import type { Benchmark, Parameters, RuntimeName } from "../bench/benchmark.ts";
import { type Launch, type Measurement, NOT_TOLD, RESULT_SCHEMA, type Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import type { Imported, ImportedLaunch } from "./format.ts";

/** What the user says of files of another tool: names always, and what the files leave open. */
export interface Given {
  readonly model: string;
  readonly device: string;
  readonly runtime?: RuntimeName | undefined;
  readonly parameters: { readonly [name in keyof Parameters]?: Parameters[name] | undefined };
  /** 40 hex digits. */
  readonly commit?: string | undefined;
}

/** What makes the result a file: none of it changes what is told. */
export interface ImportMoment {
  /** 32 hex digits, of the files: importing them again gives the same session. */
  readonly session: string;
  readonly now: string;
  readonly version: string;
}

/** Where the user does not say it either. */
const DEFAULTS = { precision: "fp32", batch: 1, threads: 1 } as const;
const UNKNOWN_COMMIT = "0".repeat(40);

/**
 * The benchmark of a file that is meant.
 *
 * @param entry what the tool calls it; undefined where the user does not say.
 * @throws UserError where there are several, or none of that name.
 */
export function chooseEntry(imported: readonly Imported[], entry: string | undefined, file: string): Imported {
  const names = imported.map((one) => JSON.stringify((one.entry ?? "").slice(0, 400)));
  const listed =
    names.length > 10 ? `${names.slice(0, 10).join(", ")} and ${names.length - 10} more` : names.join(", ");
  const [only, another] = entry === undefined ? imported : imported.filter((one) => one.entry === entry);
  if (only === undefined)
    throw new UserError(`${file}: no benchmark ${JSON.stringify(entry?.slice(0, 400))} in it; it holds ${listed}`);
  if (another !== undefined)
    throw new UserError(`${file}: ${imported.length} benchmarks in it; name one with --entry: ${listed}`);
  return only;
}

/**
 * Runs of one benchmark as one: a launch is a process, so each file of times adds its launches.
 *
 * @throws UserError for summaries, of which a result holds one, and for files that say different things of the benchmark.
 */
export function joinRuns(runs: readonly [Imported, ...Imported[]]): Imported {
  const [first, ...others] = runs;
  if (others.length === 0) return first;
  const launches: ImportedLaunch[] = [];
  for (const run of runs) {
    if (run.kind !== "times" || first.kind !== "times")
      throw new UserError(
        `import: ${runs.length} files of ${run.source.tool} hold no single times, and nothing else can be joined; give one file`,
      );
    if (describes(run) !== describes(first))
      throw new UserError(
        "import: the files tell different runtimes, parameters or ways of measuring, so they are no launches of one benchmark; import them one by one",
      );
    launches.push(...run.launches);
  }
  return { ...first, launches, notes: [...new Set(runs.flatMap(({ notes }) => notes))] } as Imported;
}

const describes = ({ runtime, parameters, scenario, actual }: Imported) =>
  JSON.stringify([
    runtime,
    Object.entries(parameters).toSorted(),
    scenario,
    actual && { ...actual, fallbackShare: undefined },
  ]);

/** A result of one measurement, that says what its source could not tell. @throws UserError where nothing tells the runtime. */
export function importedResult(imported: Imported, given: Given, { session, now, version }: ImportMoment): Result {
  const { benchmark, open } = benchmarkOf(imported, given);
  refuseZeros(imported);
  const { source, notes, environment, rightCount, inputs } = imported;
  const measurement: Measurement = {
    benchmark,
    commit: given.commit ?? UNKNOWN_COMMIT,
    role: "only",
    status: "measured",
    ...(rightCount && { rightCount }),
    source: {
      tool: source.tool,
      cannotTell: [
        ...source.cannotTell,
        ...open,
        ...(given.commit === undefined ? ["the commit, written as zeros"] : []),
        "when it was measured: it is dated by the import",
        ...(isOfOneProcess(imported) ? ["how it would repeat: all that it tells is of one process"] : []),
      ],
    },
    ...(notes.length > 0 && { notes: notes.slice(0, 20) }),
    ...(inputs && { inputs }),
    ...(imported.kind === "accuracy" && { accuracy: imported.accuracy }),
    ...(imported.kind === "summary" && {
      summary: {
        ...imported.summary,
        ...(imported.queriesPerSecond !== undefined && {
          values: {
            ...imported.summary.values,
            throughput: imported.queriesPerSecond * benchmark.parameters.batch,
          },
        }),
        ...(imported.actual && { actual: imported.actual }),
      },
    }),
    launches:
      imported.kind === "times"
        ? imported.launches.map((one, round) =>
            launchOf(one, { round, position: 0, mode: "solo", startedAt: now }, imported.actual),
          )
        : [],
    lostLaunches: [],
  };
  return {
    schema: RESULT_SCHEMA,
    createdAt: now,
    tool: { name: "edgebench", version },
    session: { id: session, seed: 0, startedAt: now, attempt: 1 },
    device: { label: given.device, environment },
    measurements: [measurement],
  };
}

/** @throws UserError where the median of a launch is 0. */
function refuseZeros(imported: Imported): void {
  if (imported.kind !== "times") return;
  for (const { latencyNs } of imported.launches)
    if (2 * latencyNs.filter((ns) => ns === 0).length > latencyNs.length)
      throw new UserError(
        `import: most times of ${imported.source.tool} are 0, so its clock or its decimals were too coarse for them; measure with finer ones`,
      );
}

/** Answers do not vary from one process to the next as times do. */
const isOfOneProcess = (imported: Imported) =>
  imported.kind === "summary" || (imported.kind === "times" && imported.launches.length === 1);

function benchmarkOf(imported: Imported, given: Given): { benchmark: Benchmark; open: readonly string[] } {
  const runtime = agreed("runtime", imported.runtime, given.runtime);
  if (runtime === undefined)
    throw new UserError(`--runtime: ${imported.source.tool} does not tell the runtime; say which it was`);
  const open: string[] = [];
  const orDefault = <K extends keyof typeof DEFAULTS>(name: K): Parameters[K] => {
    const told = agreed(name, imported.parameters[name], given.parameters[name]);
    if (told !== undefined) return told as Parameters[K];
    open.push(`${name}, written as ${DEFAULTS[name]}`);
    return DEFAULTS[name] as Parameters[K];
  };
  const delegate = agreed("delegate", imported.parameters.delegate, given.parameters.delegate);
  const benchmark: Benchmark = {
    model: given.model,
    device: given.device,
    runtime,
    parameters: {
      precision: orDefault("precision"),
      batch: orDefault("batch"),
      threads: orDefault("threads"),
      ...(delegate !== undefined && { delegate }),
    },
    scenario: imported.scenario ?? "single-stream",
  };
  return { benchmark, open };
}

/** What the file tells, else what the user says. @throws UserError where both do and differ. */
function agreed<T extends string | number>(name: string, told: T | undefined, said: T | undefined): T | undefined {
  if (told !== undefined && said !== undefined && told !== said)
    throw new UserError(`--${name}: the file tells ${told}, not ${said}; leave the option out`);
  return told ?? said;
}

/** A launch of another tool: what that does not tell is absent. @param where its place among the others. */
export function launchOf(
  { latencyNs, warmupNs = [], loadNs, firstNs, transferNs }: ImportedLaunch,
  where: Pick<Launch, "round" | "position" | "mode" | "startedAt">,
  actual: Launch["actual"] | undefined,
): Launch {
  return {
    ...where,
    opened: false,
    ...(loadNs !== undefined && { loadNs }),
    ...(firstNs !== undefined && { firstNs }),
    warmupNs: [...warmupNs],
    steady: false,
    latencyNs: [...latencyNs],
    bursts: [],
    peakRssBytes: 0,
    ...(transferNs !== undefined && { transferNs }),
    actual: actual ?? { provider: NOT_TOLD, version: NOT_TOLD },
    environment: {},
  };
}
