import { afterEach, describe, expect, it, vi } from "vitest";
import { judgeLock, reachLocally } from "../../src/device/doctor-local.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";

const OPTIONS = { say: () => undefined, signal: new AbortController().signal };

afterEach(() => vi.unstubAllEnvs());

describe("this machine", () => {
  it.skipIf(suiteNeeds("flock"))("is kept for the doctor, and not had beside a benchmark", async () => {
    const first = await reachLocally(OPTIONS);
    expect(first.checks).toEqual([{ check: "lock", state: "ok", finding: "no other benchmark runs on the device" }]);
    expect(await reachLocally({ ...OPTIONS, busyMs: 1 })).toMatchObject({
      transport: undefined,
      checks: [{ check: "lock", state: "fail", finding: "another benchmark has held it for 0 min" }],
    });
    await first.transport?.[Symbol.asyncDispose]();
  });

  it("is had without a lock where there is no flock, which is warned of", async () => {
    await using folder = await TemporaryFolder.make();
    vi.stubEnv("PATH", folder.path);
    const { transport, checks } = await reachLocally(OPTIONS);
    expect(transport).not.toBeUndefined();
    expect(checks).toEqual([judgeLock(false)]);
    expect(checks[0]?.state).toBe("warn");
  });
});
