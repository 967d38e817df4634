import { Octokit, RequestError } from "octokit";
import { UserError } from "../bench/user-error.ts";
import { boundedFetch } from "./bounded-fetch.ts";

/** A repository on GitHub, and what asks about it. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** Where people see it: `https://github.com/owner/name`. */
  readonly url: string;
  /** Ends every request. */
  readonly signal: AbortSignal;
  /** Base of the waits between tries, ms; a second where it is left out. */
  readonly retryBaseMs?: number | undefined;
}

export interface GitHubOptions {
  readonly token: string;
  /** GITHUB_REPOSITORY says which repository; GITHUB_API_URL where it is, api.github.com where that is left out. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes what people should know: that a rate limit is waited for. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  /** Takes a line for each request: what was asked, the status, how long it took. Never what was sent or received. */
  readonly debug?: ((line: string) => void) | undefined;
  /** Of edgebench, for GitHub's own logs. */
  readonly version?: string;
  /** The n-th wait between tries is about n² times as long, ms; a test passes less than a second. */
  readonly retryBaseMs?: number;
}

/** Tries after the first. */
const MOST_RETRIES = 3;
/** A limit of requests an hour that is lifted later than this is told, not waited for. */
const LONGEST_HOURLY_WAIT_SECONDS = 120;
/** The same for a limit on many requests at once, of which GitHub asks to wait a minute where it says no time. */
const LONGEST_BURST_WAIT_SECONDS = 60;
/** Answers that another try would not change; limits (403, 429) have waits of their own. */
const FINAL = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 429, 451];
/** What would be there twice if it was done and only its answer lost. Objects of git are the same object again. */
const NOT_TWICE = /\/(?:comments|issues|git\/refs)$/;

/** GitHub answered that it will not, or could not, do what it was asked. */
export class GitHubRefused extends UserError {
  /** The HTTP status. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** No answer came. What was asked may have been done. */
export class GitHubUnanswered extends UserError {}

/**
 * Opens the repository of a workflow run.
 *
 * What fails for a moment (5xx, a lost connection, a rate limit that is lifted soon) is tried again a few times, unless it
 * might be done twice by that, and no wait is longer than two minutes. Reads run ten at once; the library spaces writes by a
 * second, and those that notify people by three, as GitHub asks.
 *
 * @throws UserError where the environment names no repository.
 */
export function openGitHub(options: GitHubOptions): GitHub {
  const { token, env, signal, debug, version, retryBaseMs = 1_000 } = options;
  const [owner, repo, ...more] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (!owner || !repo || more.length > 0)
    throw new UserError("GITHUB_REPOSITORY: names no repository; set it to owner/name, as a workflow's runner does");
  if (token === "")
    throw new UserError("GITHUB_TOKEN: missing; set it to a token that may read the repository, as a workflow's is");
  const octokit = new Octokit({
    auth: token,
    baseUrl: withoutSlash(env["GITHUB_API_URL"] || "https://api.github.com"),
    userAgent: version === undefined ? "edgebench" : `edgebench/${version}`,
    request: { fetch: boundedFetch(signal, debug) },
    // Jobs that were cut off together come back one by one.
    retry: { retries: MOST_RETRIES, retryAfterBaseValue: retryBaseMs * (0.75 + Math.random() / 2), doNotRetry: FINAL },
    throttle: throttling(options, retryBaseMs),
    // Warnings of the library would be lines that nobody can act on; what matters is in the errors.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  octokit.hook.before("request", (given) => {
    if (given.method === "POST" && NOT_TWICE.test(given.url)) given.request = { ...given.request, retries: 0 };
  });
  const interruptible = untilInterrupted(signal);
  octokit.hook.wrap("request", (request, given) => interruptible(async () => request(given)));
  const server = withoutSlash(env["GITHUB_SERVER_URL"] || "https://github.com");
  return { octokit, owner, repo, url: `${server}/${owner}/${repo}`, signal, retryBaseMs };
}

const ignore = () => undefined;
const withoutSlash = (url: string) => url.replace(/\/+$/, "");

function throttling({ say }: GitHubOptions, retryBaseMs: number) {
  const waits = (limit: string, longest: number) => (seconds: number, request: object, _: unknown, tried: number) => {
    if (seconds > longest || tried >= MOST_RETRIES) return false;
    const reads = "method" in request && request.method === "GET";
    say(`GitHub's ${limit} is reached; ${reads ? "asking" : "writing"} again in ${seconds} s.`);
    return true;
  };
  return {
    onRateLimit: waits("rate limit", LONGEST_HOURLY_WAIT_SECONDS),
    onSecondaryRateLimit: waits("limit on many requests at once", LONGEST_BURST_WAIT_SECONDS),
    fallbackSecondaryRateRetryAfter: LONGEST_BURST_WAIT_SECONDS,
    retryAfterBaseValue: retryBaseMs,
  };
}

/** Makes work fail with a UserError as soon as the command is to end, since the library's waits between tries know no signal. */
function untilInterrupted(signal: AbortSignal): <T>(work: () => Promise<T>) => Promise<T> {
  const ends = new Set<() => void>();
  const endAll = () => {
    for (const end of ends) end();
  };
  signal.addEventListener("abort", endAll, { once: true });
  return async (work) => {
    if (signal.aborted) throw interruption(signal);
    return new Promise((resolve, reject) => {
      const end = () => reject(interruption(signal));
      ends.add(end);
      void work()
        .then(resolve, reject)
        .finally(() => ends.delete(end));
    });
  };
}

/** What is said where the command was ended while GitHub was asked. */
export function interruption({ reason }: AbortSignal): UserError {
  return new UserError(`interrupted (${String(reason)}) while GitHub was asked; run this again`);
}

/**
 * Asks, and turns a refusal into a sentence.
 *
 * @param what completes "GitHub, asked for …" or, beginning with "to" or "that", "GitHub, asked …".
 * @throws GitHubRefused for every answer that is none, GitHubUnanswered where none came.
 */
export async function asked<T>(what: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const question = `GitHub, asked ${/^(?:to|that|whether) /.test(what) ? what : `for ${what}`},`;
    // The library gives network faults the status 500 and no response.
    if (error.response === undefined)
      throw new GitHubUnanswered(
        `${question} did not answer; check the network and GitHub's status, then run the job again`,
      );
    throw new GitHubRefused(`${question} answered ${error.status}${reasonOf(error)}; ${remedyOf(error)}`, error.status);
  }
}

/** GitHub's own words, short and in one line. */
function reasonOf(error: RequestError): string {
  const message = messageOf(error);
  return message === "" ? "" : ` (${message.replaceAll(/\p{Cc}+/gu, " ").slice(0, 200)})`;
}

function messageOf({ response }: RequestError): string {
  const data: unknown = response?.data;
  const message = typeof data === "object" && data !== null && "message" in data ? data.message : undefined;
  return typeof message === "string" ? message : "";
}

function remedyOf(error: RequestError): string {
  const limit = limitOf(error);
  if (limit !== undefined) return limit;
  switch (error.status) {
    case 401:
      return "the token is wrong or has expired, so give a valid one as github-token";
    case 403:
      return `the token may not, so give the job the permission that docs/github.md names for this command`;
    case 404:
      return "it is not there, or the token may not see it";
    default:
      return error.status >= 500 ? "run the job again when GitHub's status is well" : "nothing was changed";
  }
}

/** What to do about a rate limit that was too long to wait for. */
function limitOf(error: RequestError): string | undefined {
  if (error.status !== 403 && error.status !== 429) return undefined;
  const { "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset, ...headers } = error.response?.headers ?? {};
  // Seconds since 1970; the year 2286 has eleven digits.
  if (remaining === "0" && /^\d{1,10}$/.test(reset ?? ""))
    return `its rate limit is lifted at ${new Date(Number(reset) * 1_000).toISOString()}, so run the job again then`;
  if (error.status !== 429 && !/secondary rate|abuse/i.test(messageOf(error))) return undefined;
  const seconds = String(headers["retry-after"] ?? "");
  const later = /^\d{1,6}$/.test(seconds) ? `in ${seconds} s` : "in some minutes";
  return `it was asked too much at once, so run the job again ${later}`;
}
