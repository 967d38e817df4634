import { createHash } from "node:crypto";
import { type Incoming, json, type Outgoing } from "./exchange.ts";
import type { Artifact, Job, WorkflowRun } from "./state/workflow-run.ts";
import { signedUrl } from "./storage.ts";
import type { World } from "./world.ts";

/** The artifact service that @actions/artifact speaks Twirp with: JSON, a job's runtime token, no REST. */

const PREFIX = "/twirp/github.actions.results.api.v1.ArtifactService/";
const MOST_ARTIFACTS = 500;

type Body = { readonly [key: string]: unknown };

class TwirpError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The answer of the artifact service; undefined where the request is not to it. */
export function artifactService(world: World, incoming: Incoming): Outgoing | undefined {
  const { pathname } = incoming.url;
  if (!pathname.startsWith(PREFIX)) return undefined;
  try {
    const body = JSON.parse(incoming.body.toString()) as Body;
    const job = authenticate(world, incoming, body);
    return json(200, METHODS.get(pathname.slice(PREFIX.length))?.(world, job, body) ?? badRoute());
  } catch (error) {
    if (!(error instanceof TwirpError)) throw error;
    return json(error.status, { code: error.code, msg: error.message });
  }
}

const METHODS = new Map<string, (world: World, job: Job, body: Body) => unknown>([
  ["CreateArtifact", createArtifact],
  ["FinalizeArtifact", finalizeArtifact],
  ["ListArtifacts", listArtifacts],
  ["GetSignedArtifactURL", getSignedUrl],
  ["DeleteArtifact", deleteArtifact],
]);

function badRoute(): never {
  throw new TwirpError(404, "bad_route", "no such method");
}

/**
 * The job whose token was sent. It reaches its own attempt of its run: what an earlier one uploaded is listed, but not
 * given, which the REST API does.
 */
function authenticate(world: World, { headers }: Incoming, body: Body): Job {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
  for (const repository of world.repositories.values())
    for (const run of repository.runs.values())
      for (const job of run.allJobs())
        if (token === job.runtimeToken()) {
          if (body.workflow_run_backend_id !== run.backendIdOf(job.attempt))
            throw new TwirpError(404, "not_found", "workflow run not found");
          return job;
        }
  throw new TwirpError(401, "unauthenticated", "the token is not valid");
}

function createArtifact(world: World, job: Job, body: Body) {
  const { run } = job;
  const name = String(body.name);
  if (body.version !== 7) throw new TwirpError(400, "invalid_argument", "only version 7 is understood");
  if (/["<>|*?:\\/\r\n]/.test(name) || name === "")
    throw new TwirpError(400, "invalid_argument", "the artifact name is not valid");
  if (find(run, name, job.attempt) !== undefined)
    throw new TwirpError(409, "already_exists", "an artifact with this name already exists on the workflow run");
  if (run.artifacts.length >= MOST_ARTIFACTS)
    throw new TwirpError(429, "resource_exhausted", `a job has at most ${MOST_ARTIFACTS} artifacts`);
  const artifact = job.startUpload(name, typeof body.expires_at === "string" ? new Date(body.expires_at) : undefined);
  return { ok: true, signed_upload_url: signedUrl(world, artifact.storagePath) };
}

function finalizeArtifact(world: World, job: Job, body: Body) {
  const artifact = find(job.run, String(body.name), job.attempt);
  if (artifact === undefined) throw new TwirpError(404, "not_found", "artifact not found");
  const bytes = world.stored.get(artifact.storagePath);
  if (bytes === undefined || String(bytes.length) !== body.size)
    throw new TwirpError(412, "failed_precondition", "the upload is not of the size that was told");
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (body.hash !== undefined && body.hash !== digest)
    throw new TwirpError(412, "failed_precondition", "the upload has not the digest that was told");
  artifact.size = bytes.length;
  artifact.digest = digest;
  return { ok: true, artifact_id: String(artifact.id) };
}

function listArtifacts(_: World, { run }: Job, body: Body) {
  const found = run.artifacts.filter(
    ({ size, expired, name, id }) =>
      size !== undefined &&
      !expired &&
      (body.name_filter === undefined || body.name_filter === name) &&
      (body.id_filter === undefined || body.id_filter === String(id)),
  );
  return {
    artifacts: found.map(({ id, name, size, jobBackendId, createdAt, digest, attempt }) => ({
      workflow_run_backend_id: run.backendIdOf(attempt),
      workflow_job_run_backend_id: jobBackendId,
      database_id: String(id),
      name,
      size: String(size),
      created_at: createdAt,
      digest,
    })),
  };
}

function getSignedUrl(world: World, { run }: Job, body: Body) {
  const artifact = run.artifacts.find(
    ({ name, jobBackendId, size }) =>
      name === body.name && jobBackendId === body.workflow_job_run_backend_id && size !== undefined,
  );
  if (artifact === undefined) throw new TwirpError(404, "not_found", "artifact not found");
  return { name: artifact.name, signed_url: signedUrl(world, artifact.storagePath) };
}

function deleteArtifact(_: World, { run }: Job, body: Body) {
  const artifact = run.artifacts.find(
    ({ name, jobBackendId }) => name === body.name && jobBackendId === body.workflow_job_run_backend_id,
  );
  if (artifact === undefined) throw new TwirpError(404, "not_found", "artifact not found");
  run.artifacts.splice(run.artifacts.indexOf(artifact), 1);
  return { ok: true, artifact_id: String(artifact.id) };
}

function find(run: WorkflowRun, name: string, attempt: number): Artifact | undefined {
  return run.artifacts.find((artifact) => artifact.name === name && artifact.attempt === attempt);
}
