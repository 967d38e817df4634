import { defaults } from "@actions/github/lib/utils";

/** As `fetch`, but through the proxy that HTTPS_PROXY and NO_PROXY name, which Node's own does not ask. */
const proxied = defaults.request?.fetch as typeof fetch;
/** One answer in JSON takes no longer than this: GitHub itself gives up on a request after ten seconds. */
const ANSWER_MS = 120_000;
/** Bytes of a file, of which the API gives at most 100 MB. */
const BYTES_MS = 1_800_000;

/**
 * A `fetch` for the API, through the runner's proxy where it has one. It ends with the command, and after a time at the latest.
 *
 * An answer in JSON is read to its end here: the library takes one that breaks off for an empty one, and any other text for
 * the data, while a request that fails is tried again.
 *
 * @param debug takes a line for each answer, without query, body or token.
 */
export function boundedFetch(signal: AbortSignal, debug: ((line: string) => void) | undefined): typeof fetch {
  return async (resource, init) => {
    const began = performance.now();
    const tell = (ending: string) => {
      const { pathname } = new URL(resource instanceof Request ? resource.url : resource);
      debug?.(`${init?.method ?? "GET"} ${pathname}: ${ending} after ${Math.round(performance.now() - began)} ms`);
    };
    try {
      const response = await (wantsJson(init) ? fetchJson : fetchBytes)(resource, init, signal);
      tell(String(response.status));
      return response;
    } catch (error) {
      tell("no answer");
      // By this name the library knows that there is nothing to try again.
      throw signal.aborted ? new DOMException("the command was interrupted", "AbortError") : error;
    }
  };
}

type Fetch = (
  resource: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  signal: AbortSignal,
) => Promise<Response>;

const fetchBytes: Fetch = (resource, init, signal) =>
  proxied(resource, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(BYTES_MS)]) });

const fetchJson: Fetch = async (resource, init, signal) => {
  const ends = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
  const response = await proxied(resource, { ...init, signal: ends });
  if (response.body === null) return response;
  const { status, statusText, headers } = response;
  const text = await response.text();
  if (response.ok && !isJson(headers.get("content-type") ?? "", text))
    throw new Error(`the answer ${status} is no JSON`);
  return new Response(text, { status, statusText, headers });
};

function wantsJson(init: RequestInit | undefined): boolean {
  return /\bjson\b/.test(new Headers(init?.headers).get("accept") ?? "");
}

/** Whether it says so and looks so; the library parses it. */
function isJson(type: string, text: string): boolean {
  return /\bjson\b/.test(type) && /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text);
}
