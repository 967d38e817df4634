import type { z } from "zod";
import type { RuntimeName } from "../bench/benchmark.ts";
import type { Preprocessing } from "../vision/preprocessing.ts";
import { RECIPES } from "../vision/recipes.ts";
import { label } from "./check.ts";
import { coolDownOf, peaksOf, preparationOf, refuseWait } from "./conduct.ts";
import type { DeviceConfig, LabelsConfig, ModelConfig, ModelFile, Transport } from "./config.ts";
import { didYouMean, type Faults, oneOf, quote } from "./faults.ts";
import { fitting } from "./fitting.ts";
import { type DeviceInput, deviceSchema, MOST_NAMES, type ModelInput, modelSchema } from "./schema.ts";
import { isMapping, type Path, type Source } from "./source.ts";

/** What resolving reads from and complains to. */
export interface Reading {
  readonly source: Source;
  readonly faults: Faults;
}

/** The part of a key of the file that fits its schema; a part that does not has been complained about already. */
interface Section<T> {
  /** Every declared name, also of those that do not fit. */
  readonly names: ReadonlySet<string>;
  readonly entries: readonly (readonly [name: string, input: T])[];
  /** Of the others, what fits. */
  readonly parts: readonly (readonly [name: string, input: Partial<T>])[];
}

export function readSection<T extends z.ZodObject>(
  key: "devices" | "datasets" | "models",
  schema: T,
  { source, faults }: Reading,
): Section<z.output<T>> {
  const value = isMapping(source.value) ? source.value[key] : undefined;
  const all = isMapping(value) ? Object.entries(value) : [];
  const most = MOST_NAMES[key];
  if (all.length > most)
    faults.add(
      source.keyPlace([key]),
      label([key], `${all.length} entries, more than ${most}; split the file over several repositories`),
    );
  if (isMapping(value) && all.length === 0 && key !== "datasets")
    faults.add(source.keyPlace([key]), label([key], "nothing is declared; write at least one"));
  refuseCollisions(
    key,
    all.map(([name]) => name),
    { source, faults },
  );
  const entries: (readonly [string, z.output<T>])[] = [];
  const parts: (readonly [string, Partial<z.output<T>>])[] = [];
  for (const [name, input] of all) {
    const { data } = schema.safeParse(input);
    if (data === undefined) parts.push([name, fitting(schema, input)]);
    else entries.push([name, data]);
  }
  return { names: new Set(all.map(([name]) => name)), entries, parts };
}

/** Names become parts of paths, and not every file system tells upper from lower case. */
function refuseCollisions(key: string, names: readonly string[], { source, faults }: Reading): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const first = seen.get(name.toLowerCase());
    if (first === undefined) seen.set(name.toLowerCase(), name);
    else {
      const line = source.keyPlace([key, first]).line;
      faults.add(
        source.keyPlace([key, name]),
        label(
          [key, name],
          `differs from ${quote(first)} on line ${line} in upper and lower case only; write another name`,
        ),
      );
    }
  }
}

export interface Resolved<T> {
  readonly names: ReadonlySet<string>;
  readonly all: readonly T[];
}

export function resolveDevices(reading: Reading): Resolved<DeviceConfig> {
  const { source, faults } = reading;
  const section = readSection("devices", deviceSchema, reading);
  if (section.names.has("default"))
    faults.add(
      source.keyPlace(["devices", "default"]),
      'devices.default: "default" stands for all other devices in policy.budget; write another name',
    );
  for (const [name, input] of [...section.entries, ...section.parts]) {
    refuseRunnerLabels(listOf(input["runs-on"] ?? []), ["devices", name, "runs-on"], reading);
    refuseWait(input["cool-down"]?.wait, ["devices", name], reading);
  }
  const all = section.entries.map(([name, input]) => {
    const path = ["devices", name];
    return {
      label: name,
      runsOn: listOf(input["runs-on"]),
      transport: transportOf(input),
      runtimes: unique(listOf(input.runtimes)),
      coolDown: input["cool-down"] && coolDownOf(input["cool-down"]),
      prepare: input.prepare && preparationOf(input.prepare),
      peaks: input.peak && peaksOf(input.peak),
      python: input.python,
      place: source.keyPlace(path),
    };
  });
  return { names: section.names, all };
}

/** Labels that GitHub gives to every self-hosted machine of a kind. */
const GENERIC_LABELS = new Set(["self-hosted", "linux", "windows", "macos", "x64", "arm", "arm64"]);

function refuseRunnerLabels(labels: readonly string[], path: Path, { source, faults }: Reading): void {
  const lower = labels.map((text) => text.toLowerCase());
  const twice = labels.find((_, index) => lower.indexOf(lower[index] ?? "") < index);
  if (twice !== undefined)
    faults.add(source.valuePlace(path), label(path, `the label ${quote(twice)} stands there twice; write it once`));
  if (labels.length > 20)
    faults.add(source.valuePlace(path), label(path, `${labels.length} labels, more than 20; write fewer`));
  if (lower.includes("self-hosted") && lower.every((text) => GENERIC_LABELS.has(text))) {
    faults.add(
      source.valuePlace(path),
      label(
        path,
        `any self-hosted machine with ${oneOf(labels).replace(" or ", " and ")} would take the job; add a label that only this device's runner has`,
      ),
    );
  }
}

function transportOf({ transport }: DeviceInput): Transport {
  if (transport === undefined || transport === "local") return { kind: "local" };
  const { host, user, port } = transport.ssh;
  return { kind: "ssh", host, user, port: port ?? 22 };
}

export function resolveModels(datasets: ReadonlySet<string>, reading: Reading): Resolved<ModelConfig> {
  const section = readSection("models", modelSchema, reading);
  for (const [name, input] of [...section.entries, ...section.parts])
    complainAboutValues(["models", name], input, datasets, reading);
  const all = section.entries.map(([name, input]) => {
    complainAboutWhole(["models", name], input, reading);
    return modelOf(name, input, reading.source);
  });
  return { names: section.names, all };
}

function modelOf(name: string, input: ModelInput, source: Source): ModelConfig {
  const files: { [runtime in RuntimeName]?: ModelFile } = {};
  for (const [runtime, file] of Object.entries(input.files) as [RuntimeName, ModelInput["files"][RuntimeName]][]) {
    if (file !== undefined)
      files[runtime] = typeof file === "string" ? { kind: "path", path: normalPath(file) } : { kind: "url", ...file };
  }
  const path = ["models", name];
  return {
    name,
    files,
    task: input.task,
    preprocessing: preprocessingOf(input),
    dataset: input.dataset,
    labels: labelsOf(input.labels),
    dimensions: Object.assign(Object.create(null), input.dimensions),
    affectedBy: unique(listOf(input["affected-by"] ?? [])),
    place: source.keyPlace(path),
    preprocessingPlace: input.preprocessing === undefined ? undefined : source.keyPlace([...path, "preprocessing"]),
  };
}

function labelsOf(labels: ModelInput["labels"]): LabelsConfig | undefined {
  if (labels === undefined) return undefined;
  return typeof labels === "string" ? { kind: labels } : { kind: "listed", path: normalPath(labels.order) };
}

function preprocessingOf({ preprocessing }: ModelInput): Preprocessing | undefined {
  if (typeof preprocessing !== "string") return preprocessing && { name: "custom", steps: preprocessing };
  const steps = RECIPES.get(preprocessing);
  return steps && { name: preprocessing, steps };
}

/** What is wrong with one value, whatever the others are. */
function complainAboutValues(
  path: Path,
  { dimensions, dataset }: Partial<ModelInput>,
  datasets: ReadonlySet<string>,
  { source, faults }: Reading,
): void {
  if (Object.keys(dimensions ?? {}).length > 100)
    faults.add(
      source.keyPlace([...path, "dimensions"]),
      label([...path, "dimensions"], "more than 100 entries; write those that the model has"),
    );
  if (dataset !== undefined && !datasets.has(dataset)) {
    const remedy = datasets.size === 0 ? "declare it under datasets" : `write ${oneOf(datasets)} instead`;
    faults.add(source.valuePlace([...path, "dataset"]), () =>
      label([...path, "dataset"], `unknown dataset ${quote(dataset)}; ${remedy}${didYouMean(dataset, datasets)}`),
    );
  }
}

/** What is wrong with a model whose values are all right. */
function complainAboutWhole(path: Path, input: ModelInput, { source, faults }: Reading): void {
  const { files, dataset, preprocessing } = input;
  if (Object.keys(files).length === 0)
    faults.add(
      source.keyPlace([...path, "files"]),
      label([...path, "files"], "no file is given; write one, such as { onnxruntime: models/resnet50.onnx }"),
    );
  if (dataset !== undefined && preprocessing === undefined) {
    faults.add(
      source.keyPlace([...path, "dataset"]),
      label(
        path,
        '"dataset" without "preprocessing", so nothing says how an image becomes an input; write preprocessing: torchvision-resnet50 or another recipe, or remove dataset to measure speed on random tensors',
      ),
    );
  }
  if (dataset === undefined && preprocessing !== undefined) {
    faults.add(
      source.keyPlace([...path, "preprocessing"]),
      label(
        path,
        '"preprocessing" without "dataset", so there are no images to prepare; write dataset: NAME, or remove preprocessing to measure speed on random tensors',
      ),
    );
  }
}

export function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** As git writes it: without `.` and empty parts. */
export function normalPath(path: string): string {
  return path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
