import type { Context } from "./context.ts";

/** The workflow run that this is part of; undefined outside of one. */
export function runUrl(env: Context["env"]): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
