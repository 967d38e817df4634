import { join, resolve } from "node:path";
import { resultArtifact } from "../github/artifact-name.ts";
import type { ActionRunner } from "./action.ts";
import { BENCH_DEFAULTS, bench } from "./bench.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { fetchPlan } from "./fetch-plan.ts";
import { resultFileName } from "./files.ts";
import { attemptNumber, remoteOf } from "./step-github.ts";
import { configFile, needed, outFolder } from "./step-inputs.ts";
import { upload } from "./upload-artifact.ts";

/**
 * Measures one device's part of the plan and uploads the result; succeeds whenever it wrote a valid one. Where the plan came
 * as a file, so does the result: no artifact is touched.
 */
export async function benchStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const attempt = attemptNumber(context.env);
  const device = needed(runner, "device");
  const out = outFolder(runner, context);
  const code = await bench(
    {
      ...BENCH_DEFAULTS,
      models: [],
      plan: await fetchPlan(runner, context),
      device,
      github: remoteOf(runner, context),
      out,
      attempt,
      config: configFile(runner),
    },
    context,
  );
  const file = join(out, resultFileName(device, attempt));
  runner.output("result", file);
  if (runner.input("plan") === "")
    await upload(resultArtifact({ device, attempt }), [resolve(context.cwd, file)], runner, context);
  return code === 3 ? 0 : code;
}
