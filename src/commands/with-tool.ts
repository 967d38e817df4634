import { resolve } from "node:path";
import { UserError } from "../bench/user-error.ts";
import { MEASURERS, type Measurer } from "../measure/measurers.ts";
import type { Job } from "../plan/plan.ts";
import type { BenchOptions } from "./bench-options.ts";
import type { Context } from "./context.ts";
import type { Assignment } from "./measure-job.ts";
import type { ToolWorld } from "./tool-launch.ts";

/** The tool that the user wants, as the command line names it: nothing of it is ever read from a configuration. */
export interface WantedTool {
  /** What of a desk's benchmarks it measures. */
  readonly measurable: (assignment: Assignment) => Assignment;
  /** How it is started for a job. */
  readonly startedFor: (job: Job, context: Context) => Pick<ToolWorld, "measurer" | "program">;
}

/** @throws UserError for a tool that is not known, and for options that do not go with one. */
export function wantedTool({ with: name, tool, plan, watch }: BenchOptions): WantedTool {
  if (name === undefined)
    throw new UserError("--tool: says where the program of --with is; name that too, or leave it out");
  const measurer = MEASURERS.find((one) => one.name === name);
  if (measurer === undefined)
    throw new UserError(
      `--with ${JSON.stringify(name.slice(0, 40))}: edgebench does not run this tool; name one of ${MEASURERS.map((one) => one.name).join(", ")}, or import its files`,
    );
  if (plan !== undefined)
    throw new UserError("--with: is for a desk, and a plan is measured with edgebench's own workers; leave out one");
  if (watch) throw new UserError("--watch: follows with edgebench's own workers; leave out --with, or --watch");
  if (tool === "" || tool?.startsWith("-") === true)
    throw new UserError("--tool: not a program; write its path, or its name");
  return {
    measurable: (assignment) => ofRuntime(assignment, measurer),
    startedFor: (job, context) => ({ measurer, program: programOn(job, tool ?? measurer.name, context) }),
  };
}

function ofRuntime(assignment: Assignment, { name, runtime }: Measurer): Assignment {
  if (assignment.kind === "nothing") return assignment;
  const { job, plan } = assignment;
  const own = (one: Job): Job => ({
    ...one,
    benchmarks: one.benchmarks.filter(({ benchmark }) => benchmark.runtime === runtime),
  });
  const kept = own(job);
  if (kept.benchmarks.length > 0) return { ...assignment, job: kept, plan: { ...plan, jobs: plan.jobs.map(own) } };
  const why = `Nothing to measure: ${name} is of the runtime ${runtime}, and no benchmark here has that.`;
  return { kind: "nothing", why };
}

/** On this machine a path is the user's, from where the command was given. */
function programOn({ transport }: Job, named: string, { cwd }: Context): string {
  return transport.kind === "local" && named.includes("/") ? resolve(cwd, named) : named;
}
