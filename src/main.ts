import { randomUUID } from "node:crypto";
import * as core from "@actions/core";
import packageFile from "../package.json" with { type: "json" };
import { runAction } from "./commands/action.ts";
import type { Context } from "./commands/context.ts";
import { runCommand } from "./commands/run-command.ts";
import { workersFolder } from "./commands/workers-folder.ts";

/** The action's entry: reads inputs, runs the command they name, and tells the runner how it ended. */

const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => interruption.abort(name));

const faults: string[] = [];
const context: Context = {
  cwd: process.env.GITHUB_WORKSPACE ?? process.cwd(),
  env: process.env,
  out: (text) => core.info(text.trimEnd()),
  progress: { line: say, update: () => undefined, done: () => undefined },
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

// The log holds names that a pull request chose: until the command has ended, the runner takes no line for an order.
const resume = randomUUID();
core.info(`::stop-commands::${resume}`);
const exitCode = await runCommand(
  (world) =>
    runAction(
      {
        input: (name) => core.getInput(name),
        output: (name, value) => core.setOutput(name, value),
        summary: async (markdown) => {
          if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
        },
      },
      world,
    ),
  context,
);
core.info(`::${resume}::`);

const [first, ...others] = faults;
if (exitCode !== 0) core.setFailed(first ?? failureOf(exitCode));
else if (first !== undefined) core.error(first);
for (const fault of others) core.error(fault);

function failureOf(code: number): string {
  return code === 1 ? "the gate failed: see the report" : `edgebench ended with code ${code}`;
}
