import { spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { readDeviceProgram } from "../../src/device/device-program.ts";
import { REMOTE_COMMAND } from "../../src/device/ssh-command.ts";
import { WORKERS } from "../commands/fake-device.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";

const ATTENDANT = await readDeviceProgram(WORKERS, "attendant");
const HELLO = { mode: "keep", session: "test", silence: 60 };

/** The attendant as the device's shell starts it, without SSH. */
function attendant(cache: string, input: Uint8Array | string) {
  const child = spawn("/bin/sh", ["-c", REMOTE_COMMAND], {
    env: { PATH: "/usr/bin:/bin", XDG_CACHE_HOME: cache, EDGEBENCH_LOCK_DIR: cache },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => undefined);
  child.stdin.write(`${JSON.stringify(ATTENDANT)}\n`);
  child.stdin.end(input);
  return child;
}

describe.skipIf(suiteNeeds("python3"))("the attendant of a device", () => {
  it("is written in the grammar of Python 3.6", () => {
    const program = "import ast,sys;ast.parse(sys.stdin.read(), feature_version=(3, 6))";
    const { status, stderr } = spawnSync("/usr/bin/python3", ["-c", program], { input: ATTENDANT, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("throws a file away that is not what was announced, or not whole", async () => {
    await using folder = await TemporaryFolder.make();
    await text(attendant(folder.path, `${JSON.stringify(HELLO)}\n`).stdout);
    const content = randomBytes(5_000);
    const sha256 = createHash("sha256").update(content).digest("hex");
    const told = async (request: object, sent: Uint8Array) =>
      text(attendant(folder.path, Buffer.concat([Buffer.from(`${JSON.stringify(request)}\n`), sent])).stdout);
    const wrong = { mode: "receive", sha256: "0".repeat(64), bytes: content.length };
    expect(JSON.parse(await told(wrong, content))).toEqual({ type: "failed", code: "EBADMSG" });
    const cut = { mode: "receive", sha256, bytes: content.length + 1 };
    expect(JSON.parse(await told(cut, content))).toEqual({ type: "failed", code: "ECONNRESET" });
    const whole = { mode: "receive", sha256, bytes: content.length };
    expect(JSON.parse(await told(whole, content))).toEqual({ type: "received" });
    const asks = [HELLO, { id: 1, op: "has", args: [sha256] }, { id: 2, op: "has", args: ["0".repeat(64)] }];
    const lines = (await text(attendant(folder.path, asks.map((one) => `${JSON.stringify(one)}\n`).join("")).stdout))
      .trim()
      .split("\n")
      .slice(1);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { id: 1, value: true },
      { id: 2, value: false },
    ]);
  });

  it("ends a worker whose keeper is gone, though its own connection says nothing", async () => {
    await using folder = await TemporaryFolder.make();
    await text(attendant(folder.path, `${JSON.stringify(HELLO)}\n`).stdout);
    await mkdir(join(folder.path, "edgebench", "run"), { recursive: true });
    const keeper = spawn("sleep", ["1000"], { stdio: "ignore" });
    const child = spawn("/bin/sh", ["-c", REMOTE_COMMAND], {
      env: { PATH: "/usr/bin:/bin", XDG_CACHE_HOME: folder.path },
    });
    const work = { mode: "work", keeper: keeper.pid, argv: ["sleep", "1000"], env: {} };
    child.stdin.write(`${JSON.stringify(ATTENDANT)}\n${JSON.stringify(work)}\n`);
    const [line] = await once(child.stdout, "data");
    expect(JSON.parse(String(line))).toMatchObject({ type: "started" });
    keeper.kill("SIGKILL");
    expect(await once(child, "exit")).toEqual([128 + 9, null]);
  });

  it("has no lock where somebody put a link in its place, and says so", async () => {
    await using folder = await TemporaryFolder.make({ other: "" });
    await symlink(join(folder.path, "other"), join(folder.path, "edgebench.lock"));
    const child = attendant(folder.path, `${JSON.stringify(HELLO)}\n`);
    expect(await Promise.all([text(child.stdout), text(child.stderr)])).toEqual([
      "",
      `edgebench: lock ${folder.path}/edgebench.lock: ELOOP\n`,
    ]);
  });

  it("tells who holds the lock, of which anybody may have written anything", async () => {
    await using folder = await TemporaryFolder.make();
    const file = join(folder.path, "edgebench.lock");
    await writeFile(file, "");
    const holder = spawn("flock", [file, "sleep", "1000"], { stdio: "ignore", detached: true });
    const busy = async () =>
      JSON.parse((await text(attendant(folder.path, `${JSON.stringify(HELLO)}\n`).stdout)) || "{}");
    try {
      await expect.poll(busy, { timeout: 30_000 }).toEqual({ type: "busy", by: "benchmark", holder: null });
      await writeFile(file, `7 ${Math.floor(Date.now() / 1_000) - 100}\n`);
      expect(await busy()).toEqual({
        type: "busy",
        by: "benchmark",
        holder: { pid: 7, seconds: expect.closeTo(100, -1.5) },
      });
      await writeFile(file, "7 \u001b[2J\n");
      expect(await busy()).toEqual({ type: "busy", by: "benchmark", holder: null });
    } finally {
      process.kill(-(holder.pid ?? 0), "SIGKILL");
    }
  });

  it("reads nothing but what the kernel tells, and takes no name for a digest", async () => {
    await using folder = await TemporaryFolder.make({ secret: "x" });
    const asks = [
      HELLO,
      { id: 1, op: "read", args: ["/etc/passwd"] },
      { id: 2, op: "read", args: ["/proc/../etc/passwd"] },
      { id: 3, op: "place", args: [[["net.onnx", "../../secret"]]] },
      { id: 4, op: "eval", args: ["1"] },
    ];
    const child = attendant(folder.path, asks.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const answers = (await text(child.stdout))
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => JSON.parse(line));
    expect(answers).toEqual([
      { id: 1, value: null },
      { id: 2, value: null },
      { id: 3, failed: "ValueError" },
      { id: 4, failed: "KeyError" },
    ]);
  });

  it.skipIf(suiteNeeds("tiny-filesystem"))("says that the disk is full, and leaves no part of the file", async () => {
    await using folder = await TemporaryFolder.make();
    const bytes = 1_000_000;
    const request = JSON.stringify({ mode: "receive", sha256: "0".repeat(64), bytes });
    const tiny = `mount -t tmpfs -o size=64k tmpfs ${folder.path} && mkdir -p ${folder.path}/edgebench/files`;
    const program = `${tiny} && (${REMOTE_COMMAND.replace("exec ", "")}); ls -A ${folder.path}/edgebench/files | wc -l`;
    const child = spawn("unshare", ["--user", "--map-root-user", "--mount", "/bin/sh", "-c", program], {
      env: { PATH: "/usr/bin:/bin", XDG_CACHE_HOME: folder.path },
      stdio: ["pipe", "pipe", "inherit"],
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(Buffer.concat([Buffer.from(`${JSON.stringify(ATTENDANT)}\n${request}\n`), Buffer.alloc(bytes)]));
    const [receipt, count] = (await buffer(child.stdout)).toString("utf8").trim().split("\n");
    expect(JSON.parse(receipt ?? "")).toEqual({ type: "failed", code: "ENOSPC" });
    expect(count?.trim()).toBe("0");
  });
});
