import type { UserError } from "../bench/user-error.ts";
import type { ActionStep, BenchmarkStep, ProgramStep } from "../formats/benchmark-workflow.ts";
import { betterOf } from "../formats/github-action-history.ts";
import { plain } from "../report/escape.ts";
import type { ImportedHistory } from "../trend/imported-history.ts";
import type { FoundHistory } from "./found-history.ts";
import type { FoundWorkflows } from "./found-workflows.ts";

/** A thing that was found, and what to do with it; each a sentence or a command. */
export interface Advice {
  readonly found: string;
  readonly advice: readonly string[];
}

const IMPORT_WORDS = "--model NAME --device LABEL";
const RESULTS = "edgebench-results/*.json";

/** What else benchmarks here, and how edgebench reads it or goes on beside it. */
export function workflowAdvice({ workflows, unreadable }: FoundWorkflows): readonly Advice[] {
  return [
    ...workflows.flatMap(({ path, steps }) => steps.map((step) => stepAdvice(path, step))),
    ...unreadable.map((path) => ({
      found: `${plain(path)}: no workflow that edgebench can read`,
      advice: ["look yourself whether it benchmarks"],
    })),
  ];
}

function stepAdvice(path: string, step: BenchmarkStep): Advice {
  const place = `${plain(path)}, job ${plain(step.job)}, step ${step.step}`;
  switch (step.kind) {
    case "github-action-benchmark":
      return {
        found: `${place}: github-action-benchmark${step.tool === undefined ? "" : `, tool ${plain(step.tool)}`}`,
        advice: actionAdvice(step),
      };
    case "bencher":
      return {
        found: `${place}: Bencher`,
        advice: [
          `keep it: edgebench export bencher ${RESULTS} --out bmf.json, then bencher run --adapter json --file bmf.json`,
          `take a file over: edgebench import bencher bmf.json ${IMPORT_WORDS} --runtime RUNTIME --out before.json`,
        ],
      };
    case "program":
      return { found: `${place}: ${step.program}`, advice: [`take what it measured over: ${programImport(step)}`] };
  }
}

/** Tools of the action whose output edgebench reads as another format. */
const TOOL_FORMATS: { readonly [tool: string]: string } = {
  customSmallerIsBetter: "github-action-benchmark",
  customBiggerIsBetter: "github-action-benchmark",
  googlecpp: "google-benchmark",
};

function actionAdvice({ tool = "", outputFile, alertAt, history }: ActionStep): readonly string[] {
  const format = Object.hasOwn(TOOL_FORMATS, tool) ? TOOL_FORMATS[tool] : undefined;
  const file = fileWord(outputFile, "FILE");
  const direction = tool === "customBiggerIsBetter" ? "bigger" : "smaller";
  return [
    ...(format === undefined
      ? [`its files are of no format that edgebench imports; what it recorded can be taken over`]
      : [`take one file over: edgebench import ${format} ${file} ${IMPORT_WORDS} --runtime RUNTIME --out before.json`]),
    ...(format === "github-action-benchmark"
      ? [`keep its charts: edgebench export github-action-benchmark-${direction} ${RESULTS} --out ${file}`]
      : []),
    ...(alertAt === undefined || alertAt <= 1 ? [] : [alertAdvice(tool, alertAt)]),
    ...(history === undefined
      ? ["its history is not on a branch of this repository that the workflow names, so it cannot be found here"]
      : []),
  ];
}

/** The threshold is a ratio to the run before; a tolerance is a share of the base. */
function alertAdvice(tool: string, alertAt: number): string {
  const isHigher = betterOf(tool) === "higher";
  const share = isHigher ? 1 - 1 / alertAt : alertAt - 1;
  const percent = `${Number((100 * share).toPrecision(3))}%`;
  const threshold = `${Number((100 * alertAt).toPrecision(6))}%`;
  const tolerance = `policy.tolerance { ${isHigher ? "throughput" : "latency"}: ${percent} }`;
  return `its alert-threshold of ${threshold} would be ${tolerance} here; not taken over, for it holds one value against one other, and a tolerance holds an interval`;
}

function programImport({ program, commands }: ProgramStep): string {
  const rest = `${IMPORT_WORDS} --out before.json`;
  switch (program) {
    case "trtexec": {
      const times = /--exportTimes=(\S+)/.exec(commands)?.[1];
      return times === undefined
        ? `edgebench import trtexec-console CONSOLE.txt ${rest} (with --exportTimes=FILE, trtexec-times reads every time)`
        : `edgebench import trtexec-times ${fileWord(times, "FILE")} ${rest}`;
    }
    case "benchmark_app":
      return /-{1,2}json_stats\b/.test(commands)
        ? `edgebench import openvino-json benchmark_report.json ${rest}`
        : `edgebench import openvino-console CONSOLE.txt ${rest}`;
    case "benchmark_model":
    case "litert-benchmark":
      return `edgebench import litert-console CONSOLE.txt ${rest}`;
    case "onnxruntime_perf_test":
      return `edgebench import onnxruntime-perf-test RESULT_FILE ${rest}`;
  }
}

/** A file's name that a shell takes for nothing else; other text of a workflow never becomes part of a command. */
function fileWord(text: string | undefined, otherwise: string): string {
  return text !== undefined && /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/.test(text) ? text : otherwise;
}

/** What was recorded before, and how it is taken over. */
export function historyAdvice(found: readonly FoundHistory[]): readonly Advice[] {
  return found.map(({ place, read }) => {
    if (read.kind === "damaged")
      return { found: `${plain(place)} cannot be read`, advice: read.fault.sentences.map(plain) };
    const { histories, leftOut } = read;
    return {
      found: `${plain(place)}: ${extentOf(histories)}`,
      advice: leftOut.length === 0 ? [] : [`left out: ${leftOut.join("; ")}`],
    };
  });
}

/** `120 runs of 3 benchmarks, 2024-01-02 to 2026-10-11` */
function extentOf(histories: readonly ImportedHistory[]): string {
  const names = new Set(
    histories.flatMap(({ suite, runs }) => runs.flatMap(({ values }) => values.map(({ name }) => `${suite}\0${name}`))),
  );
  const days = histories.flatMap(({ runs }) => runs.map(({ at }) => at.slice(0, 10))).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "no run in it";
  return `${counted(days.length, "run")} of ${counted(names.size, "benchmark")}, ${first} to ${last}`;
}

export const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** The first damaged one; what is asked for must not be read for empty. */
export const damagedHistory = (found: readonly FoundHistory[]): UserError | undefined =>
  found.map(({ read }) => (read.kind === "damaged" ? read.fault : undefined)).find((fault) => fault !== undefined);
