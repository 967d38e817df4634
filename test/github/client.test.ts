import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import {
  asked,
  type GitHub,
  type GitHubOptions,
  GitHubRefused,
  GitHubUnanswered,
  openGitHub,
} from "../../src/github/client.ts";
import type { Effect } from "../fake-github/faults.ts";
import { type Lab, openLab } from "../fake-github/lab.ts";
import { retryingGitHubOf } from "./lab-client.ts";

describe("the client of GitHub", () => {
  let lab: Lab;
  let said: string[];
  let seen: string[];
  beforeEach(async () => {
    lab = await openLab();
    [said, seen] = [[], []];
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  const TOKEN = "secret-of-the-client";
  const open = (o: Partial<GitHubOptions> = {}) =>
    retryingGitHubOf(lab, { say: (line) => said.push(line), debug: (line) => seen.push(line), ...o });
  const read = ({ octokit, owner, repo }: GitHub) =>
    asked("the repository", () => octokit.rest.repos.get({ owner, repo }));
  const refusal = async (github: GitHub): Promise<GitHubRefused> => {
    const error: unknown = await read(github).catch((thrown: unknown) => thrown);
    if (error instanceof GitHubRefused) return error;
    throw error;
  };

  it.each([
    [{}, "names no repository"],
    [{ GITHUB_REPOSITORY: "octo" }, "names no repository"],
    [{ GITHUB_REPOSITORY: "octo/lab/more" }, "names no repository"],
  ])("needs a repository: %j", (env, why) => {
    const open = () => openGitHub({ token: "t", env, say: () => undefined, signal: new AbortController().signal });
    expect(open).toThrow(UserError);
    expect(open).toThrow(why);
  });

  it("needs a token", () => {
    expect(() => open({ token: "" })).toThrow("GITHUB_TOKEN: missing");
  });

  it.each([
    [401, "the token is wrong or has expired"],
    [403, "the token may not"],
    [404, "it is not there, or the token may not see it"],
    [422, "nothing was changed"],
    [500, "when GitHub's status is well"],
  ])("tells what %i means, without the token", async (status, remedy) => {
    lab.github.fault({ times: 9, does: { kind: "answer", status, body: { message: "Because\nof this" } } });
    const error = await refusal(open({ token: TOKEN }));
    expect(error.status).toBe(status);
    expect(error.message).toMatch(`GitHub, asked for the repository, answered ${status} (Because of this); `);
    expect(error.message).toContain(remedy);
    expect(error.message + seen.join()).not.toContain(TOKEN);
  });

  const BURST = { message: "You have exceeded a secondary rate limit", documentation_url: "https://docs.github.com" };
  /** A reset of the hourly limit so many seconds from now. */
  function spent(seconds: number) {
    const reset = Math.floor(Date.now() / 1_000) + seconds;
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset), "x-ratelimit-limit": "1000" };
    return { at: new Date(reset * 1_000).toISOString(), headers };
  }

  it("waits for a limit that is lifted soon, and says so", async () => {
    lab.github.fault({ does: { kind: "answer", status: 403, body: BURST, headers: { "retry-after": "60" } } });
    await read(open());
    expect(said).toEqual(["GitHub's limit on many requests at once is reached; asking again in 60 s."]);
    const body = { message: "API rate limit exceeded" };
    lab.github.fault({ does: { kind: "answer", status: 429, body, headers: spent(100).headers } });
    await read(open());
    expect(said[1]).toMatch(/^GitHub's rate limit is reached; asking again in (?:100|101) s\.$/);
  });

  it("waits a minute where a limit says no time, and three times at most", async () => {
    lab.github.fault({ times: 9, does: { kind: "answer", status: 403, body: BURST } });
    const error = await refusal(open());
    expect(error.message).toMatch(
      /answered 403 \(.*\); it was asked too much at once, so run the job again in some minutes/,
    );
    expect(said).toEqual(Array.from({ length: 3 }, () => expect.stringContaining("asking again in 60 s")));
    expect(lab.github.requests).toHaveLength(4);
  });

  it.each([403, 429])("does not wait for one that is lifted late, and says when it will be: %i", async (status) => {
    const { at, headers } = spent(3_000);
    const body = { message: "API rate limit exceeded" };
    lab.github.fault({ times: 9, does: { kind: "answer", status, body, headers } });
    expect((await refusal(open())).message).toContain(`its rate limit is lifted at ${at}`);
    expect(lab.github.requests).toHaveLength(1);
  });

  it("takes a limit on many requests at once for none of the token's permissions", async () => {
    lab.github.fault({
      times: 9,
      does: { kind: "answer", status: 403, body: BURST, headers: { "retry-after": "61" } },
    });
    expect((await refusal(open())).message).toContain("it was asked too much at once, so run the job again in 61 s");
    expect(lab.github.requests).toHaveLength(1);
  });

  it("believes no reset that is no time", async () => {
    const headers = { ...spent(0).headers, "x-ratelimit-reset": "99999999999999999999" };
    lab.github.fault({ times: 9, does: { kind: "answer", status: 403, body: {}, headers } });
    expect(await refusal(open())).toBeInstanceOf(GitHubRefused);
  });

  it.each<[string, Effect]>([
    ["a page", { kind: "answer", status: 200, body: "<html>Unicorn!</html>" }],
    ["nothing", { kind: "answer", status: 200, body: "", headers: { "content-type": "application/json" } }],
    ["half of it", { kind: "cut", bytes: 20 }],
    ["no answer", { kind: "drop" }],
  ])("asks again where %s comes instead of JSON, and says so in the end", async (_, does) => {
    const lift = lab.github.fault({ times: 3, does });
    expect((await read(open())).data.full_name).toBe("octo/lab");
    lift();
    lab.github.fault({ times: 4, does });
    await expect(read(open())).rejects.toThrow(GitHubUnanswered);
    expect(lab.github.requests).toHaveLength(8);
  });

  it("makes nothing twice that was made and whose answer was lost", async () => {
    lab.repository.commit("main", { "a.txt": "a" });
    const token = lab.repository.token({ contents: "write", issues: "write" });
    const { octokit, owner, repo } = open({ token });
    lab.github.fault({ method: "POST", times: 2, does: { kind: "drop-after" } });
    const make = () => octokit.rest.issues.create({ owner, repo, title: "one" });
    await expect(asked("to open an issue", make)).rejects.toThrow("GitHub, asked to open an issue, did not answer");
    expect([...lab.repository.issues.all()]).toHaveLength(1);
    // A blob with the same content is the same blob.
    await octokit.rest.git.createBlob({ owner, repo, content: "b" });
    expect(lab.github.requests.filter(({ path }) => path.endsWith("/git/blobs"))).toHaveLength(2);
  });

  it("tells each request to those who asked to see them", async () => {
    await read(open());
    expect(seen).toEqual([expect.stringMatching(/^GET \/repos\/octo\/lab: 200 after \d+ ms$/)]);
  });

  it.each([
    ["an answer", { kind: "delay", milliseconds: 2_000 }],
    ["the next try", { kind: "drop" }],
  ] as const)("ends with the command while it waits for %s", async (_, does) => {
    const ending = new AbortController();
    lab.github.fault({
      times: 9,
      does: { kind: "first", happens: () => void setTimeout(() => ending.abort("SIGINT")) },
    });
    lab.github.fault({ times: 9, does });
    const github = open({ signal: ending.signal, retryBaseMs: 500 });
    await expect(read(github)).rejects.toThrow("interrupted (SIGINT) while GitHub was asked; run this again");
    await expect(read(github)).rejects.toThrow("interrupted (SIGINT)");
    expect(lab.github.requests.length).toBeLessThan(2);
  });

  it("reads ten things at once", async () => {
    const arrived: (() => void)[] = [];
    const happens = () =>
      new Promise<void>((go) => {
        arrived.push(go);
        // The others wait until ten of them are here.
        if (arrived.length === 10) for (const each of arrived.splice(0)) each();
      });
    lab.github.fault({ times: 20, does: { kind: "first", happens } });
    const github = open();
    await Promise.all(Array.from({ length: 20 }, () => read(github)));
    expect(lab.github.requests).toHaveLength(20);
  });

  it("says who it is", async () => {
    const agents: (string | undefined)[] = [];
    lab.github.fault({ does: { kind: "first", happens: ({ headers }) => void agents.push(headers["user-agent"]) } });
    await read(open({ version: "1.2.3" }));
    expect(agents).toEqual([expect.stringMatching(/^edgebench\/1\.2\.3 /)]);
  });

  it("finds the API of an Enterprise Server", async () => {
    await using server = await openLab({}, { enterprise: true });
    server.repository.commit("main", { "a.txt": "a" });
    const github = retryingGitHubOf(server);
    expect((await read(github)).data.full_name).toBe("octo/lab");
    expect(github.url).toBe(`${server.github.serverUrl}/octo/lab`);
    expect(server.github.violations).toEqual([]);
  });
});
