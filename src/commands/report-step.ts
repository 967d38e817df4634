import { join, resolve } from "node:path";
import { UserError } from "../bench/user-error.ts";
import type { Judgement } from "../compare/judgement.ts";
import { reportArtifact } from "../github/artifact-name.ts";
import type { GitHub } from "../github/client.ts";
import { createComment, ownComments } from "../github/comments.ts";
import { clip, markdown } from "../report/escape.ts";
import { repliesTo, replyText } from "../report/reply.ts";
import { renderSummary, SUMMARY_LIMIT } from "../report/summary.ts";
import type { ActionRunner } from "./action.ts";
import { cancelUnserved } from "./cancel-unserved.ts";
import type { Context } from "./context.ts";
import { type ExitCode, joinExitCodes } from "./exit-code.ts";
import { fetchPlan } from "./fetch-plan.ts";
import { readPlan } from "./files.ts";
import { gatherResults } from "./gather-results.ts";
import { openStore } from "./open-store.ts";
import { publish } from "./publish.ts";
import { pullRequestNumber } from "./pull-request-number.ts";
import { judgeResults, REPORT_FILES, writeReport } from "./report.ts";
import { reportLinks, runUrl } from "./run-url.ts";
import { attemptNumber, runAttempt, stepGitHub } from "./step-github.ts";
import { configFile, outFolder } from "./step-inputs.ts";
import { upload } from "./upload-artifact.ts";

/** Bytes of the summary kept for what is known only after the report was told elsewhere. */
const ROOM_FOR_NOTES = 8_192;
/** What a reply to a run is about that has no plan. */
const NO_PLAN = "no-plan";

/**
 * Waits for the devices, judges what they measured, tells it wherever it may, cancels what no runner took, and fails last of
 * all where the gate does. The summary is written first: no outage of anything else hides a verdict.
 */
export async function reportStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const out = resolve(context.cwd, outFolder(runner, context));
  const plan = await readPlan(context, await planOrAnswer(runner, context));
  const { outcomes, ...measured } = await gatherResults(plan, runner, context);
  const github = await stepGitHub(runner, context);
  const store = runner.input("store");
  const remembered = store === "" ? undefined : await openStore(store, context, github);
  const judgement = await judgeResults(plan, measured, remembered);
  await writeReport(judgement, remembered, out, context);
  runner.output("report", out);
  runner.output("verdict", judgement.gate.outcome);
  await runner.summary(renderSummary(judgement, SUMMARY_LIMIT - ROOM_FOR_NOTES));
  const isTold = await tellElsewhere(judgement, { out, part: plan.part, github }, runner, context);
  if (github !== undefined) await cancelUnserved(outcomes, github, context);
  return joinExitCodes([judgement.gate.outcome === "fail" ? 1 : 0, isTold ? 0 : 2]);
}

/** Where the plan lies. Who asked for a pull request by a comment or by hand sees no job of this run there, so a comment tells where there is none. */
async function planOrAnswer(runner: ActionRunner, context: Context): Promise<string> {
  try {
    return await fetchPlan(runner, context);
  } catch (error) {
    if (error instanceof UserError && runner.input("pull-request") !== "") await answerWithoutPlan(runner, context);
    throw error;
  }
}

/** Says on the pull request, once a run, that nothing was measured. */
async function answerWithoutPlan(runner: ActionRunner, context: Context): Promise<void> {
  const { fault } = await attempted(async () => {
    const [github, number] = [await stepGitHub(runner, context), await pullRequestNumber(runner, context)];
    if (github === undefined || number === undefined) return;
    const { runId } = runAttempt(context);
    const before = await ownComments(github, number, (body) => repliesTo(body, runId, NO_PLAN));
    const log = `[log of its run](${runUrl(context.env)})`;
    const text = `Nothing was measured: what was asked for could not be planned. The ${log} says why.`;
    if (before.length === 0) await createComment(github, number, replyText(runId, NO_PLAN, text));
  });
  for (const sentence of fault) context.progress.line(sentence);
}

interface Telling {
  /** The folder that the report is in. */
  readonly out: string;
  /** The devices that were asked for, where that was not all of them. */
  readonly part: readonly string[] | undefined;
  readonly github: GitHub | undefined;
}

/**
 * Uploads the report and publishes it; what became of that goes behind the summary.
 *
 * @returns false where GitHub would not listen. A report that could not be uploaded is in the summary all the same.
 */
async function tellElsewhere(
  judgement: Judgement,
  { out, part, github }: Telling,
  runner: ActionRunner,
  context: Context,
): Promise<boolean> {
  const uploaded = await attempted(() => uploadReport(out, runner, context));
  const published = await attempted(async () => {
    if (github === undefined) return [];
    return publish(judgement, {
      github,
      pullRequest: await pullRequestNumber(runner, context),
      headSha: judgement.head,
      config: configFile(runner),
      part,
      links: reportLinks(context.env, uploaded.value),
      say: context.progress.line,
      annotate: runner.annotate,
    });
  });
  const notes = [...(published.value ?? []), ...uploaded.fault, ...published.fault];
  if (notes.length > 0) await runner.summary(notes.map((note) => `\n> ${markdown(clip(note, 1_000))}\n`).join(""));
  for (const fault of uploaded.fault) context.progress.line(fault);
  for (const fault of published.fault) context.progress.line(`edgebench: ${fault}`);
  return published.fault.length === 0;
}

/** Where people download the report; undefined where there is no artifact of it. */
async function uploadReport(out: string, runner: ActionRunner, context: Context): Promise<string | undefined> {
  if (runner.input("results") !== "") return undefined;
  const files = REPORT_FILES.map((name) => join(out, name));
  const id = await upload(reportArtifact(attemptNumber(context.env)), files, runner, context);
  return id === undefined ? undefined : `${runUrl(context.env)}/artifacts/${id}`;
}

/** What somebody's telling came to, or the sentence that says why it did not work. A fault of ours is thrown on. */
async function attempted<T>(
  tell: () => Promise<T>,
): Promise<{ readonly value?: T; readonly fault: readonly string[] }> {
  try {
    return { value: await tell(), fault: [] };
  } catch (error) {
    if (error instanceof UserError) return { fault: [error.message] };
    throw error;
  }
}
