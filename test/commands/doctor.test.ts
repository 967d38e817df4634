import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { doctor, doctorTable } from "../../src/commands/doctor.ts";
import { SILENT } from "../../src/commands/progress.ts";
import type { Check } from "../../src/device/check.ts";
import { suiteNeeds } from "../requirements.ts";
import { FakeDevice } from "./fake-device.ts";

const CHECKS: readonly Check[] = [
  { check: "node", state: "ok", finding: "Node 24.1.0" },
  { check: "virtual machine", state: "warn", finding: "this is a virtual machine", remedy: "compare within one job" },
  { check: "git", state: "fail", finding: "git cannot be run", remedy: "install git" },
];
const TERMINAL = { color: false, width: 80 };
/** Where no runtime is installed, none shall be fetched by a test. */
const OFFLINE = { NPM_CONFIG_REGISTRY: "http://127.0.0.1:9/" };

describe("the table", () => {
  it("has a line per check, the sum, and what to fix, in order of effect", () => {
    expect(doctorTable(CHECKS, TERMINAL)).toBe(
      [
        "ok    node             Node 24.1.0",
        "warn  virtual machine  this is a virtual machine",
        "fail  git              git cannot be run",
        "",
        "This device is not ready: 1 of 3 checks failed.",
        "",
        "To fix, in order of effect:",
        "1. git: install git",
        "2. virtual machine: compare within one job",
        "",
      ].join("\n"),
    );
  });

  it("says that a device is ready, with and without warnings", () => {
    expect(doctorTable(CHECKS.slice(0, 2), TERMINAL)).toMatch(/\nThis device is ready; 1 of 2 checks warn\.\n\n/);
    expect(doctorTable(CHECKS.slice(0, 1), TERMINAL)).toMatch(/\nThis device is ready; every check passed\.\n$/);
  });

  it("has colours on a terminal, and the same words", () => {
    const colored = doctorTable(CHECKS, { ...TERMINAL, color: true });
    expect(colored).toContain("\u001b[31mfail\u001b[39m");
    expect(stripVTControlCharacters(colored)).toBe(doctorTable(CHECKS, TERMINAL));
  });

  it("breaks long findings between words, within the terminal's width", () => {
    const finding = "word ".repeat(60).trim();
    const text = doctorTable([{ check: "node", state: "ok", finding }], TERMINAL);
    const lines = text.split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(TERMINAL.width);
    expect(text.match(/\bword\b/g)).toHaveLength(60);
  });

  it("lets nothing foreign move the cursor", () => {
    const finding = "\u001b[2J\u0007evil";
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(doctorTable([{ check: "node", state: "ok", finding }], TERMINAL)).not.toMatch(/[\u0007\u001b]/);
  });
});

describe("doctor", () => {
  async function run(json: boolean, changes: { readonly workersDir?: string } = {}) {
    await using device = await FakeDevice.make();
    const written: string[] = [];
    const out = (text: string) => void written.push(text);
    const context = device.context({ out, progress: SILENT, env: OFFLINE, ...changes });
    const code = await doctor({ json }, context);
    return { code, text: written.join("") };
  }

  it("exits 2 where a check fails, and says what to do", async () => {
    const { code, text } = await run(false, { workersDir: "/nowhere" });
    expect(code).toBe(2);
    expect(text).toMatch(/^fail {2}onnxruntime {6}\S/m);
    expect(text).toMatch(
      /\nThis device is not ready: 1 of \d+ checks failed\.\n\nTo fix, in order of effect:\n1\. onnxruntime: /,
    );
  });

  it.skipIf(suiteNeeds("native-runtime", "git"))("exits 0 where nothing fails, and prints one document", async () => {
    const { code, text } = await run(true);
    expect(code).toBe(0);
    const document = JSON.parse(text);
    expect(document).toMatchObject({ schema: "edgebench/doctor@1", tool: { name: "edgebench", version: "0.0.0" } });
    expect(document.checks.map(({ check }: Check) => check)).toEqual([
      ...["node", "git", "onnxruntime", "clock", "governor", "temperature"],
      ...["load", "virtual machine", "throttling", "accelerator", "energy", "memory", "disk", "cage", "noise"],
    ]);
    const warned = document.checks.filter(({ remedy }: Check) => remedy !== undefined);
    expect([...document.fix].sort()).toEqual(warned.map(({ check }: Check) => check).sort());
  });
});
