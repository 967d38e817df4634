import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

const pages = [
  "SECURITY.md",
  "examples/README.md",
  "examples/runners/README.md",
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path.replaceAll("\\", "/")}`),
];

describe("the documents", () => {
  it.each(pages)("%s links only to what exists", (page) => {
    const targets = [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? "");
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it("README names each npm script that it asks people to run", () => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...`${read("README.md")}${read("CONTRIBUTING.md")}`.matchAll(/npm run ([a-z:-]*[a-z])/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => scripts[name ?? ""] === undefined)).toEqual([]);
  });
});

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<string, { readonly needs?: readonly string[]; readonly steps: readonly { readonly uses?: string }[] }>
  >;
}

describe("the workflow that guards the main branch", () => {
  const workflow = parse(read(".github/workflows/ci.yml")) as Workflow;

  it("has a last job that needs all the others", () => {
    const { "ci-ok": gate, ...others } = workflow.jobs;
    expect([...(gate?.needs ?? [])].sort()).toEqual(Object.keys(others).sort());
  });

  it("pins every action to a commit", () => {
    const uses = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it("grants nothing that a job does not ask for", () => {
    expect(workflow.permissions).toEqual({});
  });
});
