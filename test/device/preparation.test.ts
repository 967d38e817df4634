import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readDeviceProgram } from "../../src/device/device-program.ts";
import { isLeftSet, Preparation, startHere, type Wanted } from "../../src/device/preparation.ts";
import { WORKERS } from "../commands/fake-device.ts";
import { suiteNeeds } from "../requirements.ts";
import { addCards, addStandIn, DeviceTree } from "./device-tree.ts";
import { processesWith } from "./scripted-worker.ts";

const PATIENCE = { timeout: 30_000 };
const HARNESS = fileURLToPath(new URL("./preparing-harness.ts", import.meta.url));
const governorOf = (cpu: number) => `/sys/devices/system/cpu/cpu${cpu}/cpufreq/scaling_governor`;
const offeredTo = (cpu: number) => `/sys/devices/system/cpu/cpu${cpu}/cpufreq/scaling_available_governors`;
const BOOT = "/proc/sys/kernel/random/boot_id";
const EVERYTHING: Wanted = { governor: "performance", nvpmodel: 0, jetsonClocks: true, gpuMhz: 1_350 };

describe.skipIf(suiteNeeds("python3"))("a device that is prepared", () => {
  let tree: DeviceTree;
  let programs: string;
  let journal: string;
  let said: string[];

  beforeEach(async () => {
    tree = await DeviceTree.make({
      [governorOf(0)]: "schedutil\n",
      [governorOf(1)]: "ondemand\n",
      [offeredTo(0)]: "ondemand performance schedutil\n",
      [offeredTo(1)]: "ondemand performance schedutil\n",
      "/sys/devices/system/cpu/cpufreq/boost": "1\n",
      [BOOT]: "first\n",
    });
    programs = join(tree.root, "bin");
    journal = join(tree.root, "cache", "edgebench", "prepared.json");
    said = [];
    await addStandIn(programs, "nvpmodel", { mode: 1 });
    await addStandIn(programs, "jetson_clocks", { clocks: "dynamic", stored: {} });
    await addCards(programs, [{ name: "NVIDIA GeForce RTX 2080 Ti" }]);
    vi.stubEnv("PATH", `${programs}:/usr/bin:/bin`);
    vi.stubEnv("XDG_CACHE_HOME", join(tree.root, "cache"));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await tree[Symbol.asyncDispose]();
  });

  const prepare = async (wanted: Wanted) =>
    Preparation.begin(startHere(await readDeviceProgram(WORKERS, "preparation"), wanted, tree.root), wanted, (text) =>
      said.push(text),
    );
  const state = async (name: string) => JSON.parse(await readFile(join(programs, `${name}.json`), "utf8"));
  /** Governors of both processors, power mode, clocks, the card's clocks. */
  const settings = async () => [
    (await tree.view.read(governorOf(0))).trim(),
    (await tree.view.read(governorOf(1))).trim(),
    (await state("nvpmodel")).mode,
    (await state("jetson_clocks")).clocks,
    (await state("nvidia-smi"))[0].locked,
  ];
  const AS_WAS = ["schedutil", "ondemand", 1, "dynamic", undefined];
  const AS_WANTED = ["performance", "performance", 0, "maximum", "1350,1350"];

  it("is set as wanted, and set back at the end", async () => {
    {
      await using prepared = await prepare(EVERYTHING);
      expect(prepared.facts).toEqual({ prepared: "nvpmodel 0, governor performance, jetson-clocks, gpu-clocks 1350" });
      expect(await settings()).toEqual(AS_WANTED);
      expect(isLeftSet()).toBe(true);
    }
    expect(await settings()).toEqual(AS_WAS);
    expect(isLeftSet()).toBe(false);
    expect(said).toEqual([]);
    // What jetson_clocks stored is there still, and is overwritten.
    await (await prepare({ jetsonClocks: true }))[Symbol.asyncDispose]();
    expect(await settings()).toEqual(AS_WAS);
  });

  /** A harness as a process of its own. */
  async function harness() {
    const argv = ["--import", "tsx", HARNESS, tree.root, WORKERS, JSON.stringify(EVERYTHING)];
    const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    expect(await settings()).toEqual(AS_WANTED);
    return child;
  }
  /** The programs that hold this device set. */
  const holders = async () => {
    const pids = await processesWith(`XDG_CACHE_HOME=${join(tree.root, "cache")}`);
    return pids.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("json.loads"));
  };

  it("is set back when the harness is killed", PATIENCE, async () => {
    const child = await harness();
    child.kill("SIGKILL");
    await expect.poll(settings, PATIENCE).toEqual(AS_WAS);
    await expect.poll(holders, PATIENCE).toEqual([]);
    expect(existsSync(journal)).toBe(false);
  });

  it.each(["SIGTERM", "SIGHUP", "SIGINT"] as const)(
    "is set back when what holds it gets %s",
    PATIENCE,
    async (signal) => {
      await using _prepared = await prepare(EVERYTHING);
      const [pid] = await holders();
      process.kill(pid ?? Number.NaN, signal);
      await expect.poll(settings, PATIENCE).toEqual(AS_WAS);
    },
  );

  describe("of which everything was killed at once", () => {
    beforeEach(async () => {
      const child = await harness();
      const held = await holders();
      expect(held).toHaveLength(1);
      for (const pid of held) process.kill(pid, "SIGKILL");
      child.kill("SIGKILL");
      await expect.poll(holders, PATIENCE).toEqual([]);
      expect(await settings()).toEqual(AS_WANTED);
    });

    it("is set back by the next measurement, which may want nothing", PATIENCE, async () => {
      expect(isLeftSet()).toBe(true);
      await using prepared = await prepare({});
      expect(await settings()).toEqual(AS_WAS);
      expect(prepared.facts).toEqual({ prepared: "nothing" });
      expect(said).toEqual([
        "An earlier measurement had left the device set; set back: gpu-clocks, jetson-clocks, governor, nvpmodel.",
      ]);
    });

    it("is set back before it is set again, so that what was first is never lost", PATIENCE, async () => {
      await (await prepare(EVERYTHING))[Symbol.asyncDispose]();
      expect(await settings()).toEqual(AS_WAS);
    });

    it("has undone by itself what a restart undoes", PATIENCE, async () => {
      await tree.write({ [BOOT]: "second\n", [governorOf(0)]: "powersave\n", [governorOf(1)]: "powersave\n" });
      await using _prepared = await prepare({});
      expect(await settings()).toEqual(["powersave", "powersave", 1, "maximum", "1350,1350"]);
      expect(said[0]).toMatch(/set back: nvpmodel\.$/);
    });

    it("is told where it cannot be set back, and tried again", PATIENCE, async () => {
      await addStandIn(programs, "jetson_clocks", { clocks: "maximum", stored: {} });
      {
        await using prepared = await prepare({ jetsonClocks: true, nvpmodel: 0 });
        expect(prepared.facts).toEqual({ prepared: "nvpmodel 0", "preparation-refused": "jetson-clocks" });
      }
      expect(said.slice(1)).toEqual([
        expect.stringMatching(
          /^jetson-clocks could not be set \(what an earlier measurement had set could not be set back\)/,
        ),
        expect.stringMatching(
          /^jetson-clocks could not be set back \(jetson_clocks: Error: .* file not found !.*\); the next/,
        ),
      ]);
      expect(isLeftSet()).toBe(true);
    });
  });

  it.each([
    ["is no journal", "{"],
    ["names what there is not", '{"boot":"first","saved":{"../../etc":"x"}}'],
    ["is of another kind", "[]"],
  ])("takes nothing from a journal that %s, and says so", async (_, text) => {
    await mkdir(join(tree.root, "cache", "edgebench"), { recursive: true });
    await writeFile(journal, text);
    await (await prepare({}))[Symbol.asyncDispose]();
    expect(said).toEqual([
      expect.stringMatching(/^what was set before could not be set back \(its journal is damaged\)/),
    ]);
    expect(isLeftSet()).toBe(false);
  });

  it("runs nothing that stands in a journal", async () => {
    await mkdir(join(tree.root, "cache", "edgebench"), { recursive: true });
    const hostile = { governor: { "../../../../evil": "x", cpu0: "a b" }, nvpmodel: "1; reboot" };
    await writeFile(journal, JSON.stringify({ boot: "first", saved: hostile }));
    await (await prepare({}))[Symbol.asyncDispose]();
    expect(said).toHaveLength(2);
    expect(await settings()).toEqual(AS_WAS);
    expect(existsSync(join(tree.root, "evil"))).toBe(false);
  });

  describe("refuses in one sentence, is measured as it is, and says so in its result:", () => {
    it.each<[string, Wanted, string, RegExp]>([
      [
        "a governor that it has not",
        { governor: "powersave" },
        "governor powersave",
        /the kernel offers ondemand, perf/,
      ],
      [
        "a mode after a restart",
        { nvpmodel: 2 },
        "nvpmodel 2",
        /effect after a restart only; set it once: sudo nvpmodel/,
      ],
    ])("%s", async (_, wanted, what, why) => {
      await addStandIn(programs, "nvpmodel", { mode: 1, restart: [2] });
      {
        await using prepared = await prepare(wanted);
        expect(prepared.facts).toEqual({ prepared: "nothing", "preparation-refused": what });
        expect(said).toEqual([expect.stringMatching(why)]);
        expect(said[0]).toMatch(/^[^\n]*; the device is measured as it is\. See docs\/devices\/README\.md/);
      }
      expect(await settings()).toEqual(AS_WAS);
    });

    it("programs that are not there", async () => {
      vi.stubEnv("PATH", "/usr/bin:/bin");
      const prepared = await prepare({ nvpmodel: 0, jetsonClocks: true, gpuMhz: 900 });
      expect(prepared.facts["preparation-refused"]).toBe("nvpmodel 0, jetson-clocks, gpu-clocks 900");
      expect(said[0]).toContain("(there is no nvpmodel)");
      await prepared[Symbol.asyncDispose]();
      expect(said).toHaveLength(3);
      expect(isLeftSet()).toBe(false);
    });

    it("clocks that are held in part, which are let go", async () => {
      const half = `#!/bin/sh\n[ $# -gt 0 ] && exec '${programs}/all' "$@"\n'${programs}/all'; exit 1\n`;
      await rename(join(programs, "jetson_clocks"), join(programs, "all"));
      await writeFile(join(programs, "jetson_clocks"), half, { mode: 0o755 });
      await using prepared = await prepare({ jetsonClocks: true });
      expect(prepared.facts["preparation-refused"]).toBe("jetson-clocks");
      expect(await settings()).toEqual(AS_WAS);
      expect(isLeftSet()).toBe(false);
    });

    it("everything, where there is no Python", async () => {
      vi.stubEnv("PATH", programs);
      await using prepared = await prepare({ nvpmodel: 0 });
      expect(prepared.facts).toEqual({ prepared: "nothing", "preparation-refused": "everything" });
      expect(said).toHaveLength(1);
    });
  });

  describe("that asks for root", () => {
    it("is set by sudo without a password where that may", async () => {
      await addStandIn(programs, "nvpmodel", { mode: 1, root: true });
      await addStandIn(programs, "sudo", { allows: ["nvpmodel"] });
      {
        await using prepared = await prepare({ nvpmodel: 0 });
        expect(prepared.set).toEqual(["nvpmodel 0"]);
        expect((await state("nvpmodel")).mode).toBe(0);
      }
      expect((await state("nvpmodel")).mode).toBe(1);
    });

    it("refuses in one sentence where sudo may not", async () => {
      await addStandIn(programs, "nvpmodel", { mode: 1, root: true });
      await addStandIn(programs, "sudo", { allows: [] });
      await (await prepare({ nvpmodel: 0 }))[Symbol.asyncDispose]();
      expect(isLeftSet()).toBe(false);
      expect(said).toEqual([
        expect.stringMatching(
          /^nvpmodel 0 could not be set \(nvpmodel: NVPM ERROR: Need root .*; with sudo: sudo: a password is required\); /,
        ),
      ]);
    });

    it.skipIf(suiteNeeds("cage"))("in a file is written by tee through sudo, or refuses", async () => {
      const user = "unshare --user --map-user=1000 --map-group=1000 --";
      await writeFile(join(programs, "python3"), `#!/bin/sh\nexec ${user} /usr/bin/python3 "$@"\n`, { mode: 0o755 });
      for (const cpu of [0, 1]) await chmod(join(tree.root, governorOf(cpu)), 0o444);
      {
        await using _refused = await prepare({ governor: "performance" });
        expect(said).toEqual([
          expect.stringMatching(/scaling_governor: permission denied, also with sudo\); the device/),
        ]);
      }
      const lift = `#!/bin/sh\nchmod 644 "$3"; cat > "$3"; chmod 444 "$3"\n`;
      await writeFile(join(programs, "sudo"), lift, { mode: 0o755 });
      {
        await using prepared = await prepare({ governor: "performance" });
        expect(prepared.set).toEqual(["governor performance"]);
        expect((await settings()).slice(0, 2)).toEqual(["performance", "performance"]);
      }
      expect(await settings()).toEqual(AS_WAS);
    });
  });

  it("is one measurement's at a time: another one waits until it is set back", PATIENCE, async () => {
    const first = await prepare({ nvpmodel: 0 });
    const second = prepare({ nvpmodel: 2 });
    expect((await state("nvpmodel")).mode).toBe(0);
    await first[Symbol.asyncDispose]();
    await using prepared = await second;
    expect(prepared.set).toEqual(["nvpmodel 2"]);
    await prepared[Symbol.asyncDispose]();
    expect((await state("nvpmodel")).mode).toBe(1);
  });

  it("by a program in the grammar of Python 3.6", async () => {
    const program = "import ast,sys;ast.parse(sys.stdin.read(), feature_version=(3, 6))";
    const input = await readDeviceProgram(WORKERS, "preparation");
    const { status, stderr } = spawnSync("/usr/bin/python3", ["-c", program], { input, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});
