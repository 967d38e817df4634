import type { GitHub } from "./client.ts";

/** In whose name a workflow's own token writes. No person can have a login with brackets. */
const ACTIONS_LOGIN = "github-actions[bot]";

/**
 * The login that stands beside what the token writes. GET /user tells it to people's tokens alone; GraphQL's viewer also to
 * those of apps, of which a workflow's GITHUB_TOKEN is one. Where neither answers, the token is taken for that one.
 */
export async function ownLogin({ octokit }: GitHub): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ readonly viewer: { readonly login: string } }>(
      "query { viewer { login } }",
    );
    return viewer.login;
  } catch {
    return ACTIONS_LOGIN;
  }
}
