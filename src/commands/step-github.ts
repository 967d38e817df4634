import { UserError } from "../bench/user-error.ts";
import type { GitHub } from "../github/client.ts";
import type { RunAttempt } from "../github/run-jobs.ts";
import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";
import { needed } from "./step-inputs.ts";

/** One client per step, so that its requests are paced together. */
const opened = new WeakMap<ActionRunner, Promise<GitHub>>();

/** GitHub, as far as the step's token reaches. Loads the client here: a step that asks nothing does not parse it. */
export function openStepGitHub(runner: ActionRunner, context: Context): Promise<GitHub> {
  const before = opened.get(runner);
  if (before !== undefined) return before;
  const client = openGitHubAs(needed(runner, "github-token"), context);
  opened.set(runner, client);
  return client;
}

/** GitHub as a token sees it. */
export async function openGitHubAs(token: string, { env, progress, signal, debug, version }: Context): Promise<GitHub> {
  const { openGitHub } = await import("../github/client.ts");
  return openGitHub({ token, env, say: progress.line, signal, debug, version });
}

/** GitHub where the step is part of a run of it; undefined where somebody tries the action elsewhere. */
export async function stepGitHub(runner: ActionRunner, context: Context): Promise<GitHub | undefined> {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = context.env;
  return repository && run ? openStepGitHub(runner, context) : undefined;
}

/** Opens GitHub where it is first needed; undefined for a step that has no token or is part of no repository's run. */
export function remoteOf(runner: ActionRunner, context: Context): (() => Promise<GitHub>) | undefined {
  const isStep = runner.input("github-token") !== "" && Boolean(context.env.GITHUB_REPOSITORY);
  return isStep ? () => openStepGitHub(runner, context) : undefined;
}

/** The attempt of the workflow run that this step is part of. */
export function runAttempt({ env }: Pick<Context, "env">): RunAttempt {
  return { runId: wholeNumber(env, "GITHUB_RUN_ID"), attempt: attemptNumber(env) };
}

/** Which try of the run this is, counted from 1; 1 where no run is. */
export function attemptNumber(env: Context["env"]): number {
  return env.GITHUB_RUN_ATTEMPT === undefined ? 1 : wholeNumber(env, "GITHUB_RUN_ATTEMPT");
}

function wholeNumber(env: Context["env"], name: "GITHUB_RUN_ID" | "GITHUB_RUN_ATTEMPT"): number {
  const value = Number(env[name]);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UserError(
    `${name}: not in the environment, so this is no step of a workflow; name the files with the inputs plan and results`,
  );
}
