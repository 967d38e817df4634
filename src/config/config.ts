import type { Acceptance } from "../bench/acceptance.ts";
import type { Benchmark, RuntimeName } from "../bench/benchmark.ts";
import type { MetricName } from "../bench/metric.ts";
import type { DeclaredPeaks } from "../bench/result.ts";
import type { Preprocessing } from "../vision/preprocessing.ts";

/** Where in the file a thing was declared, 1-based, so that reasons and errors can point at it. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** How processes and files on the device are reached. */
export type Transport =
  | { readonly kind: "local" }
  | { readonly kind: "ssh"; readonly host: string; readonly user: string; readonly port: number };

/** Before a round, a device is waited for that is too warm. */
export interface CoolDown {
  /** Degrees Celsius of its hottest sensor. */
  readonly belowC: number;
  /** Of one round, at most. */
  readonly waitSeconds: number;
}

/** How a device is set while it is measured; what is left out stays as it is. */
export interface Preparation {
  readonly governor?: string;
  /** A Jetson's power mode by its number. */
  readonly nvpmodel?: number;
  readonly jetsonClocks?: true;
  /** The clock of the first NVIDIA card. */
  readonly gpuMhz?: number;
}

export interface DeviceConfig {
  readonly label: string;
  readonly runsOn: readonly string[];
  readonly transport: Transport;
  readonly runtimes: readonly RuntimeName[];
  readonly coolDown: CoolDown | undefined;
  readonly prepare: Preparation | undefined;
  /** What it can do at most, where the user says so. */
  readonly peaks: DeclaredPeaks | undefined;
  /** The Python that serves them, by its path or its name on the device. */
  readonly python: string | undefined;
  readonly place: Place;
}

/** Where images come from that are not the repository's. */
export type DatasetSource =
  | { readonly kind: "archive"; readonly url: string; readonly sha256: string }
  | { readonly kind: "directory"; readonly path: string };

/** How a dataset's labels are told. */
export type DatasetLayout =
  /** One folder per class, in the order of their names, of their numbers where all are numbers. */
  | { readonly kind: "folders" }
  /** ImageNetV2 as published: folders 0 to 999 of ten images each. */
  | { readonly kind: "imagenet-v2" }
  /** Images alone, in one folder. */
  | { readonly kind: "unlabelled" }
  /** A header line, then `path,label` rows. */
  | { readonly kind: "csv"; readonly file: string }
  /** One label per line for the images of one folder in the order of their names, or with their names. */
  | { readonly kind: "ground-truth"; readonly file: string; readonly synsets?: string | undefined };

export interface DatasetConfig {
  readonly name: string;
  /** Relative to the source, or to the repository where there is none. */
  readonly path: string;
  readonly source: DatasetSource | undefined;
  readonly layout: DatasetLayout;
  /** Accuracies count although some classes have no image. */
  readonly insisted: boolean;
  readonly place: Place;
}

export type ModelFile =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "url"; readonly url: string; readonly sha256: string };

/** `listed` names a file of the repository. */
export type LabelsConfig =
  | { readonly kind: "same" | "background-first" }
  | { readonly kind: "listed"; readonly path: string };

export interface ModelConfig {
  readonly name: string;
  readonly files: { readonly [runtime in RuntimeName]?: ModelFile };
  readonly task: "classification" | "other";
  /** Undefined for models fed with random tensors. */
  readonly preprocessing: Preprocessing | undefined;
  readonly dataset: string | undefined;
  /** How outputs stand for classes; undefined where the usual rule decides. */
  readonly labels: LabelsConfig | undefined;
  /** What a dynamic dimension is taken to be, by its symbolic name; unnamed or unlisted ones are 1 (the first is the batch). */
  readonly dimensions: { readonly [symbol: string]: number };
  readonly affectedBy: readonly string[];
  readonly place: Place;
  readonly preprocessingPlace: Place | undefined;
}

export interface Tolerance {
  readonly kind: "relative" | "points";
  /** 0.05 for `5%`; 0.01 for `1pt`. */
  readonly value: number;
}

export const GATE_EVENTS = ["regressed", "inconclusive", "not-measured", "head-failed"] as const;
export type GateEvent = (typeof GATE_EVENTS)[number];

/** What may be given up where something else is won. */
export interface TradeOff {
  readonly give: { readonly metric: MetricName; readonly upTo: Tolerance };
  /** `device` undefined: on the same benchmark. */
  readonly gain: { readonly metric: MetricName; readonly device: string | undefined; readonly atLeast: Tolerance };
}

/** What is done where no stored session was measured under the conditions of today. */
export const COMPARABILITIES = ["refuse", "warn"] as const;
export type Comparability = (typeof COMPARABILITIES)[number];

export interface Policy {
  readonly tolerance: { readonly [metric in MetricName]: Tolerance };
  /** Two-sided error rate of a comparison, 0.05 for `5%`. */
  readonly errorRate: number;
  /** Seconds a device may spend on one job, by label. `defaultBudgetSeconds` where unlisted. */
  readonly budgetSeconds: { readonly [device: string]: number };
  readonly defaultBudgetSeconds: number;
  /** The same for a scheduled run, `default` for all that are not named; what is in neither has the budget of any job. */
  readonly nightBudgetSeconds: { readonly [device: string]: number };
  readonly gate: {
    readonly failOn: readonly GateEvent[];
    /** What is told as a warning where it does not fail. */
    readonly warnOn: readonly GateEvent[];
    readonly metrics: readonly MetricName[];
  };
  readonly tradeOffs: readonly TradeOff[];
  readonly comparability: Comparability;
}

/** What the user wrote, checked and resolved: names looked up, rules expanded, defaults filled in. */
export interface Config {
  readonly devices: readonly DeviceConfig[];
  readonly datasets: readonly DatasetConfig[];
  readonly models: readonly ModelConfig[];
  /** Every combination the rules select, in a stable order, without duplicates. */
  readonly benchmarks: readonly Benchmark[];
  readonly policy: Policy;
  readonly acceptances: readonly Acceptance[];
}
