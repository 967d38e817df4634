import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TestRepository } from "../e2e/edgebench.ts";
import { fakeScript } from "../e2e/fake-script.ts";
import { externalOnnx } from "../plan/external-onnx.ts";
import { suiteNeeds } from "../requirements.ts";
import { devicesOf, PlanRun } from "./plan-run.ts";

const CONFIG = `version: 1
devices:
  jetson: { runs-on: [self-hosted, jetson], runtimes: [fake, onnxruntime] }
  rpi3: { runs-on: [self-hosted, rpi3], runtimes: [fake] }
models:
  net: { files: { fake: models/net.fake.json }, task: other }
  deep: { files: { onnxruntime: models/deep.onnx }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
`;
const FILES = {
  "edgebench.yml": CONFIG,
  "models/net.fake.json": fakeScript({ seed: 1 }),
  "models/deep.onnx": externalOnnx("deep.data", 8),
  "models/deep.data": "12345678",
  "src/train.py": "train",
};
const CHANGED = { "models/net.fake.json": fakeScript({ seed: 2 }) };

let made: PlanRun;
beforeEach(async () => {
  made = await PlanRun.start();
  made.repository.commit("main", FILES);
});
afterEach(async () => {
  expect(made.github.violations).toEqual([]);
  await made[Symbol.asyncDispose]();
});

function openPull(
  files: Readonly<Record<string, string | Uint8Array | null>> = CHANGED,
  labels: readonly string[] = [],
) {
  made.repository.commit("topic", files);
  return made.repository.openPull({ branch: "topic", labels });
}

describe("the plan of a pull request without a checkout", () => {
  it("holds the head against the merge base, and hands the matrix and the plan on", async () => {
    const base = made.repository.tip("main");
    const pull = openPull();
    made.repository.commit("main", { "src/train.py": "main went on" });
    const { plan, outputs, summary } = await made.plan(made.pullEvent(pull));
    expect(plan).toMatchObject({ event: "pull_request", head: pull.pull.head.sha, base, pullRequest: { number: 1 } });
    expect(devicesOf(plan)).toEqual([
      ["jetson", undefined],
      ["rpi3", undefined],
    ]);
    expect(JSON.parse(outputs.get("matrix") ?? "")).toEqual({
      include: [
        { device: "jetson", runs_on: ["self-hosted", "jetson"], timeout_minutes: 60 },
        { device: "rpi3", runs_on: ["self-hosted", "rpi3"], timeout_minutes: 60 },
      ],
    });
    expect(outputs.get("count")).toBe("2");
    const written = await readFile(outputs.get("plan") ?? "");
    expect(outputs.get("digest")).toBe(createHash("sha256").update(written).digest("hex"));
    expect(summary).toContain("about 2 minutes");
  });

  it("costs three requests, one for the configuration, and one for each model file that it has to know", async () => {
    const { asked } = await made.plan(made.pullEvent(openPull()));
    const blobs = asked.filter((line) => line.startsWith("GET /git/blobs/"));
    expect(blobs).toHaveLength(1 + 2);
    expect(asked.filter((line) => !blobs.includes(line))).toEqual([
      expect.stringMatching(/^GET \/compare\//),
      expect.stringMatching(/^GET \/git\/trees\//),
      expect.stringMatching(/^GET \/git\/trees\//),
    ]);
  });

  it("costs six requests at most where the pull request is named and its configuration changed", async () => {
    const pull = openPull({ "edgebench.yml": CONFIG.replace("threads: [1]", "threads: [2]"), "src/train.py": "new" });
    const { asked, plan } = await made.plan(made.dispatch(), { "pull-request": String(pull.number) });
    const models = ["net.fake.json", "deep.onnx", "deep.data"];
    expect(asked.length - models.length).toBeLessThanOrEqual(6);
    expect(plan.jobs.flatMap(({ benchmarks }) => benchmarks.map(({ id }) => id))).toHaveLength(3);
  });

  it("reads the models that changed and not the others, however many there are", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `m${index}`);
    const models = names.map((name) => `  ${name}: { files: { onnxruntime: models/${name}.onnx }, task: other }`);
    made.repository.commit("main", {
      "edgebench.yml": CONFIG.replace("models:", `models:\n${models.join("\n")}`),
      ...Object.fromEntries(names.map((name) => [`models/${name}.onnx`, externalOnnx(`${name}.data`, 8)])),
      ...Object.fromEntries(names.map((name) => [`models/${name}.data`, "12345678"])),
    });
    const { asked, plan } = await made.plan(made.pullEvent(openPull({ "models/m7.onnx": externalOnnx("m7.data", 4) })));
    expect(plan.jobs.flatMap(({ benchmarks }) => benchmarks.map(({ benchmark }) => benchmark.model))).toEqual(["m7"]);
    expect(plan.jobs[0]?.benchmarks[0]?.base?.externalData).toMatchObject([{ location: "m7.data" }]);
    // The configuration; both sides of the model, and the data beside it that might be a pointer.
    expect(asked.filter((line) => line.startsWith("GET /git/blobs/"))).toHaveLength(1 + 2 + 1);
  });

  it("knows a change of external data, though the model's own file stayed", async () => {
    const { plan } = await made.plan(made.pullEvent(openPull({ "models/deep.data": "87654321" })));
    expect(plan.jobs.flatMap(({ benchmarks }) => benchmarks.flatMap(({ reasons }) => reasons[0]?.text))).toEqual([
      "external data models/deep.data changed",
    ]);
  });

  it("of nothing that matters has an empty matrix", async () => {
    const { outputs, asked } = await made.plan(made.pullEvent(openPull({ "src/train.py": "new" })));
    expect(outputs.get("matrix")).toBe('{"include":[]}');
    expect(outputs.get("count")).toBe("0");
    expect(asked).toHaveLength(4);
  });

  it("that deletes the configuration is refused, and is no pass", async () => {
    const pull = openPull({ "edgebench.yml": null });
    await expect(made.plan(made.pullEvent(pull))).rejects.toThrow(
      "edgebench.yml: this change deletes it, so nothing can",
    );
  });

  it("takes devices, hosts and policy from the target branch", async () => {
    const mine = CONFIG.replaceAll("[self-hosted, jetson]", "[somewhere, else]").concat(
      "policy: { gate: { fail-on: [] } }\n",
    );
    const { plan } = await made.plan(made.pullEvent(openPull({ ...CHANGED, "edgebench.yml": mine })));
    expect(plan.jobs.map(({ runsOn }) => runsOn)).toEqual([
      ["self-hosted", "jetson"],
      ["self-hosted", "rpi3"],
    ]);
    expect(plan.policy.gate.failOn).toEqual(["regressed", "head-failed"]);
    expect(plan.notices.join(" ")).toMatch(/change of device jetson.*after the merge.*change of policy\.gate/);
  });
});

describe("a pull request from a fork", () => {
  function forkPull() {
    const fork = made.github.fork(made.repository, "mona");
    fork.commit("patch", CHANGED);
    return made.repository.openPull({ branch: "patch", from: fork });
  }

  it("waits for a maintainer, and says what to write", async () => {
    const pull = forkPull();
    const head = pull.pull.head.sha.slice(0, 12);
    const { plan, outputs, summary } = await made.plan(made.pullEvent(pull));
    expect(plan.pullRequest).toEqual({ number: pull.number, isFork: true });
    expect(devicesOf(plan).map(([, why]) => why)).toEqual([
      expect.stringContaining(`/edgebench run jetson ${head}`),
      expect.stringContaining(`/edgebench run rpi3 ${head}`),
    ]);
    expect(outputs.get("matrix")).toBe('{"include":[]}');
    expect(summary).toContain(`/edgebench run jetson ${head}`);
  });

  it("is measured where a maintainer asked for this head, on the devices that were asked for", async () => {
    const pull = forkPull();
    const head = pull.pull.head.sha;
    const request = { "pull-request": String(pull.number), head, devices: "jetson" };
    const comment = { ...made.dispatch(), name: "issue_comment" };
    for (const trigger of [made.dispatch(), comment]) {
      const { plan } = await made.plan(trigger, request);
      expect(plan).toMatchObject({ event: "pull_request", head, pullRequest: { isFork: true } });
      expect(devicesOf(plan)).toEqual([
        ["jetson", undefined],
        ["rpi3", "device rpi3 is not among those that were asked for"],
      ]);
    }
  });

  it("waits where nobody named the head, or the run is another branch's", async () => {
    const pull = forkPull();
    const number = { "pull-request": String(pull.number) };
    made.repository.push("side", made.repository.tip("main"));
    const unnamed = await made.plan(made.dispatch(), number);
    const elsewhere = await made.plan(made.dispatch("side"), { ...number, head: pull.pull.head.sha });
    for (const { outputs } of [unnamed, elsewhere]) expect(outputs.get("count")).toBe("0");
  });

  it("is refused where its head is not the one that was looked at", async () => {
    const pull = forkPull();
    const request = { "pull-request": String(pull.number), head: made.repository.tip("main").slice(0, 12) };
    await expect(made.plan(made.dispatch(), request)).rejects.toThrow(
      `input head: pull request #${pull.number} is at ${pull.pull.head.sha.slice(0, 12)} now and no more at ${request.head}; look at what came since`,
    );
  });
});

describe("the inputs of a plan step", () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["a number that is none", { "pull-request": "1; rm" }, 'input pull-request: "1; rm" is not a number'],
    ["a pull request that is not there", { "pull-request": "99" }, "GitHub, asked for pull request #99, answered 404"],
    [
      "a base beside a pull request",
      { "pull-request": "1", base: "main" },
      "input base: a pull request names its base itself",
    ],
    [
      "a head that is too short",
      { "pull-request": "1", head: "abc" },
      "input head: with pull-request it is the commit that was looked at, 12 to 40",
    ],
    [
      "a device that is not declared",
      { devices: "jetson, pi" },
      'edgebench.yml: no device "pi" is declared; ask for jetson or rpi3',
    ],
  ])("%s is refused in one sentence", async (_, inputs, sentence) => {
    const pull = openPull();
    await expect(made.plan(made.pullEvent(pull), inputs)).rejects.toThrow(sentence);
  });

  it("devices are separated by commas or spaces", async () => {
    const pull = openPull();
    for (const devices of ["rpi3 ,jetson", "rpi3,jetson", " jetson  rpi3 "])
      expect((await made.plan(made.pullEvent(pull), { devices })).outputs.get("count")).toBe("2");
    expect((await made.plan(made.pullEvent(pull), { devices: "rpi3" })).outputs.get("count")).toBe("1");
  });

  it("label: a pull request waits for it, and a branch does not", async () => {
    const pull = openPull();
    const without = await made.plan(made.pullEvent(pull), { label: "measure" });
    expect(devicesOf(without.plan)[0]?.[1]).toBe('the pull request does not bear the label "measure"');
    const labelled = { ...pull, labels: ["measure"] };
    expect((await made.plan(made.pullEvent(labelled, "labeled"), { label: "measure" })).outputs.get("count")).toBe("2");
    const nightly = { ...made.dispatch(), name: "schedule" };
    expect((await made.plan(nightly, { label: "measure" })).outputs.get("count")).toBe("2");
  });

  it("runners-token: a device whose runners are offline is skipped at once", async () => {
    made.repository.runner("j1", ["jetson"], "offline");
    made.repository.runner("p1", ["rpi3"], "online");
    const token = made.repository.token({ administration: "read" }, "owner");
    const { plan, asked } = await made.plan(made.pullEvent(openPull()), { "runners-token": token });
    expect(devicesOf(plan)).toEqual([
      ["jetson", "no runner with the labels self-hosted, jetson is online"],
      ["rpi3", undefined],
    ]);
    expect(asked.filter((line) => line === "GET /actions/runners")).toHaveLength(1);
    expect(JSON.stringify(plan)).not.toContain(token);
  });

  it("runners-token that may not list them: all are asked, and the plan says so", async () => {
    const token = made.repository.token({ contents: "read" });
    const { plan } = await made.plan(made.pullEvent(openPull()), { "runners-token": token });
    expect(devicesOf(plan).map(([, why]) => why)).toEqual([undefined, undefined]);
    expect(plan.notices).toEqual([
      expect.stringMatching(
        /^Which runners are online is not known: GitHub, asked for the self-hosted runners, answered 403/,
      ),
    ]);
  });
});

describe("the plan of a branch without a checkout", () => {
  it("of a merge group holds its head against its base", async () => {
    const base_sha = made.repository.tip("main");
    const head_sha = made.repository.commit("queue", CHANGED);
    const { plan } = await made.plan({ name: "merge_group", payload: { merge_group: { base_sha, head_sha } } });
    expect(plan).toMatchObject({ event: "merge_group", base: base_sha, head: head_sha });
    expect(plan.pullRequest).toBeUndefined();
  });

  it.each(["schedule", "workflow_dispatch"])("%s measures everything at the workflow's commit", async (name) => {
    const { plan } = await made.plan({ ...made.dispatch(), name });
    expect(plan).toMatchObject({ event: name, base: null, head: made.repository.tip("main"), notPlanned: [] });
  });

  it("of a push whose old tip is gone measures everything", async () => {
    const after = made.repository.commit("main", CHANGED);
    const push = (before: string) => made.plan({ name: "push", payload: { before, after, forced: false } });
    expect((await push("0".repeat(40))).plan).toMatchObject({ base: null, notPlanned: [] });
    expect((await push("f".repeat(40))).plan).toMatchObject({ base: null, notPlanned: [] });
  });

  it("of a comment is refused: somebody has to decide who may ask", async () => {
    const comment = { name: "issue_comment", payload: {} };
    await expect(made.plan(comment)).rejects.toThrow("let a step with command: respond decide");
  });
});

describe.skipIf(suiteNeeds("git"))("a plan step with a checkout", () => {
  it("reads it, and asks GitHub nothing", async () => {
    const event = made.pullEvent(openPull());
    await using workspace = await checkout();
    const { plan, asked } = await made.plan(event, {}, workspace.dir);
    expect(devicesOf(plan)).toHaveLength(2);
    expect(asked).toEqual([]);
  });

  it("whose history was cut off asks GitHub", async () => {
    const event = made.pullEvent(openPull());
    await using workspace = await checkout();
    const shallow = join(made.dir, "shallow");
    await workspace.git("clone", "--quiet", "--depth", "1", `file://${workspace.dir}`, shallow);
    const { plan, asked } = await made.plan(event, {}, shallow);
    expect(devicesOf(plan)).toHaveLength(2);
    expect(asked.length).toBeGreaterThan(0);
  });

  it("without a token has what is there", async () => {
    await using workspace = await TestRepository.create();
    const event = made.pullEvent(openPull());
    await workspace.write("README.md", "something else");
    await workspace.commit("other");
    await expect(made.plan(event, { "github-token": "" }, workspace.dir)).rejects.toThrow(
      /names no commit of this repository/,
    );
  });

  /** A clone of everything that is on the fake, made when the pull request is open. */
  async function checkout(): Promise<TestRepository> {
    const workspace = await TestRepository.create();
    const bare = join(made.dir, "bare.git");
    made.repository.export(bare);
    await workspace.git("fetch", "--quiet", bare, "refs/heads/main", "refs/heads/topic");
    await workspace.git("update-ref", "refs/heads/topic", made.repository.tip("topic"));
    await workspace.git("reset", "--quiet", "--hard", made.repository.tip("topic"));
    return workspace;
  }
});
