import { spawn } from "node:child_process";
import { once } from "node:events";
import { readlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { killNamespace, ownNamespace } from "../../src/device/namespace.ts";
import { suiteNeeds } from "../requirements.ts";

describe("the namespace of a process", () => {
  it("is none where the process is gone before it has one of its own", async () => {
    const child = spawn("true", { stdio: "ignore" });
    const found = ownNamespace(child.pid ?? Number.NaN);
    await once(child, "exit");
    expect(await found).toBeUndefined();
  });

  it.skipIf(suiteNeeds("cage"))("is waited for, and what is in it is ended and nothing else", async () => {
    const wait = ["--user", "--map-current-user", "--", "sleep", "1000"];
    const inside = spawn("sh", ["-c", 'sleep 0.1; exec unshare "$@"', "sh", ...wait], { stdio: "ignore" });
    const outside = spawn("sleep", ["1000"], { stdio: "ignore" });
    try {
      const namespace = await ownNamespace(inside.pid ?? Number.NaN);
      expect(namespace).toMatch(/^user:\[\d+\]$/);
      expect(namespace).not.toBe(readlinkSync("/proc/self/ns/user"));
      killNamespace(namespace ?? "");
      expect(await once(inside, "exit")).toEqual([null, "SIGKILL"]);
      expect(outside.exitCode ?? outside.signalCode).toBeNull();
    } finally {
      inside.kill("SIGKILL");
      outside.kill("SIGKILL");
    }
  });
});
