import { checkAnnotation, checkRunAnswer } from "../answers/check.ts";
import {
  created,
  numberParam,
  ok,
  PAGING,
  page,
  type RepositoryCall,
  read,
  repositoryRoute,
  textOf,
  write,
} from "../call.ts";
import { notFound, Refusal, unprocessable } from "../refusal.ts";
import type { Annotation, CheckRun } from "../state/check-run.ts";
import type { Conclusion } from "../state/workflow-run.ts";
import { inaccessible } from "../token.ts";

const READ = [read("checks")];
const WRITE = [write("checks")];
const CHECK = "/check-runs/{check_run_id}";

export const CHECK_ROUTES = [
  repositoryRoute("POST /check-runs", WRITE, createCheck),
  repositoryRoute(`GET ${CHECK}`, READ, (call) => ok(checkRunAnswer(call.repository, findCheck(call)))),
  repositoryRoute(`PATCH ${CHECK}`, WRITE, updateCheck),
  repositoryRoute(`GET ${CHECK}/annotations`, READ, listAnnotations, PAGING),
  repositoryRoute("GET /commits/{ref}/check-runs", READ, listChecks, [
    ...PAGING,
    "check_name",
    "status",
    "filter",
    "app_id",
  ]),
];

function findCheck(call: RepositoryCall): CheckRun {
  const check = call.repository.checks.get(numberParam(call, "check_run_id"));
  if (check === undefined) throw notFound();
  return check;
}

function createCheck(call: RepositoryCall) {
  const { repository, token, world } = call;
  // Check runs belong to apps.
  if (token.kind === "user") throw inaccessible(token);
  const headSha = textOf(call, "head_sha") ?? "";
  if (repository.objects.commit(headSha) === undefined) throw new Refusal(422, `No commit found for SHA: ${headSha}`);
  const name = textOf(call, "name") ?? "";
  if (name === "") throw unprocessable("CheckRun", "name", "missing_field");
  const check: CheckRun = {
    id: world.nextId(),
    headSha,
    by: token.user,
    name,
    externalId: "",
    detailsUrl: null,
    status: "queued",
    conclusion: null,
    startedAt: world.timestamp(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  apply(call, check);
  repository.checks.set(check.id, check);
  const answer = checkRunAnswer(repository, check);
  return created(answer, answer.url);
}

function updateCheck(call: RepositoryCall) {
  const check = findCheck(call);
  if (check.by.id !== call.token.user.id)
    throw new Refusal(403, "Invalid app_id `0` - check run can only be modified by the GitHub App that created it.");
  apply(call, check);
  return ok(checkRunAnswer(call.repository, check));
}

function apply(call: RepositoryCall, check: CheckRun): void {
  const { world, body } = call;
  const status = textOf(call, "status");
  const conclusion = textOf(call, "conclusion") as Conclusion | undefined;
  if (status === "completed" && conclusion === undefined && check.conclusion === null)
    throw new Refusal(422, 'Invalid request.\n\nNo subschema in "anyOf" matched.\n"conclusion" wasn\'t supplied.');
  check.name = textOf(call, "name") ?? check.name;
  check.externalId = textOf(call, "external_id") ?? check.externalId;
  check.detailsUrl = textOf(call, "details_url") ?? check.detailsUrl;
  check.startedAt = textOf(call, "started_at") ?? check.startedAt;
  check.status = conclusion === undefined ? (status ?? check.status) : "completed";
  check.conclusion = conclusion ?? check.conclusion;
  check.completedAt =
    textOf(call, "completed_at") ?? (conclusion === undefined ? check.completedAt : world.timestamp());
  const output = body.output as Partial<CheckRun> | undefined;
  check.title = output?.title ?? check.title;
  check.summary = output?.summary ?? check.summary;
  check.text = output?.text ?? check.text;
  for (const annotation of output?.annotations ?? []) check.annotations.push(checkedAnnotation(annotation));
}

function checkedAnnotation(annotation: Annotation): Annotation {
  const { start_line, end_line, start_column, message, title } = annotation;
  if (end_line < start_line) throw unprocessable("CheckAnnotation", "end_line", "invalid");
  if (start_column !== undefined && start_line !== end_line)
    throw unprocessable("CheckAnnotation", "start_column", "invalid");
  if (Buffer.byteLength(message) > 64 * 1024) throw unprocessable("CheckAnnotation", "message", "too_long");
  if ((title ?? "").length > 255) throw unprocessable("CheckAnnotation", "title", "too_long");
  return annotation;
}

function listAnnotations(call: RepositoryCall) {
  const check = findCheck(call);
  return page(call, check.annotations, (shown) =>
    shown.map((annotation) => checkAnnotation(call.repository, check, annotation)),
  );
}

function listChecks(call: RepositoryCall) {
  const { repository, params, query } = call;
  const sha = repository.resolve(params.ref ?? "");
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${params.ref}`);
  const name = query.get("check_name");
  const status = query.get("status");
  const found = [...repository.checks.values()]
    .filter(
      (check) =>
        check.headSha === sha &&
        (name === null || check.name === name) &&
        (status === null || check.status === status) &&
        (query.get("app_id") ?? String(check.by.id)) === String(check.by.id),
    )
    .reverse();
  const chosen = query.get("filter") === "all" ? found : latest(found);
  return page(call, chosen, (shown) => ({
    total_count: chosen.length,
    check_runs: shown.map((check) => checkRunAnswer(repository, check)),
  }));
}

/** The first of each name. */
function latest(checks: readonly CheckRun[]): readonly CheckRun[] {
  return checks.filter((check, index) => checks.findIndex(({ name }) => name === check.name) === index);
}
