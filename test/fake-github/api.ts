import type { Answer, Call, Route } from "./call.ts";
import { answerFaults, requestFaults } from "./contract.ts";
import { type Incoming, json, type Outgoing } from "./exchange.ts";
import { graphql } from "./graphql.ts";
import { rateHeaders, rateOf, spend } from "./rate-limit.ts";
import { notFound, Refusal } from "./refusal.ts";
import { ACTIONS_ROUTES } from "./routes/actions.ts";
import { ARTIFACT_ROUTES } from "./routes/artifacts.ts";
import { CHECK_ROUTES } from "./routes/checks.ts";
import { COMMENT_ROUTES } from "./routes/comments.ts";
import { COMMIT_ROUTES } from "./routes/commits.ts";
import { CONTENT_ROUTES } from "./routes/contents.ts";
import { GIT_OBJECT_ROUTES } from "./routes/git-objects.ts";
import { GIT_REF_ROUTES } from "./routes/git-refs.ts";
import { GIT_TREE_ROUTES } from "./routes/git-trees.ts";
import { ISSUE_ROUTES } from "./routes/issues.ts";
import { PULL_ROUTES } from "./routes/pulls.ts";
import { REPOSITORY_ROUTES } from "./routes/repository.ts";
import { holds, inaccessible, type Token } from "./token.ts";
import type { World } from "./world.ts";

/** The API: who asks, whether they may, what the description says of it, and what the route answers. */

export const ROUTES: readonly Route[] = [
  ...REPOSITORY_ROUTES,
  ...CONTENT_ROUTES,
  ...GIT_REF_ROUTES,
  ...GIT_OBJECT_ROUTES,
  ...GIT_TREE_ROUTES,
  ...COMMIT_ROUTES,
  ...PULL_ROUTES,
  ...ISSUE_ROUTES,
  ...COMMENT_ROUTES,
  ...CHECK_ROUTES,
  ...ACTIONS_ROUTES,
  ...ARTIFACT_ROUTES,
];

/** Path parameters that may hold slashes. */
const SPANNING = new Set(["ref", "path", "basehead", "tree_sha"]);

const matchers = ROUTES.map((route) => {
  const [method = "", template = ""] = route.operation.split(" ");
  const pattern = template.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${SPANNING.has(name) ? ".*" : "[^/]+"})`,
  );
  const literals = template.replace(/\{\w+\}/g, "").length;
  return { route, method, literals, pattern: new RegExp(`^${pattern}$`) };
}).sort((a, b) => b.literals - a.literals);

/** The answer to a request to the API. What departs from the description is added to the world's violations. */
export function api(world: World, incoming: Incoming): Outgoing {
  if (incoming.headers["user-agent"] === undefined)
    return refusal(
      new Refusal(
        403,
        "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
      ),
    );
  const token = tokenOf(world, incoming);
  if (token === undefined) return refusal(new Refusal(401, "Bad credentials"));
  try {
    if (!incoming.url.pathname.endsWith("/rate_limit")) spend(world, token, incoming.method);
    const outgoing = graphql(token, incoming) ?? answered(world, token, incoming);
    return withHeaders(outgoing, rateHeaders(rateOf(world, token)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return withHeaders(refusal(error), rateHeaders(rateOf(world, token)));
  }
}

function answered(world: World, token: Token, incoming: Incoming): Outgoing {
  const { method, url, headers } = incoming;
  const complain = (what: string) => world.violations.push(`${method} ${url.pathname}${url.search}: ${what}`);
  const root = new URL(world.apiUrl).pathname.replace(/\/$/, "");
  const found = url.pathname.startsWith(`${root}/`) ? match(method, url.pathname.slice(root.length)) : undefined;
  if (found === undefined) {
    complain("no such operation");
    throw notFound();
  }
  const { route, params } = found;
  const body = bodyOf(incoming);
  const faults = requestFaults(route.operation, { params, query: url.searchParams, body });
  for (const fault of faults) complain(`request: ${fault}`);
  for (const name of url.searchParams.keys())
    if (!route.query.includes(name) && faults.length === 0) complain(`the fake does not obey ${name}`);
  const call: Call = {
    world,
    token,
    operation: route.operation,
    url: `${new URL(world.apiUrl).origin}${url.pathname}`,
    params,
    query: url.searchParams,
    body: (body ?? {}) as Call["body"],
    accept: headers.accept ?? "",
  };
  const outgoing = settle(() => {
    authorise(call, route);
    if (faults.length > 0) throw new Refusal(422, `Invalid request.\n\n${faults.join("\n")}`);
    return route.handle(call);
  });
  const isJson = outgoing.headers["content-type"]?.startsWith("application/json") === true;
  const value: unknown = isJson ? JSON.parse(Buffer.from(outgoing.body).toString()) : undefined;
  for (const fault of answerFaults(route.operation, outgoing.status, value)) complain(`answer: ${fault}`);
  return outgoing;
}

function match(method: string, path: string): { readonly route: Route; readonly params: Call["params"] } | undefined {
  for (const { route, method: of, pattern } of matchers) {
    const found = of === method ? pattern.exec(path) : null;
    if (found === null) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

function tokenOf(world: World, { headers }: Incoming): Token | undefined {
  const token = world.tokens.get(/^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? "")?.[1] ?? "");
  return token?.expired === true ? undefined : token;
}

/** Other repositories' public parts may be read; what is private is not there for those who may not see it. */
function authorise({ world, token, params, operation }: Call, { needs }: Route): void {
  if (params.repo !== undefined) {
    const repository = world.repository(`${params.owner}/${params.repo}`);
    if (repository === undefined) throw notFound();
    if (repository.fullName.toLowerCase() !== token.repository) {
      if (repository.isPrivate) throw notFound();
      if (operation.startsWith("GET") && !needs.some(({ permission }) => permission === "administration")) return;
      throw inaccessible(token);
    }
  }
  if (!holds(token, needs)) throw inaccessible(token);
}

function bodyOf({ body }: Incoming): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Refusal(400, "Problems parsing JSON");
  }
}

function settle(handle: () => Answer): Outgoing {
  try {
    const answer = handle();
    if ("json" in answer) return json(answer.status, answer.json, answer.headers);
    return { status: answer.status, headers: answer.headers ?? {}, body: answer.bytes };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusal(error);
  }
}

function refusal({ status, message, details }: Refusal): Outgoing {
  const { retryAfter, ...rest } = details;
  const value = { message, ...rest, documentation_url: "https://docs.github.com/rest", status: String(status) };
  return json(status, value, retryAfter === undefined ? {} : { "retry-after": String(retryAfter) });
}

function withHeaders(outgoing: Outgoing, headers: Outgoing["headers"]): Outgoing {
  return { ...outgoing, headers: { ...outgoing.headers, ...headers } };
}
