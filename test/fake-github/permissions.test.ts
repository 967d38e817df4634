import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ALL, type Lab, openLab, refusal } from "./lab.ts";

describe("who may do what on the fake GitHub", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab();
    lab.repository.commit("main", { a: "a" });
    lab.repository.commit("topic", { b: "b" });
    lab.repository.openPull({ branch: "topic" });
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  const FORBIDDEN = [403, "Resource not accessible by integration"];

  it("refuses each token what its permissions do not reach", async () => {
    const { at } = lab;
    const sha = lab.repository.tip("main");
    const reader = lab.client({ contents: "read", pull_requests: "read", actions: "read", issues: "read" }).rest;
    expect(await refusal(reader.git.createRef({ ...at, ref: "refs/heads/x", sha }))).toEqual(FORBIDDEN);
    expect(await refusal(reader.issues.createComment({ ...at, issue_number: 1, body: "b" }))).toEqual(FORBIDDEN);
    expect(await refusal(reader.checks.create({ ...at, name: "n", head_sha: sha }))).toEqual(FORBIDDEN);
    expect(await refusal(reader.actions.cancelWorkflowRun({ ...at, run_id: 1 }))).toEqual(FORBIDDEN);
    expect(await refusal(reader.actions.listSelfHostedRunnersForRepo(at))).toEqual(FORBIDDEN);
    expect(await refusal(lab.client({}).rest.git.getRef({ ...at, ref: "heads/main" }))).toEqual(FORBIDDEN);
    expect((await lab.client({}).rest.repos.get(at)).data.default_branch).toBe("main");
    expect(lab.repository.comments(1)).toEqual([]);
  });

  it("lets the permission for pull requests reach their comments, and no other issue", async () => {
    const { at } = lab;
    const { rest } = lab.client({ pull_requests: "write" });
    const issue = await lab.client({ issues: "write" }).rest.issues.create({ ...at, title: "t" });
    const { data: mine } = await rest.issues.createComment({ ...at, issue_number: 1, body: "b" });
    expect(mine.user?.login).toBe("github-actions[bot]");
    const issue_number = issue.data.number;
    expect(await refusal(rest.issues.createComment({ ...at, issue_number, body: "b" }))).toEqual(FORBIDDEN);
    expect(await refusal(rest.issues.update({ ...at, issue_number, state: "closed" }))).toEqual(FORBIDDEN);
  });

  it("knows a token that it does not know, or that has expired", async () => {
    const { at, github, repository } = lab;
    const token = repository.token(ALL);
    const ask = (authorization: string) => fetch(`${github.url}/repos/octo/lab`, { headers: { authorization } });
    expect([(await ask(`token ${token}`)).status, (await ask("token ghs_made_up")).status]).toEqual([200, 401]);
    github.expire(token);
    expect(await (await ask(`Bearer ${token}`)).json()).toMatchObject({ message: "Bad credentials", status: "401" });
    expect((await refusal(lab.client(ALL).rest.users.getAuthenticated()))[0]).toBe(403);
    expect((await lab.client({}, "mona").rest.users.getAuthenticated()).data.login).toBe("mona");
    const viewer = await lab.client({}).graphql("query { viewer { login } }");
    expect(viewer).toEqual({ viewer: { login: "github-actions[bot]" } });
    await expect(lab.client({}).graphql("query { viewer { name } }")).rejects.toThrow(/does not answer/);
    expect((await lab.client({}).rest.repos.get(at)).status).toBe(200);
  });

  it("hides private repositories, and lets public ones be read", async () => {
    const { github } = lab;
    const other = github.repository("octo/other");
    other.commit("main", { a: "a" });
    const at = { owner: "octo", repo: "other" };
    const { rest } = lab.client(ALL);
    expect((await rest.git.getRef({ ...at, ref: "heads/main" })).data.object.sha).toBe(other.tip("main"));
    expect(await refusal(rest.git.deleteRef({ ...at, ref: "heads/main" }))).toEqual(FORBIDDEN);
    other.isPrivate = true;
    expect(await refusal(rest.repos.get(at))).toEqual([404, "Not Found"]);
    expect(await refusal(rest.repos.get({ owner: "octo", repo: "nowhere" }))).toEqual([404, "Not Found"]);
  });

  it.each([
    ["admin", "admin"],
    ["maintain", "write"],
    ["write", "write"],
    ["triage", "read"],
    ["read", "read"],
    ["none", "none"],
  ] as const)("tells the role %s as %s", async (role, permission) => {
    lab.repository.collaborator("mona", role);
    const { data } = await lab.client({}).rest.repos.getCollaboratorPermissionLevel({ ...lab.at, username: "Mona" });
    expect([data.permission, data.role_name]).toEqual([permission, role]);
  });

  it("tells who wrote a comment, and what they are here", async () => {
    const { at, repository } = lab;
    repository.collaborator("mona", "write");
    for (const login of ["octo", "mona", "hubot"]) repository.comment(1, login, "/edgebench run");
    await lab.client({ issues: "write" }).rest.issues.createComment({ ...at, issue_number: 1, body: "no" });
    const { data } = await lab.client(ALL).rest.issues.listComments({ ...at, issue_number: 1 });
    expect(data.map((comment) => [comment.user?.login, comment.user?.type, comment.author_association])).toEqual([
      ["octo", "User", "OWNER"],
      ["mona", "User", "COLLABORATOR"],
      ["hubot", "User", "NONE"],
      ["github-actions[bot]", "Bot", "CONTRIBUTOR"],
    ]);
    const username = "nobody";
    expect((await refusal(lab.client({}).rest.repos.getCollaboratorPermissionLevel({ ...at, username })))[0]).toBe(404);
  });

  it("lets check runs be changed by the app that made them", async () => {
    const { at, repository } = lab;
    const check = { ...at, name: "n", head_sha: repository.tip("topic") };
    expect((await refusal(lab.client(ALL, "mona").rest.checks.create(check)))[0]).toBe(403);
    const made = await lab.client({ checks: "write" }).rest.checks.create(check);
    expect(made.data.pull_requests.map(({ number }) => number)).toEqual([1]);
    const changed = { ...at, check_run_id: made.data.id, name: "other" };
    expect((await refusal(lab.client(ALL, "mona").rest.checks.update(changed)))[0]).toBe(403);
  });
});
