import type { Status } from "./evaluate.ts";
import type { Instance, JobEnding } from "./job.ts";
import { beyond, type Granted } from "./permissions.ts";
import { type JobTemplate, type Json, list, mapping } from "./template.ts";

/** What follows from how jobs ended, without running any. */

/** Of a job what others may ask about it. A queued one has not ended; GitHub would end it after a day. */
export interface JobResult {
  readonly result: JobEnding["result"];
  readonly outputs: Json;
}

/** How several jobs ended as one: those of a matrix, or of a called workflow. */
export function together(results: readonly Pick<JobResult, "result">[]): JobResult["result"] {
  const worstFirst = ["failure", "cancelled", "queued"] as const;
  return worstFirst.find((one) => results.some(({ result }) => result === one)) ?? "success";
}

/** `success()` and `failure()` look at all jobs before this one, also at those that it does not name. */
export function statusOf(
  job: JobTemplate,
  jobs: readonly JobTemplate[],
  results: ReadonlyMap<string, JobResult>,
  isCancelled: boolean,
): Status {
  const before = new Set<string>();
  const gather = (ids: readonly string[]): void => {
    for (const id of ids) {
      before.add(id);
      gather(jobs.find((one) => one.id === id)?.needs ?? []);
    }
  };
  gather(job.needs);
  const all = [...before].map((id) => resultOf(results, id).result);
  return { isGood: all.every((result) => result === "success"), isFailed: all.includes("failure"), isCancelled };
}

export function resultOf(results: ReadonlyMap<string, JobResult>, id: string): JobResult {
  const result = results.get(id);
  if (result === undefined) throw new Error(`job ${id} has not ended`);
  return result;
}

/** A job that no runner took. */
export function unstarted(
  { name, granted, labels, timeoutMinutes, concurrency }: Instance,
  result: JobEnding["result"],
): JobEnding {
  return { name, result, outputs: {}, steps: [], granted, labels, timeoutMinutes, concurrency };
}

/** @throws Error where GitHub would refuse to start the run. */
export function refuseBeyond(id: string, asked: Granted, most: Granted): void {
  const names = beyond(asked, most);
  if (names.length > 0) throw new Error(`the nested job ${id} asks for ${names.join(", ")}, which its caller has not`);
}

/** The entries of a matrix that lists them; products are not needed here. */
export function matrixEntries(matrix: Json): readonly Json[] {
  const { include, ...others } = mapping(matrix) as { readonly include?: Json };
  if (Object.keys(others).length > 0) throw new Error("the runner expands no products of a matrix");
  return list(include) as readonly Json[];
}

/** The inputs of a called workflow, with their defaults, in their types. */
export async function inputsOf(
  declared: ReturnType<typeof mapping>,
  given: { readonly [name: string]: Json },
): Promise<Json> {
  const unknown = Object.keys(given).filter((name) => declared[name] === undefined);
  if (unknown.length > 0) throw new Error(`the called workflow has no input ${unknown.join(", ")}`);
  const entries = Object.entries(declared).map(([name, input]) => {
    const { type, default: otherwise = "" } = mapping(input) as { readonly type: string; readonly default?: Json };
    const value = given[name] ?? otherwise;
    return [name, type === "number" ? Number(value) : value];
  });
  return Object.fromEntries(entries) as Json;
}
