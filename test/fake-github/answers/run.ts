import type { FakeRepository } from "../repository.ts";
import type { Artifact, Job, WorkflowRun } from "../state/workflow-run.ts";
import { nodeId } from "../world.ts";
import { pullsAt } from "./pull.ts";
import { minimalRepository } from "./repository.ts";
import { simpleUser } from "./user.ts";

/** GitHub's `workflow-run`; `attempt` where an earlier one was asked for. */
export function runAnswer(repository: FakeRepository, run: WorkflowRun, attempt = run.attempt) {
  const { world, objects } = repository;
  const url = `${repository.url}/actions/runs/${run.id}`;
  const commit = objects.commit(run.headSha);
  const workflowId = run.repository.id + 1;
  const suite = run.id + 1_000_000;
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: nodeId("WFR", run.id),
    check_suite_id: suite,
    check_suite_node_id: nodeId("CS", suite),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflow.path,
    run_number: run.number,
    run_attempt: attempt,
    event: run.event,
    display_title: commit?.message.split("\n")[0] ?? "",
    status: run.statusOf(attempt),
    conclusion: run.conclusionOf(attempt),
    workflow_id: workflowId,
    url,
    html_url: `${repository.htmlUrl}/actions/runs/${run.id}`,
    pull_requests: pullsAt(repository, run.headSha),
    created_at: run.createdAt,
    updated_at: world.timestamp(),
    run_started_at: run.createdAt,
    actor: simpleUser(world, run.actor),
    triggering_actor: simpleUser(world, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repository.url}/check-suites/${suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: `${repository.url}/actions/workflows/${workflowId}`,
    head_commit:
      commit === undefined
        ? null
        : {
            id: run.headSha,
            tree_id: commit.tree,
            message: commit.message,
            timestamp: commit.committer.date,
            author: { name: commit.author.name, email: commit.author.email },
            committer: { name: commit.committer.name, email: commit.committer.email },
          },
    repository: minimalRepository(repository),
    head_repository: minimalRepository(run.headRepository),
  };
}

/** GitHub's `job`. */
export function jobAnswer(repository: FakeRepository, job: Job) {
  const { run, id } = job;
  const runUrl = `${repository.url}/actions/runs/${run.id}`;
  return {
    id,
    run_id: run.id,
    run_url: runUrl,
    run_attempt: job.attempt,
    node_id: nodeId("CR", id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: run.workflow.name,
    url: `${repository.url}/actions/jobs/${id}`,
    html_url: `${repository.htmlUrl}/actions/runs/${run.id}/job/${id}`,
    check_run_url: `${repository.url}/check-runs/${id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    // A job that waits has begun, GitHub says, when it was queued.
    started_at: job.startedAt ?? job.createdAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: [],
    labels: [...job.labels],
    runner_id: job.runner?.id ?? null,
    runner_name: job.runner?.name ?? null,
    runner_group_id: job.runner === null ? null : 1,
    runner_group_name: job.runner === null ? null : "Default",
  };
}

/** GitHub's `artifact`. */
export function artifactAnswer(repository: FakeRepository, run: WorkflowRun, artifact: Artifact) {
  const { id, name, size = 0, digest, createdAt, expiresAt, expired } = artifact;
  const url = `${repository.url}/actions/artifacts/${id}`;
  return {
    id,
    node_id: nodeId("AR", id),
    name,
    size_in_bytes: size,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    digest: digest ?? null,
    created_at: createdAt,
    expires_at: expiresAt,
    updated_at: createdAt,
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: run.headRepository.id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}
