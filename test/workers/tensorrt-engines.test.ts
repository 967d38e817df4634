import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { suiteNeeds } from "../requirements.ts";
import { NET, type Setting, StandInGpu, TensorRtDevice } from "./tensorrt-device.ts";

let gpu: StandInGpu;
beforeAll(async () => {
  if (!suiteNeeds("cc", "python3")) gpu = await StandInGpu.make();
});
afterAll(() => gpu?.[Symbol.asyncDispose]());

let device: TensorRtDevice;
beforeEach(async () => {
  device = await TensorRtDevice.make(gpu);
  return () => device[Symbol.asyncDispose]();
});

const theEngine = () => join(device.engines, device.kept[0] ?? "none");

describe.skipIf(suiteNeeds("cc", "python3"))("an engine that was kept", () => {
  const again = async (parameters: object = {}, setting: Setting = {}) => {
    writeFileSync(join(device.folder.path, "log"), "");
    await using live = await device.loaded(setting, parameters);
    live.worker.closeInput();
    await live.worker.ended;
    const read = device.logged().filter((line) => /^(?:build|deserialise)/.test(line));
    return {
      engine: live.reply.type === "loaded" ? live.reply.actual.engine : live.reply,
      read,
      stderr: live.worker.stderr,
    };
  };
  const OWN = "deserialise engine of 10.0.1";

  it.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ["empty", () => Buffer.alloc(0)],
    ["of another format", (bytes: Buffer) => Buffer.from(String(bytes).replace("engine 1", "engine 2"))],
    ["with one byte changed", (bytes: Buffer) => Buffer.from(String(bytes).replace('"logits"', '"logitz"'))],
    ["with a header that is no JSON", (bytes: Buffer) => Buffer.from(String(bytes).replace("{", "["))],
    ["of another GPU", (bytes: Buffer) => Buffer.from(String(bytes).replace("Stand-in GPU", "Stand-in CPU"))],
  ])("is not read but built again where it is %s", async (_, change) => {
    await again();
    writeFileSync(theEngine(), change(readFileSync(theEngine())));
    expect(await again()).toMatchObject({ engine: "built", read: ["build ", OWN] });
    expect(await again()).toMatchObject({ engine: "cached", read: [OWN] });
  });

  it("is not read where others may write to it, or to its folder, or where it is a link", async () => {
    await again();
    chmodSync(theEngine(), 0o620);
    expect(await again()).toMatchObject({ engine: "built", read: ["build ", OWN] });
    const path = theEngine();
    await cp(path, join(device.folder.path, "elsewhere"));
    await rm(path);
    symlinkSync(join(device.folder.path, "elsewhere"), path);
    expect(await again()).toMatchObject({ engine: "built", read: ["build ", OWN] });
    expect(await again()).toMatchObject({ engine: "cached" });
    chmodSync(device.engines, 0o777);
    const open = await again();
    expect(open).toMatchObject({ engine: "built", read: ["build ", OWN] });
    expect(open.stderr).toContain("the engine was not kept: others may write into the folder of engines");
  });

  it("is built again where this TensorRT says that another one made it", async () => {
    await again();
    const [magic = "", header = "", ...rest] = readFileSync(theEngine(), "latin1").split("\n");
    const foreign = rest.join("\n").replace("engine of 10.0.1", "engine of 10.0.0");
    const sha256 = createHash("sha256").update(foreign, "latin1").digest("hex");
    const told = JSON.stringify({ ...JSON.parse(header), sha256 });
    writeFileSync(theEngine(), [magic, told, foreign].join("\n"), "latin1");
    const after = await again();
    expect(after).toMatchObject({ engine: "built", read: ["deserialise engine of 10.0.0", "build ", OWN] });
    expect(after.stderr).toContain("The engine plan file is not compatible with this version of TensorRT");
    expect(await again()).toMatchObject({ engine: "cached", read: [OWN] });
  });

  it("is another one for another model, precision, batch or TensorRT", async () => {
    const kinds = [{}, { precision: "fp16" }, { batch: 2 }] as const;
    for (const one of kinds) expect(await again(one)).toMatchObject({ engine: "built" });
    expect(await again({}, { api: "8.6" })).toMatchObject({ engine: "built" });
    await device.write({ ...NET, name: "changed" });
    expect(await again()).toMatchObject({ engine: "built" });
    await device.folder.write("model/weights.bin", "external data");
    expect(await again()).toMatchObject({ engine: "built" });
    expect(await again()).toMatchObject({ engine: "cached" });
    expect(device.kept).toHaveLength(6);
  });

  it("makes room for newer ones, and nothing half written stays", async () => {
    await again();
    const [first = ""] = device.kept;
    for (const [name, age] of [
      ["large.engine", 60],
      ["partial-1", 86_400],
    ] as const) {
      const path = join(device.engines, name);
      writeFileSync(path, "");
      if (name === "large.engine") truncateSync(path, 2 ** 31 - 100);
      utimesSync(path, Date.now() / 1_000 - age, Date.now() / 1_000 - age);
    }
    expect(readdirSync(device.engines)).toContain("partial-1");
    await again({ batch: 2 });
    const left = readdirSync(device.engines);
    expect(left).not.toContain("large.engine");
    expect(left.filter((name) => name.startsWith("partial-"))).toEqual([]);
    expect(left).toContain(first);
    expect(left).toHaveLength(2);
  });

  it("is not missed where nothing can be kept", async () => {
    await device.folder.write("cache", "a file");
    for (const _ of [1, 2]) {
      const { engine, stderr } = await again();
      expect(engine).toBe("built");
      expect(stderr).toContain("the engine was not kept: ");
    }
  });
});
