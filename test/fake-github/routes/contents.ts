import { type Answer, accepts, ok, type RepositoryCall, read, repositoryRoute } from "../call.ts";
import { archive } from "../git/archive.ts";
import { kindOfMode } from "../git/object.ts";
import { findPath, type PathEntry } from "../git/tree-files.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { FakeRepository } from "../repository.ts";
import { keep, signedUrl } from "../storage.ts";
import { inLines } from "./git-objects.ts";

export const CONTENT_ROUTES = [
  repositoryRoute("GET /contents/{path}", [read("contents")], contents, ["ref"]),
  repositoryRoute("GET /tarball/{ref}", [read("contents")], tarball),
];

/** The archive is made as it is asked for, and lies in the storage. */
function tarball({ world, repository, params }: RepositoryCall): Answer {
  const { objects, owner, name } = repository;
  const commit = repository.resolve(params.ref ?? "");
  if (commit === undefined) throw notFound();
  const folder = `${owner.login}-${name}-${commit.slice(0, 7)}`;
  const path = `archives/${folder}.tar.gz`;
  keep(world, path, archive(objects, commit, folder));
  return { status: 302, headers: { location: signedUrl(world, path) }, bytes: new Uint8Array() };
}

function contents(call: RepositoryCall) {
  const { repository, params, query, world } = call;
  const { objects } = repository;
  const ref = query.get("ref") ?? repository.defaultBranch;
  const tree = repository.treeOf(ref);
  if (tree === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const entry = findPath(objects, tree, params.path ?? "");
  if (entry === undefined) throw notFound();
  const answer = (found: PathEntry) => contentEntry(repository, found, ref);
  if (kindOfMode(entry.mode) === "tree")
    return ok(
      (objects.tree(entry.sha) ?? [])
        .slice(0, 1000)
        .map(({ mode, name, sha }) => answer({ mode, sha, path: entry.path === "" ? name : `${entry.path}/${name}` })),
    );
  const bytes = objects.blob(entry.sha) ?? Buffer.alloc(0);
  if (bytes.length > world.limits.blobBytes) throw new Refusal(403, "This file is too large.");
  if (accepts(call, "raw"))
    return { status: 200, headers: { "content-type": "application/vnd.github.raw; charset=utf-8" }, bytes };
  if (entry.mode === "120000") return ok({ ...answer(entry), target: bytes.toString() });
  const small = bytes.length <= world.limits.contentBytes;
  return ok({
    ...answer(entry),
    content: small ? inLines(bytes.toString("base64")) : "",
    encoding: small ? "base64" : "none",
  });
}

function contentEntry({ url: root, htmlUrl: htmlRoot, objects }: FakeRepository, entry: PathEntry, ref: string) {
  const { path, mode, sha } = entry;
  const kind = kindOfMode(mode);
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const url = `${root}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const gitUrl = `${root}/git/${kind}s/${sha}`;
  const htmlUrl = `${htmlRoot}/${kind}/${ref}/${encoded}`;
  const types = { blob: mode === "120000" ? "symlink" : "file", tree: "dir", commit: "submodule" };
  return {
    name: path.slice(path.lastIndexOf("/") + 1),
    path,
    sha,
    size: objects.blob(sha)?.length ?? 0,
    url,
    html_url: htmlUrl,
    git_url: gitUrl,
    download_url: kind === "blob" ? `${htmlRoot}/raw/${ref}/${encoded}` : null,
    type: types[kind],
    _links: { self: url, git: gitUrl, html: htmlUrl },
  };
}
