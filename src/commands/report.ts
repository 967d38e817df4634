import { join, resolve } from "node:path";
import type { Store } from "../baseline/store.ts";
import { type JudgeInput, judge } from "../compare/judge.ts";
import type { Judgement } from "../compare/judgement.ts";
import type { Plan } from "../plan/plan.ts";
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
import { openStore } from "./open-store.ts";
import { FEW_OLDER, readSeriesHistory } from "./report-history.ts";
import { reportLinks } from "./run-url.ts";

/** What `writeReport` writes, and what the artifact of a report holds. */
export const REPORT_FILES = ["comment.md", "summary.md", "report.html", "report.json", "junit.xml"] as const;

export interface ReportOptions {
  /** The plan file, from the trusted plan job only. */
  readonly plan: string;
  /** The folder with the devices' result files. */
  readonly results: string;
  /** A store of baselines, for heads whose base was not measured with them, and for the histories that the report draws. */
  readonly store?: string | undefined;
  readonly out: string;
  readonly json: boolean;
}

/**
 * Judges results against the plan and writes the report; the exit code says whether the gate failed or something was not measured.
 *
 * @throws UserError for a plan, result or store that cannot be read; a result that is absent only makes its benchmarks
 *   not measured.
 */
export async function report(options: ReportOptions, context: Context): Promise<ExitCode> {
  const plan = await readPlan(context, resolve(context.cwd, options.plan));
  const results = await readResults(context, resolve(context.cwd, options.results));
  const store = options.store === undefined ? undefined : await openStore(options.store, context);
  if (store?.isAtHand === false) context.progress.line(FEW_OLDER);
  const judgement = await judgeResults(plan, { results }, store);
  await writeReport(judgement, store, options.out, context);
  context.out(options.json ? renderJson(judgement) : judgementTable(judgement, context));
  context.progress.line(`The report is in ${shown(context, join(resolve(context.cwd, options.out), "report.html"))}.`);
  return judgementExitCode(judgement);
}

/** Judges results that were read, against what a store remembers where there is one. */
export async function judgeResults(
  plan: Plan,
  measured: Pick<JudgeInput, "results" | "absent">,
  store: Store | undefined,
): Promise<Judgement> {
  const history = store === undefined ? new Map() : await readHistory(plan, measured.results, store);
  return judge({ plan, history, ...measured });
}

/** Writes every rendering of a judgement into a folder, as REPORT_FILES. The store tells the histories that the report draws. */
export async function writeReport(
  judgement: Judgement,
  store: Store | undefined,
  out: string,
  context: Context,
): Promise<void> {
  const history = store === undefined ? new Map() : await readSeriesHistory(judgement, store);
  const links = reportLinks(context.env);
  const { pageScript } = await import("./page-script.ts");
  const contents: { readonly [name in (typeof REPORT_FILES)[number]]: string } = {
    "comment.md": renderComment(judgement, { links }),
    "summary.md": renderSummary(judgement),
    "report.html": renderHtml(judgement, {
      script: await pageScript(),
      history,
      repository: links.repository,
    }),
    "report.json": renderJson(judgement),
    "junit.xml": renderJunit(judgement),
  };
  for (const name of REPORT_FILES) await writeOutput(context, join(resolve(context.cwd, out), name), contents[name]);
}
