import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { openTransport } from "../../src/device/open-transport.ts";
import { WORKERS } from "../commands/fake-device.ts";
import { suiteNeeds } from "../requirements.ts";

const OPTIONS = { workersDir: WORKERS, say: () => undefined, signal: new AbortController().signal };

describe("the way to a device", () => {
  it("is this machine where the runner is on it", async () => {
    await using transport = await openTransport({ kind: "local" }, "desk", OPTIONS);
    expect(transport).toBeInstanceOf(LocalTransport);
  });

  it.skipIf(suiteNeeds("flock"))("is kept for one, and told by the device's name where another has it", async () => {
    await using _first = await openTransport({ kind: "local" }, "desk", OPTIONS);
    const failure = openTransport({ kind: "local" }, "desk", { ...OPTIONS, busyMs: 1 });
    await expect(failure).rejects.toThrow(
      "device desk: not measured, because another benchmark has held it for 0 min; wait for that one's end, or end it",
    );
  });

  it.skipIf(suiteNeeds("sshd"))("over SSH is told by the device's name where it leads nowhere", async () => {
    const spec = { kind: "ssh", host: "127.0.0.1", user: "bench", port: 1 } as const;
    const failure = await openTransport(spec, "rpi3", OPTIONS).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({
      message:
        "device rpi3: not measured, because nothing listens on its SSH port; start its SSH server, or mend transport.ssh.port",
    });
  });
});
