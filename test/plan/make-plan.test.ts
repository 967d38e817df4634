import { describe, expect, it } from "vitest";
import { planSchema } from "../../src/plan/plan.ts";
import { BASE, type Commit, type Files, HEAD, planChange, plannedOf, whys } from "./commits.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [onnxruntime] }
  pi: { runs-on: [self-hosted, pi], transport: { ssh: { host: pi, user: bench } }, runtimes: [onnxruntime] }
datasets:
  val: { path: data, layout: folders }
models:
  net: { files: { onnxruntime: net.onnx }, task: classification, preprocessing: { color: gray }, dataset: val }
  other: { files: { onnxruntime: other.onnx }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy:
  budget: { pi: 10m }
`;
const FILES: Files = {
  "net.onnx": { blob: "1".repeat(40) },
  "other.onnx": { blob: "2".repeat(40) },
  "data/0/a.png": "a",
};
const CHANGED: Files = { ...FILES, "net.onnx": { blob: "3".repeat(40) } };
const STILL = { config: CONFIG, files: FILES };
const plan = (change: Parameters<typeof planChange>[1]) => planChange(STILL, change);
const editing = (...edits: readonly (readonly [from: string, to: string])[]): { readonly config: string } => {
  const config = edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, CONFIG);
  return { config };
};

describe("a plan", () => {
  it("has a job for each device that has something to measure", () => {
    const made = plan({ head: { files: CHANGED } });
    expect(planSchema.parse(made)).toEqual(made);
    expect(made).toMatchObject({ event: "pull_request", base: BASE, head: HEAD, firstRun: false, notices: [] });
    expect(
      made.jobs.map(({ device, runsOn, transport, budgetSeconds }) => ({ device, runsOn, transport, budgetSeconds })),
    ).toEqual([
      { device: "desk", runsOn: ["self-hosted", "desk"], transport: { kind: "local" }, budgetSeconds: 2_400 },
      {
        device: "pi",
        runsOn: ["self-hosted", "pi"],
        transport: { kind: "ssh", host: "pi", user: "bench", port: 22 },
        budgetSeconds: 600,
      },
    ]);
    expect(plannedOf(made).map(({ id }) => id)).toEqual([
      "net/desk/onnxruntime/fp32/batch=1/threads=1",
      "net/pi/onnxruntime/fp32/batch=1/threads=1",
    ]);
    expect(made.notPlanned.map(({ id }) => id)).toEqual([
      "other/desk/onnxruntime/fp32/batch=1/threads=1",
      "other/pi/onnxruntime/fp32/batch=1/threads=1",
    ]);
    const committed = { files: 1, bytes: 1 };
    expect(made.datasets).toEqual({ val: { path: "data", layout: { kind: "folders" }, committed } });
  });

  it("says of both sides where their files are and how they are fed", () => {
    const [planned] = plannedOf(plan({ head: { files: CHANGED } }));
    const fed = { dataset: "val", dimensions: {}, externalData: [], preprocessing: { name: "custom" } };
    expect(planned).toMatchObject({
      task: "classification",
      base: { ...fed, model: { kind: "git", path: "net.onnx", blob: "1".repeat(40), bytes: 2_000 } },
      head: { ...fed, model: { kind: "git", path: "net.onnx", blob: "3".repeat(40), bytes: 2_000 } },
    });
  });

  it.each(["schedule", "workflow_dispatch", "push", "local"] as const)(
    "without a base measures everything: %s",
    (event) => {
      const made = plan({ base: null, event });
      expect(plannedOf(made)).toHaveLength(4);
      expect(plannedOf(made).every(({ base, reasons }) => base === null && reasons[0]?.kind === "everything")).toBe(
        true,
      );
      expect(made).toMatchObject({ base: null, comparisons: 0, firstRun: false, removed: [], notPlanned: [] });
    },
  );

  it("needs a configuration at the head", () => {
    expect(() => plan({ base: { config: null }, head: { config: null } })).toThrow(
      "edgebench.yml: not in commit aaaaaaaaaaaa; commit one (edgebench init writes a first), or name another file with --config",
    );
    expect(() => plan({ head: { config: null } })).toThrow(
      "edgebench.yml: this change deletes it, so nothing can be measured and nothing passes; restore it, or to stop using edgebench delete its workflow with it",
    );
  });

  it("lists what the head no longer declares", () => {
    const made = plan({ head: editing([CONFIG.match(/ {2}other.*\n/)?.[0] ?? "", ""]) });
    expect(made.removed.map(({ id }) => id)).toEqual([
      "other/desk/onnxruntime/fp32/batch=1/threads=1",
      "other/pi/onnxruntime/fp32/batch=1/threads=1",
    ]);
    expect(made.jobs).toEqual([]);
  });

  it("hands on how a device is prepared and cooled", () => {
    const { config } = editing([
      "[self-hosted, desk],",
      "[self-hosted, desk], prepare: { governor: performance }, cool-down: { below: 60C },",
    ]);
    const made = plan({ base: { config }, head: { config, files: CHANGED } });
    expect(planSchema.parse(made)).toEqual(made);
    expect(made.jobs[0]).toMatchObject({
      prepare: { governor: "performance" },
      coolDown: { belowC: 60, waitSeconds: 300 },
    });
    expect(made.jobs[1]).not.toHaveProperty("coolDown");
  });

  it("measures what was asked for, changed or not, and nothing else", () => {
    const made = plan({ requested: ["other"], head: { files: CHANGED } });
    expect(whys(made)).toEqual(["other: other was asked for", "other: other was asked for"]);
    expect(plannedOf(made)[0]?.base).not.toBeNull();
    expect(new Set(made.notPlanned.map(({ why }) => why))).toEqual(new Set(["not asked for"]));
    expect(() => plan({ requested: ["othr"] })).toThrow(
      'edgebench.yml: no model "othr" is declared; ask for net or other (did you mean "other"?)',
    );
  });

  it("feeds the base the head's images, since a device has those alone", () => {
    const made = plan({
      head: {
        config: CONFIG.replace("  val:", "  test:")
          .replace("path: data", "path: test")
          .replace("dataset: val", "dataset: test"),
        files: { ...CHANGED, "test/0/a.png": "a" },
      },
    });
    const [planned] = plannedOf(made);
    expect([planned?.base?.dataset, planned?.head.dataset]).toEqual(["test", "test"]);
  });

  it("feeds the base random tensors where the head has no images", () => {
    const made = plan({
      head: { ...editing([", task: classification, preprocessing: { color: gray }, dataset: val", ", task: other"]) },
    });
    const [planned] = plannedOf(made);
    expect(planned?.base).not.toHaveProperty("dataset");
    expect(planned?.base).not.toHaveProperty("preprocessing");
    expect(planned?.task).toBe("other");
  });
});

describe("the expected time of a job", () => {
  it("has half an hour for each side of a sustained benchmark, within the budget", () => {
    const { config } = editing(
      ["threads: [1] }", "threads: [1], scenario: sustained }"],
      ["pi: 10m", "pi: 10m, desk: 2h"],
    );
    const { jobs } = plan({ base: { config }, head: { config, files: CHANGED } });
    expect(jobs.map(({ device, expectedMinutes }) => [device, expectedMinutes])).toEqual([
      ["desk", 60],
      ["pi", 10],
    ]);
  });
});

describe("the number of gating comparisons", () => {
  it.each<[string, Commit, number]>([
    ["latency, memory and top-1 of a classifier on two devices", { files: CHANGED }, 6],
    ["latency and memory of another model", { files: { ...FILES, "other.onnx": { blob: "9".repeat(40) } } }, 4],
    ["nothing of what is new", editing(["threads: [1]", "threads: [2]"]), 0],
  ])("counts %s", (_, head, expected) => {
    expect(plan({ head }).comparisons).toBe(expected);
  });

  it.each([
    ["multi-stream", 6],
    ["offline", 6],
    ["cold-start", 4],
    ["sustained", 4],
  ])(
    "counts what is told in the scenario: latency or throughput, memory, and top-1 but for %s",
    (scenario, expected) => {
      const { config } = editing(["threads: [1] }", `threads: [1], scenario: ${scenario} }`]);
      const both = { base: { config }, head: { config, files: CHANGED } };
      expect(plan(both).comparisons).toBe(expected);
    },
  );

  it("counts no top-1 where the images have no labels, and agreement where it gates", () => {
    const unlabelled = ["layout: folders", "layout: unlabelled"] as const;
    const counted = (...edits: readonly (readonly [string, string])[]) => {
      const { config } = editing(unlabelled, ...edits);
      return plan({ base: { config }, head: { config, files: CHANGED } }).comparisons;
    };
    expect(counted()).toBe(4);
    expect(counted(["policy:\n", "policy:\n  gate: { metrics: [latency, top-1, agreement] }\n"])).toBe(4);
  });

  it.each([
    ["[latency]", 2],
    ["[latency, top-1, top-5]", 6],
    ["[latency, model-size]", 2],
    ["[latency, throughput, load-time]", 6],
  ])("counts those that the base's policy gates on: %s", (metrics, expected) => {
    const { config } = editing(["policy:\n", `policy:\n  gate: { metrics: ${metrics} }\n`]);
    expect(plan({ base: { config }, head: { files: CHANGED } }).comparisons).toBe(expected);
  });
});

describe("a change of what only the base may decide", () => {
  const AFTER = "takes effect after the merge.";
  it.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    ["a host", [["host: pi", "host: evil"]], [`The change of device pi in edgebench.yml, line 4 ${AFTER}`]],
    [
      "a label",
      [["[self-hosted, desk]", "[self-hosted, desk2]"]],
      [`The change of device desk in edgebench.yml, line 3 ${AFTER}`],
    ],
    [
      "how a device is prepared and cooled",
      [
        ["[self-hosted, desk],", "[self-hosted, desk], prepare: { nvpmodel: 1 },"],
        ["[self-hosted, pi],", "[self-hosted, pi], cool-down: { below: 50C },"],
      ],
      [
        `The change of device desk in edgebench.yml, line 3 ${AFTER}`,
        `The change of device pi in edgebench.yml, line 4 ${AFTER}`,
      ],
    ],
    ["the order of labels", [["[self-hosted, desk]", "[desk, self-hosted]"]], []],
    ["a budget", [["pi: 10m", "pi: 100h"]], [`The change of policy.budget ${AFTER}`]],
    [
      "a tolerance",
      [["policy:\n", "policy:\n  tolerance: { latency: 90% }\n"]],
      [`The change of policy.tolerance ${AFTER}`],
    ],
    ["a default spelled out", [["policy:\n", "policy:\n  tolerance: { latency: 5% }\n"]], []],
    [
      "an error rate and the gate",
      [["policy:\n", "policy:\n  error-rate: 20%\n  gate: { fail-on: [] }\n"]],
      [`The change of policy.error-rate ${AFTER}`, `The change of policy.gate ${AFTER}`],
    ],
  ])("%s is told, and not followed", (_, edits, notices) => {
    const still = plan({ head: { files: CHANGED } });
    const made = plan({ head: { ...editing(...edits), files: CHANGED } });
    expect(made.notices).toEqual(notices);
    expect({ ...made, notices: [] }).toEqual(still);
  });

  it("a new device waits", () => {
    const made = plan({
      head: { ...editing(["  pi:", "  evil: { runs-on: evil, runtimes: [onnxruntime] }\n  pi:"]), files: CHANGED },
    });
    expect(made.jobs.map(({ device }) => device)).toEqual(["desk", "pi"]);
    expect(made.notPlanned).toContainEqual({
      id: "net/evil/onnxruntime/fp32/batch=1/threads=1",
      why: "device evil is added by this change and is used only after the merge",
    });
    expect(made.notices).toEqual([
      "The addition of device evil in edgebench.yml, line 4 takes effect after the merge.",
    ]);
  });

  it("a new runtime of a device waits", () => {
    const head = editing(
      ["[self-hosted, desk], runtimes: [onnxruntime]", "[self-hosted, desk], runtimes: [onnxruntime, openvino]"],
      [
        "other: { files: { onnxruntime: other.onnx }",
        "other: { files: { onnxruntime: other.onnx, openvino: other.onnx }",
      ],
    );
    expect(plan({ head }).notPlanned).toContainEqual({
      id: "other/desk/openvino/fp32/batch=1/threads=1",
      why: "runtime openvino is added to device desk by this change and is used only after the merge",
    });
  });

  it("a removed device is told, and its benchmarks are removed", () => {
    const made = plan({
      head: { ...editing([CONFIG.match(/ {2}pi.*\n/)?.[0] ?? "", ""], ["pi: 10m", "default: 10m"]), files: CHANGED },
    });
    expect(made.notices[0]).toBe("The removal of device pi takes effect after the merge.");
    expect(made.removed).toHaveLength(2);
  });

  const pinned = (url: string, digit: string) =>
    editing(["onnxruntime: other.onnx", `onnxruntime: { url: "${url}", sha256: "${digit.repeat(64)}" }`]);

  it("a new URL is withheld in its benchmark, and told", () => {
    const made = plan({ head: pinned("https://evil.example/x.onnx", "1") });
    const withheld = {
      kind: "withheld",
      place: "https://evil.example/x.onnx",
      reason:
        "https://evil.example/x.onnx is new in this change; a URL is fetched only after the merge or on a maintainer's request",
    };
    expect(plannedOf(made).map(({ head }) => head.model)).toEqual([withheld, withheld]);
    expect(made.notices).toEqual(["The change of the URL of other takes effect after the merge."]);
  });

  it.each(["{ directory: /etc }", `{ url: "https://evil.example/x.zip", sha256: ${"a".repeat(64)} }`])(
    "models wait for a new source of their dataset: %s",
    (source) => {
      const made = plan({ head: editing(["layout: folders", `layout: folders, source: ${source}`]) });
      const waiting = plannedOf(made).filter(({ head }) => head.dataset !== undefined);
      expect(waiting.length).toBeGreaterThan(0);
      for (const { head } of waiting)
        expect(head.model).toMatchObject({
          kind: "withheld",
          reason: expect.stringMatching(/^the source of dataset \w+ is new in this change; it is taken only after/),
        });
      expect(made.notices).toEqual([expect.stringMatching(/^The change of the source of dataset \w+ takes effect/)]);
    },
  );

  it("a new pin of a URL that the base has is fetched", () => {
    const made = plan({
      base: pinned("https://example.org/x.onnx", "1"),
      head: pinned("https://example.org/x.onnx", "2"),
    });
    expect(plannedOf(made)[0]?.head.model).toEqual({
      kind: "url",
      url: "https://example.org/x.onnx",
      sha256: "2".repeat(64),
    });
    expect(made.notices).toEqual([]);
  });

  it("the base says which Python serves a device", () => {
    const ssh = "transport: { ssh: { host: pi, user: bench } },";
    const naming = (python: string) => editing([ssh, `${ssh} python: ${python},`]);
    const made = plan({ base: naming("/opt/python"), head: { ...naming("/tmp/python"), files: CHANGED } });
    expect(made.jobs.map(({ python }) => python)).toEqual([undefined, "/opt/python"]);
    expect(planSchema.parse(made)).toEqual(made);
    expect(made.notices).toEqual(["The change of device pi in edgebench.yml, line 4 takes effect after the merge."]);
  });

  it("a push is on its branch already: it rules itself", () => {
    const made = plan({ event: "push", head: { ...editing(["host: pi", "host: pi2"]), files: CHANGED } });
    expect(made.notices).toEqual([]);
    expect(made.jobs[1]?.transport).toMatchObject({ host: "pi2" });
  });
});

describe("a base without configuration", () => {
  it("makes everything new, gates nothing, and follows no host", () => {
    const made = plan({ base: { config: null } });
    expect(made).toMatchObject({ firstRun: true, comparisons: 0, base: BASE });
    expect(made.notices).toEqual([
      "The base has no edgebench.yml: everything is new and nothing gates, and no SSH host or URL is followed before the merge.",
    ]);
    expect(made.jobs.map(({ device }) => device)).toEqual(["desk"]);
    expect(whys(made)).toEqual([
      "net: the base has no edgebench.yml, so everything is new",
      "other: the base has no edgebench.yml, so everything is new",
    ]);
    expect(made.notPlanned.map(({ why }) => why)).toEqual(
      Array(2).fill(
        "device pi is reached over SSH, and its host is new in this change: it is followed only after the merge or on a maintainer's request",
      ),
    );
  });

  it("follows no URL", () => {
    const head = editing([
      "onnxruntime: other.onnx",
      `onnxruntime: { url: "https://x.example/o", sha256: "${"1".repeat(64)}" }`,
    ]);
    const other = plannedOf(plan({ base: { config: null }, head })).find(
      ({ benchmark }) => benchmark.model === "other",
    );
    expect(other?.head.model.kind).toBe("withheld");
  });

  it("prepares no device, unless a maintainer asked", () => {
    const head = editing(["[self-hosted, desk],", "[self-hosted, desk], prepare: { nvpmodel: 1 },"]);
    const made = plan({ base: { config: null }, head });
    expect(made.jobs[0]).not.toHaveProperty("prepare");
    expect(made.notices[1]).toBe(
      "The preparation of device desk in edgebench.yml, line 3 takes effect after the merge.",
    );
    const asked = plan({ base: { config: null }, head, askedFor: true });
    expect(asked.jobs[0]?.prepare).toEqual({ nvpmodel: 1 });
    expect(asked.notices).toHaveLength(1);
  });

  it("after a push, follows what is merged", () => {
    const made = plan({ event: "push", base: { config: null } });
    expect(made.firstRun).toBe(true);
    expect(made.notices).toEqual(["The base has no edgebench.yml: everything is new and nothing gates."]);
    expect(made.jobs.map(({ device }) => device)).toEqual(["desk", "pi"]);
  });
});
