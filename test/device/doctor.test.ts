import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkNode, examineDevice, examineRunner } from "../../src/device/doctor.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await TemporaryFolder.make();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await folder[Symbol.asyncDispose]();
});

async function examine() {
  const signal = new AbortController().signal;
  const checks = await examineDevice({ transport: new LocalTransport(), wanted: [], signal, own: process.pid });
  return Object.fromEntries(checks.map((check) => [check.check, check]));
}

describe("an examination", () => {
  it.skipIf(suiteNeeds("git"))("of this machine finds nothing that fails", async () => {
    const checks = [...(await examineRunner()), ...Object.values(await examine())];
    expect(checks.filter(({ state }) => state === "fail")).toEqual([]);
    expect(checks.length).toBeGreaterThan(10);
  });

  it("is not stopped by what is not there: no git, no folder for temporary files", async () => {
    vi.stubEnv("PATH", folder.path);
    vi.stubEnv("TMPDIR", join(folder.path, "absent"));
    expect(await examineRunner()).toMatchObject([
      { check: "node" },
      { check: "git", state: "fail", finding: "git cannot be run" },
    ]);
    const { disk } = await examine();
    expect(disk).toMatchObject({ state: "fail", finding: "the folder for temporary files is not there" });
  });

  it("gives a remedy for everything that is not right, and for nothing else", async () => {
    for (const { state, remedy } of Object.values(await examine())) expect(remedy === undefined).toBe(state === "ok");
  });
});

describe("the judgement", () => {
  it.each([
    ["20.18.1", "fail"],
    ["18.20.0", "fail"],
    ["20.19.0", "ok"],
    ["22.0.0", "ok"],
    ["100.0.0", "ok"],
  ])("of Node %s: %s", (version, state) => {
    expect(checkNode(version)).toMatchObject({ check: "node", state, finding: `Node ${version}` });
  });
});
