import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeResult } from "../../src/bench/encode.ts";
import type { Result } from "../../src/bench/result.ts";
import type { Context } from "../../src/commands/context.ts";
import { readDeviceResults } from "../../src/commands/device-results.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { sampleResult } from "../bench/sample-result.ts";

let folder: string;
let said: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-results-"));
  said = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const of = (label: string, attempt = 1): Result =>
  sampleResult({
    device: { label, environment: {} },
    session: { ...sampleResult().session, attempt },
    measurements: [],
  });

async function write(name: string, content: Result | string): Promise<void> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, typeof content === "string" ? content : [...encodeResult(content)].join(""));
}

async function read(...devices: string[]) {
  const context: Context = {
    cwd: folder,
    env: {},
    out: () => undefined,
    progress: { ...SILENT, line: (text) => void said.push(text) },
    color: false,
    width: 100,
    signal: new AbortController().signal,
    version: "0.0.0",
    workersDir: "/nowhere",
  };
  const { results, absent } = await readDeviceResults(context, folder, new Set(devices));
  return {
    results: results.map(({ device, session }) => [device.label, session.attempt]),
    absent: Object.fromEntries(absent),
  };
}

describe("readDeviceResults", () => {
  it("reads each device's newest attempt, also from a folder for each artifact", async () => {
    await write("edgebench-result-jetson-2.json", of("jetson", 2));
    await write("edgebench-result-jetson-10/edgebench-result-jetson-10.json", of("jetson", 10));
    await write("edgebench-result-rpi-3-1.json", of("rpi-3"));
    expect(await read("jetson", "rpi-3")).toEqual({
      results: [
        ["jetson", 10],
        ["rpi-3", 1],
      ],
      absent: {},
    });
  });

  it("lets a broken result cost its own device alone, and takes no older one for it", async () => {
    await write("edgebench-result-jetson-1.json", of("jetson"));
    await write("edgebench-result-jetson-2.json", '{"schema":"edgebench/result@1","measurements":[{}]}');
    await write("edgebench-result-coral-1.json", of("coral"));
    expect(await read("jetson", "coral")).toEqual({
      results: [["coral", 1]],
      absent: { jetson: expect.stringMatching(/^edgebench-result-jetson-2\.json: /) },
    });
  });

  it.each<[string, Result, RegExp]>([
    ["another device", of("coral"), /claims to be of the device coral, and comes from the job of jetson/],
    ["another attempt", of("jetson", 7), /claims to be of attempt 7, and comes from attempt 1/],
  ])("refuses a result that claims to be of %s", async (_, result, expected) => {
    await write("edgebench-result-jetson-1.json", result);
    expect(await read("jetson", "coral")).toEqual({ results: [], absent: { jetson: expect.stringMatching(expected) } });
  });

  it("names no folder of the machine in a sentence that a report shows", async () => {
    await write("edgebench-result-jetson-1.json", "{");
    expect((await read("jetson")).absent.jetson).not.toContain(folder);
  });

  it("leaves results of devices alone that the plan has no job for, and says so", async () => {
    await write("edgebench-result-laptop-1.json", "not even read");
    expect(await read("jetson")).toEqual({ results: [], absent: {} });
    expect(said).toEqual(["A result of the device laptop is left aside: the plan has no job for it."]);
  });
});
