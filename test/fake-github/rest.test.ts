import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUTES } from "./api.ts";
import { describedOperations } from "./contract.ts";
import { ALL, type Lab, openLab } from "./lab.ts";

describe("the REST API of the fake GitHub", () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(() => lab[Symbol.asyncDispose]());

  it("is the part of GitHub's that is described", () => {
    const routes = ROUTES.map(({ operation }) => operation);
    expect(routes.toSorted()).toEqual([...describedOperations()].sort());
  });

  /** Asks each operation once for something that is there. */
  async function askEverything() {
    const { repository, at, github } = lab;
    const first = repository.commit("main", { "README.md": "# Lab\n", "models/a.onnx": new Uint8Array([0, 255, 10]) });
    const head = repository.commit("topic", {
      "README.md": "# The lab\n",
      "models/b.onnx": "b",
      "models/a.onnx": null,
    });
    repository.openPull({ branch: "topic", user: "mona", labels: ["bench"], body: "please" });
    const fork = github.fork(repository, "hubot");
    fork.commit("patch", { "models/c.onnx": "c" });
    repository.openPull({ branch: "patch", from: fork });
    repository.collaborator("mona", "triage");
    repository.runner("pi", ["rpi3"], "offline");
    const run = repository.run({ event: "pull_request", headSha: head, headBranch: "topic", actor: "mona" });
    run.job("plan").complete("success");
    const job = run.job("bench (rpi3)", ["self-hosted", "rpi3"]);
    const artifact = job.upload("edgebench-plan", Buffer.from("PK"));

    const { rest } = lab.client(ALL);
    const user = lab.client(ALL, "mona");
    await rest.rateLimit.get();
    await user.rest.users.getAuthenticated();
    await rest.repos.get(at);
    await rest.repos.getCollaboratorPermissionLevel({ ...at, username: "mona" });
    await rest.repos.getContent({ ...at, path: "models" });
    await rest.repos.getContent({ ...at, path: "README.md", ref: "topic" });
    await rest.repos.downloadTarballArchive({ ...at, ref: "topic" });
    await rest.repos.listCommits({ ...at, sha: "topic", path: "models" });
    await rest.repos.getCommit({ ...at, ref: "topic" });
    await rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: head });
    await rest.repos.compareCommitsWithBasehead({ ...at, basehead: "main...hubot:patch" });
    await rest.git.getRef({ ...at, ref: "heads/main" });
    await rest.git.listMatchingRefs({ ...at, ref: "pull/" });
    const blob = await rest.git.createBlob({ ...at, content: "AP8=", encoding: "base64" });
    await rest.git.getBlob({ ...at, file_sha: blob.data.sha });
    const tree = await rest.git.createTree({ ...at, tree: [{ path: "a/b", mode: "100644", content: "c" }] });
    await rest.git.getTree({ ...at, tree_sha: tree.data.sha, recursive: "1" });
    const commit = await rest.git.createCommit({ ...at, message: "made", tree: tree.data.sha, parents: [first] });
    await rest.git.getCommit({ ...at, commit_sha: commit.data.sha });
    await rest.git.createRef({ ...at, ref: "refs/heads/data", sha: first });
    await rest.git.updateRef({ ...at, ref: "heads/data", sha: commit.data.sha });
    await rest.git.deleteRef({ ...at, ref: "heads/data" });
    await rest.pulls.list({ ...at, head: "octo:topic" });
    await rest.pulls.get({ ...at, pull_number: 2 });
    await rest.pulls.listFiles({ ...at, pull_number: 1 });
    const issue = await rest.issues.create({ ...at, title: "Slower", body: "since yesterday", labels: ["edgebench"] });
    await rest.issues.get({ ...at, issue_number: issue.data.number });
    await rest.issues.update({ ...at, issue_number: issue.data.number, state: "closed", state_reason: "completed" });
    await rest.issues.listForRepo({ ...at, state: "all", labels: "edgebench", creator: "github-actions[bot]" });
    const comment = await rest.issues.createComment({ ...at, issue_number: 1, body: "measuring" });
    const comment_id = comment.data.id;
    await rest.issues.listComments({ ...at, issue_number: 1 });
    await rest.issues.getComment({ ...at, comment_id });
    await rest.issues.updateComment({ ...at, comment_id, body: "measured" });
    await rest.reactions.createForIssueComment({ ...at, comment_id, content: "eyes" });
    await rest.reactions.listForIssueComment({ ...at, comment_id });
    await rest.issues.deleteComment({ ...at, comment_id });
    const annotation = {
      path: "README.md",
      start_line: 1,
      end_line: 1,
      annotation_level: "warning",
      message: "!",
    } as const;
    const check = await rest.checks.create({ ...at, name: "edgebench", head_sha: head, status: "in_progress" });
    const check_run_id = check.data.id;
    const output = { title: "one regression", summary: "resnet50", annotations: [annotation] };
    await rest.checks.update({ ...at, check_run_id, conclusion: "failure", output });
    await rest.checks.get({ ...at, check_run_id });
    await rest.checks.listAnnotations({ ...at, check_run_id });
    await rest.checks.listForRef({ ...at, ref: "topic", check_name: "edgebench" });
    await rest.actions.listWorkflowRunsForRepo({ ...at, event: "pull_request" });
    await rest.actions.getWorkflowRun({ ...at, run_id: run.id });
    await rest.actions.getWorkflowRunAttempt({ ...at, run_id: run.id, attempt_number: 1 });
    await rest.actions.listJobsForWorkflowRun({ ...at, run_id: run.id });
    await rest.actions.listJobsForWorkflowRunAttempt({ ...at, run_id: run.id, attempt_number: 1 });
    await rest.actions.getJobForWorkflowRun({ ...at, job_id: job.id });
    await rest.actions.listWorkflowRunArtifacts({ ...at, run_id: run.id });
    await rest.actions.listArtifactsForRepo({ ...at, name: "edgebench-plan" });
    await rest.actions.getArtifact({ ...at, artifact_id: artifact.id });
    await rest.actions.downloadArtifact({ ...at, artifact_id: artifact.id, archive_format: "zip" });
    await rest.actions.listSelfHostedRunnersForRepo(at);
    await rest.actions.cancelWorkflowRun({ ...at, run_id: run.id });
  }

  it("answers every operation as described", async () => {
    await askEverything();
    const asked = new Set(lab.github.requests.map(({ method, path }) => `${method} ${path}`));
    const silent = ROUTES.filter(({ operation }) => {
      const [method = "", template = ""] = operation.split(" ");
      const pattern = new RegExp(`^${method} ${template.replace(/\{\w+\}/g, "[^ ]+")}$`);
      return ![...asked].some((each) => pattern.test(each));
    });
    expect(silent.map(({ operation }) => operation)).toEqual([]);
    expect(lab.github.violations).toEqual([]);
  });
});
