import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REMOTE_COMMAND } from "../../src/device/ssh-command.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const UNIT = "edgebench-runner@.service";
const RULES = read("examples/runners/60-edgebench-usb.rules");
const PAGES = [
  "examples/runners/README.md",
  ...readdirSync(join(ROOT, "docs/devices")).map((name) => `docs/devices/${name}`),
];

describe("the key of a device's account", () => {
  it("is held to the one command that edgebench runs, wherever it is spelled out", () => {
    const texts = [read("examples/runners/authorized_keys"), read("docs/devices/README.md")];
    for (const text of texts) {
      const commands = [...text.matchAll(/restrict,command="((?:[^"\\]|\\.)*)" ssh-ed25519/g)].map(([, one]) => one);
      // In authorized_keys, sshd takes a backslash from before a quote, and from nowhere else.
      expect(commands.map((one) => one?.replaceAll('\\"', '"'))).toEqual([REMOTE_COMMAND]);
    }
  });
});

describe("the rules for USB", () => {
  const lines = RULES.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const idsOf = (line: string) =>
    [...line.matchAll(/ATTR\{id(?:Vendor|Product)\}=="([0-9a-f]{4})"/g)].map(([, id]) => id);

  it("are keys, operators and quoted values, as udev(7) has them", () => {
    const part = /^(?:SUBSYSTEM|GROUP|MODE|(?:ATTR|ENV)\{[A-Za-z_]+\})(?:==|=)"[^"]*"$/;
    for (const line of lines) expect(line.split(", ").filter((one) => !part.test(one))).toEqual([]);
  });

  it("let a group in to both ids of each accelerator, and nobody else", () => {
    expect(lines.map((line) => idsOf(line).join(":"))).toEqual(["1a6e:089a", "18d1:9302", "03e7:2485", "03e7:f63b"]);
    for (const line of lines) expect(line).toContain('GROUP="plugdev", MODE="0660"');
  });

  it("know every id that a worker looks for", () => {
    const workers = readdirSync(join(ROOT, "workers")).filter((name) => name.endsWith(".py"));
    const ids = workers.flatMap((name) => read(`workers/${name}`).match(/"[0-9a-f]{4}:[0-9a-f]{4}"/g) ?? []);
    expect(ids.length).toBeGreaterThan(0);
    const known = lines.map((line) => `"${idsOf(line).join(":")}"`);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe.skipIf(suiteNeeds("systemd"))("the service", () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await TemporaryFolder.make({});
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  /** What systemd has to say against a unit whose program is there. */
  async function faults(unit: string): Promise<string> {
    const whole = unit.replace(/^ExecStart=.*$/m, "ExecStart=/bin/true");
    expect(whole).not.toBe(unit);
    await folder.write("edgebench-runner@rpi3.service", whole);
    const file = join(folder.path, "edgebench-runner@rpi3.service");
    return spawnSync("systemd-analyze", ["verify", "--man=no", file], { encoding: "utf8" }).stderr;
  }

  it("is one that systemd knows every line of", async () => {
    const unit = read(`examples/runners/${UNIT}`);
    expect(await faults(unit)).toBe("");
    expect(await faults(unit.replace("OOMPolicy", "OOMPolitics"))).toContain("OOMPolitics");
  });

  it("runs what its README puts in place, as the user that it makes", () => {
    const unit = read(`examples/runners/${UNIT}`).replaceAll("%i", "rpi3");
    const readme = read("examples/runners/README.md");
    for (const key of ["User", "WorkingDirectory"]) {
      const value = new RegExp(`^${key}=(.*)$`, "m").exec(unit)?.[1];
      expect(readme).toContain(` ${value}\n`);
    }
    // The lock of a device lies where all its runners see it.
    expect(unit).not.toMatch(/^PrivateTmp=/m);
  });
});

describe.skipIf(suiteNeeds("shellcheck"))("what people are told to run in a shell", () => {
  const check = (script: string) =>
    // One block goes on where the one before ended: what a person sees and a program does not is no fault.
    spawnSync("shellcheck", ["--shell=sh", "--exclude=SC2164,SC1091", "-"], { input: script, encoding: "utf8" }).stdout;

  it("finds what is wrong", () => {
    expect(check("cp $1 x\n")).toContain("SC2086");
  });

  it("the guard has nothing against it", () => {
    expect(check(read("examples/runners/job-started.sh"))).toBe("");
  });

  it.each(PAGES)("%s has nothing against it", (page) => {
    const blocks = [...read(page).matchAll(/^( *)```sh\n([\s\S]*?)^\1```$/gm)];
    for (const [, indent = "", block = ""] of blocks)
      expect(check(block.replaceAll(new RegExp(`^${indent}`, "gm"), ""))).toBe("");
  });
});
