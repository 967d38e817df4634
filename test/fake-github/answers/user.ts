import { nodeId, type User, type World } from "../world.ts";

/** GitHub's `simple-user`. */
export function simpleUser(world: World, { login, id, type }: User) {
  const path = `/users/${encodeURIComponent(login)}`;
  const url = `${world.apiUrl}${path}`;
  const app = /^(.*)\[bot\]$/.exec(login)?.[1];
  return {
    login,
    id,
    node_id: nodeId(type === "Bot" ? "BOT" : "U", id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url,
    html_url: `${world.serverUrl}/${app === undefined ? login : `apps/${app}`}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: "public",
    site_admin: false,
  };
}

/** GitHub's `public-user`, as `GET /user` answers it. */
export function publicUser(world: World, user: User) {
  const timestamp = world.timestamp();
  return {
    ...simpleUser(world, user),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: timestamp,
    updated_at: timestamp,
  };
}
