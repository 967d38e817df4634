import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { suiteNeeds, zizmor } from "../requirements.ts";
import { ROOT, readProjectFile, WORKFLOW_PATHS } from "./workflow-files.ts";

/** The rules that zizmor finds broken with its default persona and without the network. */
function audit(paths: readonly string[], ...options: readonly string[]): readonly string[] {
  const args = ["--offline", "--no-config", "--format=json", "--no-exit-codes", ...options, ...paths];
  const { stdout, stderr, status } = spawnSync(zizmor() ?? "", args, { cwd: ROOT, encoding: "utf8" });
  expect([status, stderr.match(/\b(?:WARN|ERROR|error)\b.*/g)]).toEqual([0, null]);
  return (JSON.parse(stdout) as readonly { readonly ident: string }[]).map(({ ident }) => ident);
}

describe.skipIf(suiteNeeds("zizmor"))("zizmor", () => {
  it.each([...WORKFLOW_PATHS, "action.yml"])("finds nothing in %s", (path) => {
    expect(audit([path])).toEqual([]);
  });

  it("would object to a tag in the place of a commit", () => {
    const folder = mkdtempSync(join(tmpdir(), "edgebench-zizmor-"));
    try {
      const path = join(folder, "workflow.yml");
      writeFileSync(
        path,
        "on: push\npermissions: {}\njobs: { a: { runs-on: x, steps: [{ uses: other/action@v1 }] } }\n",
      );
      expect(audit([path])).toContain("unpinned-uses");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is told to overlook only what a comment gives the reason for", () => {
    expect([...new Set(audit(WORKFLOW_PATHS, "--no-ignores"))].sort()).toEqual([
      "dangerous-triggers",
      "self-repository",
    ]);
    const overlooked = WORKFLOW_PATHS.flatMap((path) => readProjectFile(path).match(/^.*zizmor: ignore.*$/gm) ?? []);
    for (const line of overlooked) expect(line).toMatch(/ (?:issue_comment:|uses: \.\/) # zizmor: ignore\[[a-z-]+\]$/);
  });
});
