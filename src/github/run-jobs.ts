import { asked, type GitHub } from "./client.ts";

/** One attempt of a workflow run. */
export interface RunAttempt {
  readonly runId: number;
  /** Counted from 1. */
  readonly attempt: number;
}

/** The job of one device, as the API tells it. */
export type DeviceJob =
  /** Waiting for a runner, or for another job of its concurrency group. */
  | { readonly kind: "queued"; readonly since: Date }
  | { readonly kind: "running"; readonly since: Date }
  /** `conclusion` is GitHub's word: success, failure, cancelled, skipped, timed_out and others. */
  | { readonly kind: "ended"; readonly conclusion: string };

export interface DeviceJobs {
  /** GitHub's clock as it answered: what its instants are held against. */
  readonly now: Date;
  /** By the device's label; a device without an entry has no job yet. */
  readonly jobs: ReadonlyMap<string, DeviceJob>;
}

/** As many jobs as a matrix of 256 and the rest of a large workflow need. */
const MOST_PAGES = 10;

/**
 * The devices' jobs in one attempt of a run: those named `bench (LABEL)`, or `… / bench (LABEL)` where a reusable workflow
 * holds them. One request per 100 jobs.
 */
export async function readDeviceJobs(github: GitHub, { runId, attempt }: RunAttempt): Promise<DeviceJobs> {
  const { octokit, owner, repo } = github;
  const jobs = new Map<string, DeviceJob>();
  let now = new Date();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data, headers } = await asked("the run's jobs", () =>
      octokit.rest.actions.listJobsForWorkflowRunAttempt({
        owner,
        repo,
        run_id: runId,
        attempt_number: attempt,
        per_page: 100,
        page,
      }),
    );
    if (headers.date !== undefined) now = new Date(headers.date);
    for (const job of data.jobs) {
      const device = deviceOf(job.name);
      if (device !== undefined) jobs.set(device, lessDone(jobs.get(device), stateOf(job)));
    }
    if (data.jobs.length < 100) break;
  }
  return { now, jobs };
}

function deviceOf(jobName: string): string | undefined {
  return /(?:^| \/ )bench \((?<device>[^()]+)\)$/.exec(jobName)?.groups?.["device"];
}

interface ApiJob {
  readonly status: string;
  readonly conclusion: string | null;
  readonly created_at: string;
  readonly started_at: string;
}

function stateOf({ status, conclusion, created_at, started_at }: ApiJob): DeviceJob {
  if (status === "completed") return { kind: "ended", conclusion: conclusion ?? "unknown" };
  if (status === "in_progress") return { kind: "running", since: new Date(started_at) };
  return { kind: "queued", since: new Date(created_at) };
}

const ORDER: readonly DeviceJob["kind"][] = ["queued", "running", "ended"];

/** Of two jobs of one device, which two calls of a reusable workflow make, the one that is still awaited. */
function lessDone(a: DeviceJob | undefined, b: DeviceJob): DeviceJob {
  return a !== undefined && ORDER.indexOf(a.kind) < ORDER.indexOf(b.kind) ? a : b;
}

/**
 * Asks for the run to be cancelled, so that jobs no runner will take do not stay queued for a day. Jobs whose `if` holds in
 * a cancelled run go on.
 *
 * @throws GitHubRefused where the token may not, as in a pull request from a fork.
 */
export async function cancelRun(github: GitHub, runId: number): Promise<void> {
  const { octokit, owner, repo } = github;
  await asked("that the run be cancelled", () =>
    octokit.rest.actions.cancelWorkflowRun({ owner, repo, run_id: runId }),
  );
}
