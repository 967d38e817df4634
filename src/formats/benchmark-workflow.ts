import { parseDocument } from "yaml";
import { outOfBounds } from "../config/bounds.ts";
import { fieldOf, isObject, textOf } from "./foreign-value.ts";

/** A workflow of GitHub Actions is shorter; one that is not is passed over. */
export const MOST_WORKFLOW_BYTES = 512 * 1024;
const MOST_USES = 100;
const MOST_TEXT = 200;

/** Where in a workflow something is run. */
interface InWorkflow {
  readonly job: string;
  /** From 1. */
  readonly step: number;
}

/** A step with github-action-benchmark; what the workflow computes only when it runs is undefined. */
export interface ActionStep extends InWorkflow {
  readonly kind: "github-action-benchmark";
  readonly tool: string | undefined;
  readonly outputFile: string | undefined;
  /** Where its history is, the folder without `.` and empty parts: undefined where it is no branch of this repository. */
  readonly history: { readonly branch: string; readonly folder: string } | undefined;
  /** How many times as bad as the run before raises an alarm; undefined where the workflow does not say. */
  readonly alertAt: number | undefined;
}

/** A step with Bencher, as its action or its program. */
export interface BencherStep extends InWorkflow {
  readonly kind: "bencher";
}

/** Vendors' programs whose output edgebench reads. */
export const VENDOR_PROGRAMS = [
  "trtexec",
  "benchmark_app",
  "benchmark_model",
  "litert-benchmark",
  "onnxruntime_perf_test",
] as const;

/** A step that runs a vendor's program. */
export interface ProgramStep extends InWorkflow {
  readonly kind: "program";
  readonly program: (typeof VENDOR_PROGRAMS)[number];
  /** The commands of the step, without comments: for what they say of the program's files. */
  readonly commands: string;
}

export type BenchmarkStep = ActionStep | BencherStep | ProgramStep;

/** What the action takes where a workflow says nothing (its action.yml, v1.22). */
export const USUAL_HISTORY = { branch: "gh-pages", folder: "dev/bench" } as const;

/**
 * The steps of a workflow that benchmark with something else. Its text is foreign: it is bounded before it is parsed, nothing in
 * it is expanded, and actions and workflows that it calls are not looked into.
 *
 * @returns undefined for text that is no YAML, or more of it than a workflow has.
 */
export function readBenchmarkWorkflow(text: string): readonly BenchmarkStep[] | undefined {
  if (text.length > MOST_WORKFLOW_BYTES || outOfBounds(text) !== undefined) return undefined;
  const workflow = plainValue(text);
  const jobs = fieldOf(workflow, "jobs");
  if (!isObject(jobs)) return isObject(workflow) ? [] : undefined;
  const found: BenchmarkStep[] = [];
  for (const [job, value] of Object.entries(jobs)) {
    const steps = fieldOf(value, "steps");
    for (const [index, step] of Array.isArray(steps) ? steps.entries() : [])
      found.push(...stepsOf(step, { job: job.slice(0, MOST_TEXT), step: index + 1 }));
  }
  return found.slice(0, MOST_USES);
}

function plainValue(text: string): unknown {
  const document = parseDocument(text, { schema: "core", merge: false, uniqueKeys: false, prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    // Aliases that multiply, or that stand for nothing.
    return undefined;
  }
}

/** The second is where it was before 2021, which still leads to it. */
const ACTION_NAMES: ReadonlySet<string> = new Set([
  "benchmark-action/github-action-benchmark",
  "rhysd/github-action-benchmark",
]);

function stepsOf(step: unknown, place: InWorkflow): readonly BenchmarkStep[] {
  const action = textOf(fieldOf(step, "uses"))?.split("@")[0]?.toLowerCase() ?? "";
  if (ACTION_NAMES.has(action)) return [actionStep(fieldOf(step, "with"), place)];
  const run = fieldOf(step, "run");
  const commands = typeof run === "string" ? run.replaceAll(/^[ \t]*#.*$/gm, "") : "";
  const bencher = action === "bencherdev/bencher" || calls(commands, "bencher", "\\s+run");
  return [
    ...(bencher ? [{ kind: "bencher", ...place } as const] : []),
    ...VENDOR_PROGRAMS.filter((program) => calls(commands, program)).map(
      (program) => ({ kind: "program", program, commands, ...place }) as const,
    ),
  ];
}

/** Whether commands name a program as a word of its own, perhaps with the folder before it. */
function calls(commands: string, program: string, then = ""): boolean {
  return new RegExp(`(?:^|[\\s;&|(/"'\`])${program}(?:\\.exe)?${then}(?=$|[\\s;&|)"'\`])`, "m").test(commands);
}

function actionStep(inputs: unknown, place: InWorkflow): ActionStep {
  const input = (name: string) => literal(fieldOf(inputs, name));
  const isElsewhere = ["gh-repository", "external-data-json-path"].some((name) => fieldOf(inputs, name) !== undefined);
  const [branch, folder] = [
    fieldOf(inputs, "gh-pages-branch") === undefined ? USUAL_HISTORY.branch : input("gh-pages-branch"),
    fieldOf(inputs, "benchmark-data-dir-path") === undefined
      ? USUAL_HISTORY.folder
      : input("benchmark-data-dir-path")
          ?.split("/")
          .filter((part) => part !== "" && part !== ".")
          .join("/"),
  ];
  const percent = /^(?<number>\d{1,6}(?:\.\d{1,6})?)\s*%$/.exec(input("alert-threshold") ?? "")?.groups?.["number"];
  return {
    kind: "github-action-benchmark",
    ...place,
    tool: input("tool"),
    outputFile: input("output-file-path"),
    history: isElsewhere || branch === undefined || folder === undefined ? undefined : { branch, folder },
    alertAt: percent === undefined ? undefined : Number(percent) / 100,
  };
}

/** An input as it stands; undefined for what is computed when the workflow runs. */
function literal(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value).trim();
  return text === "" || text.length > MOST_TEXT || text.includes("${{") ? undefined : text;
}
