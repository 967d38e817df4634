import { notFound, Refusal } from "./refusal.ts";
import type { FakeRepository } from "./repository.ts";
import type { Need, Token } from "./token.ts";
import type { World } from "./world.ts";

/** One authorised request to a route, and what it is answered with. */
export interface Call {
  readonly world: World;
  readonly token: Token;
  /** As the description names it: `GET /repos/{owner}/{repo}`. */
  readonly operation: string;
  /** The request's own address, without its query. */
  readonly url: string;
  readonly params: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  readonly body: { readonly [key: string]: unknown };
  readonly accept: string;
}

export interface RepositoryCall extends Call {
  readonly repository: FakeRepository;
}

export type Answer =
  | { readonly status: number; readonly headers?: Headers; readonly json: unknown }
  | { readonly status: number; readonly headers?: Headers; readonly bytes: Uint8Array };
type Headers = { readonly [name: string]: string };

export interface Route {
  readonly operation: string;
  /** Permissions of which one suffices. */
  readonly needs: readonly Need[];
  /** Query parameters that the fake obeys; asking for another one is an error of the fake, not of the client. */
  readonly query: readonly string[];
  readonly handle: (call: Call) => Answer;
}

/** A route below a repository; `operation` is given as `GET /git/ref/{ref}`. */
export function repositoryRoute(
  operation: string,
  needs: readonly Need[],
  handle: (call: RepositoryCall) => Answer,
  query: readonly string[] = [],
): Route {
  return {
    operation: operation.replace(" ", " /repos/{owner}/{repo}"),
    needs,
    query,
    handle: (call) => {
      const repository = call.world.repository(`${call.params.owner}/${call.params.repo}`);
      if (repository === undefined) throw notFound();
      return handle({ ...call, repository });
    },
  };
}

export const PAGING = ["per_page", "page"];
export const read = (permission: Need["permission"]): Need => ({ permission, level: "read" });
export const write = (permission: Need["permission"]): Need => ({ permission, level: "write" });

export function ok(json: unknown): Answer {
  return { status: 200, json };
}

export function created(json: unknown, location?: string): Answer {
  return { status: 201, json, ...(location === undefined ? {} : { headers: { location } }) };
}

export function noContent(): Answer {
  return { status: 204, bytes: new Uint8Array() };
}

/** The whole number in the path under this name. */
export function numberParam(call: Call, name: string): number {
  const value = Number(call.params[name]);
  if (!Number.isSafeInteger(value)) throw notFound();
  return value;
}

/** The page that was asked for, wrapped by `wrap`, with a Link header to the others. */
export function page<T>(call: Call, items: readonly T[], wrap: (items: readonly T[]) => unknown): Answer {
  const size = Math.min(100, positive(call, "per_page", 30));
  const number = positive(call, "page", 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set("page", String(to));
    return `<${call.url}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, "prev")] : []),
    ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
    ...(number > 1 ? [link(1, "first")] : []),
  ];
  const headers = links.length === 0 ? {} : { link: links.join(", ") };
  return { status: 200, headers, json: wrap(items.slice((number - 1) * size, number * size)) };
}

function positive(call: Call, name: string, otherwise: number): number {
  const value = Number(call.query.get(name) ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

/** Whether the client asked for this media type of GitHub's, as `raw`: `application/vnd.github.v3.raw` and the like. */
export function accepts(call: Call, kind: string): boolean {
  return new RegExp(`application/vnd\\.github\\.(v3\\.)?${kind}(\\+json)?(?![\\w.])`).test(call.accept);
}

/** The text that the body holds under `key`. */
export function textOf(call: Call, key: string): string | undefined {
  const value = call.body[key];
  return typeof value === "string" ? value : undefined;
}

/** The full SHA-1 in `value`. */
export function requireSha(value: string | undefined): string {
  if (value === undefined || !/^[0-9a-f]{40}$/.test(value))
    throw new Refusal(422, "The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
  return value;
}
