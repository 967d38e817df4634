import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { PLAN_ARTIFACT } from "../github/artifact-name.ts";
import { uploadArtifact, whyNoArtifacts } from "../github/artifact-upload.ts";
import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";

/**
 * Uploads the plan and gives the value of the output `digest`: by it alone `fetchPlan` knows the plan again. It is the
 * SHA-256 of the file, and the artifact's number behind a colon where the plan was uploaded.
 *
 * @param file a path to plan.json.
 */
export async function uploadPlan(file: string, runner: ActionRunner, context: Context): Promise<string> {
  const digest = createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
  const id = await upload(PLAN_ARTIFACT, [file], runner, context);
  return id === undefined ? digest : `${digest}:${id}`;
}

/**
 * Uploads files of one folder, at least one, as an artifact; where there are no artifacts it says so in one sentence.
 *
 * @returns the artifact's number.
 */
export async function upload(
  name: string,
  files: readonly string[],
  runner: ActionRunner,
  context: Context,
): Promise<number | undefined> {
  const why = whyNoArtifacts(context.env);
  if (why !== undefined) {
    context.progress.line(`${name}: ${why}.`);
    return undefined;
  }
  return runner.heard(() => uploadArtifact(name, files, dirname(files[0] ?? "")));
}
