import type { FileChange } from "../git/tree-files.ts";
import type { FakeRepository } from "../repository.ts";

/** GitHub's `diff-entry`, without the patch, which GitHub leaves out of large and binary ones too. */
export function diffEntry(repository: FakeRepository, commit: string, change: FileChange) {
  const { htmlUrl, url, objects } = repository;
  const path = change.path.split("/").map(encodeURIComponent).join("/");
  const before = "before" in change ? lines(objects.blob(change.before)) : [];
  const after = "after" in change && change.status !== "renamed" ? lines(objects.blob(change.after)) : [];
  const additions = surplus(after, before);
  const deletions = surplus(before, after);
  return {
    sha: "after" in change ? change.after : change.before,
    filename: change.path,
    status: change.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${htmlUrl}/blob/${commit}/${path}`,
    raw_url: `${htmlUrl}/raw/${commit}/${path}`,
    contents_url: `${url}/contents/${path}?ref=${commit}`,
    ...(change.status === "renamed" ? { previous_filename: change.from } : {}),
  };
}

function lines(content: Buffer | undefined): readonly string[] {
  if (content === undefined || content.includes(0)) return [];
  return content.toString().split("\n");
}

/** How many lines `a` has that `b` lacks, whatever their order. */
function surplus(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of b) left.set(line, (left.get(line) ?? 0) + 1);
  let count = 0;
  for (const line of a) {
    const known = left.get(line) ?? 0;
    if (known === 0) count += 1;
    else left.set(line, known - 1);
  }
  return count;
}
