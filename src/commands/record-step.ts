import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { record } from "./record.ts";
import { needed } from "./step-inputs.ts";

/** Appends what the devices measured to the store. */
export async function recordStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  return record({ results: needed(runner, "results"), store: needed(runner, "store"), json: false }, context);
}
