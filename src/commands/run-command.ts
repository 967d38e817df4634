import { UserError } from "../bench/user-error.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";

/**
 * Runs a command and turns what it throws into sentences and an exit code: a UserError into its sentences and 2, anything
 * else into 70 with the error's own text, since that is a fault of ours.
 */
export async function runCommand(
  command: (context: Context) => Promise<ExitCode>,
  context: Context,
): Promise<ExitCode> {
  try {
    return await command(context);
  } catch (error) {
    context.progress.done();
    if (error instanceof UserError) {
      for (const sentence of error.sentences) context.progress.line(`edgebench: ${oneLine(sentence)}`);
      return 2;
    }
    context.progress.line(`edgebench: ${faultSentence(error, context.env)}`);
    return 70;
  }
}

/** What is said of an error that no user can have caused. EDGEBENCH_DEBUG in the environment adds where it was thrown. */
export function faultSentence(error: unknown, env: Context["env"]): string {
  const text =
    error instanceof Error ? (env["EDGEBENCH_DEBUG"] ? (error.stack ?? error.message) : error.message) : String(error);
  return `a fault of edgebench itself: ${oneLine(text)}; please report it (EDGEBENCH_DEBUG=1 shows where)`;
}

/** Control characters in foreign names must not move a terminal's cursor or forge a second line. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
