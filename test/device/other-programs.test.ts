import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { THIS_MACHINE } from "../../src/device/device-view.ts";
import { judgePrograms, type ProcessorTime, processorTime } from "../../src/device/other-programs.ts";
import { DeviceTree } from "./device-tree.ts";

const at = (upSeconds: number, used: { readonly [pid: number]: number }): ProcessorTime => ({
  upSeconds,
  processes: new Map(Object.entries(used).map(([pid, seconds]) => [Number(pid), { name: `p${pid}`, seconds }])),
});

describe("other programs", () => {
  it("are told with their share of a core, the busiest first, three at most", () => {
    const before = at(100, { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 });
    const judged = judgePrograms(before, at(102, { 1: 0.2, 2: 1.5, 3: 0.19, 4: 0.5, 5: 0.4 }));
    expect(judged).toEqual({
      check: "other programs",
      state: "warn",
      finding:
        "other programs use the processor: p2 (process 2) 75 %, p4 (process 4) 25 %, p5 (process 5) 20 % of a core",
      remedy: expect.any(String),
      command: "ps -o pid,user,args -p 2,4,5",
    });
  });

  it("are not ourselves, nor what began or did little", () => {
    expect(judgePrograms(at(1, { 1: 0, 2: 0 }), at(3, { 1: 0.19, 2: 2, 3: 5 }), 2)).toMatchObject({ state: "ok" });
  });

  it("are not held against a device that does not tell of them", () => {
    expect(judgePrograms(at(0, {}), at(0, {}))).toMatchObject({
      state: "ok",
      finding: "the system does not tell what its programs do",
    });
  });

  it("are read with any name", async () => {
    const stat = (name: string) => `7 (${name}) S 1 7 7 0 -1 4194560 100 0 0 0 250 50 9 9 20 0 1 0 5 6 7`;
    await using tree = await DeviceTree.make({
      "/proc/uptime": "123.45 200.00\n",
      "/proc/7/stat": stat("a) R 1 (b"),
      "/proc/self/stat": stat("not by number"),
      "/proc/8/stat": "nonsense",
    });
    expect(await processorTime(tree.view)).toEqual({
      upSeconds: 123.45,
      processes: new Map([[7, { name: "a) R 1 (b", seconds: 3 }]]),
    });
  });

  it("are found on this machine", async () => {
    const busy = spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" });
    try {
      const before = await processorTime(THIS_MACHINE);
      let judged = judgePrograms(before, before);
      for (let look = 0; look < 50 && !judged.finding.includes(`(process ${busy.pid})`); look += 1) {
        await sleep(500);
        judged = judgePrograms(before, await processorTime(THIS_MACHINE));
      }
      expect(judged.finding).toContain(`(process ${busy.pid})`);
    } finally {
      busy.kill("SIGKILL");
    }
  });
});
