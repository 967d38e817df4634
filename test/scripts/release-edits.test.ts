import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pinAction, pinWorkflow, releaseChangelog, setVersion, succeeds } from "../../scripts/release-edits.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const COMMIT = "1234567890123456789012345678901234567890";
const read = (path: string) => readFile(join(ROOT, path), "utf8");

describe("a version", () => {
  it.each([
    ["1.2.4", true],
    ["1.3.0", true],
    ["2.0.0", true],
    ["1.2.3", false],
    ["1.2.5", false],
    ["1.3.1", false],
    ["2.1.0", false],
    ["v1.2.4", false],
    ["1.2.4-beta", false],
  ])("%s may follow 1.2.3: %s", (version, expected) => {
    expect(succeeds(version, "1.2.3")).toBe(expected);
  });

  it("is changed in package.json and package-lock.json, and a package's of the same version is not", async () => {
    for (const path of ["package.json", "package-lock.json"]) {
      const before = await read(path);
      const { version } = JSON.parse(before);
      const after = JSON.parse(setVersion(before, "9.8.7"));
      expect(after).toEqual(withVersion(JSON.parse(before)));
      expect(version).not.toBe("9.8.7");
    }
    const lock = { version: "1.0.0", packages: { "": { version: "1.0.0" }, "node_modules/a": { version: "1.0.0" } } };
    expect(JSON.parse(setVersion(JSON.stringify(lock, null, 2), "1.0.1"))).toEqual({
      version: "1.0.1",
      packages: { "": { version: "1.0.1" }, "node_modules/a": { version: "1.0.0" } },
    });
  });

  function withVersion(file: { version: string; packages?: { "": { version: string } } }) {
    file.version = "9.8.7";
    if (file.packages !== undefined) file.packages[""].version = "9.8.7";
    return file;
  }
});

describe("the changelog", () => {
  it("moves what was unreleased under the version", () => {
    const { text, notes } = releaseChangelog(
      "# C\n\n## [Unreleased]\n\n### Added\n\n- a\n\n## [0.1.0] - x\n\n- b\n",
      "0.2.0",
      "2026-11-25",
    );
    expect(text).toBe(
      "# C\n\n## [Unreleased]\n\n## [0.2.0] - 2026-11-25\n\n### Added\n\n- a\n\n## [0.1.0] - x\n\n- b\n",
    );
    expect(notes).toBe("### Added\n\n- a\n");
  });

  it("takes this repository's own", async () => {
    expect(() => releaseChangelog("# C\n\n## [Unreleased]\n\n## [0.1.0] - x\n", "0.2.0", "x")).toThrow("nothing under");
    expect(() => releaseChangelog("# C\n", "0.2.0", "x")).toThrow("no heading");
    const { text } = releaseChangelog(await read("CHANGELOG.md"), "9.8.7", "2026-11-25");
    expect(text).toContain("## [Unreleased]\n\n## [9.8.7] - 2026-11-25\n");
  });
});

describe("the pins", () => {
  it("are written wherever our action is used, and nowhere else", async () => {
    for (const path of [".github/workflows/edgebench.yml", "examples/workflows/spelled-out.yml"]) {
      const [before, after] = [await read(path), pinAction(await read(path), COMMIT, "v1.2.3")];
      const uses = (text: string) => [...text.matchAll(/uses: (edgebench\/\S+ # \S+)$/gm)].map(([, use]) => use);
      expect(uses(after)).toEqual(uses(before).map(() => `edgebench/edgebench@${COMMIT} # v1.2.3`));
      const others = (text: string) => text.split("\n").filter((line) => !line.includes("uses: edgebench/"));
      expect(others(after)).toEqual(others(before));
    }
  });

  it("are written where our workflow is called", async () => {
    const after = pinWorkflow(await read("examples/workflows/edgebench.yml"), COMMIT, "v1.2.3");
    expect(after).toContain(`uses: edgebench/edgebench/.github/workflows/edgebench.yml@${COMMIT} # v1.2.3\n`);
  });

  it("are missed where they are not", () => {
    expect(() => pinAction("uses: edgebench/edgebench@v1\n", COMMIT, "v1.2.3")).toThrow("no pin");
    expect(() => pinWorkflow("uses: edgebench/edgebench@v1\n", COMMIT, "v1.2.3")).toThrow("no pin");
  });
});
