import type { FakeRepository } from "../repository.ts";
import { nodeId } from "../world.ts";
import { simpleUser } from "./user.ts";

/** The addresses below a repository's own that GitHub lists, some as URI templates. */
const ADDRESSES = {
  archive: "/{archive_format}{/ref}",
  assignees: "/assignees{/user}",
  blobs: "/git/blobs{/sha}",
  branches: "/branches{/branch}",
  collaborators: "/collaborators{/collaborator}",
  comments: "/comments{/number}",
  commits: "/commits{/sha}",
  compare: "/compare/{base}...{head}",
  contents: "/contents/{+path}",
  contributors: "/contributors",
  deployments: "/deployments",
  downloads: "/downloads",
  events: "/events",
  forks: "/forks",
  git_commits: "/git/commits{/sha}",
  git_refs: "/git/refs{/sha}",
  git_tags: "/git/tags{/sha}",
  hooks: "/hooks",
  issue_comment: "/issues/comments{/number}",
  issue_events: "/issues/events{/number}",
  issues: "/issues{/number}",
  keys: "/keys{/key_id}",
  labels: "/labels{/name}",
  languages: "/languages",
  merges: "/merges",
  milestones: "/milestones{/number}",
  notifications: "/notifications{?since,all,participating}",
  pulls: "/pulls{/number}",
  releases: "/releases{/id}",
  stargazers: "/stargazers",
  statuses: "/statuses/{sha}",
  subscribers: "/subscribers",
  subscription: "/subscription",
  tags: "/tags",
  teams: "/teams",
  trees: "/git/trees{/sha}",
} as const;

/** GitHub's `minimal-repository`. */
export function minimalRepository(repository: FakeRepository) {
  const { world, id, name, fullName, owner, url, htmlUrl, parent } = repository;
  const addresses = Object.entries(ADDRESSES).map(([key, path]) => [`${key}_url`, `${url}${path}`]);
  return {
    id,
    node_id: nodeId("R", id),
    name,
    full_name: fullName,
    owner: simpleUser(world, owner),
    private: repository.isPrivate,
    html_url: htmlUrl,
    description: null,
    fork: parent !== undefined,
    url,
    ...Object.fromEntries(addresses),
  };
}

/** GitHub's `repository`, as it stands inside a pull request. */
export function repositoryAnswer(repository: FakeRepository) {
  const { htmlUrl, fullName } = repository;
  const openIssues = [...repository.issues.all()].filter(({ state }) => state === "open").length;
  return {
    ...minimalRepository(repository),
    git_url: `git:${htmlUrl.replace(/^https?:/, "")}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${htmlUrl}.git`,
    mirror_url: null,
    svn_url: htmlUrl,
    homepage: null,
    language: null,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    open_issues_count: openIssues,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.isPrivate ? "private" : "public",
    pushed_at: repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    license: null,
    forks: 0,
    open_issues: openIssues,
    watchers: 0,
  };
}

/** GitHub's `full-repository`. */
export function fullRepository(repository: FakeRepository) {
  const { parent } = repository;
  const source = parent === undefined ? {} : { parent: repositoryAnswer(parent), source: repositoryAnswer(parent) };
  return { ...repositoryAnswer(repository), subscribers_count: 0, network_count: 0, ...source };
}
