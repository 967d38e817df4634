import { afterEach, describe, expect, it } from "vitest";
import { publish } from "../../src/commands/publish.ts";
import type { Judgement } from "../../src/compare/judgement.ts";
import type { Annotation } from "../../src/report/annotations.ts";
import { readCommentState } from "../../src/report/comment-state.ts";
import { type Lab, openLab } from "../fake-github/lab.ts";
import type { PullRequest } from "../fake-github/state/issue-tracker.ts";
import type { Permissions } from "../fake-github/token.ts";
import { githubOf } from "../github/lab-client.ts";
import { calm, judgement, regressed, SAMPLES } from "../report/judgements.ts";

const WRITER: Permissions = { contents: "read", pull_requests: "write", checks: "write" };
const COMMENTER: Permissions = { contents: "read", pull_requests: "write" };
const READER: Permissions = { contents: "read", pull_requests: "read" };
const REPORT = "https://github.com/octo/lab/actions/runs/7";

let lab: Lab;
afterEach(async () => {
  expect(lab.github.violations).toEqual([]);
  await lab[Symbol.asyncDispose]();
});

/** A pull request with one commit of its own. */
async function openPull(): Promise<PullRequest> {
  lab = await openLab();
  lab.repository.commit("main", { "edgebench.yml": "version: 1\n" });
  lab.repository.commit("topic", { "models/net.onnx": "one" });
  return lab.repository.openPull({ branch: "topic", user: "mona" });
}

interface Told {
  readonly sentences: readonly string[];
  readonly annotations: readonly Annotation[];
}

/** Publishes a judgement of the pull request's head, or of another commit. */
async function tell(
  pull: PullRequest | undefined,
  what: Judgement,
  o: { permissions?: Permissions; head?: string; config?: string; login?: string; part?: readonly string[] } = {},
): Promise<Told> {
  const github = githubOf(lab, o.permissions ?? WRITER, o.login);
  const head = o.head ?? pull?.pull.head.sha ?? lab.repository.tip("main");
  const annotations: Annotation[] = [];
  const sentences = await publish(
    { ...what, head },
    {
      github,
      pullRequest: pull?.number,
      headSha: head,
      config: o.config,
      part: o.part,
      links: { report: REPORT },
      say: () => undefined,
      annotate: (annotation) => void annotations.push(annotation),
    },
  );
  return { sentences, annotations };
}

const shown = (pull: PullRequest) => lab.repository.comments(pull.number).map(({ body }) => body.split("\n")[1]);
const checks = () => [...lab.repository.checks.values()];
const push = (content: string) => lab.repository.commit("topic", { "models/net.onnx": content });

const BAD = "**Do not merge yet: digits-wide is 62 % slower on local-cpu.**";
const GOOD = "**Safe to merge: nothing regressed on 2 benchmarks.**";

describe("the comment", () => {
  it("is written once, and edited in place where nothing got worse", async () => {
    const pull = await openPull();
    await tell(pull, regressed());
    const [first] = lab.repository.comments(pull.number);
    push("two");
    await tell(pull, regressed());
    const [second, ...others] = lab.repository.comments(pull.number);
    expect(others).toEqual([]);
    expect(second?.id).toBe(first?.id);
    expect(shown(pull)).toEqual([BAD]);
    expect(readCommentState(second?.body ?? "")?.head).toBe(pull.pull.head.sha);
  });

  it("is replaced by a new one where the verdict got worse, so that somebody hears of it", async () => {
    const pull = await openPull();
    await tell(pull, calm());
    const [first] = lab.repository.comments(pull.number);
    lab.repository.comment(pull.number, "mona", "Shall we?");
    push("two");
    await tell(pull, regressed());
    const ids = lab.repository.comments(pull.number).map(({ id }) => id);
    expect(ids).not.toContain(first?.id);
    expect(shown(pull)).toEqual([undefined, BAD]);
  });

  it("says so, in place, when a later push heals what an earlier one broke", async () => {
    const pull = await openPull();
    await tell(pull, regressed());
    const healing = push("two");
    await tell(pull, calm());
    expect(shown(pull)).toEqual([`**Healed by ${healing.slice(0, 10)}: nothing regressed on 2 benchmarks.**`]);
  });

  it("is written again where somebody deleted it", async () => {
    const pull = await openPull();
    await tell(pull, regressed());
    for (const { id } of lab.repository.comments(pull.number)) lab.repository.issues.comments.delete(id);
    await tell(pull, regressed());
    expect(shown(pull)).toEqual([BAD]);
  });

  it("is written again where somebody deletes it while it is edited", async () => {
    const pull = await openPull();
    await tell(pull, regressed());
    push("two");
    lab.github.fault({
      method: "PATCH",
      path: "/issues/comments/",
      does: { kind: "first", happens: () => lab.repository.issues.comments.clear() },
    });
    await tell(pull, regressed());
    expect(shown(pull)).toEqual([BAD]);
  });

  it("is one for each configuration", async () => {
    const pull = await openPull();
    await tell(pull, regressed());
    await tell(pull, calm(), { config: "audio/edgebench.yml" });
    await tell(pull, calm(), { config: "audio/edgebench.yml" });
    expect(shown(pull)).toEqual([BAD, GOOD]);
    expect(checks().map(({ name }) => name)).toContain("edgebench (audio/edgebench.yml)");
  });

  it("of a part of the devices leaves the whole's alone, and goes when the whole is told again", async () => {
    const pull = await openPull();
    await tell(pull, regressed());
    await tell(pull, calm(), { part: ["rpi3"] });
    expect(shown(pull)).toEqual([BAD, GOOD]);
    expect(checks().map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["edgebench", "failure"],
      ["edgebench (edgebench.yml on rpi3)", "success"],
    ]);
    await tell(pull, regressed());
    expect(shown(pull)).toEqual([BAD]);
  });

  it("is never somebody else's, whatever hidden line that begins with", async () => {
    const pull = await openPull();
    await tell(pull, calm());
    const [ours] = lab.repository.comments(pull.number);
    lab.repository.issues.comments.clear();
    const forged = lab.repository.comment(pull.number, "mallory", ours?.body ?? "");
    await tell(pull, regressed());
    expect(lab.repository.comments(pull.number).map(({ user, body }) => [user.login, body === forged.body])).toEqual([
      ["mallory", true],
      ["github-actions[bot]", false],
    ]);
  });

  it("is found among hundreds, and only one is left where two runs wrote one each", async () => {
    const pull = await openPull();
    for (let n = 0; n < 120; n += 1) lab.repository.comment(pull.number, "mona", `Remark ${n}`);
    await tell(pull, regressed());
    const [twin] = lab.repository.comments(pull.number).slice(-1);
    for (let n = 0; n < 120; n += 1) lab.repository.comment(pull.number, "mona", `Another ${n}`);
    lab.repository.comment(pull.number, "github-actions[bot]", twin?.body ?? "");
    await tell(pull, regressed());
    expect(shown(pull).filter((line) => line === BAD)).toEqual([BAD]);
    expect(lab.repository.comments(pull.number)).toHaveLength(241);
  });

  it("is found by a person's token too", async () => {
    const pull = await openPull();
    lab.repository.collaborator("ada", "write");
    await tell(pull, regressed(), { login: "ada" });
    await tell(pull, regressed(), { login: "ada" });
    expect(lab.repository.comments(pull.number).map(({ user }) => user.login)).toEqual(["ada"]);
  });

  it("is not written about nothing, but a comment that is there is told of it", async () => {
    const pull = await openPull();
    await tell(pull, judgement([]));
    expect(shown(pull)).toEqual([]);
    await tell(pull, regressed());
    push("two");
    await tell(pull, judgement([]));
    expect(shown(pull)).toEqual([
      expect.stringMatching(/^\*\*Healed by [0-9a-f]{10}: the change touches no benchmark\./),
    ]);
  });

  it("leaves the word to the run of a newer head", async () => {
    const pull = await openPull();
    const old = pull.pull.head.sha;
    const newer = push("two");
    const { sentences } = await tell(pull, regressed(), { head: old });
    expect(shown(pull)).toEqual([]);
    expect(checks()).toEqual([]);
    expect(sentences).toEqual([
      `Pull request #${pull.number} has a newer head, ${newer.slice(0, 10)}, so this report on ${old.slice(0, 10)} is told here alone.`,
    ]);
  });
});

describe("the check", () => {
  it.each([
    ["success", calm],
    ["neutral", SAMPLES.doubtful],
    ["failure", regressed],
  ] as const)("is a %s on the head", async (conclusion, make) => {
    const pull = await openPull();
    await tell(pull, make());
    expect(checks()).toMatchObject([
      { name: "edgebench", headSha: pull.pull.head.sha, status: "completed", conclusion, detailsUrl: REPORT },
    ]);
    expect(checks()[0]?.summary).toMatch(/^# edgebench\n/);
  });

  it("is written where there is no pull request", async () => {
    await openPull();
    const { sentences } = await tell(undefined, regressed());
    expect(checks()).toMatchObject([{ headSha: lab.repository.tip("main"), conclusion: "failure" }]);
    expect(sentences).toEqual([]);
  });

  it("points at the files that got worse, fifty with a request", async () => {
    const pull = await openPull();
    await tell(pull, worseIn(120));
    const [one] = checks();
    expect(one?.annotations).toHaveLength(100);
    expect(one?.annotations[0]).toMatchObject({
      path: "models/net-0.onnx",
      start_line: 1,
      end_line: 1,
      annotation_level: "failure",
    });
    const written = lab.github.requests.filter(({ path }) => path.includes("/check-runs"));
    expect(written.map(({ method }) => method)).toEqual(["POST", "PATCH"]);
  });
});

/** A judgement of so many models that each got worse by a file of their own. */
function worseIn(count: number): Judgement {
  const bad = regressed();
  const [one] = bad.benchmarks;
  if (one === undefined) throw new Error("the sample is empty");
  const benchmarks = Array.from({ length: count }, (_, n) => ({
    ...one,
    id: `${one.id}/${n}`,
    reasons: [{ kind: "model-changed" as const, text: "changed", place: { path: `models/net-${n}.onnx`, line: 1 } }],
  }));
  const failures = benchmarks.map(({ id }) => ({ id, what: "latency (median): regressed" }));
  return { ...bad, benchmarks, gate: { outcome: "fail", failures, warnings: [] } };
}

describe("a token that may not", () => {
  it("write anything leaves the report where it is, and says so once", async () => {
    const pull = await openPull();
    const { sentences, annotations } = await tell(pull, worseIn(30), { permissions: READER });
    expect(sentences).toEqual(["The token may only read, so the report is in this summary and in the artifact."]);
    expect(annotations).toHaveLength(9);
    expect(shown(pull)).toEqual([]);
  });

  it("write checks annotates the step", async () => {
    const pull = await openPull();
    const { sentences, annotations } = await tell(pull, worseIn(1), { permissions: COMMENTER });
    expect(sentences).toEqual([]);
    expect(annotations).toMatchObject([{ level: "failure", path: "models/net-0.onnx", line: 1 }]);
    expect(shown(pull)).toHaveLength(1);
  });

  it("comment still writes the check, and says so", async () => {
    const pull = await openPull();
    const { sentences, annotations } = await tell(pull, worseIn(1), {
      permissions: { contents: "read", pull_requests: "read", checks: "write" },
    });
    expect(sentences).toEqual([expect.stringMatching(/^The token may not comment here/)]);
    expect(annotations).toEqual([]);
    expect(checks()).toHaveLength(1);
  });

  it("is not what an expired one is", async () => {
    const pull = await openPull();
    lab.github.fault({
      times: Number.POSITIVE_INFINITY,
      does: { kind: "answer", status: 401, body: { message: "Bad credentials" } },
    });
    const github = githubOf(lab, WRITER);
    const head = pull.pull.head.sha;
    await expect(
      publish(calm(), { github, pullRequest: pull.number, headSha: head, links: {}, say: () => undefined }),
    ).rejects.toThrow(/answered 401 \(Bad credentials\)/);
  });
});

it("asks for little", async () => {
  const pull = await openPull();
  await tell(pull, calm());
  expect(lab.github.requests).toHaveLength(4);
  push("two");
  await tell(pull, regressed());
  expect(lab.github.requests).toHaveLength(4 + 6);
});
