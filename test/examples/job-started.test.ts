import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const REPOSITORY = "Codertocat/Hello-World";

type Payload = { readonly [key: string]: unknown };
const recorded = createRequire(import.meta.url)("@octokit/webhooks-examples") as readonly {
  readonly name: string;
  readonly examples: readonly Payload[];
}[];
const examples = (name: string) => recorded.find((event) => event.name === name)?.examples ?? [];

/** A copy of a payload with one part exchanged. */
function changed(payload: Payload, path: readonly string[], value: unknown): Payload {
  const [key = "", ...rest] = path;
  const inner = rest.length === 0 ? value : changed((payload[key] ?? {}) as Payload, rest, value);
  return { ...payload, [key]: inner };
}

interface Job {
  readonly event: string;
  readonly payload: unknown;
  readonly ref: string;
  readonly workflowRef?: string;
  readonly repository?: string;
}

let folder: TemporaryFolder;
let hook: string;
beforeAll(async () => {
  const shipped = readFileSync(join(ROOT, "examples", "runners", "job-started.sh"), "utf8");
  folder = await TemporaryFolder.make({ "hook.sh": shipped.replace('"octo-org/models"', `"${REPOSITORY}"`) });
  hook = join(folder.path, "hook.sh");
});
afterAll(() => folder[Symbol.asyncDispose]());

/** Runs the hook as the runner does. */
async function run({ event, payload, ref, ...others }: Job): Promise<{ status: number | null; said: string }> {
  const { repository = REPOSITORY, workflowRef = `${repository}/.github/workflows/edgebench.yml@${ref}` } = others;
  await folder.write("event.json", typeof payload === "string" ? payload : JSON.stringify(payload));
  const { status, stdout, stderr } = spawnSync("sh", ["-e", hook], {
    encoding: "utf8",
    env: {
      GITHUB_EVENT_PATH: join(folder.path, "event.json"),
      GITHUB_EVENT_NAME: event,
      GITHUB_REF: ref,
      GITHUB_REPOSITORY: repository,
      GITHUB_WORKFLOW_REF: workflowRef,
    },
  });
  expect(stderr).toBe("");
  return { status, said: stdout };
}

const [pull = {}] = examples("pull_request").filter(({ action }) => action === "synchronize");
const MAIN = "refs/heads/main";
const PULL = `refs/pull/${pull["number"]}/merge`;

describe.skipIf(suiteNeeds("python3"))("the guard on a runner", () => {
  it("lets the repository's own pull requests pass, as GitHub tells them", async () => {
    const own = examples("pull_request").filter(
      (payload) => (payload as { repository: { full_name: string } }).repository.full_name === REPOSITORY,
    );
    expect(own.length).toBeGreaterThan(10);
    for (const payload of own) {
      const job = { event: "pull_request", payload, ref: `refs/pull/${payload["number"]}/merge` };
      expect(await run(job), String(payload["action"])).toEqual({ status: 0, said: "" });
    }
  });

  it.each(["push", "workflow_dispatch", "issue_comment"])("lets %s of the branch pass", async (event) => {
    const [payload = {}] = examples(event);
    const own = changed(payload, ["repository", "full_name"], REPOSITORY);
    expect(await run({ event, payload: own, ref: MAIN })).toEqual({ status: 0, said: "" });
  });

  it("lets a schedule and the merge queue pass", async () => {
    expect((await run({ event: "schedule", payload: { schedule: "17 3 * * *" }, ref: MAIN })).status).toBe(0);
    const ref = "refs/heads/gh-readonly-queue/main/pr-1-abc";
    const queued = changed(examples("merge_group")[0] ?? {}, ["merge_group", "head_ref"], ref);
    const payload = changed(queued, ["repository", "full_name"], REPOSITORY);
    expect(await run({ event: "merge_group", payload, ref })).toEqual({ status: 0, said: "" });
  });

  const fork = changed(pull, ["pull_request", "head", "repo", "id"], 1);
  const named = changed(pull, ["pull_request", "head", "repo", "full_name"], "mona/Hello-World");
  const gone = changed(pull, ["pull_request", "head", "repo"], null);
  const event = "pull_request";
  const foreign = changed(pull, ["repository", "full_name"], "mona/other");
  const push = changed(examples("push")[0] ?? {}, ["repository", "full_name"], REPOSITORY);
  it.each<[string, Job, RegExp]>([
    ["a fork", { event, payload: fork, ref: PULL }, /from a fork$/],
    ["a fork that bears our id", { event, payload: named, ref: PULL }, /from a fork$/],
    ["a fork that was deleted", { event, payload: gone, ref: PULL }, /from a fork$/],
    [
      "a payload without a pull request",
      { event, payload: { repository: { full_name: REPOSITORY } }, ref: PULL },
      /fork$/,
    ],
    [
      "another pull request's ref",
      { event, payload: pull, ref: "refs/pull/99/merge" },
      /its ref is refs\/pull\/99\/merge$/,
    ],
    [
      "an unknown repository",
      { event, payload: foreign, ref: PULL, repository: "mona/other" },
      /repository mona\/other$/,
    ],
    ["an event of another repository", { event, payload: foreign, ref: PULL }, /of another repository$/],
    [
      "an unknown workflow",
      { event, payload: pull, ref: PULL, workflowRef: `${REPOSITORY}/.github/workflows/own.yml@${PULL}` },
      /workflow Codertocat\/Hello-World\/\.github\/workflows\/own\.yml@/,
    ],
    [
      "the right workflow of another branch",
      {
        event: "push",
        payload: push,
        ref: MAIN,
        workflowRef: `${REPOSITORY}/.github/workflows/edgebench.yml@refs/heads/x`,
      },
      /of the workflow/,
    ],
    ["a push to another branch", { event: "push", payload: push, ref: "refs/heads/x" }, /its ref is refs\/heads\/x$/],
    [
      "a queue of another branch",
      { event: "merge_group", payload: push, ref: "refs/heads/gh-readonly-queue/x/1" },
      /its ref/,
    ],
    [
      "pull_request_target",
      { event: "pull_request_target", payload: pull, ref: MAIN },
      /started by pull_request_target$/,
    ],
    ["what is no JSON", { event, payload: "{", ref: PULL }, /cannot be read$/],
    ["what is nested without end", { event, payload: "[".repeat(100_000), ref: PULL }, /cannot be read$/],
    ["what is no object", { event, payload: "[]", ref: PULL }, /is no object$/],
    [
      "a name that would be a workflow command",
      { event: "x\n::set-env name=A::##[add-path]", payload: pull, ref: PULL },
      /started by x\?\?\?set-env\?name\?A\?\?\?\?\?add-path\?$/,
    ],
  ])("refuses %s, in one line", async (_, job, why) => {
    const { status, said } = await run(job);
    expect(status).toBe(1);
    expect(said.endsWith("\n")).toBe(true);
    expect(said.trimEnd()).toMatch(why);
    expect(said.trimEnd()).toMatch(/^edgebench: this machine refuses the job: [ \w./@?-]*$/);
  });
});
