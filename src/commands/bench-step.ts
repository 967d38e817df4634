import { join } from "node:path";
import type { ActionRunner } from "./action.ts";
import { BENCH_DEFAULTS, bench } from "./bench.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { resultFileName } from "./files.ts";
import { configFile, needed, outFolder } from "./step-inputs.ts";

/** Measures one device's part of the plan; succeeds whenever it wrote a valid result. */
export async function benchStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const attempt = Number(context.env.GITHUB_RUN_ATTEMPT ?? "1");
  const device = needed(runner, "device");
  const out = outFolder(runner, context);
  const code = await bench(
    { ...BENCH_DEFAULTS, models: [], plan: needed(runner, "plan"), device, out, attempt, config: configFile(runner) },
    context,
  );
  runner.output("result", join(out, resultFileName(device, attempt)));
  return code === 3 ? 0 : code;
}
