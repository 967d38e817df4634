import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256Hex } from "../../src/bench/digest.ts";
import type { Context } from "../../src/commands/context.ts";
import { type PlanOptions, plan } from "../../src/commands/plan.ts";
import { type PlanSource, planCommits } from "../../src/commands/plan-commits.ts";
import { planTable } from "../../src/commands/plan-table.ts";
import { matrixOf } from "../../src/plan/matrix.ts";
import { planSchema } from "../../src/plan/plan.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { externalOnnx } from "../plan/external-onnx.ts";
import { suiteNeeds } from "../requirements.ts";
import { quietContext } from "./quiet-context.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [onnxruntime, fake] }
models:
  net: { files: { onnxruntime: models/net.onnx }, task: other, affected-by: "export/**" }
  other: { files: { fake: models/other.fake.json }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1, 2] }
`;

function contextOf(repository: TestRepository, env: Context["env"] = {}): Context & { readonly said: string[] } {
  const said: string[] = [];
  return { ...quietContext(repository.dir, said, { env }), said };
}

async function start(repository: TestRepository): Promise<void> {
  await repository.write("edgebench.yml", CONFIG);
  await repository.write("models/net.onnx", externalOnnx("net.data", 8));
  await repository.write("models/net.data", "12345678");
  await repository.write("models/other.fake.json", "{}");
  await repository.write("export/main.py", "export");
}

/** A pull request as events tell it. `from`: the repository of its head. */
function pullOf({ head = "", target = "", state = "open", from = 1 as number | null }) {
  return {
    number: 7,
    state,
    head: { sha: head, repo: from === null ? null : { id: from } },
    base: { sha: target, repo: { id: 1 } },
    labels: [],
    user: { login: "mona" },
  };
}

describe.skipIf(suiteNeeds("git"))("plan", () => {
  let repository: TestRepository;
  let before: string;
  let base: string;
  let head: string;
  const make = (source: Partial<PlanSource>, env?: Context["env"]) =>
    planCommits({ config: "edgebench.yml", ...source }, contextOf(repository, env));
  const reasonsOf = async (source: Partial<PlanSource>, env?: Context["env"]) => {
    const { jobs } = await make(source, env);
    return jobs.flatMap(({ benchmarks }) => benchmarks.flatMap(({ reasons }) => reasons.map(({ text }) => text)));
  };

  beforeAll(async () => {
    repository = await TestRepository.create();
    before = await repository.commit("nothing");
    await start(repository);
    base = await repository.commit("base");
    await repository.git("switch", "--quiet", "--create", "change");
    await repository.write("models/net.data", "87654321");
    head = await repository.commit("change");
    await repository.git("switch", "--quiet", "main");
    await repository.write("models/other.fake.json", '{"main":"went on"}');
    await repository.commit("main goes on");
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  it("takes what was accepted in the store, and stops at a store that cannot be read", async () => {
    const acceptance = {
      benchmark: "net/*",
      metric: "latency",
      upTo: { kind: "relative", value: 0.1 },
      by: "Ada",
      why: "worth it",
      until: "2999-12-31",
    };
    await using store = await TemporaryFolder.make();
    await writeFile(
      join(store.path, "acceptances.jsonl"),
      `${JSON.stringify({ ...acceptance, acceptedAt: "2026-11-24T02:37:00Z" })}\n`,
    );
    expect((await make({ base: "main", head: "change", store: store.path })).acceptances).toEqual([acceptance]);
    expect((await make({ base: "main", head: "change" })).acceptances).toEqual([]);
    await writeFile(join(store.path, "acceptances.jsonl"), "{}\n");
    await expect(make({ base: "main", head: "change", store: store.path })).rejects.toThrow("acceptances.jsonl:1: ");
  });

  it("holds the head against the merge base, and reads external data", async () => {
    const made = await make({ base: "main", head: "change" });
    expect(planSchema.parse(made)).toEqual(made);
    expect(made).toMatchObject({ event: "local", base, head, comparisons: 4 });
    expect(await reasonsOf({ base: "main", head: "change" })).toEqual(
      Array(2).fill("external data models/net.data changed"),
    );
    expect(made.jobs[0]?.benchmarks[0]?.head.externalData).toMatchObject([
      { location: "net.data", source: { kind: "git", bytes: 8 } },
    ]);
  });

  it("without a base measures everything at HEAD", async () => {
    const made = await make({});
    expect(made).toMatchObject({ base: null, head: await repository.git("rev-parse", "main") });
    expect(made.jobs[0]?.benchmarks).toHaveLength(4);
  });

  it("says what it found as a table", async () => {
    const context = contextOf(repository);
    expect(await plan({ base: base, head: "change", config: "edgebench.yml", json: false }, context)).toBe(0);
    const text = context.said.join("").replaceAll(base.slice(0, 12), "BASE").replaceAll(head.slice(0, 12), "HEAD");
    expect(text).toBe(`2 of 4 benchmarks to measure between BASE and HEAD, on 1 device.

desk (self-hosted, desk): 2 benchmarks, about 4 of at most 40 minutes
┌────────────────────┬──────────────────────────┬────────────┬─────────────────────────────────────┐
│ model              │ how                      │ measured   │ why                                 │
├────────────────────┼──────────────────────────┼────────────┼─────────────────────────────────────┤
│ net                │ ONNX Runtime             │ base, head │ external data models/net.data       │
│                    │ fp32, batch 1, 1 thread  │            │ changed                             │
│                    │ fp32, batch 1, 2 threads │            │                                     │
└────────────────────┴──────────────────────────┴────────────┴─────────────────────────────────────┘

Not measured:
  nothing that it depends on changed:
    other/desk/fake/fp32/batch=1/threads=1
    other/desk/fake/fp32/batch=1/threads=2
`);
  });

  it("writes the same document that --json prints", async () => {
    const context = contextOf(repository);
    const out = repository.path(".git", "plans", "plan.json");
    const options: PlanOptions = { base: "main", head: "change", config: "./edgebench.yml", json: true, out };
    expect(await plan(options, context)).toBe(0);
    expect(context.said.join("")).toBe(await readFile(out, "utf8"));
    expect(JSON.parse(context.said.join(""))).toEqual(await make({ base: "main", head: "change" }));
  });

  describe("from an event", () => {
    const event = async (payload: object, name: string, env: Context["env"] = {}) => {
      const file = repository.path(".git", "event.json");
      await writeFile(file, JSON.stringify(payload));
      return make({ event: file }, { GITHUB_EVENT_NAME: name, ...env });
    };

    it("pull_request: the head's own commit against the merge base", async () => {
      const target = await repository.git("rev-parse", "main");
      const made = await event({ pull_request: pullOf({ head, target }) }, "pull_request");
      expect(made).toMatchObject({ event: "pull_request", base, head, pullRequest: { number: 7, isFork: false } });
      expect(made.jobs.map(({ skipped }) => skipped)).toEqual([undefined]);
    });

    it.each<[string, Partial<Parameters<typeof pullOf>[0]>, RegExp]>([
      ["closed", { state: "closed" }, /^pull request #7 is closed$/],
      ["from a fork", { from: 2 }, /ask with the comment \/edgebench run desk [0-9a-f]{12}$/],
      ["from a fork that is gone", { from: null }, /comes from a fork/],
    ])("pull_request that is %s: planned, and nobody is asked", async (_, changes, why) => {
      const target = await repository.git("rev-parse", "main");
      const made = await event({ pull_request: pullOf({ head, target, ...changes }) }, "pull_request");
      expect(made.jobs.map(({ skipped }) => skipped)).toEqual([expect.stringMatching(why)]);
      expect(made).toMatchObject({ comparisons: 0 });
      expect(planTable(made, { width: 300, color: false })).toMatch(
        /^desk .* 2 benchmarks, not asked: .*pull request/m,
      );
      expect(matrixOf(made)).toEqual({ matrix: { include: [] }, count: 0 });
    });

    it("merge_group: its base and head", async () => {
      const made = await event({ merge_group: { head_sha: head, base_sha: base } }, "merge_group");
      expect(made).toMatchObject({ event: "merge_group", base, head });
    });

    it("push: before and after", async () => {
      expect(await event({ before: base, after: head, forced: false }, "push")).toMatchObject({
        event: "push",
        base,
        head,
      });
    });

    it("push of a new branch, or forced: everything", async () => {
      for (const payload of [
        { before: "0".repeat(40), after: head, forced: false },
        { before: base, after: head, forced: true },
      ]) {
        const made = await event(payload, "push");
        expect(made).toMatchObject({ base: null, head, notPlanned: [] });
      }
    });

    it("schedule and workflow_dispatch: everything at the workflow's commit", async () => {
      for (const name of ["schedule", "workflow_dispatch"])
        expect(await event({}, name, { GITHUB_SHA: head })).toMatchObject({
          event: name,
          base: null,
          head,
          notPlanned: [],
        });
    });

    it("of a base before the first configuration: everything is new", async () => {
      const made = await event({ merge_group: { head_sha: head, base_sha: before } }, "merge_group");
      expect(made).toMatchObject({ firstRun: true, base: before, comparisons: 0 });
    });
  });

  it.each<[string, Partial<PlanSource>, RegExp]>([
    ["a base that is not there", { base: "no-such" }, /"no-such" names no commit/],
    [
      "a configuration that is not there",
      { config: "other.yml" },
      /^other\.yml: not in commit [0-9a-f]{12}; commit one/,
    ],
    ["an event that is not there", { event: "no.json", eventName: "push" }, /^no\.json: cannot be read \(ENOENT\)/],
    ["an event without a name", { event: "no.json" }, /^no\.json: nothing says which event this is/],
    ["an event and a base", { event: "no.json", base: "main" }, /^--event: names base and head itself/],
    ["a model that is not there", { requested: ["nett"] }, /no model "nett" is declared; ask for net or other/],
  ])("refuses %s in one sentence", async (_, source, expected) => {
    await expect(make(source)).rejects.toThrow(expected);
  });
});

describe.skipIf(suiteNeeds("git"))("the configuration of a commit", () => {
  it("that cannot be used names the base where it is the base's", async () => {
    await using repository = await TestRepository.create();
    await start(repository);
    await repository.write("edgebench.yml", "version: 2\n");
    const base = await repository.commit("bad");
    await repository.write("edgebench.yml", CONFIG);
    await repository.commit("good");
    await expect(planCommits({ base, config: "edgebench.yml" }, contextOf(repository))).rejects.toThrow(
      `edgebench.yml of the base ${base.slice(0, 12)}:1:`,
    );
  });

  it("that is a symbolic link is not followed", async () => {
    await using repository = await TestRepository.create();
    await start(repository);
    await repository.write("real.yml", CONFIG);
    await symlink("real.yml", repository.path("linked.yml"));
    await repository.commit("link");
    await expect(planCommits({ config: "linked.yml" }, contextOf(repository))).rejects.toThrow(
      "linked.yml: a symbolic link or submodule, which is not followed",
    );
  });
});

describe.skipIf(suiteNeeds("git"))("a model in Git LFS", () => {
  it("is looked into where its content was fetched, and known by its pointer where not", async () => {
    await using repository = await TestRepository.create();
    await start(repository);
    const content = externalOnnx("net.data", 8);
    const sha256 = sha256Hex(content);
    await repository.write(
      "models/net.onnx",
      `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${content.length}\n`,
    );
    await repository.commit("pointer");
    const sideOf = async () =>
      (await planCommits({ config: "edgebench.yml" }, contextOf(repository))).jobs[0]?.benchmarks[0]?.head;
    const pointed = { kind: "lfs", path: "models/net.onnx", sha256, bytes: content.length };
    expect(await sideOf()).toMatchObject({ model: pointed, externalData: [] });
    const folder = repository.path(".git", "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, sha256), content);
    expect(await sideOf()).toMatchObject({ model: pointed, externalData: [{ location: "net.data" }] });
  });
});
