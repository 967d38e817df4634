import { created, ok, type RepositoryCall, read, repositoryRoute, textOf, write } from "../call.ts";
import { kindOfMode, TREE_MODE } from "../git/object.ts";
import { editTree, type PathEntry, type TreeEdit, walkTree } from "../git/tree-files.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { FakeRepository } from "../repository.ts";

export const GIT_TREE_ROUTES = [
  repositoryRoute("GET /git/trees/{tree_sha}", [read("contents")], getTree, ["recursive"]),
  repositoryRoute("POST /git/trees", [write("contents")], createTree),
];

function getTree({ world, repository, params, query }: RepositoryCall) {
  repository.refs.checkNotEmpty();
  const asked = params.tree_sha ?? "";
  const sha = repository.objects.tree(asked) === undefined ? repository.treeOf(asked) : asked;
  if (sha === undefined) throw notFound();
  const entries: ReturnType<typeof treeEntry>[] = [];
  let truncated = false;
  let bytes = 0;
  // Any value of `recursive` counts, "0" and "false" included.
  for (const entry of walkTree(repository.objects, sha, query.has("recursive"))) {
    const made = treeEntry(repository, entry);
    bytes += JSON.stringify(made).length;
    truncated = entries.length === world.limits.treeEntries || bytes > world.limits.treeBytes;
    if (truncated) break;
    entries.push(made);
  }
  return ok({ sha, url: `${repository.url}/git/trees/${sha}`, tree: entries, truncated });
}

function createTree(call: RepositoryCall) {
  const { repository, body } = call;
  const { objects, url } = repository;
  repository.refs.checkNotEmpty();
  const base = textOf(call, "base_tree");
  const baseTree = base === undefined || objects.tree(base) !== undefined ? base : objects.commit(base)?.tree;
  if (base !== undefined && baseTree === undefined) throw new Refusal(422, "base_tree is not a valid tree oid");
  const given = body.tree as readonly { readonly [key: string]: unknown }[];
  if (given.length === 0) throw new Refusal(422, "Invalid tree info");
  const sha = editTree(
    objects,
    baseTree,
    given.map((entry) => editOf(repository, entry)),
  );
  const entries = [...walkTree(objects, sha, false)].map((entry) => treeEntry(repository, entry));
  const location = `${url}/git/trees/${sha}`;
  return created({ sha, url: location, tree: entries, truncated: false }, location);
}

function editOf({ objects }: FakeRepository, entry: { readonly [key: string]: unknown }): TreeEdit {
  const { path, mode, type, sha, content } = entry;
  if (typeof path !== "string" || typeof mode !== "string") throw new Refusal(422, "Invalid tree info");
  if (/^\/|\/$|\/\/|(^|\/)(\.|\.\.|\.git)(\/|$)/.test(path))
    throw new Refusal(422, "tree.path contains a malformed path component");
  if (typeof content === "string" && sha === undefined) return { path, mode, sha: objects.putBlob(content) };
  if (sha === null && content === undefined) return { path, mode, sha: null };
  if (typeof sha !== "string" || content !== undefined)
    throw new Refusal(422, "Must supply either tree.sha or tree.content, but not both.");
  const kind = kindOfMode(mode === "040000" ? TREE_MODE : mode);
  if (type !== undefined && type !== kind) throw new Refusal(422, "tree.type does not match tree.mode");
  if (kind !== "commit" && objects.kind(sha) !== kind) throw new Refusal(422, `tree.sha ${sha} is not a valid ${kind}`);
  return { path, mode, sha };
}

function treeEntry({ url, objects }: FakeRepository, { path, mode, sha }: PathEntry) {
  const type = kindOfMode(mode);
  return {
    path,
    mode: mode.padStart(6, "0"),
    type,
    sha,
    ...(type === "blob" ? { size: objects.blob(sha)?.length ?? 0 } : {}),
    url: `${url}/git/${type}s/${sha}`,
  };
}
