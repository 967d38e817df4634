import { type ChildProcessByStdio, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { killGroup } from "../../src/device/process-groups.ts";
import { processesWith } from "./scripted-worker.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const HARNESS = fileURLToPath(new URL("./harness-process.ts", import.meta.url));

class Harness {
  readonly mark = randomUUID();
  readonly child: ChildProcessByStdio<null, Readable, null>;
  readonly ended: Promise<readonly [number | null, string | null]>;
  readonly #lines: AsyncIterator<string>;

  constructor(mode: string) {
    this.child = spawn(process.execPath, ["--import", "tsx", HARNESS, mode, this.mark], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.ended = new Promise((settle) => this.child.once("exit", (code, signal) => settle([code, signal])));
    this.#lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  async line(): Promise<string | undefined> {
    const { value, done } = await this.#lines.next();
    return done === true ? undefined : value;
  }

  /** Its worker and what that started. */
  workers(): Promise<readonly number[]> {
    return processesWith(`EDGEBENCH_TEST_MARK=${this.mark}`);
  }
}

const harnesses: Harness[] = [];
async function start(mode: string): Promise<Harness> {
  const harness = new Harness(mode);
  harnesses.push(harness);
  expect(await harness.line()).toBe("ready");
  return harness;
}
afterEach(() => {
  for (const { child } of harnesses.splice(0)) child.kill("SIGKILL");
});

describe("when the harness ends, no process of its workers is left", () => {
  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("by %s, and it ends by that signal itself", async (signal) => {
    const harness = await start("waits");
    expect((await harness.workers()).length).toBe(2);
    harness.child.kill(signal);
    expect(await harness.ended).toEqual([null, signal]);
    await expect.poll(() => harness.workers(), { timeout: 20_000 }).toEqual([]);
  });

  it("by itself, with its own exit code", async () => {
    const harness = await start("exits");
    expect(await harness.ended).toEqual([4, null]);
    await expect.poll(() => harness.workers(), { timeout: 20_000 }).toEqual([]);
  });

  it("by kill -9: the worker sees the end of its standard input", async () => {
    const harness = await start("waits");
    harness.child.kill("SIGKILL");
    expect(await harness.ended).toEqual([null, "SIGKILL"]);
    const commands = async () => (await harness.workers()).length;
    // Nobody is left who could end what the worker started, but the worker itself is gone.
    await expect.poll(commands, { timeout: 20_000 }).toBeLessThanOrEqual(1);
    for (const pid of await harness.workers()) process.kill(pid, "SIGKILL");
  });
});

describe("a signal that somebody else listens to", () => {
  it("ends the workers and leaves the harness to its listener", async () => {
    const harness = await start("listens");
    harness.child.kill("SIGTERM");
    expect(await harness.line()).toBe("heard");
    await expect.poll(() => harness.workers(), { timeout: 20_000 }).toEqual([]);
    expect(harness.child.exitCode).toBeNull();
    expect(harness.child.signalCode).toBeNull();
  });
});

describe("a group", () => {
  it("that is gone is no error", async () => {
    const child = spawn("true", { detached: true, stdio: "ignore" });
    const pid = child.pid ?? Number.NaN;
    await new Promise((settle) => child.once("exit", settle));
    expect(() => killGroup(pid, "SIGKILL")).not.toThrow();
  });
});
