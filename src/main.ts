import { randomUUID } from "node:crypto";
import * as core from "@actions/core";
import packageFile from "../package.json" with { type: "json" };
import { runAction } from "./commands/action.ts";
import type { Context } from "./commands/context.ts";
import { runCommand } from "./commands/run-command.ts";
import { workersFolder } from "./commands/workers-folder.ts";
import type { Annotation } from "./report/annotations.ts";

/** The action's entry: reads inputs, runs the command they name, and tells the runner how it ended. */

const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => interruption.abort(name));

const faults: string[] = [];
const annotations: Annotation[] = [];
const context: Context = {
  cwd: process.env.GITHUB_WORKSPACE ?? process.cwd(),
  env: process.env,
  out: (text) => core.info(text.trimEnd()),
  progress: { line: say, update: () => undefined, done: () => undefined },
  // Not core.debug: its lines are commands, which the runner does not take while a command of ours runs.
  ...(core.isDebug() ? { debug: (line: string) => core.info(`debug: ${line}`) } : {}),
  color: false,
  width: 100,
  signal: interruption.signal,
  version: packageFile.version,
  workersDir: workersFolder(import.meta.url),
};

/** Errors become annotations at the end; everything else is a line of the log. */
function say(text: string): void {
  if (text.startsWith("edgebench: ")) faults.push(text.slice("edgebench: ".length));
  else core.info(text);
}

for (const name of ["github-token", "runners-token"]) {
  const token = core.getInput(name);
  if (token !== "") core.setSecret(token);
}

// The log holds names that a pull request chose: until the command has ended, the runner takes no line for an order.
let resume = stopCommands();
const exitCode = await runCommand(
  (world) =>
    runAction(
      {
        input: (name) => core.getInput(name),
        output: (name, value) => core.setOutput(name, value),
        summary: async (markdown) => {
          if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
        },
        heard: async (work) => {
          core.info(`::${resume}::`);
          try {
            return await work();
          } finally {
            resume = stopCommands();
          }
        },
        annotate: (annotation) => void annotations.push(annotation),
      },
      world,
    ),
  context,
);
core.info(`::${resume}::`);
for (const { level, path, line, title, message } of annotations) {
  const tell = level === "failure" ? core.error : core.warning;
  tell(message, { file: path, startLine: line, title });
}

const [first, ...others] = faults;
if (exitCode !== 0) core.setFailed(first ?? failureOf(exitCode));
else if (first !== undefined) core.error(first);
for (const fault of others) core.error(fault);

/** From here on the runner takes lines for text; the word that it returns ends that. */
function stopCommands(): string {
  const word = randomUUID();
  core.info(`::stop-commands::${word}`);
  return word;
}

function failureOf(code: number): string {
  return code === 1 ? "the gate failed: see the report" : `edgebench ended with code ${code}`;
}
