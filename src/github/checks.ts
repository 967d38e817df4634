import type { Annotation } from "../report/annotations.ts";
import { asked, type GitHub } from "./client.ts";

/** GitHub takes so many annotations with one request, and more with further ones. */
const ANNOTATIONS_PER_REQUEST = 50;

/** A check run that is complete when it is written. */
export interface Check {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: "success" | "failure" | "neutral";
  /** Plain text, at most 255 characters. */
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Where its "Details" lead. */
  readonly detailsUrl?: string | undefined;
}

/** Writes a check run on a commit. Needs `checks: write`, and the token of an app, such as GITHUB_TOKEN. */
export async function writeCheck({ octokit, owner, repo }: GitHub, check: Check): Promise<void> {
  const { name, headSha, conclusion, title, summary, annotations, detailsUrl } = check;
  const output = (from: number) => ({
    title,
    summary,
    annotations: annotations.slice(from, from + ANNOTATIONS_PER_REQUEST).map(asGitHubSays),
  });
  const { data } = await asked(`to write a check on ${headSha.slice(0, 10)}`, () =>
    octokit.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: headSha,
      status: "completed",
      conclusion,
      output: output(0),
      ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    }),
  );
  for (let from = ANNOTATIONS_PER_REQUEST; from < annotations.length; from += ANNOTATIONS_PER_REQUEST)
    await asked(`to annotate the check on ${headSha.slice(0, 10)}`, () =>
      octokit.rest.checks.update({ owner, repo, check_run_id: data.id, output: output(from) }),
    );
}

function asGitHubSays({ level, path, line, title, message }: Annotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}
