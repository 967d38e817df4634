import { UserError } from "../bench/user-error.ts";

/** Why artifacts cannot be uploaded here, as one sentence; undefined where they can be. */
export function whyNoArtifacts(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const server = env.GITHUB_SERVER_URL ?? "https://github.com";
  const host = URL.canParse(server) ? new URL(server).hostname : "";
  if (host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost"))
    return "GitHub Enterprise Server refuses artifacts of this kind, so nothing is uploaded: move the files between jobs with its own actions";
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
    return "this is not a step of an action on a runner, so nothing is uploaded: the files stay where they are";
  return undefined;
}

/**
 * Uploads files as one artifact of the run; an artifact of this name that the same attempt has already is replaced. Only
 * where `whyNoArtifacts` is undefined. The library prints commands for the runner, such as to mask addresses: they must
 * reach it.
 *
 * @param files paths inside `root`, which is not part of their names in the archive.
 * @returns the artifact's number.
 * @throws UserError where the service does not take it.
 */
export async function uploadArtifact(name: string, files: readonly string[], root: string): Promise<number> {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const client = new DefaultArtifactClient();
  const upload = () => client.uploadArtifact(name, [...files], root);
  try {
    const { id } = await upload().catch(async (error: unknown) => {
      if (!messageOf(error).includes("(409)")) throw error;
      await client.deleteArtifact(name);
      return upload();
    });
    if (id === undefined) throw new Error("the service names no number for it");
    return id;
  } catch (error) {
    throw new UserError(
      `the artifact ${name} could not be uploaded (${messageOf(error).slice(0, 300)}); run this job again`,
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
