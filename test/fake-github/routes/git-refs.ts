import {
  created,
  noContent,
  ok,
  type RepositoryCall,
  read,
  repositoryRoute,
  requireSha,
  textOf,
  write,
} from "../call.ts";
import { notFound } from "../refusal.ts";
import type { FakeRepository } from "../repository.ts";
import { nodeId } from "../world.ts";

const READ = [read("contents")];
const WRITE = [write("contents")];

export const GIT_REF_ROUTES = [
  repositoryRoute("GET /git/ref/{ref}", READ, getRef),
  repositoryRoute("GET /git/matching-refs/{ref}", READ, matchingRefs),
  repositoryRoute("POST /git/refs", WRITE, createRef),
  repositoryRoute("PATCH /git/refs/{ref}", WRITE, updateRef),
  repositoryRoute("DELETE /git/refs/{ref}", WRITE, deleteRef),
];

function getRef({ repository, params }: RepositoryCall) {
  repository.refs.checkNotEmpty();
  const name = `refs/${params.ref}`;
  const sha = repository.refs.get(name);
  if (sha === undefined) throw notFound();
  return ok(gitRef(repository, name, sha));
}

function matchingRefs({ repository, params }: RepositoryCall) {
  repository.refs.checkNotEmpty();
  const found = [...repository.refs.all()].filter(([name]) => name.startsWith(`refs/${params.ref}`)).sort();
  return ok(found.map(([name, sha]) => gitRef(repository, name, sha)));
}

function createRef(call: RepositoryCall) {
  const { repository } = call;
  const name = textOf(call, "ref") ?? "";
  const sha = requireSha(textOf(call, "sha"));
  repository.refs.create(name, sha);
  const answer = gitRef(repository, name, sha);
  return created(answer, answer.url);
}

function updateRef(call: RepositoryCall) {
  const { repository, params } = call;
  const name = `refs/${params.ref}`;
  const sha = requireSha(textOf(call, "sha"));
  repository.refs.update(name, sha, call.body.force === true);
  repository.moveHeads(name, sha);
  return ok(gitRef(repository, name, sha));
}

function deleteRef({ repository, params }: RepositoryCall) {
  repository.refs.delete(`refs/${params.ref}`);
  return noContent();
}

function gitRef({ id, url, objects }: FakeRepository, name: string, sha: string) {
  const type = objects.kind(sha) ?? "commit";
  return {
    ref: name,
    node_id: nodeId("REF", `${id}:${name}`),
    url: `${url}/git/${name}`,
    object: { sha, type, url: `${url}/git/${type}s/${sha}` },
  };
}
