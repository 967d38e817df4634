import { type Benchmark, benchmarkId, type Parameters, RUNTIME_NAMES, type RuntimeName } from "../bench/benchmark.ts";
import { QUERY_SAMPLES } from "../bench/scenario.ts";
import { label } from "./check.ts";
import type { DeviceConfig, ModelConfig } from "./config.ts";
import { oneOf } from "./faults.ts";
import { fitting } from "./fitting.ts";
import { type Reading, type Resolved, unique } from "./resolve.ts";
import { ruleSchema } from "./schema.ts";
import { NameLookup, type Rule, type Selection } from "./selection.ts";
import type { Path } from "./source.ts";

/** Counted before excludes and before duplicates collapse, so that nothing is expanded that is too much. */
const MAX_BENCHMARKS = 10_000;

/** Every combination that the rules select, by id, without duplicates. Expands only where the file has no fault so far. */
export function resolveRules(
  input: unknown,
  devices: Resolved<DeviceConfig>,
  models: Resolved<ModelConfig>,
  reading: Reading,
): readonly Benchmark[] {
  const lookup = new NameLookup(devices.names, models.names, reading);
  const rules = (Array.isArray(input) ? input : []).map((value, index) =>
    lookup.rule(fitting(ruleSchema, value), ["benchmarks", index]),
  );
  if (reading.faults.count > 0) return [];
  const expansion = new Expansion(devices.all, models.all, reading);
  for (const rule of rules) expansion.add(rule);
  return expansion.benchmarks();
}

interface Pair {
  readonly device: DeviceConfig;
  readonly model: ModelConfig;
  readonly runtime: RuntimeName;
}

class Expansion {
  readonly #devices: readonly DeviceConfig[];
  readonly #models: readonly ModelConfig[];
  readonly #reading: Reading;
  readonly #byId = new Map<string, Benchmark>();
  #counted = 0;

  constructor(devices: readonly DeviceConfig[], models: readonly ModelConfig[], reading: Reading) {
    this.#devices = devices;
    this.#models = models;
    this.#reading = reading;
  }

  benchmarks(): readonly Benchmark[] {
    return [...this.#byId].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, benchmark]) => benchmark);
  }

  add({ path, selection, include, exclude }: Rule): void {
    const own = this.#expand(selection, path);
    const kept = this.#without(own, exclude);
    if (own.length > 0 && kept.length === 0)
      this.#complain(path, "exclude leaves nothing of what the rule selects; remove the rule or narrow its exclude");
    const added = include.flatMap((entry) => this.#expand({ ...selection, ...written(entry.selection) }, entry.path));
    for (const benchmark of [...kept, ...added]) this.#byId.set(benchmarkId(benchmark), benchmark);
  }

  /** Every exclude is held against the whole rule, so that one that another one covers is no fault. */
  #without(own: readonly Benchmark[], exclude: Rule["exclude"]): readonly Benchmark[] {
    const dropped = new Set<Benchmark>();
    for (const { path, selection } of exclude) {
      const hit = own.filter((benchmark) => isSelected(benchmark, selection));
      for (const benchmark of hit) dropped.add(benchmark);
      if (hit.length === 0 && own.length > 0)
        this.#complain(path, "matches nothing that the rule selects; remove it or write a value of the rule");
    }
    return own.filter((benchmark) => !dropped.has(benchmark));
  }

  #expand(selection: Selection, path: Path): readonly Benchmark[] {
    const parameters = parametersOf(selection);
    const scenarios = selection.scenario ?? ["single-stream"];
    const count = this.#countPairs(selection) * parameters.length * scenarios.length;
    if (count === 0) {
      this.#complain(path, this.#whyNothing(selection));
      return [];
    }
    const undivided = parameters.find(({ batch }) => QUERY_SAMPLES % batch !== 0);
    if (scenarios.includes("multi-stream") && undivided !== undefined) {
      this.#complain(
        path,
        `multi-stream asks ${QUERY_SAMPLES} samples a query, which batches of ${undivided.batch} do not make up; write 1, 2, 4 or 8, or leave multi-stream out`,
      );
      return [];
    }
    const before = this.#counted;
    this.#counted += count;
    if (this.#counted > MAX_BENCHMARKS) {
      // Said once, by the rule that goes beyond.
      if (before <= MAX_BENCHMARKS)
        this.#complain(
          path,
          `selects ${count} combinations${before > 0 ? ` after ${before} of the rules before it` : ""}, more than ${MAX_BENCHMARKS} in one file; narrow its models, devices or parameters`,
        );
      return [];
    }
    return this.#pairs(selection).flatMap(({ device, model, runtime }) =>
      parameters.flatMap((each) =>
        scenarios.map((scenario) => ({ model: model.name, device: device.label, runtime, parameters: each, scenario })),
      ),
    );
  }

  #chosen(selection: Selection): {
    readonly devices: readonly DeviceConfig[];
    readonly models: readonly ModelConfig[];
    readonly runtimes: readonly RuntimeName[];
  } {
    return {
      devices: this.#devices.filter(({ label: name }) => selection.devices?.has(name) ?? true),
      models: this.#models.filter(({ name }) => selection.models?.has(name) ?? true),
      runtimes: RUNTIME_NAMES.filter((name) => selection.runtimes?.has(name) ?? true),
    };
  }

  #countPairs(selection: Selection): number {
    const { devices, models, runtimes } = this.#chosen(selection);
    const having = (runtime: RuntimeName) => models.filter(({ files }) => files[runtime] !== undefined).length;
    return runtimes.reduce(
      (sum, runtime) => sum + devices.filter((device) => device.runtimes.includes(runtime)).length * having(runtime),
      0,
    );
  }

  #pairs(selection: Selection): readonly Pair[] {
    const { devices, models, runtimes } = this.#chosen(selection);
    return runtimes.flatMap((runtime) => {
      const having = models.filter(({ files }) => files[runtime] !== undefined);
      return devices
        .filter((device) => device.runtimes.includes(runtime))
        .flatMap((device) => having.map((model) => ({ device, model, runtime })));
    });
  }

  #whyNothing(selection: Selection): string {
    const { devices, models, runtimes } = this.#chosen(selection);
    const listed = unique(devices.flatMap((device) => device.runtimes));
    const filed = RUNTIME_NAMES.filter((runtime) => models.some(({ files }) => files[runtime] !== undefined));
    const only = selection.runtimes === undefined ? "" : `, and the rule asks for ${oneOf(runtimes)}`;
    return `selects nothing: its devices list ${oneOf(listed)}, its models have files for ${oneOf(filed)}${only}; write a runtime that both have`;
  }

  #complain(path: Path, text: string): void {
    this.#reading.faults.add(this.#reading.source.keyPlace(path), label(path, text));
  }
}

function parametersOf(selection: Selection): readonly Parameters[] {
  const {
    precision = ["fp32"],
    batch = [1],
    threads = [1],
    delegate = ["none"],
  } = selection as { readonly [key in keyof Selection]?: Exclude<Selection[key], undefined> };
  return precision.flatMap((p) =>
    batch.flatMap((b) =>
      threads.flatMap((t) =>
        delegate.map((d) => ({ precision: p, batch: b, threads: t, ...(d !== "none" && { delegate: d }) })),
      ),
    ),
  );
}

/** The keys that were written. */
function written(selection: Selection): Partial<Selection> {
  return Object.fromEntries(Object.entries(selection).filter(([, value]) => value !== undefined));
}

function isSelected({ model, device, runtime, parameters, scenario }: Benchmark, selection: Selection): boolean {
  return (
    (selection.models?.has(model) ?? true) &&
    (selection.devices?.has(device) ?? true) &&
    (selection.runtimes?.has(runtime) ?? true) &&
    (selection.precision?.includes(parameters.precision) ?? true) &&
    (selection.batch?.includes(parameters.batch) ?? true) &&
    (selection.threads?.includes(parameters.threads) ?? true) &&
    (selection.delegate?.includes(parameters.delegate ?? "none") ?? true) &&
    (selection.scenario?.includes(scenario) ?? true)
  );
}
