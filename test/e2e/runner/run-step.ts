import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";
import { readOutputs } from "../action-step.ts";
import type { ArtifactShelf } from "./artifact-shelf.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const LOCALHOST = pathToFileURL(join(ROOT, "test", "fake-github", "localhost-names.mjs")).href;

/** What a step is run in. */
export interface StepWorld {
  /** The program that `using:` names, and the folder with main.js. */
  readonly node: string;
  readonly dist: string;
  /** RUNNER_TEMP, the job's own. */
  readonly temp: string;
  readonly token: string;
  /** Variables of the run and the job. */
  readonly env: Readonly<Record<string, string>>;
  readonly shelf: ArtifactShelf;
}

export interface StepEnding {
  readonly outcome: "success" | "failure";
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
}

/** A step, with what of it was evaluated. */
export type Step =
  | { readonly kind: "uses"; readonly uses: string; readonly inputs: Readonly<Record<string, string>> }
  | { readonly kind: "run"; readonly script: string };

/**
 * Runs a step as the runner does: our action in a process of its own under the runtime that action.yml names, inputs in the
 * environment, outputs and summary through files. @throws Error where a token stands in its log.
 */
export async function runStep(step: Step, world: StepWorld): Promise<StepEnding> {
  if (step.kind === "run") return spawned("bash", ["-e", "-c", step.script], {}, world);
  const [name] = step.uses.split("@");
  switch (name) {
    case "edgebench/edgebench":
      return spawned(world.node, [join(world.dist, "main.js")], await inputVariables(step.inputs, world.token), world);
    case "actions/upload-artifact":
      return world.shelf.upload(step.inputs);
    case "actions/download-artifact":
      return world.shelf.download(step.inputs);
    default:
      throw new Error(`the runner knows no action ${step.uses}`);
  }
}

/** An input that a step leaves out has its default; one that it leaves empty is empty. */
async function inputVariables(
  inputs: Readonly<Record<string, string>>,
  token: string,
): Promise<Record<string, string>> {
  const { inputs: declared } = parse(await readFile(join(ROOT, "action.yml"), "utf8")) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string } | null>>;
  };
  const unknown = Object.keys(inputs).filter((name) => declared[name] === undefined);
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const otherwise = input?.default ?? "";
      const value = inputs[name] ?? (otherwise.endsWith("github.token }}") ? token : otherwise);
      return [`INPUT_${name.toUpperCase()}`, value];
    }),
  );
}

async function spawned(
  program: string,
  args: readonly string[],
  inputs: Readonly<Record<string, string>>,
  world: StepWorld,
): Promise<StepEnding> {
  await mkdir(world.temp, { recursive: true });
  const folder = await mkdtemp(join(world.temp, "_runner-"));
  const files = { OUTPUT: "", STEP_SUMMARY: "", ENV: "", PATH: "", STATE: "" };
  const paths = Object.keys(files).map((name) => [`GITHUB_${name}`, join(folder, name)] as const);
  for (const [, path] of paths) await writeFile(path, "");
  const workspace = join(folder, "workspace");
  await mkdir(workspace);
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    NODE_OPTIONS: `--throw-deprecation --import ${LOCALHOST}`,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: world.temp,
    EDGEBENCH_LOCK_DIR: process.env["EDGEBENCH_LOCK_DIR"] ?? folder,
    RUNNER_TOOL_CACHE: join(folder, "tools"),
    ...Object.fromEntries(paths),
    ...inputs,
    ...world.env,
  };
  const { code, log } = await run(program, args, workspace, env);
  for (const secret of [world.token, world.env["ACTIONS_RUNTIME_TOKEN"] ?? world.token])
    if (log.replaceAll(/^::add-mask::.*$/gm, "").includes(secret))
      throw new Error(`a token stands in the log:\n${log}`);
  return {
    outcome: code === 0 ? "success" : "failure",
    outputs: Object.fromEntries(readOutputs(await readFile(join(folder, "OUTPUT"), "utf8"))),
    summary: await readFile(join(folder, "STEP_SUMMARY"), "utf8"),
    log,
  };
}

function run(program: string, args: readonly string[], cwd: string, env: Record<string, string>) {
  return new Promise<{ readonly code: number; readonly log: string }>((resolve) => {
    execFile(program, args, { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ code, log: stdout + stderr });
    });
  });
}
