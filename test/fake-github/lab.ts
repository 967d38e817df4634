import { Octokit } from "octokit";
import { FakeGitHub } from "./fake-github.ts";
import type { FakeRepository } from "./repository.ts";
import type { Permissions } from "./token.ts";

/** A repository on a fake GitHub, and clients of it as products use them. */
export interface Lab extends AsyncDisposable {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  /** What every request to the repository names. */
  readonly at: { readonly owner: string; readonly repo: string };
  /** A client that neither retries nor waits. */
  client(permissions: Permissions, login?: string): Octokit;
}

export const ALL: Permissions = {
  actions: "write",
  administration: "read",
  checks: "write",
  contents: "write",
  issues: "write",
  pull_requests: "write",
};

export async function openLab(...options: Parameters<typeof FakeGitHub.start>): Promise<Lab> {
  const github = await FakeGitHub.start(...options);
  const repository = github.repository("octo/lab");
  return {
    github,
    repository,
    at: { owner: "octo", repo: "lab" },
    client: (permissions, login) =>
      new Octokit({
        auth: repository.token(permissions, login),
        baseUrl: github.url,
        retry: { enabled: false },
        throttle: { enabled: false },
        log: SILENT,
      }),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

const ignore = () => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** What a refused request is told: its status and its message. */
export async function refusal(request: Promise<unknown>): Promise<readonly [number, string]> {
  const error: unknown = await request.then(
    () => new Error("the request was not refused"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !("response" in error)) throw error;
  const { status, data } = error.response as { readonly status: number; readonly data: { readonly message: string } };
  return [status, data.message];
}
