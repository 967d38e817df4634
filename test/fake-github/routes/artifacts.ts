import { artifactAnswer } from "../answers/run.ts";
import { type Answer, numberParam, ok, PAGING, page, type RepositoryCall, read, repositoryRoute } from "../call.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Artifact, WorkflowRun } from "../state/workflow-run.ts";
import { signedUrl } from "../storage.ts";
import { findRun } from "./actions.ts";

const READ = [read("actions")];
const ARTIFACT = "/actions/artifacts/{artifact_id}";

export const ARTIFACT_ROUTES = [
  repositoryRoute("GET /actions/artifacts", READ, listAll, [...PAGING, "name"]),
  repositoryRoute("GET /actions/runs/{run_id}/artifacts", READ, listOfRun, [...PAGING, "name", "direction"]),
  repositoryRoute(`GET ${ARTIFACT}`, READ, getArtifact),
  repositoryRoute(`GET ${ARTIFACT}/{archive_format}`, READ, download),
];

type Kept = readonly [WorkflowRun, Artifact];

/** Finished uploads of these runs, newest first. */
function kept(runs: Iterable<WorkflowRun>): readonly Kept[] {
  return [...runs]
    .flatMap((run) => run.artifacts.map((artifact): Kept => [run, artifact]))
    .filter(([, { size }]) => size !== undefined)
    .sort(([, a], [, b]) => b.id - a.id);
}

function listAll(call: RepositoryCall) {
  return artifactsPage(call, kept(call.repository.runs.values()));
}

function listOfRun(call: RepositoryCall) {
  const found = [...kept([findRun(call)])];
  return artifactsPage(call, call.query.get("direction") === "asc" ? found.reverse() : found);
}

function artifactsPage(call: RepositoryCall, all: readonly Kept[]) {
  const name = call.query.get("name");
  const found = all.filter(([, artifact]) => name === null || artifact.name === name);
  return page(call, found, (shown) => ({
    total_count: found.length,
    artifacts: shown.map(([run, artifact]) => artifactAnswer(call.repository, run, artifact)),
  }));
}

function findArtifact(call: RepositoryCall): Kept {
  const id = numberParam(call, "artifact_id");
  const found = kept(call.repository.runs.values()).find(([, artifact]) => artifact.id === id);
  if (found === undefined) throw notFound();
  return found;
}

function getArtifact(call: RepositoryCall) {
  return ok(artifactAnswer(call.repository, ...findArtifact(call)));
}

function download(call: RepositoryCall): Answer {
  const [, artifact] = findArtifact(call);
  if (call.params.archive_format !== "zip") throw notFound();
  if (artifact.expired) throw new Refusal(410, "Artifact has expired");
  const location = signedUrl(call.world, artifact.storagePath);
  return { status: 302, headers: { location }, bytes: new Uint8Array() };
}
