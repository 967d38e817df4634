import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../bench/user-error.ts";
import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";

/** The value of an input that this command cannot do without. */
export function needed(runner: ActionRunner, name: string): string {
  const value = runner.input(name);
  if (value === "") throw new UserError(`input ${name}: missing; this command needs it`);
  return value;
}

/** An input that was left out is left out of the options too. */
export function optional<K extends string>(runner: ActionRunner, input: string, key: K): { [key in K]?: string } {
  const value = runner.input(input);
  return value === "" ? {} : ({ [key]: value } as { [key in K]?: string });
}

export const outFolder = (runner: ActionRunner, context: Context) =>
  runner.input("out") || join(context.env.RUNNER_TEMP ?? context.cwd, "edgebench");

export const configFile = (runner: ActionRunner) => runner.input("config") || "edgebench.yml";

/** A new folder for what is fetched, among the files that the runner removes when the job has ended. */
export const fetchFolder = (context: Context): Promise<string> =>
  mkdtemp(join(context.env.RUNNER_TEMP ?? tmpdir(), "edgebench-fetched-"));
