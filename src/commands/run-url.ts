import type { Links } from "../report/links.ts";
import type { Context } from "./context.ts";

/** The workflow run that this is part of; undefined outside of one. */
export function runUrl(env: Context["env"]): string | undefined {
  const repository = repositoryUrl(env);
  return repository && env.GITHUB_RUN_ID ? `${repository}/actions/runs/${env.GITHUB_RUN_ID}` : undefined;
}

/** What a report may point to. @param report where the report itself is. */
export function reportLinks(env: Context["env"], report?: string): Links {
  return { report, run: runUrl(env), repository: repositoryUrl(env) };
}

function repositoryUrl({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
}: Context["env"]): string | undefined {
  return server && repository ? `${server}/${repository}` : undefined;
}
