import { join } from "node:path";
import { UserError } from "../bench/user-error.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";

/** What the runner gives a step and takes from it. */
export interface ActionRunner {
  readonly input: (name: string) => string;
  readonly output: (name: string, value: string) => void;
  readonly summary: (markdown: string) => Promise<void>;
}

const COMMANDS = ["plan", "bench", "report", "record"] as const;

/** Runs the command that the step's inputs name. `bench` succeeds whenever it wrote a valid result; only `report` gates. */
export async function runAction(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const command = runner.input("command");
  switch (command) {
    case "plan":
      return planStep(runner, context);
    case "bench":
      return benchStep(runner, context);
    case "report":
      return reportStep(runner, context);
    case "record": {
      const { record } = await import("./record.ts");
      return record({ results: needed(runner, "results"), store: needed(runner, "store"), json: false }, context);
    }
    default:
      throw new UserError(
        `input command: ${JSON.stringify(command.slice(0, 40))} is not a command; write one of ${COMMANDS.join(", ")}`,
      );
  }
}

function needed(runner: ActionRunner, name: string): string {
  const value = runner.input(name);
  if (value === "") throw new UserError(`input ${name}: missing; this command needs it`);
  return value;
}

/** An input that was left out is left out of the options too. */
function optional<K extends string>(runner: ActionRunner, input: string, key: K): { [key in K]?: string } {
  const value = runner.input(input);
  return value === "" ? {} : ({ [key]: value } as { [key in K]?: string });
}

const outFolder = (runner: ActionRunner, context: Context) =>
  runner.input("out") || join(context.env.RUNNER_TEMP ?? context.cwd, "edgebench");
const configFile = (runner: ActionRunner) => runner.input("config") || "edgebench.yml";

async function planStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const { makeLocalPlan, writePlan } = await import("./plan.ts");
  const { matrixOf } = await import("../plan/matrix.ts");
  const { planSummary } = await import("../report/plan-summary.ts");
  const revisions = { ...optional(runner, "base", "base"), ...optional(runner, "head", "head") };
  const event =
    Object.keys(revisions).length > 0 || context.env.GITHUB_EVENT_PATH === undefined
      ? {}
      : { event: context.env.GITHUB_EVENT_PATH };
  const plan = await makeLocalPlan(
    { ...revisions, ...event, ...optional(runner, "store", "store"), config: configFile(runner) },
    context,
  );
  const file = join(outFolder(runner, context), "plan.json");
  await writePlan(context, file, plan);
  const { matrix, count } = matrixOf(plan);
  runner.output("matrix", JSON.stringify(matrix));
  runner.output("count", String(count));
  runner.output("plan", file);
  await runner.summary(planSummary(plan));
  return 0;
}

async function benchStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const { bench, BENCH_DEFAULTS } = await import("./bench.ts");
  const attempt = Number(context.env.GITHUB_RUN_ATTEMPT ?? "1");
  const device = needed(runner, "device");
  const out = outFolder(runner, context);
  const code = await bench(
    { ...BENCH_DEFAULTS, models: [], plan: needed(runner, "plan"), device, out, attempt, config: configFile(runner) },
    context,
  );
  const { resultFileName } = await import("./files.ts");
  runner.output("result", join(out, resultFileName(device, attempt)));
  return code === 3 ? 0 : code;
}

async function reportStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const { judgePlan, writeReport } = await import("./report.ts");
  const { renderSummary } = await import("../report/summary.ts");
  const out = outFolder(runner, context);
  const judgement = await judgePlan(
    { plan: needed(runner, "plan"), results: needed(runner, "results"), ...optional(runner, "store", "store") },
    context,
  );
  await writeReport(judgement, out, context);
  runner.output("report", out);
  runner.output("verdict", judgement.gate.outcome);
  await runner.summary(renderSummary(judgement));
  return judgement.gate.outcome === "fail" ? 1 : 0;
}
