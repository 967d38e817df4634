import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { type Commit, type Files, planChange, plannedOf } from "./commits.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: desk, runtimes: [fake, onnxruntime] }
datasets: { val: { path: data/val, layout: folders } }
models:
  net: { files: { fake: models/modèle.fake.json }, task: other, affected-by: ["export/**"] }
benchmarks: [{ models: "*", devices: "*" }]
`;
const FILES: Files = {
  "models/modèle.fake.json": "{}",
  "models/net.fake.json": "{}",
  "export/a.py": "a",
  "data/val/0/a.png": "a",
};
const STILL = { config: CONFIG, files: FILES };
const without = (path: string): Files => Object.fromEntries(Object.entries(FILES).filter(([name]) => name !== path));

function sentencesOf(head: Commit): readonly string[] {
  try {
    planChange(STILL, { head });
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.sentences;
    throw error;
  }
}

describe("a configuration that does not fit its commit", () => {
  it.each<[string, Commit, readonly string[]]>([
    ["fits", {}, []],
    [
      "a file that is not there",
      { config: CONFIG.replace("modèle", "nest") },
      [
        'edgebench.yml:6:3: models.net.files.fake: models/nest.fake.json is missing from the commit; commit the file or correct the path (did you mean "models/net.fake.json"?)',
      ],
    ],
    [
      "a file that was deleted",
      { files: without("models/modèle.fake.json") },
      [
        'edgebench.yml:6:3: models.net.files.fake: models/modèle.fake.json is missing from the commit; commit the file or correct the path (did you mean "models/net.fake.json"?)',
      ],
    ],
    [
      "a file whose name is not UTF-8",
      { files: without("models/modèle.fake.json"), notUtf8: ["models/mod\u{FFFD}le.fake.json"] },
      [
        "edgebench.yml:6:3: models.net.files.fake: models/modèle.fake.json is there under a name that is not UTF-8; rename the file",
      ],
    ],
    [
      "an image whose name is not UTF-8",
      { notUtf8: ["data/val/0/\u{FFFD}.png", "data/val/0/\u{FFFD}2.png", "docs/\u{FFFD}.md"] },
      [
        'edgebench.yml:4:13: datasets.val: the name of "data/val/0/\u{FFFD}.png" and of 1 more file is not UTF-8; rename them (git ls-files shows the bytes)',
      ],
    ],
    [
      "a file of a glob whose name is not UTF-8",
      { notUtf8: ["export/\u{FFFD}.py"] },
      [
        'edgebench.yml:6:3: models.net.affected-by "export/**": the name of "export/\u{FFFD}.py" is not UTF-8; rename it (git ls-files shows the bytes)',
      ],
    ],
    ["a name elsewhere that is not UTF-8", { notUtf8: ["docs/\u{FFFD}.md"] }, []],
    [
      "a glob that matches nothing",
      { config: CONFIG.replace("export/**", "exprot/**") },
      [
        'edgebench.yml:6:3: affected-by "exprot/**" of model net matches no file of the commit; correct it (a folder is written "export/**") or remove it',
      ],
    ],
    [
      "a glob that means nothing",
      { config: CONFIG.replace("export/**", "export/[ab") },
      [
        'edgebench.yml:6:3: affected-by "export/[ab" of model net is no glob; write one like "export/**", with at most 64 alternatives in braces',
      ],
    ],
  ])("%s", (_, head, expected) => {
    expect(sentencesOf(head)).toEqual(expected);
  });

  it("tells all faults at once", () => {
    expect(sentencesOf({ config: CONFIG.replace("modèle", "nest").replace("export/**", "exprot/**") })).toHaveLength(2);
  });

  it("is nobody's fault at the base", () => {
    const config = CONFIG.replace("modèle", "nest").replace("export/**", "exprot/**");
    const made = planChange(STILL, { base: { config, notUtf8: ["data/val/\u{FFFD}"] } });
    expect(plannedOf(made)[0]?.base?.model).toEqual({
      kind: "refused",
      path: "models/nest.fake.json",
      reason: "models/nest.fake.json is missing",
    });
  });

  it.each([
    [
      "a symbolic link",
      "models",
      "120000",
      "models/modèle.fake.json lies behind the symbolic link models; commit the file itself",
    ],
    ["a submodule", "models", "160000", "models/modèle.fake.json lies in the submodule models, which is not followed"],
  ])("leaves what lies behind %s to its benchmark", (_, path, mode, reason) => {
    const made = planChange(STILL, { head: { files: { [path]: { mode }, "export/a.py": "a" } } });
    expect(plannedOf(made)[0]?.head.model).toMatchObject({ kind: "refused", reason });
  });
});
