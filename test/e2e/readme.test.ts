import { spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { lexer, type Token } from "marked";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parse, stringify } from "yaml";
import { RELEASE_TAG } from "../../src/commands/first-workflow.ts";
import { parseConfigBytes } from "../../src/config/parse.ts";
import { suiteNeeds } from "../requirements.ts";
import { diagnose } from "../workflows/diagnostics.ts";
import { readProjectFile } from "../workflows/workflow-files.ts";
import { FIXTURES, TestRepository } from "./edgebench.ts";
import { pullRequestEvent } from "./runner/events.ts";
import { allLogs, Lab, results } from "./scenarios/lab.ts";

const CONFIG = "edgebench.yml";
const WORKFLOW = ".github/workflows/edgebench.yml";

/** A block of code, by what a reader does with it. */
type Block =
  | { readonly kind: "shell"; readonly text: string }
  | { readonly kind: "config" | "part of a config" | "workflow" | "shown"; readonly text: string };

const isCode = (token: Token): token is Extract<Token, { type: "code" }> & { lang?: string; text: string } =>
  token.type === "code";

const blocks: readonly Block[] = lexer(readProjectFile("README.md"))
  .filter(isCode)
  .map(({ lang, text }): Block => {
    if (lang === "sh") return { kind: "shell", text };
    if (lang !== "yaml") return { kind: "shown", text };
    const keys = Object.keys(parse(text) as object);
    if (keys.includes("jobs")) return { kind: "workflow", text };
    return { kind: keys.includes("devices") ? "config" : "part of a config", text };
  });
const told = blocks.map((block, index) => ({ ...block, name: `block ${index + 1}, ${block.kind},` }));
const wholeConfig = blocks.findLast(({ kind }) => kind === "config")?.text ?? "";

describe("the README's YAML", () => {
  it.each(told.filter(({ kind }) => kind === "workflow"))("$name is one without a fault", async ({ text }) => {
    expect(await diagnose(WORKFLOW, text)).toEqual([]);
    expect(text).toContain(`@${RELEASE_TAG}\n`);
  });

  it.each(told.filter(({ kind }) => kind === "config"))("$name is one that edgebench reads", ({ text }) => {
    expect(parseConfigBytes(new TextEncoder().encode(text), CONFIG).benchmarks.length).toBeGreaterThan(0);
  });

  it.each(told.filter(({ kind }) => kind === "part of a config"))("$name is one", ({ text }) => {
    const whole = stringify({ ...(parse(wholeConfig) as object), ...(parse(text) as object) });
    expect(parseConfigBytes(new TextEncoder().encode(whole), CONFIG).benchmarks.length).toBeGreaterThan(0);
  });

  it("has all of these", () => {
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(
      new Set(["shell", "config", "part of a config", "workflow"]),
    );
  });
});

describe.skipIf(suiteNeeds("git", "native-runtime"))("the README's commands, one after another in a repository", () => {
  let repository: TestRepository;
  let programs: string;

  beforeAll(async () => {
    repository = await TestRepository.create();
    await repository.copy("digits/digits.onnx", "models/digits.onnx");
    await repository.commit("A model");
    programs = repository.path(".git", "programs");
    // Exit codes 1 and 3 are answers, not faults.
    const edgebench = `"${process.execPath}" "${join(inject("dist"), "cli.js")}" "$@"; code=$?\ncase $code in 1|3) exit 0;; *) exit $code;; esac`;
    const { scripts } = JSON.parse(readProjectFile("package.json")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    // Of npm only that its scripts are there: what they do has tests of its own.
    const npm = `case "$*" in ci|test) ;; ${Object.keys(scripts)
      .map((name) => `"run ${name}"`)
      .join("|")}) ;; *) exit 1;; esac`;
    for (const [name, body] of Object.entries({ edgebench, npm })) {
      await mkdir(programs, { recursive: true });
      await writeFile(join(programs, name), `#!/bin/sh\n${body}\n`);
      await chmod(join(programs, name), 0o755);
    }
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  it.each(told.filter(({ kind }) => kind !== "part of a config"))(
    "$name does what it says",
    async ({ kind, text }) => {
      if (kind !== "shell") {
        const path = kind === "config" ? CONFIG : WORKFLOW;
        await mkdir(dirname(repository.path(path)), { recursive: true });
        return repository.write(path, `${text}\n`);
      }
      const env = {
        ...process.env,
        PATH: `${programs}:${process.env["PATH"] ?? ""}`,
        NEW_MODEL: join(FIXTURES, "digits", "digits-reexported.onnx"),
        NO_COLOR: "1",
      };
      const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", text], {
        cwd: repository.dir,
        env,
        encoding: "utf8",
      });
      expect(status, `${stdout}\n${stderr}`).toBe(0);
    },
    240_000,
  );

  it("have led to a plan for the changed model", () => {
    const args = [join(inject("dist"), "cli.js"), "plan", "--base", "main", "--json"];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: repository.dir, encoding: "utf8" });
    expect(JSON.parse(stdout || "{}"), stderr).toMatchObject({
      jobs: [{ benchmarks: [{ benchmark: { model: "digits" } }] }],
    });
  });
});

describe.skipIf(suiteNeeds("node24", "native-runtime"))("the README's first pull request", () => {
  it("gets its first comment, by the configuration and the workflow that stand there", async () => {
    await using lab = await Lab.create();
    const { repository } = lab;
    const block = (kind: Block["kind"]) => blocks.find((one) => one.kind === kind)?.text ?? "";
    const model = (name: string) => readFile(join(FIXTURES, "digits", name));
    // A busy machine would take all of the time that it is given.
    const config = block("config").replace("default: 5m", "default: 20s");
    repository.commit("main", { [CONFIG]: config, "models/digits.onnx": await model("digits.onnx") });
    repository.commit("faster", { "models/digits.onnx": await model("digits-reexported.onnx") });
    const pull = repository.openPull({ branch: "faster" });
    const ending = await lab.run(pullRequestEvent(repository, pull), block("workflow"));
    expect(results(ending), allLogs(ending)).toMatchObject({ plan: "success", "bench (hosted)": "success" });
    expect(lab.comments(pull.number)).toEqual([expect.stringContaining("digits")]);
  }, 240_000);
});
