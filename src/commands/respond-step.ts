import { readFile } from "node:fs/promises";
import { UserError } from "../bench/user-error.ts";
import { readIssueComment } from "../github/issue-comment.ts";
import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { openStore } from "./open-store.ts";
import { respond } from "./respond.ts";
import { openStepGitHub } from "./step-github.ts";

/** Answers a comment on a pull request, and tells the workflow what to measure, if anything. */
export async function respondStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const comment = await readComment(context);
  if (comment === undefined) {
    runner.output("proceed", "false");
    return 0;
  }
  const github = await openStepGitHub(runner, context);
  const store = runner.input("store");
  const approved = await respond({
    github,
    comment,
    store: store === "" ? undefined : () => openStore(store, context, github),
    now: new Date().toISOString(),
    say: (sentence) => context.progress.line(sentence),
  });
  runner.output("proceed", String(approved !== undefined));
  if (approved === undefined) return 0;
  runner.output("pull-request", String(approved.pullRequest));
  runner.output("head", approved.head);
  runner.output("devices", approved.devices.join(" "));
  return 0;
}

async function readComment({ env }: Context): Promise<ReturnType<typeof readIssueComment>> {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file } = env;
  if (name !== "issue_comment" || file === undefined)
    throw new UserError(
      "command respond: it answers comments; run it in a workflow on issue_comment, with types: [created]",
    );
  return readIssueComment(await readFile(file, "utf8"), file);
}
