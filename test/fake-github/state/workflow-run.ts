import { createHash } from "node:crypto";
import { toSecond } from "../git/object.ts";
import type { FakeRepository } from "../repository.ts";
import { keep } from "../storage.ts";
import type { User } from "../world.ts";

/** Runs of workflows, their jobs and their artifacts. */

const DAY = 24 * 3600 * 1000;

export type Conclusion = "success" | "failure" | "neutral" | "cancelled" | "skipped" | "timed_out" | "action_required";

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly attempt: number;
  readonly jobBackendId: string;
  readonly storagePath: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Bytes; undefined until the upload is finished, and not listed before. */
  size?: number;
  /** `sha256:…` */
  digest?: string;
  expired: boolean;
}

/** One job of one attempt. */
export class Job {
  readonly id: number;
  readonly run: WorkflowRun;
  readonly name: string;
  readonly attempt: number;
  readonly labels: readonly string[];
  readonly createdAt: string;
  status: "queued" | "in_progress" | "completed" = "queued";
  conclusion: Conclusion | null = null;
  startedAt: string | null = null;
  completedAt: string | null = null;
  runner: { readonly id: number; readonly name: string } | null = null;

  constructor(run: WorkflowRun, name: string, labels: readonly string[]) {
    this.run = run;
    this.name = name;
    this.labels = labels;
    this.attempt = run.attempt;
    this.id = run.repository.world.nextId();
    this.createdAt = run.repository.world.timestamp();
  }

  /** How the artifact service knows the job. */
  get backendId(): string {
    return uuid(`job ${this.id}`);
  }

  /** A runner picks the job up. */
  start(runner = "runner"): void {
    const { world } = this.run.repository;
    this.status = "in_progress";
    this.startedAt = world.timestamp();
    this.runner = { id: world.nextId(), name: runner };
  }

  complete(conclusion: Conclusion): void {
    this.status = "completed";
    this.conclusion = conclusion;
    this.completedAt = this.run.repository.world.timestamp();
    this.startedAt ??= this.completedAt;
  }

  /** Puts an artifact among the run's as if the job had uploaded it, whatever its bytes are. */
  upload(name: string, bytes: Uint8Array): Artifact {
    const artifact = this.startUpload(name);
    artifact.digest = keep(this.run.repository.world, artifact.storagePath, bytes);
    artifact.size = bytes.length;
    return artifact;
  }

  /** An artifact whose bytes are still to come. Artifacts are kept for 90 days unless told otherwise. */
  startUpload(name: string, expiresAt?: Date): Artifact {
    const { world } = this.run.repository;
    const id = world.nextId();
    const artifact: Artifact = {
      id,
      name,
      attempt: this.attempt,
      jobBackendId: this.backendId,
      storagePath: `artifacts/${this.run.id}/${id}.zip`,
      createdAt: world.timestamp(),
      expiresAt: toSecond(expiresAt ?? new Date(world.now().getTime() + 90 * DAY)),
      expired: false,
    };
    this.run.artifacts.push(artifact);
    return artifact;
  }

  /** The job's ACTIONS_RUNTIME_TOKEN, with which it reaches the artifact service. */
  runtimeToken(): string {
    const claims = {
      scp: `Actions.ExampleScope Actions.Results:${this.run.backendIdOf(this.attempt)}:${this.backendId}`,
    };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.unsigned`;
  }
}

export interface RunStart {
  readonly event: string;
  readonly headSha: string;
  readonly headBranch?: string;
  readonly headRepository?: FakeRepository;
  readonly actor?: string;
  readonly workflow?: { readonly name: string; readonly path: string };
}

export class WorkflowRun {
  readonly repository: FakeRepository;
  readonly id: number;
  readonly number: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: FakeRepository;
  readonly actor: User;
  readonly workflow: { readonly name: string; readonly path: string };
  readonly createdAt: string;
  readonly artifacts: Artifact[] = [];
  attempt = 1;
  /** Whether somebody asked for the run to be cancelled in this attempt. */
  cancelRequested = false;
  #jobs: Job[] = [];

  constructor(repository: FakeRepository, number: number, start: RunStart) {
    const { world } = repository;
    this.repository = repository;
    this.id = world.nextId();
    this.number = number;
    this.event = start.event;
    this.headSha = start.headSha;
    this.headBranch = start.headBranch ?? repository.defaultBranch;
    this.headRepository = start.headRepository ?? repository;
    this.actor = world.user(start.actor ?? repository.owner.login);
    this.workflow = start.workflow ?? { name: "edgebench", path: ".github/workflows/edgebench.yml" };
    this.createdAt = world.timestamp();
  }

  /** How the artifact service knows an attempt of the run. */
  backendIdOf(attempt: number): string {
    return uuid(`run ${this.id} attempt ${attempt}`);
  }

  /** Queues a job in the present attempt. */
  job(name: string, labels: readonly string[] = ["ubuntu-latest"]): Job {
    const job = new Job(this, name, labels);
    this.#jobs.push(job);
    return job;
  }

  /** Every job of every attempt. */
  allJobs(): readonly Job[] {
    return this.#jobs;
  }

  jobs(attempt = this.attempt): readonly Job[] {
    return this.#jobs.filter((job) => job.attempt === attempt);
  }

  /** A new attempt: jobs that failed are queued again, the others are carried over as they ended. */
  rerunFailedJobs(): void {
    const before = this.jobs();
    this.attempt += 1;
    this.cancelRequested = false;
    for (const { name, labels, conclusion } of before) {
      const again = this.job(name, labels);
      if (conclusion === "success" || conclusion === "skipped") again.complete(conclusion);
    }
  }

  /** Jobs that are queued end at once; those that run are their runner's to stop. */
  cancel(): void {
    this.cancelRequested = true;
    for (const job of this.jobs()) if (job.status === "queued") job.complete("cancelled");
  }

  statusOf(attempt: number): Job["status"] {
    const jobs = this.jobs(attempt);
    if (jobs.length > 0 && jobs.every(({ status }) => status === "completed")) return "completed";
    return jobs.every(({ status }) => status === "queued") ? "queued" : "in_progress";
  }

  conclusionOf(attempt: number): Conclusion | null {
    if (this.statusOf(attempt) !== "completed") return null;
    const all = this.jobs(attempt).map(({ conclusion }) => conclusion);
    if (all.includes("failure") || all.includes("timed_out")) return "failure";
    return all.includes("cancelled") ? "cancelled" : "success";
  }
}

function uuid(of: string): string {
  const hex = createHash("sha1").update(of).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
