import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { open as openFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { openConversation } from "../../src/device/conversation.ts";
import { TransportFault } from "../../src/device/transport.ts";
import { suiteNeeds } from "../requirements.ts";
import { scriptedWorker } from "./scripted-worker.ts";
import { sshDevice } from "./ssh-device.ts";

const PATIENCE = { timeout: 30_000 };
/** A minute takes seconds here. */
const SHORT = { askS: 1, pingMs: 500, endS: 3 };
const HUNG_STICK = join(import.meta.dirname, "..", "standins", "hung-usb-stick.py");

describe.skipIf(suiteNeeds("sshd"))("a device over SSH that", () => {
  const device = sshDevice();
  const { open } = device;
  const kept = () => readdirSync(join(device.server.root, "files"));

  it("leaves while a file is sent has no part of it, and is sent the whole file again", async () => {
    const file = join(device.folder.path, "net.onnx");
    const handle = await openFile(file, "w");
    await handle.truncate(192 * 1024 ** 2);
    await handle.close();
    await using transport = await open();
    const sent = transport.put(file).catch((error: unknown) => error);
    await expect
      .poll(() => kept().some((name) => name.startsWith("partial-")), { ...PATIENCE, interval: 5 })
      .toBe(true);
    await device.server.cut();
    expect(await sent).toBeInstanceOf(TransportFault);
    expect(transport.trouble).toMatch(/^the connection to it was lost: /);
    await expect.poll(() => device.server.running(), PATIENCE).toEqual([]);
    expect(kept()).toEqual([]);
    expect(statSync(await transport.put(file)).size).toBe(192 * 1024 ** 2);
    expect(transport.trouble).toBeUndefined();
  });

  it("no packet comes from is given up, ends its worker by itself, and can be had again", async () => {
    await using transport = await open({ silence: SHORT });
    const [, ...args] = scriptedWorker(`heard(() => {});`);
    const worker = await openConversation({ command: ["node", ...args], timeoutMs: 60_000, transport });
    const asked = worker.ask({ op: "exit", id: 1 }, "bye", 60_000).catch((error: unknown) => error);
    device.server.hang();
    expect(await asked).toMatchObject({
      kind: "unreachable",
      message: "the connection to it was lost: it does not answer any more",
    });
    await expect.poll(() => device.server.running(), PATIENCE).toEqual([]);
    await worker[Symbol.asyncDispose]();
    const child = await transport.start(["echo", "again"], {});
    expect(await text(child.stdout)).toBe("again\n");
  });

  it("another benchmark had meanwhile has everything in its place again", async () => {
    await device.folder.write("net/net.onnx", "graph");
    await device.folder.write("net/weights.bin", "weights");
    await device.folder.write("gone.raw", "inputs");
    await using transport = await open();
    const path = await transport.put(join(device.folder.path, "net", "net.onnx"), ["weights.bin"]);
    const gone = await transport.put(join(device.folder.path, "gone.raw"));
    await transport.remove(gone);
    await device.server.cut();
    await (await open())[Symbol.asyncDispose]();
    expect(existsSync(path)).toBe(false);
    const child = await transport.start(["cat", path, path.replace("net.onnx", "weights.bin")], {});
    expect(await text(child.stdout)).toBe("graphweights");
    await child.exited;
    expect(existsSync(gone)).toBe(false);
  });

  it.skipIf(suiteNeeds("fuse"))(
    "has a worker that waits in the kernel says so, and so does the next session",
    async () => {
      const transport = await open();
      const child = await transport.start(
        ["/usr/bin/python3", "-c", readFileSync(HUNG_STICK, "utf8"), device.folder.path],
        {},
      );
      await new Promise((settle) => child.stdout.once("data", settle));
      child.kill("SIGKILL");
      const lost = expect.stringMatching(/^a worker on it cannot be ended, as it waits in the kernel for a part /);
      expect(await child.exited).toEqual({ code: null, signal: null, lost });
      expect(transport.trouble).toEqual(lost);
      await transport[Symbol.asyncDispose]();
      const said: string[] = [];
      const next = open({ busyMs: 3_000, say: (sentence) => void said.push(sentence) });
      await expect(next).rejects.toThrow(/^a worker of an earlier benchmark has not ended for 0 min, /);
      expect(said.at(-1)).toBe("a worker of an earlier benchmark is still on the device; waiting for its end");
      // The stick is unplugged.
      await device.folder.write("release", "");
      await (await open())[Symbol.asyncDispose]();
      await expect.poll(() => device.server.running(), PATIENCE).toEqual([]);
    },
  );
});
