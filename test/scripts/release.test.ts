import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dryRun, packInto, release } from "../../scripts/release.ts";
import { suiteNeeds } from "../requirements.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const FILES = [
  "package.json",
  "package-lock.json",
  ".github/workflows/edgebench.yml",
  "examples/workflows/edgebench.yml",
  "examples/workflows/spelled-out.yml",
  "src/commands/first-workflow.ts",
];

describe.skipIf(suiteNeeds("git"))("a release", () => {
  let root: string;
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const build = async () => {
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    await mkdir(join(root, "dist"), { recursive: true });
    await writeFile(join(root, "dist", "main.js"), `// ${version}\n`);
  };
  const make = (version: string) => release({ root, version, date: "2026-11-25", build });
  const changelog = (text: string) => writeFile(join(root, "CHANGELOG.md"), text);

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "edgebench-release-test-"));
    for (const path of FILES) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await cp(join(ROOT, path), join(root, path));
    }
    const manifest = await readFile(join(root, "package.json"), "utf8");
    await writeFile(join(root, "package.json"), manifest.replace(/"version": "[^"]+"/, '"version": "0.1.0"'));
    await changelog("# Changelog\n\n## [Unreleased]\n\n- first\n");
    git("init", "--quiet", "--initial-branch", "main");
    git("config", "user.name", "Test");
    git("config", "user.email", "test@example.org");
    git("add", "--all");
    git("commit", "--quiet", "--message", "start");
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it("names in its tag a workflow that runs what was built, and in its example that tag's commit", async () => {
    const { commits, tags, notes } = await make("0.1.0");
    expect(tags).toEqual(["v0.1.0", "v0"]);
    expect(notes).toBe("- first\n");
    expect([git("rev-parse", "v0.1.0^{commit}"), git("rev-parse", "HEAD")]).toEqual([commits.tagged, commits.last]);
    expect(git("log", "--format=%s", "start..HEAD".replace("start", `${commits.built}^`)).split("\n")).toEqual([
      "Point the example at 0.1.0",
      "Pin the action of 0.1.0 in the workflows that run it",
      "Release 0.1.0",
    ]);
    expect(git("show", `${commits.built}:dist/main.js`)).toBe("// 0.1.0");
    expect(git("show", `v0.1.0:.github/workflows/edgebench.yml`)).toContain(
      `edgebench/edgebench@${commits.built} # v0.1.0`,
    );
    expect(git("show", "HEAD:examples/workflows/edgebench.yml")).toContain(`edgebench.yml@${commits.tagged} # v0.1.0`);
    expect(git("diff", "--name-only", commits.built, commits.tagged).split("\n")).toEqual([
      ".github/workflows/edgebench.yml",
      "examples/workflows/spelled-out.yml",
    ]);
  });

  it("moves the major tag, and leaves the exact ones where they are", async () => {
    const first = await make("0.1.0");
    await changelog(
      (await readFile(join(root, "CHANGELOG.md"), "utf8")).replace("[Unreleased]\n", "[Unreleased]\n\n- second\n"),
    );
    git("commit", "--all", "--quiet", "--message", "more");
    const second = await make("0.1.1");
    expect(second.notes).toBe("- second\n");
    expect(git("rev-parse", "v0^{commit}")).toBe(second.commits.tagged);
    expect(git("rev-parse", "v0.1.0^{commit}")).toBe(first.commits.tagged);
    expect(JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")).version).toBe("0.1.1");
  });

  it("is handed on as a package and a bundle, from which another clone gets branch and tags", async () => {
    const released = await make("0.1.0");
    const folder = join(root, ".git", "release");
    await packInto(folder, root, released);
    expect((await readdir(folder)).sort()).toEqual(["edgebench-0.1.0.tgz", "notes.md", "release.bundle"]);
    expect(await readFile(join(folder, "notes.md"), "utf8")).toBe("- first\n");
    const clone = join(root, ".git", "clone");
    git("clone", "--quiet", "--no-tags", "--branch", "main", root, clone);
    git("-C", clone, "reset", "--quiet", "--hard", `${released.commits.built}^`);
    const refs = ["+HEAD:refs/heads/release", ...released.tags.map((tag) => `+refs/tags/${tag}:refs/tags/${tag}`)];
    git("-C", clone, "fetch", "--quiet", join(folder, "release.bundle"), ...refs);
    expect(git("-C", clone, "rev-parse", "release", "v0^{commit}")).toBe(
      [released.commits.last, released.commits.tagged].join("\n"),
    );
    expect(git("worktree", "list").split("\n")).toHaveLength(1);
  });

  it("is shown in full by a dry run, which changes nothing", async () => {
    const text = await dryRun(root, "0.1.0", "2026-11-25");
    expect(text).toContain("Release 0.1.0");
    expect(text).toContain("examples/workflows/edgebench.yml");
    expect(text).toContain("v0.1.0, v0");
    expect([git("tag", "--list"), git("log", "--format=%s"), git("status", "--porcelain")]).toEqual(["", "start", ""]);
  });

  it.each<[string, string, RegExp, () => Promise<void>]>([
    ["a tree with changes", "0.1.0", /has changes/, () => changelog("other")],
    ["a version that does not follow", "0.3.0", /does not follow/, async () => undefined],
    ["a major version that init does not write", "1.0.0", /RELEASE_TAG is v0; make it v1/, async () => undefined],
  ])("is not made of %s", async (_, version, expected, spoil) => {
    await spoil();
    await expect(make(version)).rejects.toThrow(expected);
    expect(git("tag", "--list")).toBe("");
    expect(git("log", "--format=%s")).toBe("start");
  });
});
