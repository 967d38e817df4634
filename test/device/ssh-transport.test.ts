import { createHash, randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, vi } from "vitest";
import { openConversation } from "../../src/device/conversation.ts";
import { findMeters } from "../../src/device/energy-meter.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { probeDevice, probeEdges } from "../../src/device/probe.ts";
import { REMOTE_COMMAND } from "../../src/device/ssh-command.ts";
import { throttledBits } from "../../src/device/telemetry/vcgencmd.ts";
import { StartRefused, TransportFault } from "../../src/device/transport.ts";
import { distantWorker } from "../../src/device/worker-command.ts";
import { script, WORKERS } from "../commands/fake-device.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";
import { addCards, addProgram, recorded } from "./device-tree.ts";
import { sshDevice } from "./ssh-device.ts";

const PATIENCE = { timeout: 30_000 };
const PYTHON = { program: "python3", namedIn: "devices.pi.python", device: "pi" };

describe.skipIf(suiteNeeds("sshd"))("a device over SSH", () => {
  const device = sshDevice();
  const { open } = device;

  it("starts a program, feeds it, hears it, and tells its exit", async () => {
    await using transport = await open();
    const child = await transport.start(["sh", "-c", "read line; echo got $line; echo told >&2; exit 3"], {});
    child.stdin.write("it\n");
    expect(await Promise.all([text(child.stdout), text(child.stderr)])).toEqual(["got it\n", "told\n"]);
    expect(await child.exited).toEqual({ code: 3, signal: null });
  });

  it("needs of the device one command and nothing else, so that a key can be held to it", async () => {
    device.server.authorize("user", REMOTE_COMMAND);
    await using transport = await open();
    await device.folder.write("net.fake.json", "{}");
    const child = await transport.start(["cat", await transport.put(join(device.folder.path, "net.fake.json"))], {});
    expect(await text(child.stdout)).toBe("{}");
  });

  it("gives a program nothing of the runner's environment, and what the caller adds", async () => {
    vi.stubEnv("GITHUB_TOKEN", "--secret");
    vi.stubEnv("LD_LIBRARY_PATH", "/of/the/runner");
    await using transport = await open();
    const child = await transport.start(["env"], { EDGEBENCH_LAUNCH: "7" });
    const lines = (await text(child.stdout)).trim().split("\n");
    const names = lines.map((line) => line.split("=")[0]).sort();
    expect(names).toEqual(["EDGEBENCH_LAUNCH", "HOME", "LANG", "LC_ALL", "PATH", "XDG_CACHE_HOME"]);
    expect(lines.join()).not.toContain("--secret");
  });

  it("passes every value on as it is, past the device's shell", async () => {
    await using transport = await open();
    const hostile = `'; touch ${device.folder.path}/owned; "$(touch ${device.folder.path}/owned)\` \\ \n -oProxyCommand=x é`;
    const child = await transport.start(["sh", "-c", 'printf %s "$1$HOSTILE"', "sh", hostile], { HOSTILE: hostile });
    expect(await text(child.stdout)).toBe(hostile + hostile);
    expect(existsSync(join(device.folder.path, "owned"))).toBe(false);
  });

  it("refuses a program that is not there, and tells the signal that ended one", async () => {
    await using transport = await open();
    const failure = await transport.start(["no-such-program"], {}).catch((error: unknown) => error);
    // Behind the device's locks, the first program is the lock.
    if (failure instanceof StartRefused) expect(failure.message).toBe("cannot be started (ENOENT)");
    else expect(await (failure as { exited: Promise<unknown> }).exited).toMatchObject({ code: 127 });
    const child = await transport.start(["sleep", "1000"], {});
    child.kill("SIGTERM");
    expect(await child.exited).toEqual({ code: null, signal: "SIGTERM" });
  });

  it("ends a worker with everything that it started", async () => {
    await using transport = await open();
    const program = `trap "" TERM; sleep 1000 & (setsid sleep 1000 &) ; echo up; read line; sleep 1000`;
    const child = await transport.start(["sh", "-c", program], { EDGEBENCH_TEST: "family" });
    await new Promise((settle) => child.stdout.once("data", settle));
    child.kill("SIGKILL");
    expect(await child.exited).toEqual({ code: null, signal: "SIGKILL" });
    const left = () => device.server.running().filter((command) => command.includes("sleep 1000"));
    await expect.poll(left, PATIENCE).toEqual([]);
  });

  it("tells what the device is and how it does, as its own kernel says", async () => {
    await using transport = await open();
    const here = await probeDevice();
    const there = await probeDevice(transport.view);
    for (const fact of ["os", "kernel", "arch", "cpu-model", "memory-bytes", "virtualised", "worker-locks"])
      expect([fact, there[fact]]).toEqual([fact, here[fact]]);
    expect(there["python-version"]).toMatch(/^3\.\d+\.\d+/);
    expect(there["node-version"]).toBeUndefined();
    expect(transport.memoryBytes).toBe(here["memory-bytes"]);
    const child = await transport.start(["sleep", "1000"], {});
    const before = await probeEdges(child.pid, undefined, transport.view);
    const after = await probeEdges(child.pid, before, transport.view);
    expect(after["involuntary-switches"]).toBeTypeOf("number");
    expect(after["load-1m"]).toBeTypeOf("number");
    expect(await child.residentBytes()).toBeGreaterThan(1024);
    child.kill("SIGKILL");
    await child.exited;
    expect(await child.residentBytes()).toBeUndefined();
  });

  it("tells what the device's own programs tell, each within its time, and runs no others", async () => {
    await using transport = await open();
    await addProgram(device.server.programs, "nvpmodel", await recorded("nvpmodel/jetson-agx-xavier.txt"));
    await addProgram(device.server.programs, "vcgencmd", await recorded("vcgencmd/under-voltage.txt"));
    await addProgram(device.server.programs, "tegrastats", await recorded("tegrastats/jetson-nano.txt"), true);
    await addCards(device.server.programs, [
      { name: "NVIDIA GeForce RTX 2080 Ti", driver_version: "525.60", "power.draw": "21.40" },
    ]);
    const { view } = transport;
    expect(await probeDevice(view)).toMatchObject({ "power-mode": "MAXN" });
    expect(throttledBits((await view.run(["vcgencmd", "get_throttled"])) ?? "")).toBe(0x50005);
    const { board, card } = await findMeters(view);
    expect([board?.source, card?.source]).toEqual(["tegrastats POM_5V_IN", "nvidia-smi"]);
    expect([(await board?.read())?.watts, (await card?.read())?.watts]).toEqual([0.9, 21.4]);
    expect(await view.run(["tegrastats"])).toBeUndefined();
    expect(await view.run(["nvpmodel", "-m", "0"])).toBeUndefined();
    await addProgram(device.server.programs, "vcgencmd", "goes on\n", true);
    expect(await view.run(["vcgencmd", "get_throttled"])).toBeUndefined();
    expect(device.server.running().filter((command) => command.includes("vcgencmd"))).toEqual([]);
  });

  it("reads files at one moment of the device's own clock", async () => {
    await using transport = await open();
    const { view } = transport;
    const [first, second] = [await view.snapshot(["/proc/uptime", "/no/such"]), await view.snapshot([])];
    expect(first?.texts).toEqual([expect.stringMatching(/^\d+\.\d+ /), ""]);
    expect(second?.atSeconds).toBeGreaterThan(first?.atSeconds ?? Number.POSITIVE_INFINITY);
    await device.server.crash();
    expect(await view.snapshot([])).toBeUndefined();
    expect(await view.run(["nvpmodel", "-q"])).toBeUndefined();
  });

  describe("files", () => {
    const kept = () => readdirSync(join(device.server.root, "files"));
    const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

    it("go there once by their content, whatever session asks, and come back out whole", async () => {
      const content = randomBytes(3_000_000);
      await device.folder.write("a.onnx", content);
      await device.folder.write("b.onnx", content);
      const file = () => join(device.server.root, "files", digest(content));
      let sent: number;
      {
        await using transport = await open();
        const path = await transport.put(join(device.folder.path, "a.onnx"));
        expect(readFileSync(path).equals(content)).toBe(true);
        sent = statSync(file()).ino;
        await transport.remove(path);
        expect(existsSync(path)).toBe(false);
        expect(basename(await transport.put(join(device.folder.path, "b.onnx")))).toBe("b.onnx");
      }
      await using again = await open();
      await again.put(join(device.folder.path, "a.onnx"));
      expect(statSync(file()).ino).toBe(sent);
      expect(kept()).toEqual([digest(content)]);
    });

    it("of a gigabyte go there once and are verified", async () => {
      await using large = await TemporaryFolder.make({ "large.onnx": "" });
      const file = join(large.path, "large.onnx");
      // Mostly holes on this side; every byte of it travels.
      const { open: openFile } = await import("node:fs/promises");
      const handle = await openFile(file, "r+");
      await handle.truncate(1024 ** 3);
      await handle.write(randomBytes(4_096), 0, 4_096, 700_000_000);
      await handle.close();
      const arrived = async () => {
        await using transport = await open();
        const { size, ino, birthtimeMs } = statSync(await transport.put(file));
        return { size, ino, birthtimeMs };
      };
      const first = await arrived();
      expect(first.size).toBe(1024 ** 3);
      // Each session looks whether it is whole, and a file that is sent again is another one.
      expect(await arrived()).toEqual(first);
      expect(kept()).toHaveLength(1);
    }, 300_000);

    it("that the device has spoilt are sent again", async () => {
      const content = randomBytes(10_000);
      await device.folder.write("net.onnx", content);
      const file = join(device.folder.path, "net.onnx");
      {
        await using transport = await open();
        await transport.put(file);
      }
      writeFileSync(join(device.server.root, "files", digest(content)), content.subarray(0, 9_000));
      await using transport = await open();
      expect(readFileSync(await transport.put(file)).equals(content)).toBe(true);
    });

    it("that were not used for longest go first, and what is placed stays", async () => {
      await using transport = await open({ keptBytes: 2_500 });
      const [first, second, third] = [randomBytes(1_000), randomBytes(1_000), randomBytes(1_000)];
      for (const [name, content] of Object.entries({ first, second, third })) await device.folder.write(name, content);
      const placed = await transport.put(join(device.folder.path, "first"));
      await transport.put(join(device.folder.path, "second"));
      await transport.put(join(device.folder.path, "third"));
      expect(kept().toSorted()).toEqual([digest(second), digest(third)].toSorted());
      expect(readFileSync(placed).equals(first)).toBe(true);
    });

    it.each([
      `$(touch owned);'"\`touch owned\`.fake.json`,
      "-oProxyCommand=touch owned\n&& touch owned\n.fake.json",
      `${"n".repeat(245)}.fake.json`,
      "..fake.json",
    ])("with hostile names are only files: %j", async (name) => {
      await using transport = await open();
      await device.folder.write(name, "{}");
      const path = await transport.put(join(device.folder.path, name));
      expect(dirname(path)).toBe(join(device.server.root, "run", "0"));
      expect(basename(path)).toMatch(/^[\w.]+\.json$/);
      expect(readFileSync(path, "utf8")).toBe("{}");
      expect([device.server.finds("owned"), existsSync(join(device.folder.path, "owned"))]).toEqual([false, false]);
    });

    it("lie beside the one that names them, and never above it", async () => {
      await using transport = await open();
      await device.folder.write("net/net.onnx", "graph");
      await device.folder.write("net/data/weights 1.bin", "weights");
      await device.folder.write("above", "x");
      const path = await transport.put(join(device.folder.path, "net", "net.onnx"), ["data/weights 1.bin"]);
      expect(readFileSync(join(dirname(path), "data", "weights 1.bin"), "utf8")).toBe("weights");
      const failure = transport.put(join(device.folder.path, "net", "net.onnx"), ["../above"]);
      await expect(failure).rejects.toThrow(TransportFault);
    });
  });

  describe("that cannot be had", () => {
    const refusal = async () => {
      const failure = await open().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(TransportFault);
      return failure instanceof Error ? failure.message : "";
    };

    it("is refused where its host key is not pinned, or another one", async () => {
      device.server.pin("none");
      expect(await refusal()).toBe("its host key is not pinned in the runner's known_hosts");
      device.server.pin("user");
      expect(await refusal()).toBe("its host key is another one than the runner's known_hosts pins");
    });

    it("says that it lets the runner's key not in", async () => {
      device.server.authorize("host");
      expect(await refusal()).toBe("it refuses the runner's key");
    });

    it("says that nothing listens", async () => {
      await device.server.crash();
      expect(await refusal()).toBe("nothing listens on its SSH port");
    });

    it("says that it has no Python", async () => {
      device.server.authorize("user", "PATH=/nowhere; exec python3");
      expect(await refusal()).toBe("it has no python3");
    });

    it("says that its shell talks", async () => {
      device.server.authorize("user", "echo Welcome; sleep 1000");
      expect(await refusal()).toBe("its shell writes before it runs a command");
    });
  });

  describe("another benchmark's", () => {
    it("is waited for, and had when that one ends", async () => {
      const first = await open();
      const said: string[] = [];
      const second = open({ say: (sentence) => void said.push(sentence) });
      const sentence = /^another benchmark \(process \d+, for \d+ s\) runs on the device; waiting for its end$/;
      await expect.poll(() => said, PATIENCE).toEqual([expect.stringMatching(sentence)]);
      await first[Symbol.asyncDispose]();
      await (await second)[Symbol.asyncDispose]();
    });

    it("keeps the device for itself however it is reached: over SSH, or by a runner that is on it", async () => {
      vi.stubEnv("EDGEBENCH_LOCK_DIR", device.server.lockFolder);
      const signal = new AbortController().signal;
      const said: string[] = [];
      const beside = await open();
      const there = LocalTransport.alone({ say: (sentence) => void said.push(sentence), signal });
      await expect.poll(() => said, PATIENCE).toHaveLength(1);
      await beside[Symbol.asyncDispose]();
      const local = await there;
      await expect(open({ busyMs: 1 })).rejects.toMatchObject({ kind: "busy" });
      await local[Symbol.asyncDispose]();
      await (await open())[Symbol.asyncDispose]();
    });

    it("is had when that one's connection has died with its workers", async () => {
      const first = await open();
      await first.start(["sleep", "1000"], {});
      await device.server.crash();
      await device.server.boot();
      await using second = await open();
      expect(device.server.running().filter((command) => command.includes("sleep"))).toEqual([]);
      expect(second.trouble).toBeUndefined();
      await first[Symbol.asyncDispose]();
    });

    it("is given up after the time that it is waited for, or when the job is ended", async () => {
      await using _first = await open();
      await expect(open({ busyMs: 1 })).rejects.toThrow(/^another benchmark has held it for 0 min$/);
      const abort = new AbortController();
      const second = open({ signal: abort.signal, say: () => abort.abort("SIGINT") });
      await expect(second).rejects.toThrow(/^the job was ended while it waited for it$/);
    });
  });

  describe("whose connection breaks", () => {
    const STEPS = ["hello", "load", "inputs", "run", "infer", "exit"] as const;
    const PARAMETERS = { precision: "fp32", batch: 1, threads: 1 } as const;

    it.each(STEPS)("at %s ends its worker, says so, and can be had again", async (step) => {
      await using transport = await open();
      const { command, env } = await distantWorker("fake", { workersDir: WORKERS, transport, python: PYTHON });
      // It takes the request and answers too late.
      const stage = { hello: "start", infer: "predict", run: "first-inference" }[step as string] ?? step;
      await writeFile(join(device.folder.path, "net.fake.json"), script({ faults: [{ stage, kind: "silent" }] }));
      const model = await transport.put(join(device.folder.path, "net.fake.json"));
      const argv = step === "hello" ? [...command, model] : command;
      let asked = "hello";
      const talk = async () => {
        await using worker = await openConversation({ command: argv, env, timeoutMs: 60_000, transport });
        asked = "load";
        await worker.ask({ op: "load", id: 1, model, parameters: PARAMETERS }, "loaded", 60_000);
        const tensors = [{ name: "image", type: "float32" as const, shape: [1, 4], file: model, bytesPerSet: 16 }];
        asked = "inputs";
        await worker.ask({ op: "inputs", id: 2, count: 1, tensors }, "ready", 60_000);
        asked = step;
        if (step === "infer") await worker.ask({ op: "infer", id: 3, set: 0 }, "outputs", 60_000);
        if (step === "run") await worker.ask({ op: "run", id: 4, count: 1, first: 0 }, "times", 60_000);
        await worker.ask({ op: "exit", id: 5 }, "bye", 60_000);
      };
      const lost = talk().then(
        () => undefined,
        (error: unknown) => error,
      );
      const isThere = () => asked === step && device.server.workers().length > 0;
      await expect.poll(isThere, PATIENCE).toBe(true);
      await device.server.crash();
      expect(await lost).toMatchObject({ kind: "unreachable" });
      expect(transport.trouble).toMatch(/^the connection to it was lost: /);
      await expect.poll(() => device.server.running(), PATIENCE).toEqual([]);
      await device.server.boot();
      const again = await transport.start(["cat", model], {});
      expect(JSON.parse(await text(again.stdout))).toMatchObject({ format: "edgebench-fake@1" });
      await again.exited;
      expect(transport.trouble).toBeUndefined();
    });

    it("for good is told as that, once", async () => {
      await using transport = await open();
      await device.server.crash();
      await expect(transport.start(["true"], {})).rejects.toThrow(
        /^(?:nothing listens on its SSH port|the connection)/,
      );
      expect(transport.trouble).not.toBeUndefined();
    });
  });
});
