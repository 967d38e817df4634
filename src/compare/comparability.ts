import { z } from "zod";
import { repetitionsOf } from "../bench/repetition.ts";
import {
  type Accuracy,
  type Environment,
  type Launch,
  type Measurement,
  NOT_TOLD,
  textSchema,
} from "../bench/result.ts";
import type { Side } from "../plan/side.ts";

/** Facts of the device that its environment tells under the same name. */
const DEVICE_CONDITIONS = [
  "power-mode",
  "governor",
  "turbo",
  "prepared",
  "device-image",
  "board",
  "cpu-model",
  "cores",
  "arch",
  "os",
  "kernel",
  "gpu-driver",
] as const;

/** Facts of how a benchmark was measured. */
const MEASURING_CONDITIONS = [
  "tool",
  "runtime-version",
  "provider",
  "threads",
  "execution-mode",
  "emulated",
  "mode",
  "dataset",
  "preprocessing",
  "inputs",
  "input-shape",
] as const;

const CONDITION_NAMES = [...DEVICE_CONDITIONS, ...MEASURING_CONDITIONS] as const;
export type ConditionName = (typeof CONDITION_NAMES)[number];

const ENVIRONMENT_CONDITIONS: ReadonlySet<ConditionName> = new Set([
  ...DEVICE_CONDITIONS,
  "runtime-version",
  "provider",
  "threads",
  "execution-mode",
]);

/** Whether a condition is the environment's own. The others say what is measured and how: they differ by choice. */
export const isOfEnvironment = (name: ConditionName): boolean => ENVIRONMENT_CONDITIONS.has(name);

const NAMES_OF_DEVICE: ReadonlySet<string> = new Set(DEVICE_CONDITIONS);

/** Whether a name is that of a condition of the device itself, whatever it measures. */
export const isOfDevice = (name: string): name is ConditionName => NAMES_OF_DEVICE.has(name);

export const conditionsSchema = z.partialRecord(z.enum(CONDITION_NAMES), textSchema);
/** What must be alike before times of two sessions are held against each other. What is not told is left out. */
export type Conditions = z.infer<typeof conditionsSchema>;

/** Where the conditions of a session are told. */
export interface MeasuredUnder {
  readonly environment: Environment;
  readonly mode: Launch["mode"] | undefined;
  readonly actual: Launch["actual"] | undefined;
  /** Undefined where edgebench measured it. */
  readonly source?: Measurement["source"];
  readonly accuracy: (Pick<Accuracy, "preprocessing"> & { readonly dataset: { readonly name: string } }) | undefined;
  readonly inputs: Measurement["inputs"] | undefined;
  readonly inputShapes: readonly string[] | undefined;
}

/** The conditions of a session, each as text. */
export function conditionsOf(under: MeasuredUnder): Conditions {
  const { environment, mode, actual, source, accuracy, inputs, inputShapes } = under;
  return told({
    ...Object.fromEntries(DEVICE_CONDITIONS.map((name) => [name, environment[name]])),
    tool: source && toolIn(source.tool),
    "runtime-version": actual?.version,
    provider: actual?.provider,
    threads: actual?.threads,
    "execution-mode": actual?.executionMode,
    emulated: actual?.emulated,
    // One model loaded, or two that answer in turn: the caches know the difference.
    mode: mode === undefined ? undefined : mode === "ping-pong" ? "ping-pong" : "alone",
    dataset: accuracy?.dataset.name,
    preprocessing: accuracy?.preprocessing?.sha256,
    inputs,
    "input-shape": inputShapes?.join(", "),
  });
}

/** What stands for edgebench itself where no other tool is told. */
const OURS = "edgebench";

/** Another tool's name. One that would be read as none, or as ours, makes no measurement edgebench's own. */
function toolIn(name: string): string {
  const text = name.trim();
  return text === "" || text === NOT_TOLD || text.toLowerCase() === OURS ? "another tool" : name;
}

/** The conditions of a measurement that was made on a device in this environment. */
export function conditionsOfMeasurement(measurement: Measurement, environment: Environment): Conditions {
  const { source, accuracy, inputs, inputShapes, summary } = measurement;
  const launches = repetitionsOf(measurement);
  const launch = launches.find(({ excluded }) => excluded === undefined) ?? launches[0];
  return conditionsOf({
    environment,
    mode: launch?.mode,
    actual: launch?.actual ?? summary?.actual,
    source,
    accuracy,
    inputs,
    inputShapes,
  });
}

/** What of these the change itself may have changed: stored sessions are held to what the base has. */
export function conditionsOfBase(base: Side | null): Conditions {
  return base?.preprocessing === undefined ? {} : { preprocessing: base.preprocessing.sha256 };
}

function told(facts: { readonly [name in ConditionName]?: string | number | boolean | undefined }): Conditions {
  const conditions: Conditions = {};
  for (const name of CONDITION_NAMES) {
    const fact = facts[name];
    if (fact !== undefined && fact !== "" && fact !== NOT_TOLD) conditions[name] = String(fact).slice(0, 4_000);
  }
  return conditions;
}

/**
 * The names of the conditions that differ, in a fixed order. A condition that only one side tells is unknown, not
 * different: a newer edgebench may ask a device more than an older one did. Only emulation and another tool are not: who
 * tells what ran and nothing of it measured it itself, on the device's own processor.
 */
export function differingConditions(a: Conditions, b: Conditions): readonly ConditionName[] {
  const [left, right] = [withDefaults(a), withDefaults(b)];
  return CONDITION_NAMES.filter(
    (name) => left[name] !== undefined && right[name] !== undefined && left[name] !== right[name],
  );
}

function withDefaults(conditions: Conditions): Conditions {
  return conditions["runtime-version"] === undefined ? conditions : { emulated: "no", tool: OURS, ...conditions };
}

/** `baselines differ in power-mode and governor`. */
export function differenceSentence(names: readonly ConditionName[]): string {
  const listed = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return `baselines differ in ${listed}`;
}
