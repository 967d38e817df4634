import type { FakeRepository } from "../repository.ts";
import type { Annotation, CheckRun } from "../state/check-run.ts";
import { nodeId } from "../world.ts";
import { appAnswer } from "./app.ts";
import { pullsAt } from "./pull.ts";

/** GitHub's `check-run`. */
export function checkRunAnswer(repository: FakeRepository, check: CheckRun) {
  const { id, headSha } = check;
  const url = `${repository.url}/check-runs/${id}`;
  const htmlUrl = `${repository.htmlUrl}/runs/${id}`;
  return {
    id,
    node_id: nodeId("CR", id),
    name: check.name,
    head_sha: headSha,
    external_id: check.externalId,
    url,
    html_url: htmlUrl,
    details_url: check.detailsUrl ?? htmlUrl,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: id + 1_000_000 },
    app: appAnswer(repository.world, check.by),
    pull_requests: pullsAt(repository, headSha),
  };
}

/** GitHub's `check-annotation`. */
export function checkAnnotation({ htmlUrl }: FakeRepository, { headSha }: CheckRun, annotation: Annotation) {
  return {
    path: annotation.path,
    blob_href: `${htmlUrl}/blob/${headSha}/${encodeURI(annotation.path)}`,
    start_line: annotation.start_line,
    end_line: annotation.end_line,
    start_column: annotation.start_column ?? null,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  };
}
