import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const ACTION = fileURLToPath(new URL("../../action.yml", import.meta.url));

/** What the machine and the workflow give a step. */
export interface StepWorld {
  /** The program that `using:` names. */
  readonly node: string;
  /** The folder with main.js. */
  readonly dist: string;
  /** The checkout, GITHUB_WORKSPACE. */
  readonly workspace: string;
  /** RUNNER_TEMP; the step's files for outputs and summary go there too. */
  readonly temp: string;
  /** Further variables, such as those that tell the event. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepEnding {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

/**
 * Runs the action as the runner does: every input of action.yml in the environment, outputs and summary through files. No
 * GitHub stands behind it, so the token is empty.
 */
export async function actionStep(
  world: StepWorld,
  inputs: Readonly<Record<string, string>> & { readonly command: string },
): Promise<StepEnding> {
  const { node, dist, workspace, temp } = world;
  const folder = await mkdtemp(join(temp, "step-"));
  const [output, summary] = [join(folder, "output"), join(folder, "summary")];
  await writeFile(output, "");
  await writeFile(summary, "");
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: temp,
    NODE_OPTIONS: "--throw-deprecation",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...(await inputVariables(inputs)),
    ...world.env,
  };
  const ending = await run(node, [join(dist, "main.js")], workspace, env);
  return {
    ...ending,
    outputs: readOutputs(await readFile(output, "utf8")),
    summary: await readFile(summary, "utf8"),
  };
}

async function inputVariables(inputs: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { inputs: declared } = parse(await readFile(ACTION, "utf8")) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  };
  const unknown = Object.keys(inputs).filter((name) => declared[name] === undefined);
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: value = "" }]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      inputs[name] ?? (value.startsWith("${{") ? "" : value),
    ]),
  );
}

function run(program: string, args: readonly string[], cwd: string, env: Record<string, string>) {
  return new Promise<Pick<StepEnding, "code" | "stdout" | "stderr">>((resolve) => {
    execFile(program, args, { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
  });
}

/** `name<<DELIMITER`, the value's lines, `DELIMITER`: how steps hand outputs to the runner. */
export function readOutputs(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/^(?<name>[^\n<]+)<<(?<end>\S+)\n(?<value>[\s\S]*?)\n\k<end>$/gm);
  return new Map([...found].map(({ groups }) => [groups?.["name"] ?? "", groups?.["value"] ?? ""]));
}
