import { type Incoming, json, type Outgoing } from "./exchange.ts";
import type { Token } from "./token.ts";

/** The one question that the GraphQL API alone answers to an installation's token: who it speaks for. */
const VIEWER = /^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/;

/** The answer of the GraphQL API; undefined where the request is not to it. */
export function graphql(token: Token, { method, url, body }: Incoming): Outgoing | undefined {
  if (method !== "POST" || !/^(\/api)?\/graphql$/.test(url.pathname)) return undefined;
  const { query } = JSON.parse(body.toString()) as { readonly query: string };
  if (VIEWER.test(query)) return json(200, { data: { viewer: { login: token.user.login } } });
  return json(200, { errors: [{ type: "undefinedField", message: `The fake does not answer ${query}` }] });
}
