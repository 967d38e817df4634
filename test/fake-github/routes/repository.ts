import { fullRepository } from "../answers/repository.ts";
import { publicUser, simpleUser } from "../answers/user.ts";
import { type Call, ok, type RepositoryCall, type Route, read, repositoryRoute } from "../call.ts";
import { rateOf } from "../rate-limit.ts";
import { Refusal } from "../refusal.ts";
import { inaccessible } from "../token.ts";

const ANYBODY = [read("metadata")];

export const REPOSITORY_ROUTES: readonly Route[] = [
  { operation: "GET /rate_limit", needs: ANYBODY, query: [], handle: rateLimit },
  { operation: "GET /user", needs: ANYBODY, query: [], handle: getUser },
  repositoryRoute("GET ", ANYBODY, ({ repository }) => ok(fullRepository(repository))),
  repositoryRoute("GET /collaborators/{username}/permission", ANYBODY, permission),
];

function rateLimit({ world, token }: Call) {
  const core = rateOf(world, token);
  const unused = { ...core, remaining: core.limit, used: 0 };
  return ok({ resources: { core, search: unused, graphql: unused }, rate: core });
}

function getUser({ world, token }: Call) {
  if (token.kind === "installation") throw inaccessible(token);
  return ok(publicUser(world, token.user));
}

function permission({ world, repository, params }: RepositoryCall) {
  const user = world.knownUser(params.username ?? "");
  if (user === undefined) throw new Refusal(404, `${params.username} is not a user`);
  const role = repository.roleOf(user.login);
  const has = (...roles: readonly string[]) => roles.includes(role);
  const legacy = role === "maintain" ? "write" : role === "triage" ? "read" : role;
  const permissions = {
    admin: has("admin"),
    maintain: has("admin", "maintain"),
    push: has("admin", "maintain", "write"),
    triage: has("admin", "maintain", "write", "triage"),
    pull: role !== "none",
  };
  return ok({
    permission: legacy,
    role_name: role,
    user: { ...simpleUser(world, user), permissions, role_name: role },
  });
}
