import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodeResult } from "../../src/bench/decode.ts";
import type { Result } from "../../src/bench/result.ts";
import { BENCH_DEFAULTS, bench } from "../../src/commands/bench.ts";
import type { ExitCode } from "../../src/commands/exit-code.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { openGitHub } from "../../src/github/client.ts";
import { png } from "../dataset/png-writer.ts";
import { script, WORKERS } from "./fake-device.ts";
import { PlanRun } from "./plan-run.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [fake] }
datasets:
  val: { path: data/val, layout: folders }
models:
  net:
    files: { fake: models/net.fake.json }
    task: classification
    preprocessing: { color: gray, type: uint8 }
    dataset: val
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 60s } }
`;
const INPUTS = [{ name: "image", type: "uint8", shape: ["batch", 1, 2, 2] }];
const grey = (label: number, image: number) =>
  png({ width: 2, height: 2, depth: 8, color: 0 }, Uint8Array.of(0, label, image, 0, 255, 255));
const IMAGES = Object.fromEntries(
  [0, 1].flatMap((label) => [0, 1, 2].map((image) => [`data/val/${label}/${image}.png`, grey(label, image)])),
);

describe("a device's job without a checkout", () => {
  let made: PlanRun;
  let token: string;
  beforeEach(async () => {
    made = await PlanRun.start();
    token = made.repository.token({ contents: "read" });
    made.repository.commit("main", {
      ...IMAGES,
      "edgebench.yml": CONFIG,
      "models/net.fake.json": script({ inputs: INPUTS, answers: [[1, 0]] }),
    });
    made.repository.commit("topic", { "models/net.fake.json": script({ inputs: INPUTS, answers: [[0, 1]] }) });
  });
  afterEach(async () => {
    expect(made.github.violations).toEqual([]);
    await made[Symbol.asyncDispose]();
  });

  async function measure(plan: string): Promise<{ readonly code: ExitCode; readonly said: readonly string[] }> {
    const { signal } = new AbortController();
    const env = { GITHUB_REPOSITORY: "octo/lab", GITHUB_API_URL: made.github.url, GITHUB_TOKEN: token };
    const said: string[] = [];
    const code = await bench(
      {
        ...BENCH_DEFAULTS,
        models: [],
        plan,
        device: "desk",
        out: join(made.dir, "results"),
        github: async () => openGitHub({ token, env, say: () => undefined, signal, retryBaseMs: 1 }),
      },
      {
        cwd: made.dir,
        env,
        out: () => undefined,
        progress: { ...SILENT, line: (text) => void said.push(text) },
        color: false,
        width: 100,
        signal,
        version: "1.2.3",
        workersDir: WORKERS,
      },
    );
    return { code, said };
  }

  async function result(): Promise<Result> {
    const bytes = await readFile(join(made.dir, "results", "edgebench-result-desk-1.json"));
    return decodeResult(
      (async function* () {
        yield bytes;
      })(),
      "result",
    );
  }

  const planned = async () => {
    const event = made.pullEvent(made.repository.openPull({ branch: "topic" }));
    return (await made.plan(event)).outputs.get("plan") ?? "";
  };

  it("takes models and images from GitHub, with one request for each model file and one for all images", async () => {
    const plan = await planned();
    const before = made.github.requests.length;
    expect((await measure(plan)).code).toBe(0);
    const { measurements } = await result();
    expect(measurements.map(({ role, accuracy }) => [role, accuracy?.dataset.count, accuracy?.top1Correct])).toEqual([
      ["base", 6, 3],
      ["head", 6, 3],
    ]);
    const asked = made.github.requests.slice(before).filter(({ service }) => service === "api");
    expect(asked.map(({ path }) => path.split("/")[4]).sort()).toEqual(["git", "git", "tarball"]);
    expect(JSON.stringify(measurements)).not.toContain(token);
  });

  it("that cannot fetch a model says nothing against it", async () => {
    const plan = await planned();
    made.github.fault({ path: "/git/blobs/", times: Number.POSITIVE_INFINITY, does: { kind: "answer", status: 403 } });
    expect((await measure(plan)).code).toBe(3);
    const { measurements } = await result();
    expect(measurements.map(({ status }) => status)).toEqual(["skipped", "skipped"]);
    expect(measurements[0]?.reason).toMatch(/^GitHub, asked for .* answered 403/);
  });

  it("measures nothing where the plan does not ask its device", async () => {
    const event = made.pullEvent(made.repository.openPull({ branch: "topic" }), "closed");
    const closed = { ...event, payload: { pull_request: { ...pullOf(event.payload), state: "closed" } } };
    const { outputs } = await made.plan(closed);
    const { code, said } = await measure(outputs.get("plan") ?? "");
    expect(code).toBe(0);
    expect(said).toEqual(["The plan does not ask this device: pull request #1 is closed."]);
  });
});

function pullOf(payload: object): object {
  return (payload as { readonly pull_request: object }).pull_request;
}
