import { resolve } from "node:path";
import { UserError } from "../bench/user-error.ts";
import { compareResults } from "../compare/compare-results.ts";
import type { Judgement } from "../compare/judgement.ts";
import { withoutTimes } from "../compare/launch-times.ts";
import { renderJson } from "../report/json.ts";
import type { Context } from "./context.ts";
import { type ExitCode, joinExitCodes } from "./exit-code.ts";
import { readResult } from "./files.ts";
import { judgementTable } from "./judgement-table.ts";

export interface CompareOptions {
  /** A result file; the base where there is a head. */
  readonly base: string;
  readonly head?: string | undefined;
  readonly json: boolean;
}

/** Compares base and head of one result file, or two result files. */
export async function compare(options: CompareOptions, context: Context): Promise<ExitCode> {
  const read = (file: string) => readResult(context, resolve(context.cwd, file), withoutTimes);
  const base = await read(options.base);
  const head = options.head === undefined ? undefined : await read(options.head);
  const judgement = compareResults(
    head === undefined ? { kind: "roles", result: base } : { kind: "files", base, head },
  );
  if (judgement.benchmarks.length === 0)
    throw new UserError(`${options.base}: no measurement in it; give a file that edgebench bench wrote`);
  context.out(options.json ? renderJson(judgement) : judgementTable(judgement, context));
  return judgementExitCode(judgement);
}

/** 1 where the gate failed, 3 where a benchmark, or a metric of it that gates, was not measured. */
export function judgementExitCode({ gate, benchmarks }: Judgement): ExitCode {
  const untold = benchmarks.some(
    ({ state, verdict }) => state !== "new" && state !== "removed" && verdict === "not-measured",
  );
  return joinExitCodes([gate.outcome === "fail" ? 1 : 0, untold ? 3 : 0]);
}
