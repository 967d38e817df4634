import { UserError } from "../bench/user-error.ts";
import type { Annotation } from "../report/annotations.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";

/** What the runner gives a step and takes from it. */
export interface ActionRunner {
  readonly input: (name: string) => string;
  readonly output: (name: string, value: string) => void;
  readonly summary: (markdown: string) => Promise<void>;
  /** Shown when the step has ended; GitHub shows ten failures and ten warnings of a step. */
  readonly annotate: (annotation: Annotation) => void;
  /**
   * Lets the runner take for orders what is printed meanwhile, which it does not while a command runs: a library must tell it
   * what to mask. Nothing that a pull request chose may be printed in `work`.
   */
  readonly heard: <T>(work: () => Promise<T>) => Promise<T>;
}

type Step = (runner: ActionRunner, context: Context) => Promise<ExitCode>;

/** Each is loaded when it is asked for: a device never parses what only the report needs. */
const STEPS: { readonly [command: string]: () => Promise<Step> } = {
  plan: async () => (await import("./plan-step.ts")).planStep,
  bench: async () => (await import("./bench-step.ts")).benchStep,
  report: async () => (await import("./report-step.ts")).reportStep,
  record: async () => (await import("./record-step.ts")).recordStep,
  respond: async () => (await import("./respond-step.ts")).respondStep,
};

/** Runs the command that the step's inputs name. `bench` succeeds whenever it wrote a valid result; only `report` gates. */
export async function runAction(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const command = runner.input("command");
  const load = Object.hasOwn(STEPS, command) ? STEPS[command] : undefined;
  if (load === undefined)
    throw new UserError(
      `input command: ${JSON.stringify(command.slice(0, 40))} is not a command; write one of ${Object.keys(STEPS).join(", ")}`,
    );
  const step = await load();
  return step(runner, context);
}
