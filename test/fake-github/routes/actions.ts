import { jobAnswer, runAnswer } from "../answers/run.ts";
import { numberParam, ok, PAGING, page, type RepositoryCall, read, repositoryRoute, write } from "../call.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Runner } from "../repository.ts";
import type { Job, WorkflowRun } from "../state/workflow-run.ts";

const READ = [read("actions")];
const RUN = "/actions/runs/{run_id}";

export const ACTIONS_ROUTES = [
  repositoryRoute("GET /actions/runs", READ, listRuns, [...PAGING, "event", "branch", "status", "head_sha", "actor"]),
  repositoryRoute(`GET ${RUN}`, READ, (call) => ok(runAnswer(call.repository, findRun(call))), [
    "exclude_pull_requests",
  ]),
  repositoryRoute(`GET ${RUN}/attempts/{attempt_number}`, READ, getAttempt),
  repositoryRoute(`GET ${RUN}/jobs`, READ, listJobs, [...PAGING, "filter"]),
  repositoryRoute(`GET ${RUN}/attempts/{attempt_number}/jobs`, READ, listAttemptJobs, PAGING),
  repositoryRoute(`POST ${RUN}/cancel`, [write("actions")], cancelRun),
  repositoryRoute("GET /actions/jobs/{job_id}", READ, getJob),
  repositoryRoute("GET /actions/runners", [read("administration")], listRunners, [...PAGING, "name"]),
];

/** The run that the address names. */
export function findRun(call: RepositoryCall): WorkflowRun {
  const run = call.repository.runs.get(numberParam(call, "run_id"));
  if (run === undefined) throw notFound();
  return run;
}

function listRuns(call: RepositoryCall) {
  const { repository, query } = call;
  const asked = (name: string, value: string | null) => !query.has(name) || query.get(name) === value;
  const found = [...repository.runs.values()].filter((run) => {
    const states = [run.statusOf(run.attempt), run.conclusionOf(run.attempt)];
    return (
      asked("event", run.event) &&
      asked("branch", run.headBranch) &&
      asked("head_sha", run.headSha) &&
      asked("actor", run.actor.login) &&
      states.some((state) => asked("status", state))
    );
  });
  return page(call, found.reverse(), (runs) => ({
    total_count: found.length,
    workflow_runs: runs.map((run) => runAnswer(repository, run)),
  }));
}

function getAttempt(call: RepositoryCall) {
  const run = findRun(call);
  return ok(runAnswer(call.repository, run, findAttempt(call, run)));
}

function findAttempt(call: RepositoryCall, run: WorkflowRun): number {
  const attempt = numberParam(call, "attempt_number");
  if (attempt < 1 || attempt > run.attempt) throw notFound();
  return attempt;
}

function listJobs(call: RepositoryCall) {
  const run = findRun(call);
  return jobsPage(call, call.query.get("filter") === "all" ? run.allJobs() : run.jobs());
}

function listAttemptJobs(call: RepositoryCall) {
  const run = findRun(call);
  return jobsPage(call, run.jobs(findAttempt(call, run)));
}

function jobsPage(call: RepositoryCall, jobs: readonly Job[]) {
  return page(call, jobs, (shown) => ({
    total_count: jobs.length,
    jobs: shown.map((job) => jobAnswer(call.repository, job)),
  }));
}

function getJob(call: RepositoryCall) {
  const id = numberParam(call, "job_id");
  for (const run of call.repository.runs.values())
    for (const job of run.allJobs()) if (job.id === id) return ok(jobAnswer(call.repository, job));
  throw notFound();
}

function cancelRun(call: RepositoryCall) {
  const run = findRun(call);
  if (run.statusOf(run.attempt) === "completed")
    throw new Refusal(409, "Cannot cancel a workflow run that is completed.");
  run.cancel();
  return { status: 202, json: {} };
}

function listRunners(call: RepositoryCall) {
  const name = call.query.get("name");
  const found = call.repository.runners.filter((runner) => name === null || runner.name === name);
  return page(call, found, (runners) => ({ total_count: found.length, runners: runners.map(runnerAnswer) }));
}

function runnerAnswer({ id, name, status, busy, labels }: Runner) {
  return {
    id,
    name,
    os: "Linux",
    status,
    busy,
    ephemeral: false,
    runner_group_id: 1,
    labels: ["self-hosted", ...labels].map((label, index) => ({
      id: index + 1,
      name: label,
      type: index === 0 ? "read-only" : "custom",
    })),
  };
}
