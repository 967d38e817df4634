import { RUNTIME_NAMES } from "../bench/benchmark.ts";
import { clean } from "../config/faults.ts";
import { formatShape } from "../measure/shapes.ts";
import type { OnnxValue } from "../model/onnx.ts";
import { SAVED_MODEL } from "../model/saved-model.ts";
import { RELEASE_TAG } from "./first-workflow.ts";
import type { FoundFile } from "./found-models.ts";

/** One model of the first configuration. */
export interface FirstModel {
  readonly name: string;
  readonly files: readonly FoundFile[];
}

/** A file with more models is longer than anyone reads; `*` in its rules selects later ones as well. */
export const MOST_MODELS = 100;
/** The one device of the file, until its owner names it. */
export const PLACEHOLDER_DEVICE = "my-device";
/** Stands in the file where nothing was found. */
export const PLACEHOLDER_PATH = "models/model.onnx";
/** What an open height or width is taken for. */
const USUAL_SIDE = 224;
const MOST_INPUTS = 10;

/**
 * Files of one folder and stem are one model, for several runtimes. Its name is the stem, with the folder before it or a
 * number after it where two would be the same but for case.
 */
export function groupModels(files: readonly FoundFile[]): readonly FirstModel[] {
  const groups = new Map<string, FoundFile[]>();
  for (const file of files) {
    const stem = stemOf(file.path);
    const group = groups.get(stem);
    // Two files of a runtime differ in the case of their extension alone; the second gets a name of its own.
    if (group?.some(({ runtime }) => runtime === file.runtime)) groups.set(file.path, [file]);
    else if (group === undefined) groups.set(stem, [file]);
    else group.push(file);
  }
  const taken = new Set<string>();
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([stem, group]) => ({ name: freeName(stem, taken), files: inRuntimeOrder(group) }));
}

/** The path without its ending; of a SavedModel, which is a folder, that folder's. */
function stemOf(path: string): string {
  return path.endsWith(`/${SAVED_MODEL}`)
    ? path.slice(0, -SAVED_MODEL.length - 1)
    : path.slice(0, path.lastIndexOf("."));
}

function inRuntimeOrder(files: readonly FoundFile[]): readonly FoundFile[] {
  return files.toSorted((a, b) => RUNTIME_NAMES.indexOf(a.runtime) - RUNTIME_NAMES.indexOf(b.runtime));
}

function freeName(stem: string, taken: Set<string>): string {
  const parts = stem.split("/").map(asName);
  const own = parts.at(-1) ?? "model";
  const candidates = [own, parts.slice(-2).join("-").slice(-90)];
  for (let number = 2; number <= taken.size + 2; number += 1) candidates.push(`${own}-${number}`);
  const name = candidates.map(asName).find((candidate) => !taken.has(candidate.toLowerCase())) ?? own;
  taken.add(name.toLowerCase());
  return name;
}

/** Letters, digits and `. _ + -`, a letter or digit first, no dot last: what a name may be. */
function asName(text: string): string {
  const kept = text.replaceAll(/[^A-Za-z0-9._+-]+/g, "-").slice(0, 90);
  const name = kept.replace(/^[^A-Za-z0-9]+/, "").replace(/[^A-Za-z0-9+_]+$/, "");
  return name === "" ? "model" : name;
}

/** The text of a first `edgebench.yml`, which edgebench reads as it is; the lines to look at are marked `decide`. */
export function firstConfig(models: readonly FirstModel[]): string {
  const shown: readonly FirstModel[] = models.length === 0 ? [placeholder()] : models.slice(0, MOST_MODELS);
  const runtimes = RUNTIME_NAMES.filter((name) =>
    shown.some(({ files }) => files.some((file) => file.runtime === name)),
  );
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/edgebench/edgebench/${RELEASE_TAG}/schema/edgebench.schema.json
#
# What edgebench measures, where, and when a pull request fails. What is marked "decide" is yours to check.
version: 1

devices:
  # decide: one entry per device. Beside self-hosted, runs-on needs a label that only the runner of this device has.
  ${PLACEHOLDER_DEVICE}:
    runs-on: [self-hosted, ${PLACEHOLDER_DEVICE}]
    transport: local
    # decide: those that the device has; edgebench doctor tells.
    runtimes: [${runtimes.join(", ")}]

# decide: labelled images, one folder per class, where accuracy is to be measured.
# datasets:
#   val: { path: data/val, layout: folders }

models:
  # decide: task other measures speed, on random tensors. For accuracy too, declare a dataset above, and write
  #   task: classification
  #   preprocessing: torchvision-resnet50
  #   dataset: val
${shown.map(modelText).join("\n")}
benchmarks:
  # decide: which combinations are measured. Lists multiply; threads is best the number of the device's cores.
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }

policy:
  # decide: how much change is none, and how long one job may measure.
  tolerance: { latency: 5%, top-1: 1pt }
  error-rate: 5%
  budget: { default: 40m }
  gate: { fail-on: [regressed, head-failed] }
`;
}

function placeholder(): FirstModel {
  const file = {
    runtime: "onnxruntime",
    path: PLACEHOLDER_PATH,
    bytes: 0,
    inputs: undefined,
    isQuantised: undefined,
  } as const;
  return { name: "model", files: [file] };
}

function modelText({ name, files }: FirstModel): string {
  const inputs = files.flatMap((file) => file.inputs ?? []);
  const isOneOfSeveral = files.filter((file) => file.inputs !== undefined).length > 1;
  const told = files
    .flatMap((file) =>
      (file.inputs ?? []).map((input) => `${isOneOfSeveral ? `${file.runtime}, ` : ""}input ${inputText(input)}`),
    )
    .slice(0, MOST_INPUTS);
  const quantised = files.filter(({ isQuantised }) => isQuantised === true).map(({ runtime }) => runtime);
  const notes = [
    ...told,
    ...(quantised.length === 0
      ? []
      : [`decide: quantised for ${quantised.join(" and ")}; measure that in a rule of its own with precision int8.`]),
    ...fixedBatches(files).map((batch) => `decide: takes batches of ${batch} alone; say so in a rule of its own.`),
  ];
  const paths = files.map(({ runtime, path }) => `      ${runtime}: ${scalar(path)}\n`);
  return `  ${scalar(name)}:
${notes.map((note) => `    # ${note}\n`).join("")}    files:
${paths.join("")}    task: other
${dimensionsText(inputs)}`;
}

/** The batches that files hold their callers to, where they are not the usual 1. */
function fixedBatches(files: readonly FoundFile[]): readonly number[] {
  const batches = files.map(batchOf).filter((batch) => typeof batch === "number" && batch !== 1);
  return [...new Set(batches)] as number[];
}

/**
 * How many inputs a file takes at once, where what comes first in the shapes of all its inputs is alike: a number, or "any"
 * where that is open. Undefined where it cannot be told.
 */
export function batchOf({ inputs = [] }: FoundFile): number | "any" | undefined {
  const firsts = inputs.map(({ shape }) => (shape !== undefined && shape.length > 1 ? shape[0] : undefined));
  const [first, ...others] = new Set(firsts.map((size) => (typeof size === "string" ? "any" : size)));
  return others.length === 0 && first !== 0 ? first : undefined;
}

/** `"image": float32 [batch, 1, 28, 28]`, on one line whatever the model calls it. */
export function inputText(input: OnnxValue): string {
  return `${clean(JSON.stringify(input.name), 60)}: ${typeText(input)}`;
}

function typeText({ type, shape }: OnnxValue): string {
  const of = type ?? "no tensor of a type that edgebench knows";
  return shape === undefined ? `${of}, of any shape` : `${of} ${clean(formatShape([...shape]), 120)}`;
}

/** The open dimensions beside the batch, which would otherwise be 1. */
function dimensionsText(inputs: readonly OnnxValue[]): string {
  const open = new Map<string, number>();
  for (const { shape = [] } of inputs) {
    for (const [axis, size] of shape.entries()) {
      if (axis > 0 && typeof size === "string" && isDeclarable(size) && !open.has(size) && open.size < MOST_INPUTS)
        open.set(size, isImage(shape) ? USUAL_SIDE : 1);
    }
  }
  if (open.size === 0) return "";
  const entries = [...open].map(([symbol, size]) => `${scalar(symbol)}: ${size}`);
  return `    # decide: dimensions that the model leaves open; these sizes are a guess.\n    dimensions: { ${entries.join(", ")} }\n`;
}

/** `__proto__` is no key of a mapping anywhere in edgebench. */
function isDeclarable(symbol: string): boolean {
  return symbol !== "" && symbol !== "__proto__" && symbol.length <= 200;
}

/** A batch of grey or coloured images, channels first or last. */
function isImage(shape: readonly (number | string)[]): boolean {
  const channels = [shape[1], shape[3]];
  return shape.length === 4 && channels.some((count) => count === 1 || count === 3);
}

/** A YAML scalar that is this text and nothing else, in block and flow style. */
function scalar(text: string): string {
  if (/^[A-Za-z][A-Za-z0-9_./+-]*$/.test(text) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(text)) return text;
  const escaped = JSON.stringify(text).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (c) => `\\U${(c.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`,
  );
  return escaped;
}
