import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  readPlan,
  readResult,
  readResults,
  resultFileName,
  shown,
  writeOutput,
  writeResult,
} from "../../src/commands/files.ts";
import { sampleResult } from "../bench/sample-result.ts";
import { FakeDevice } from "./fake-device.ts";

async function world() {
  const device = await FakeDevice.make();
  const at = (...parts: readonly string[]) => join(device.dir, ...parts);
  return { context: device.context(), at, [Symbol.asyncDispose]: () => device[Symbol.asyncDispose]() };
}

describe("results in files", () => {
  it("come back as they were written", async () => {
    await using here = await world();
    const file = here.at("out", resultFileName("rpi3", 2));
    await writeResult(here.context, file, sampleResult());
    expect(file).toContain("edgebench-result-rpi3-2.json");
    expect(await readResult(here.context, file)).toEqual(sampleResult());
  });

  it("are found in a folder and one level down, by their names alone", async () => {
    await using here = await world();
    await writeResult(here.context, here.at("out", resultFileName("a", 1)), sampleResult());
    await writeResult(here.context, here.at("out", "edgebench-result-b-1", resultFileName("b", 1)), sampleResult());
    await writeResult(here.context, here.at("out", "x", "y", resultFileName("c", 1)), sampleResult());
    await writeFile(here.at("out", "other.json"), "not a result");
    await writeFile(here.at("out", `${resultFileName("a", 1)}.0123.partial`), "half a result");
    expect(await readResults(here.context, here.at("out"))).toHaveLength(2);
  });
});

describe("files that cannot be used", () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ["no JSON", "hello", /^plan\.json: not JSON/],
    ["no UTF-8", new Uint8Array([0x7b, 0xff]), /^plan\.json: not UTF-8; make it again with edgebench$/],
    ["of another kind", '{"schema":"edgebench/result@1"}', /^plan\.json: schema: expected "edgebench\/plan@1"/],
    ["of a newer schema", '{"schema":"edgebench/plan@2"}', /plan@2 is newer than edgebench\/plan@1/],
  ])("a plan that is %s", async (_, content, message) => {
    await using here = await world();
    await writeFile(here.at("plan.json"), content);
    await expect(readPlan(here.context, here.at("plan.json"))).rejects.toThrow(message);
  });

  it("what is not there, and what is a folder", async () => {
    await using here = await world();
    await expect(readPlan(here.context, here.at("p.json"))).rejects.toThrow(
      /^p\.json: no such file or folder; make one/,
    );
    await expect(readResult(here.context, here.at("r.json"))).rejects.toThrow(/^r\.json: no such file or folder; make/);
    await expect(readResults(here.context, here.at("out"))).rejects.toThrow(/^out: no such file or folder; name the/);
    await mkdir(here.at("folder"));
    await expect(readPlan(here.context, here.at("folder"))).rejects.toThrow(/^folder: cannot be read \(EISDIR\)/);
  });

  it("a place that cannot be written", async () => {
    await using here = await world();
    await writeFile(here.at("file"), "kept");
    await expect(writeOutput(here.context, here.at("file", "out.json"), "text")).rejects.toThrow(
      /^file\/out\.json: cannot be written \((ENOTDIR|EEXIST)\); name a directory with --out/,
    );
    expect(await readFile(here.at("file"), "utf8")).toBe("kept");
  });
});

describe("a path for people", () => {
  it("is relative inside the working directory, and whole outside", async () => {
    await using here = await world();
    expect(shown(here.context, here.at("a", "b.json"))).toBe("a/b.json");
    expect(shown(here.context, "/elsewhere/b.json")).toBe("/elsewhere/b.json");
  });
});
