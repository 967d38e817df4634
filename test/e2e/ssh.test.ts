import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { decodeResult } from "../../src/bench/decode.ts";
import type { Result } from "../../src/bench/result.ts";
import { processesWith } from "../device/scripted-worker.ts";
import { SshServer } from "../device/ssh-server.ts";
import { PYTHON_WITH_RUNTIMES, PYTHON_WITH_TORCH, suiteNeeds } from "../requirements.ts";
import { edgebench, type Outcome, TestRepository } from "./edgebench.ts";
import { fakeScript } from "./fake-script.ts";

const PATIENCE = { timeout: 30_000 };

let server: SshServer;
let repository: TestRepository;
beforeEach(async () => {
  if (suiteNeeds("sshd")) return;
  server = await SshServer.start();
  repository = await TestRepository.create();
});
afterEach(async () => {
  if (suiteNeeds("sshd")) return;
  await server[Symbol.asyncDispose]();
  await repository[Symbol.asyncDispose]();
});

/** @param devices each with what its configuration says besides how it is reached. */
async function configure(devices: Readonly<Record<string, string>>, models: string): Promise<void> {
  const { host, user, port } = server.address;
  const ssh = `transport: { ssh: { host: ${host}, user: ${user}, port: ${port} } }`;
  const lines = Object.entries(devices).map(
    ([name, rest]) => `  ${name}: { runs-on: [self-hosted, ${name}], ${ssh}, ${rest} }\n`,
  );
  await repository.write(
    "edgebench.yml",
    `version: 1
devices:
${lines.join("")}datasets:
  digits: { path: data, layout: folders }
models:
${models}benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
policy: { budget: { default: 2m } }
`,
  );
  await repository.copy("digits/images", "data");
  await repository.commit("models");
  expect(await run("plan", "--out", "plan.json")).toMatchObject({ code: 0 });
}

const run = (...args: readonly string[]): Promise<Outcome> =>
  edgebench(args, { cwd: repository.dir, env: { PATH: server.runnerPath, EDGEBENCH_PYTHON: "/nowhere/python" } });

async function bench(device: string): Promise<{ readonly outcome: Outcome; readonly result: Result }> {
  const outcome = await run("bench", "--plan", "plan.json", "--device", device, "--out", "out");
  const text = await readFile(repository.path("out", `edgebench-result-${device}-1.json`), "utf8");
  expect(text).not.toContain(server.root);
  return { outcome, result: await decodeResult(Readable.from([Buffer.from(text)]), "result") };
}

const DIGITS = `  digits:
    files: { onnxruntime: models/digits.onnx, tflite: models/digits.tflite, pytorch: models/digits.pt }
    task: classification
    preprocessing: { color: gray, mean: [0.1307], std: [0.3081] }
    dataset: digits
`;

describe.skipIf(suiteNeeds("git", "sshd", "python-runtimes", "pytorch"))("a device over SSH with Python", () => {
  beforeEach(async () => {
    for (const name of ["digits.onnx", "digits.tflite", "digits.pt"])
      await repository.copy(`digits/${name}`, `models/${name}`);
  });

  it("measures every runtime that its Python has, counts the same images right, and says what to install for the others", async () => {
    await configure(
      {
        pi: `runtimes: [onnxruntime, tflite, pytorch], python: ${PYTHON_WITH_RUNTIMES}`,
        debian: `runtimes: [pytorch], python: ${PYTHON_WITH_TORCH}`,
      },
      DIGITS,
    );
    const measured = [await bench("pi"), await bench("debian")];
    expect(measured.map(({ outcome }) => outcome.code)).toEqual([3, 0]);
    const all = measured.flatMap(({ result }) => result.measurements);
    const reason = `runtime pytorch: ${PYTHON_WITH_RUNTIMES} of device pi has no module torch; run pip install torch, or Debian's python3-torch for it there, or name another Python in devices.pi.python`;
    expect(all.filter(({ status }) => status !== "measured")).toMatchObject([{ status: "skipped", reason }]);
    const told = all.filter(({ status }) => status === "measured");
    expect(told.map(({ benchmark }) => benchmark.runtime)).toEqual(["onnxruntime", "tflite", "pytorch"]);
    for (const one of told) {
      expect(one).toMatchObject({ lostLaunches: [], accuracy: { top1Correct: 486 } });
      expect(one.launches.length).toBeGreaterThanOrEqual(5);
    }
    expect(told.map(({ launches }) => launches[0]?.actual.provider)).toEqual(["cpu", "xnnpack", "cpu"]);
    await expect.poll(() => server.running(), PATIENCE).toEqual([]);
    expect(server.placed()).toEqual([]);
  }, 300_000);
});

describe.skipIf(suiteNeeds("git", "sshd"))("a harness that is killed", () => {
  it("leaves nothing running on the device, nor on the runner", async () => {
    await repository.write("models/net.fake.json", fakeScript({ medianMs: 200, sleep: true }));
    await configure({ pi: "runtimes: [fake]" }, "  net: { files: { fake: models/net.fake.json }, task: other }\n");
    const args = [join(inject("dist"), "cli.js"), "bench", "--plan", "plan.json", "--out", "out"];
    const env = { ...process.env, PATH: server.runnerPath };
    const harness = spawn(process.execPath, args, { cwd: repository.dir, env, stdio: "ignore" });
    await expect.poll(() => server.workers(), { ...PATIENCE, interval: 20 }).not.toEqual([]);
    harness.kill("SIGKILL");
    await once(harness, "exit");
    await expect.poll(() => server.running(), PATIENCE).toEqual([]);
    await expect.poll(() => processesWith(`PATH=${server.runnerPath}`), PATIENCE).toEqual([]);
  });
});
