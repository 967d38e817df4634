import { nodeId, type User, type World } from "../world.ts";
import { simpleUser } from "./user.ts";

/** GitHub's `integration`: the app that speaks through a bot. Null for a person. */
export function appAnswer(world: World, { login, type }: User) {
  if (type !== "Bot") return null;
  const slug = login.replace(/\[bot\]$/, "");
  return {
    id: 15368,
    slug,
    node_id: nodeId("A", slug),
    owner: simpleUser(world, world.user("github")),
    name: slug === "github-actions" ? "GitHub Actions" : slug,
    description: null,
    external_url: "https://help.github.com/en/actions",
    html_url: `${world.serverUrl}/apps/${slug}`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2024-04-10T20:33:16Z",
    permissions: { actions: "write", checks: "write", contents: "write", issues: "write", metadata: "read" },
    events: ["check_run", "pull_request", "push"],
  };
}
