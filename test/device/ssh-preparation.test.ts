import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Wanted } from "../../src/device/preparation.ts";
import type { SshTransport } from "../../src/device/ssh-transport.ts";
import { WORKERS } from "../commands/fake-device.ts";
import { suiteNeeds } from "../requirements.ts";
import { addStandIn } from "./device-tree.ts";
import { sshDevice } from "./ssh-device.ts";

const PATIENCE = { timeout: 30_000 };

describe.skipIf(suiteNeeds("sshd"))("a device over SSH that is prepared", () => {
  const device = sshDevice();
  const { open } = device;

  const said: string[] = [];
  const prepare = (transport: SshTransport, wanted: Wanted) =>
    transport.prepare(wanted, WORKERS, (sentence) => said.push(sentence));
  const mode = () => JSON.parse(readFileSync(join(device.server.programs, "nvpmodel.json"), "utf8")).mode;
  beforeEach(async () => {
    said.length = 0;
    await addStandIn(device.server.programs, "nvpmodel", { mode: 1 });
  });

  it("is set as wanted, and set back at the end", async () => {
    {
      await using transport = await open();
      expect(await prepare(transport, { nvpmodel: 0, gpuMhz: 1_350 })).toEqual({
        prepared: "nvpmodel 0",
        "preparation-refused": "gpu-clocks 1350",
      });
      expect(mode()).toBe(0);
    }
    expect(mode()).toBe(1);
    expect(said).toEqual([expect.stringMatching(/^gpu-clocks 1350 could not be set \(there is no nvidia-smi\); /)]);
  });

  it("is set back by itself when its connection is lost, and set again with the next one", PATIENCE, async () => {
    await using transport = await open();
    await prepare(transport, { nvpmodel: 0 });
    await device.server.crash();
    await expect.poll(mode, PATIENCE).toBe(1);
    await device.server.boot();
    const child = await transport.start(["true"], {});
    expect(mode()).toBe(0);
    expect(await child.exited).toMatchObject({ code: 0 });
    await transport[Symbol.asyncDispose]();
    expect(mode()).toBe(1);
  });

  it("is not measured where it cannot be set again after a loss", PATIENCE, async () => {
    await using transport = await open();
    await prepare(transport, { nvpmodel: 0 });
    await device.server.crash();
    await expect.poll(mode, PATIENCE).toBe(1);
    await addStandIn(device.server.programs, "nvpmodel", { mode: 1, restart: [0] });
    await device.server.boot();
    await expect(transport.start(["true"], {})).rejects.toThrow("it could not be prepared again");
    expect(transport.trouble).toContain("could not be prepared again");
  });

  it("is set back by the next measurement after all of its processes were killed", PATIENCE, async () => {
    {
      await using transport = await open();
      await prepare(transport, { nvpmodel: 0 });
      const held = device.server.pidsOf("json.loads");
      for (const pid of held) process.kill(pid, "SIGKILL");
      await expect.poll(() => device.server.pidsOf("json.loads"), PATIENCE).toEqual([]);
      expect(mode()).toBe(0);
    }
    await using next = await open();
    expect(await prepare(next, {})).toEqual({ prepared: "nothing" });
    expect(mode()).toBe(1);
    expect(said.at(-1)).toBe("An earlier measurement had left the device set; set back: nvpmodel.");
  });
});
