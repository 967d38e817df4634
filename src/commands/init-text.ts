import picocolors from "picocolors";
import { formatValue } from "../bench/unit.ts";
import { jsonText } from "../report/document-text.ts";
import { plain } from "../report/escape.ts";
import { runtimeWord } from "../report/words.ts";
import type { Context } from "./context.ts";
import { batchOf, type FirstModel, inputText, MOST_MODELS, PLACEHOLDER_PATH } from "./first-config.ts";
import { WORKFLOW_PATH } from "./first-workflow.ts";
import type { FoundHistory } from "./found-history.ts";
import type { Found, FoundFile } from "./found-models.ts";
import type { FoundWorkflows } from "./found-workflows.ts";
import { type Advice, counted, historyAdvice, workflowAdvice } from "./moving-over.ts";

export const CONFIG_PATH = "edgebench.yml";
const MOST_INPUTS = 4;

export interface Written {
  readonly path: string;
  readonly state: "written" | "replaced" | "kept";
}

/** What became of an imported history: runs, over all suites. */
export interface ImportedInto {
  readonly store: string;
  readonly added: number;
  readonly alreadyThere: number;
}

/** All that `init` found and did. */
export interface Done {
  readonly files: readonly Written[];
  readonly models: readonly FirstModel[];
  readonly found: Found;
  /** What else benchmarks here. */
  readonly others: FoundWorkflows;
  readonly history: readonly FoundHistory[];
  readonly imported: ImportedInto | undefined;
}

/** What a person does next, in order. */
function nextSteps({ files, models, imported }: Done): readonly string[] {
  const seen =
    imported === undefined ? [] : [`see what was imported: edgebench trend --store ${plain(imported.store)}`];
  if (files.every(({ state }) => state === "kept")) return seen;
  const first = models.length === 0 ? [`write your model's path in the place of ${PLACEHOLDER_PATH}`] : [];
  return [
    ...first,
    `go through the lines of ${CONFIG_PATH} marked "decide", the device's label first`,
    "run edgebench doctor on the device",
    "run edgebench bench to measure once, here",
    `commit ${CONFIG_PATH} and ${WORKFLOW_PATH}, and open a pull request that changes a model`,
    ...seen,
  ];
}

/** What was found and done, for people. */
export function initText(done: Done, { color }: Pick<Context, "color">): string {
  const { bold } = picocolors.createColors(color);
  const lines = [
    ...modelLines(done),
    ...adviceLines("Other benchmarks in its workflows:", workflowAdvice(done.others)),
    ...adviceLines("History of github-action-benchmark:", historyAdvice(done.history)),
    "",
    ...done.files.map(({ path, state }) => `${STATES[state]} ${bold(path)}.`),
    ...importLines(done),
    "",
    "Next:",
    ...nextSteps(done).map((step, index) => `  ${index + 1}. ${step}`),
  ];
  return `${lines.join("\n")}\n`;
}

const STATES: { readonly [state in Written["state"]]: string } = {
  written: "Wrote",
  replaced: "Replaced",
  kept: "Left as it was:",
};

function modelLines({ models, found }: Done): readonly string[] {
  const shown = models.slice(0, MOST_MODELS);
  return [
    models.length === 0 ? "No model file is tracked here." : `${counted(models.length, "model")} found:`,
    ...shown.flatMap(({ name, files }) => [`  ${plain(name)}`, ...files.map((file) => `    ${fileText(file)}`)]),
    ...(models.length > shown.length
      ? [`  and ${models.length - shown.length} more, which are not in the file; add those that you ship`]
      : []),
    ...found.leftOut.map(({ path, reason }) => `  left out: ${plain(path)}: ${plain(reason)}`),
  ];
}

/** `models/digits.onnx: ONNX Runtime, 970 kB, any batch, input "image": float32 [batch, 1, 28, 28]` */
function fileText(file: FoundFile): string {
  const { runtime, path, bytes, inputs, isQuantised } = file;
  const batch = batchOf(file);
  const shown = (inputs ?? []).slice(0, MOST_INPUTS).map((input) => `input ${plain(inputText(input))}`);
  const facts = [
    runtimeWord({ runtime }),
    formatValue(bytes, "bytes"),
    ...(isQuantised === true ? ["quantised"] : []),
    ...(batch === undefined ? [] : [batch === "any" ? "any batch" : `batches of ${batch}`]),
    ...(inputs === undefined ? ["inputs not told by its file"] : shown),
    ...((inputs?.length ?? 0) > MOST_INPUTS ? [`and ${(inputs?.length ?? 0) - MOST_INPUTS} inputs more`] : []),
  ];
  return `${plain(path)}: ${facts.join(", ")}`;
}

function adviceLines(title: string, advice: readonly Advice[]): readonly string[] {
  if (advice.length === 0) return [];
  return [
    "",
    title,
    ...advice.flatMap(({ found, advice: lines }, index) => {
      // What is to be done alike is said once, below the last that it is for.
      const isSaidNext = String(advice[index + 1]?.advice) === String(lines);
      return [`  ${found}`, ...(isSaidNext ? [] : lines.map((one) => `    ${one}`))];
    }),
  ];
}

function importLines({ history, imported }: Done): readonly string[] {
  if (imported !== undefined) {
    const already = imported.alreadyThere === 0 ? "" : `; ${imported.alreadyThere} were there already`;
    return [`Imported ${counted(imported.added, "run")} into ${plain(imported.store)}${already}.`];
  }
  const isThere = history.some(({ read }) => read.kind === "read" && read.histories.length > 0);
  return isThere ? ["The history was left where it is; edgebench init --import-history STORE takes it over."] : [];
}

/** The same for a program. */
export function initJson(done: Done, { version }: Pick<Context, "version">): string {
  const { files, models, found, others, history, imported } = done;
  const document = {
    schema: "edgebench/init@1",
    tool: { name: "edgebench", version },
    files,
    models: models.slice(0, MOST_MODELS).map((model) => ({
      name: model.name,
      files: Object.fromEntries(model.files.map(({ runtime, path }) => [runtime, path])),
      details: model.files.map(({ runtime, bytes, inputs, isQuantised }) => ({
        runtime,
        bytes,
        inputs: inputs?.map(({ name, type, shape }) => ({ name, type: type ?? null, shape: shape ?? null })) ?? null,
        quantised: isQuantised ?? null,
      })),
    })),
    leftOut: found.leftOut,
    workflows: workflowAdvice(others),
    history: historyAdvice(history),
    imported: imported ?? null,
    next: nextSteps(done),
  };
  return jsonText(document, 2);
}
