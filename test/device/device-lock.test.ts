import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LockOptions, lockFault, MachineLock, waitingFor } from "../../src/device/device-lock.ts";
import { TransportFault } from "../../src/device/transport.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";

const BUSY = /^another benchmark \(process \d+, for \d+ s\) runs on the device; waiting for its end$/;
const HOLDER = fileURLToPath(new URL("./lock-holder.ts", import.meta.url));
const holders: ChildProcess[] = [];
let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await TemporaryFolder.make();
  vi.stubEnv("EDGEBENCH_LOCK_DIR", folder.path);
});
afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill("SIGKILL");
  vi.unstubAllEnvs();
  await folder[Symbol.asyncDispose]();
});

const file = () => join(folder.path, "edgebench.lock");

/** Another process that wants the lock; `said` has its lines so far. */
function holder() {
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), HOLDER], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  holders.push(child);
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
  });
  return { child, said: () => text.trim().split("\n") };
}

async function take(changes: Partial<LockOptions> = {}) {
  const said: string[] = [];
  const signal = new AbortController().signal;
  const lock = await MachineLock.take({ say: (sentence) => void said.push(sentence), signal, ...changes });
  return { lock, said };
}

describe.skipIf(suiteNeeds("flock"))("the lock of a machine", () => {
  it("is held by one process, is waited for by another, and is free as soon as its holder was killed", async () => {
    const first = holder();
    await expect.poll(first.said, { timeout: 30_000 }).toEqual(["held"]);
    const second = holder();
    await expect.poll(second.said, { timeout: 30_000 }).toEqual([expect.stringMatching(BUSY)]);
    expect(second.said()[0]).toContain(`process ${first.child.pid},`);
    first.child.kill("SIGKILL");
    await expect.poll(second.said, { timeout: 30_000 }).toEqual([expect.anything(), "held"]);
    expect(readFileSync(file(), "utf8")).toMatch(new RegExp(`^${second.child.pid} \\d{10}\\n$`));
  });

  it("is not kept by what its holder started", async () => {
    const { lock } = await take();
    const child = spawn("sleep", ["1000"], { stdio: "ignore" });
    holders.push(child);
    await lock?.[Symbol.asyncDispose]();
    const second = await take();
    expect(second.said).toEqual([]);
    await second.lock?.[Symbol.asyncDispose]();
  });

  it("is open to every account, whoever made its file", async () => {
    const { lock } = await take();
    expect(statSync(file()).mode & 0o777).toBe(0o666);
    await lock?.[Symbol.asyncDispose]();
    expect(readFileSync(file(), "utf8")).toBe("");
  });

  it("is given up after a while, and when the job is ended", async () => {
    const { lock } = await take();
    await expect(take({ busyMs: 1 })).rejects.toThrow(/^another benchmark has held it for 0 min$/);
    const abort = new AbortController();
    const waiting = take({ signal: abort.signal, say: () => abort.abort("SIGINT") });
    await expect(waiting).rejects.toThrow("the job was ended while it waited for it");
    await lock?.[Symbol.asyncDispose]();
  });

  it("is that of the file that is there, where somebody removed one", async () => {
    const { lock } = await take();
    const waiting = take({
      say: () => {
        rmSync(file());
        void lock?.[Symbol.asyncDispose]();
      },
    });
    const second = await waiting;
    const { ino } = statSync(file());
    await expect(take({ busyMs: 1 })).rejects.toThrow(TransportFault);
    expect(statSync(file()).ino).toBe(ino);
    await second.lock?.[Symbol.asyncDispose]();
  });

  it("believes nothing but numbers of what is written there", async () => {
    const { lock } = await take();
    writeFileSync(file(), "1 \u001b[2J evil\n");
    const abort = new AbortController();
    const said: string[] = [];
    const waiting = take({
      signal: abort.signal,
      say: (sentence) => {
        said.push(sentence);
        abort.abort();
      },
    });
    await expect(waiting).rejects.toThrow(TransportFault);
    expect(said).toEqual(["another benchmark runs on the device; waiting for its end"]);
    await lock?.[Symbol.asyncDispose]();
  });

  it.each([
    ["a link to another file", () => symlinkSync("/etc/hostname", file()), "ELOOP"],
    ["a folder", () => mkdirSync(file()), "EISDIR"],
  ])("is refused where somebody put %s in its place", async (_, prepare, code) => {
    prepare();
    await expect(take()).rejects.toThrow(lockFault(file(), code).message);
  });

  it("is done without where the machine has no flock, which is said", async () => {
    vi.stubEnv("PATH", folder.path);
    const { lock, said } = await take();
    expect(lock).toBeUndefined();
    expect(said).toEqual(["nothing keeps another benchmark away, because this machine has no flock"]);
  });

  it("is not taken for had where flock fails", async () => {
    writeFileSync(join(folder.path, "flock"), "#!/bin/sh\nexit 65\n");
    chmodSync(join(folder.path, "flock"), 0o755);
    vi.stubEnv("PATH", `${folder.path}:${process.env["PATH"]}`);
    await expect(take()).rejects.toMatchObject({ kind: "lock" });
  });
});

describe("who holds a device", () => {
  it.each([
    [undefined, "another benchmark runs on the device; waiting for its end"],
    [{ pid: 7, seconds: 119 }, "another benchmark (process 7, for 119 s) runs on the device; waiting for its end"],
    [{ pid: 7, seconds: 720 }, "another benchmark (process 7, for 12 min) runs on the device; waiting for its end"],
  ])("%j is told as such", (known, sentence) => {
    expect(waitingFor({ by: "benchmark", holder: known })).toBe(sentence);
  });
});
