import { gitCommit } from "../answers/commit.ts";
import {
  accepts,
  created,
  ok,
  type RepositoryCall,
  read,
  repositoryRoute,
  requireSha,
  textOf,
  write,
} from "../call.ts";
import { type Signature, toSecond } from "../git/object.ts";
import { notFound, Refusal } from "../refusal.ts";
import { nodeId } from "../world.ts";

const READ = [read("contents")];
const WRITE = [write("contents")];

export const GIT_OBJECT_ROUTES = [
  repositoryRoute("GET /git/commits/{commit_sha}", READ, getCommit),
  repositoryRoute("POST /git/commits", WRITE, createCommit),
  repositoryRoute("GET /git/blobs/{file_sha}", READ, getBlob),
  repositoryRoute("POST /git/blobs", WRITE, createBlob),
];

function getCommit({ repository, params }: RepositoryCall) {
  repository.refs.checkNotEmpty();
  const sha = params.commit_sha ?? "";
  const commit = repository.objects.commit(sha);
  if (commit === undefined) throw notFound();
  return ok(gitCommit(repository, sha, commit));
}

function createCommit(call: RepositoryCall) {
  const { repository, body } = call;
  const { objects } = repository;
  repository.refs.checkNotEmpty();
  const tree = requireSha(textOf(call, "tree"));
  if (objects.tree(tree) === undefined) throw new Refusal(422, "Tree SHA does not exist");
  const parents = ((body.parents ?? []) as readonly string[]).map(requireSha);
  for (const parent of parents)
    if (objects.commit(parent) === undefined)
      throw new Refusal(422, "Parent SHA does not exist or is not a commit object");
  const author = signature(call, body.author as Partial<Signature> | undefined, defaultSignature(call));
  const committer = signature(call, body.committer as Partial<Signature> | undefined, author);
  const commit = { tree, parents, author, committer, message: textOf(call, "message") ?? "" };
  const sha = objects.putCommit(commit);
  const answer = gitCommit(repository, sha, commit);
  return created(answer, answer.url);
}

/** The signature that was given, completed from `otherwise`; to the second and in UTC, as GitHub keeps them. */
function signature({ world }: RepositoryCall, given: Partial<Signature> | undefined, otherwise: Signature): Signature {
  if (given === undefined) return otherwise;
  const date = given.date === undefined ? world.timestamp() : toSecond(new Date(given.date));
  return { name: given.name ?? otherwise.name, email: given.email ?? otherwise.email, date };
}

function defaultSignature({ world, token }: RepositoryCall): Signature {
  const { login, id } = token.user;
  return { name: login, email: `${id}+${login}@users.noreply.github.com`, date: world.timestamp() };
}

function getBlob(call: RepositoryCall) {
  const { world, repository, params } = call;
  repository.refs.checkNotEmpty();
  const sha = params.file_sha ?? "";
  const bytes = repository.objects.blob(sha);
  if (bytes === undefined) throw notFound();
  if (bytes.length > world.limits.blobBytes)
    throw new Refusal(403, "This API returns blobs up to 100 MB in size. The requested blob is too large.", {
      errors: [{ resource: "Blob", field: "data", code: "too_large" }],
    });
  if (accepts(call, "raw"))
    return { status: 200, headers: { "content-type": "application/vnd.github.raw; charset=utf-8" }, bytes };
  return ok({
    sha,
    node_id: nodeId("B", sha),
    size: bytes.length,
    url: `${repository.url}/git/blobs/${sha}`,
    content: inLines(bytes.toString("base64")),
    encoding: "base64",
  });
}

function createBlob(call: RepositoryCall) {
  const { repository } = call;
  repository.refs.checkNotEmpty();
  const encoding = textOf(call, "encoding") ?? "utf-8";
  if (encoding !== "utf-8" && encoding !== "base64") throw new Refusal(422, "Invalid encoding");
  const content = Buffer.from(textOf(call, "content") ?? "", encoding === "base64" ? "base64" : "utf8");
  const sha = repository.objects.putBlob(content);
  const url = `${repository.url}/git/blobs/${sha}`;
  return created({ sha, url }, url);
}

/** Base64 as GitHub breaks it. */
export function inLines(base64: string): string {
  return base64.replace(/.{1,60}/g, "$&\n");
}
