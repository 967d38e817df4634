import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import type { Result } from "../../src/bench/result.ts";
import { UserError } from "../../src/bench/user-error.ts";
import type { Context } from "../../src/commands/context.ts";
import { report } from "../../src/commands/report.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { reportSchema } from "../../src/report/report-document.ts";
import { failed, HEAD, planOf, ReportCase, resultOf, sides } from "./report-case.ts";

const OPTIONS = { plan: "plan.json", results: "results", out: "report", json: false };

async function reported(plan: Plan, results: readonly Result[], options = {}, env: Context["env"] = {}) {
  const made = await ReportCase.make(plan, results, env);
  await mkdir(made.path("results"), { recursive: true });
  return { made, code: await report({ ...OPTIONS, ...options }, made.context) };
}

describe("report", () => {
  it("writes the five files, answers, and fails where the gate does", async () => {
    const { made, code } = await reported(planOf(["slow", "same"]), [
      resultOf([...sides("slow", 1.5), ...sides("same")]),
    ]);
    await using _ = made;
    expect(code).toBe(1);
    expect((await readdir(made.path("report"))).sort()).toEqual([
      "comment.md",
      "junit.xml",
      "report.html",
      "report.json",
      "summary.md",
    ]);
    expect(made.said.join("")).toMatch(/^Do not merge yet: slow is 50 % slower on desk\./);
    expect(await readFile(made.path("report/comment.md"), "utf8")).toContain(
      "**Do not merge yet: slow is 50 % slower on desk.**",
    );
    const document = reportSchema.parse(JSON.parse(await readFile(made.path("report/report.json"), "utf8")));
    expect(document).toMatchObject({ answer: "fail", counts: { regressed: 1, unchanged: 1 } });
  });

  it("passes where nothing got worse", async () => {
    const { made, code } = await reported(planOf(["same"]), [resultOf(sides("same"))]);
    await using _ = made;
    expect(code).toBe(0);
    expect(made.said.join("")).toContain("Safe to merge");
  });

  it("passes what was accepted on the target branch, and says so in every rendering", async () => {
    const by = "Ada Lovelace";
    const upTo = { kind: "relative", value: 0.6 } as const;
    const acceptances = [
      { benchmark: "slow/*", metric: "latency", upTo, by, why: "worth it", until: "2026-12-31" } as const,
    ];
    const results = [resultOf(sides("slow", 1.5))];
    const { made, code } = await reported(planOf(["slow"], { acceptances: [...acceptances] }), results);
    await using _ = made;
    expect(code).toBe(0);
    expect(made.said.join("")).toMatch(
      /^Safe to merge as agreed: slow is 50 % slower on desk, accepted by Ada Lovelace/,
    );
    for (const file of ["comment.md", "summary.md", "report.html", "report.json", "junit.xml"])
      expect(await readFile(made.path(`report/${file}`), "utf8")).toContain(by);
  });

  it("ends with 3 where something planned was not measured, and with 1 where the gate fails as well", async () => {
    const [base, head] = sides("a");
    const both = [failed(base), failed(head)];
    const first = await reported(planOf(["a", "b"]), [resultOf([...both, ...sides("b")])]);
    await using _ = first.made;
    expect(first.code).toBe(3);
    const second = await reported(planOf(["a", "b"]), [resultOf([...both, ...sides("b", 2)])]);
    await using __ = second.made;
    expect(second.code).toBe(1);
  });

  it("takes no result at all for not measured, never for a pass", async () => {
    const { made, code } = await reported(planOf(["a"]), []);
    await using _ = made;
    expect(code).toBe(3);
    expect(made.said.join("")).toContain("not shown to be safe");
  });

  it("prints the document of report.json with --json, and nothing else", async () => {
    const { made } = await reported(planOf(["same"]), [resultOf(sides("same"))], { json: true });
    await using _ = made;
    expect(made.said.join("")).toBe(await readFile(made.path("report/report.json"), "utf8"));
  });

  it("writes the same bytes for the same files", async () => {
    const { made } = await reported(planOf(["slow"]), [resultOf(sides("slow", 1.5))]);
    await using _ = made;
    await report({ ...OPTIONS, out: "again" }, made.context);
    for (const name of await readdir(made.path("report")))
      expect(await readFile(made.path(`again/${name}`), "utf8")).toBe(
        await readFile(made.path(`report/${name}`), "utf8"),
      );
  });

  it("points to the workflow run that holds the report", async () => {
    const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "octo/models", GITHUB_RUN_ID: "42" };
    const { made } = await reported(planOf(["same"]), [resultOf(sides("same"))], {}, env);
    await using _ = made;
    expect(await readFile(made.path("report/comment.md"), "utf8")).toContain(
      "[Run with the full report](https://github.com/octo/models/actions/runs/42)",
    );
  });

  it("holds a head whose base was not measured against the store", async () => {
    const [base, head] = sides("a", 1.5);
    await using made = await ReportCase.make(planOf(["a"]), [resultOf([failed(base), head], 20)]);
    const store = openDirectoryStore(made.path("store"));
    for (const session of [1, 2, 3, 4, 5]) await store.record([resultOf([base], session)]);
    expect(await report(OPTIONS, made.context)).toBe(3);
    await report({ ...OPTIONS, store: "store", json: true }, made.context);
    const document = reportSchema.parse(JSON.parse(made.said.at(-1) ?? ""));
    expect(document.benchmarks[0]).toMatchObject({ state: "compared" });
    expect(document.benchmarks[0]?.comparisons.find(({ metric }) => metric === "latency")).toMatchObject({
      evidence: { method: "between-sessions", n: 5 },
    });
  });
});

describe("the histories in a report's page", () => {
  const pageOf = async (made: ReportCase) => {
    await report({ ...OPTIONS, store: "store" }, made.context);
    return readFile(made.path("report/report.html"), "utf8");
  };

  it("are the nights that the store remembers, and no pull request's sessions", async () => {
    const [base, head] = sides("a");
    await using made = await ReportCase.make(planOf(["a"]), [resultOf([base, head], 20)]);
    const store = openDirectoryStore(made.path("store"));
    for (const session of [1, 2, 3]) await store.record([resultOf([{ ...base, role: "only" }], session)]);
    for (const session of [4, 5]) await store.record([resultOf([base, head], session)]);
    expect(await pageOf(made)).toMatch(/3 nights from \d{4}-\d\d-\d\d to /);
  });

  it("are left out where nothing is remembered", async () => {
    await using made = await ReportCase.make(planOf(["a"]), [resultOf(sides("a"), 20)]);
    await mkdir(made.path("store"));
    expect(await pageOf(made)).not.toContain('data-view="history"');
  });
});

describe("report, given what it cannot use", () => {
  const told = async (made: ReportCase, options = {}) => {
    try {
      await report({ ...OPTIONS, ...options }, made.context);
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
    return "nothing was wrong";
  };

  it.each([
    ["no plan", { plan: "absent.json" }, /^absent\.json: no such file/],
    ["no results folder", { results: "absent" }, /^absent: no such file or folder/],
    ["a plan that is not one", { plan: "broken.json" }, /^broken\.json: not JSON/],
    ["a branch as the store, and no token", { store: "branch:data" }, /^store branch:data: .*set GITHUB_TOKEN/],
    ["a place that is a file", { out: "plan.json" }, /cannot be written/],
  ])("says so in one sentence: %s", async (_, options, sentence) => {
    await using made = await ReportCase.make(planOf(["a"]), [resultOf(sides("a"))]);
    await writeFile(made.path("broken.json"), "{");
    const message = await told(made, options);
    expect(message).toMatch(sentence);
    expect(message).not.toContain("\n");
  });

  it("names a result file that is no result", async () => {
    await using made = await ReportCase.make(planOf(["a"]), [resultOf(sides("a"))]);
    await writeFile(made.path("results/edgebench-result-desk-2.json"), "{}");
    expect(await told(made)).toMatch(/^results\/edgebench-result-desk-2\.json: /);
  });

  it("compares nothing of another commit", async () => {
    const [base, head] = sides("a");
    const { made, code } = await reported(planOf(["a"], { head: "c".repeat(40) }), [resultOf([base, head])]);
    await using _ = made;
    expect(code).toBe(3);
    expect(await readFile(made.path("report/comment.md"), "utf8")).toContain(HEAD.slice(0, 10));
  });
});
