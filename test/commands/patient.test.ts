import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { findPatient } from "../../src/commands/patient.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { suiteNeeds } from "../requirements.ts";
import { FakeDevice } from "./fake-device.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], transport: local, runtimes: [onnxruntime, tflite] }
  pi: { runs-on: [self-hosted, pi], transport: { ssh: { host: pi.lan, user: bench } }, runtimes: [onnxruntime] }
models:
  net: { files: { tflite: net.tflite, onnxruntime: net.onnx }, task: other }
benchmarks:
  - { models: "*", devices: desk, runtimes: tflite, precision: [int8], batch: [1], threads: [1], delegate: [edgetpu] }
  - { models: "*", devices: pi, precision: [fp32], batch: [1], threads: [1] }
`;

describe.skipIf(suiteNeeds("git"))("the device that is examined", () => {
  let repository: TestRepository;
  let device: FakeDevice;
  beforeEach(async () => {
    repository = await TestRepository.create();
    device = await FakeDevice.make();
    await repository.write("edgebench.yml", CONFIG);
    await repository.write("sub/empty", "");
  });
  afterEach(async () => {
    await repository[Symbol.asyncDispose]();
    await device[Symbol.asyncDispose]();
  });

  const find = (label: string | undefined, env: Record<string, string> = {}, config = "edgebench.yml") =>
    findPatient(
      { ...(label === undefined ? {} : { device: label }), config },
      device.context({ cwd: join(repository.dir, "sub"), env }),
    );

  it("is this machine where none is named, whatever is declared", async () => {
    expect(await find(undefined, {}, "absent.yml")).toEqual({
      label: undefined,
      transport: { kind: "local" },
      runtimes: ["onnxruntime"],
      python: undefined,
      wanted: [],
    });
  });

  it("is as the work tree declares it, with what its benchmarks ask for", async () => {
    expect(await find("desk")).toEqual({
      label: "desk",
      transport: { kind: "local" },
      runtimes: ["onnxruntime", "tflite"],
      python: "python3",
      wanted: [{ runtime: "tflite", delegate: "edgetpu" }],
    });
    expect(await find("pi")).toMatchObject({
      transport: { kind: "ssh", host: "pi.lan", user: "bench", port: 22 },
      python: "python3",
    });
  });

  it("has the Python that workers are given", async () => {
    expect((await find("desk", { EDGEBENCH_PYTHON: "/opt/python" })).python).toBe("/opt/python");
  });

  it("must be declared, in a configuration that can be read", async () => {
    const failure = async (...args: Parameters<typeof find>) => {
      const error = await find(...args).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      return error instanceof Error ? error.message : "";
    };
    expect(await failure("rpi4")).toMatch(
      /--device rpi4: .*edgebench\.yml declares no such device; name one of desk, pi$/,
    );
    expect(await failure("pi", {}, "absent.yml")).toMatch(
      /absent\.yml: cannot be read \(ENOENT\); name the configuration/,
    );
    await repository.write("edgebench.yml", "version: 2\n");
    expect(await failure("pi")).toMatch(/edgebench\.yml:1:1: /);
  });
});
