import { join, resolve } from "node:path";
import { judge } from "../compare/judge.ts";
import type { Judgement } from "../compare/judgement.ts";
import { renderComment } from "../report/comment.ts";
import { renderHtml } from "../report/html.ts";
import { renderJson } from "../report/json.ts";
import { renderJunit } from "../report/junit.ts";
import { renderSummary } from "../report/summary.ts";
import { judgementExitCode } from "./compare.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { readPlan, readResults, shown, writeOutput } from "./files.ts";
import { readHistory } from "./history.ts";
import { judgementTable } from "./judgement-table.ts";
import { openStore } from "./record.ts";

export interface JudgeOptions {
  /** The plan file, from the trusted plan job only. */
  readonly plan: string;
  /** The folder with the devices' result files. */
  readonly results: string;
  /** A store of baselines, for heads whose base was not measured with them. */
  readonly store?: string | undefined;
}

export interface ReportOptions extends JudgeOptions {
  readonly out: string;
  readonly json: boolean;
}

/** Judges results against the plan and writes the report; the exit code says whether the gate failed or something was not measured. */
export async function report(options: ReportOptions, context: Context): Promise<ExitCode> {
  const judgement = await judgePlan(options, context);
  await writeReport(judgement, options.out, context);
  context.out(options.json ? renderJson(judgement) : judgementTable(judgement, context));
  context.progress.line(`The report is in ${shown(context, join(resolve(context.cwd, options.out), "report.html"))}.`);
  return judgementExitCode(judgement);
}

/**
 * Judges what devices measured against the plan.
 *
 * @throws UserError for a plan, result or store that cannot be read; a result that is absent only makes its benchmarks
 *   not measured.
 */
export async function judgePlan(options: JudgeOptions, context: Context): Promise<Judgement> {
  const plan = await readPlan(context, resolve(context.cwd, options.plan));
  const results = await readResults(context, resolve(context.cwd, options.results));
  const history =
    options.store === undefined ? new Map() : await readHistory(plan, results, openStore(options.store, context));
  return judge({ plan, results, history });
}

/** Writes every rendering of a judgement into a folder: comment.md, summary.md, report.html, report.json, junit.xml. */
export async function writeReport(judgement: Judgement, out: string, context: Context): Promise<void> {
  const reportUrl = runUrl(context.env);
  const files: readonly (readonly [string, string])[] = [
    ["comment.md", renderComment(judgement, reportUrl === undefined ? {} : { reportUrl })],
    ["summary.md", renderSummary(judgement)],
    ["report.html", renderHtml(judgement)],
    ["report.json", renderJson(judgement)],
    ["junit.xml", renderJunit(judgement)],
  ];
  for (const [name, content] of files) await writeOutput(context, join(resolve(context.cwd, out), name), content);
}

/** The workflow run that will hold the report as an artifact; undefined outside of one. */
function runUrl(env: Context["env"]): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
