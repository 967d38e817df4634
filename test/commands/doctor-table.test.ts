import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { doctorTable } from "../../src/commands/doctor-table.ts";
import type { Check } from "../../src/device/check.ts";

const CHECKS: readonly Check[] = [
  { check: "node", state: "ok", finding: "Node 24.1.0" },
  { check: "virtual machine", state: "warn", finding: "this is a virtual machine", remedy: "compare within one job" },
  {
    ...{ check: "git", state: "fail", finding: "git cannot be run", remedy: "install git" },
    ...{ command: "sudo apt-get install git", at: "runner" },
  },
  {
    ...{ check: "governor", state: "warn", finding: "the governor is ondemand", remedy: "keep the clock" },
    command: "echo performance | sudo tee governor",
  },
];
const TERMINAL = { color: false, width: 80 };
const HERE = { label: undefined, transport: { kind: "local" } } as const;
const PI = { label: "rpi3", transport: { kind: "ssh", host: "pi", user: "bench", port: 22 } } as const;

describe("the table", () => {
  it("has a line per check, the sum, and what to fix, in order of effect, each with its command", () => {
    expect(doctorTable(CHECKS, HERE, TERMINAL)).toBe(
      [
        "ok    node             Node 24.1.0",
        "warn  virtual machine  this is a virtual machine",
        "fail  git              git cannot be run",
        "warn  governor         the governor is ondemand",
        "",
        "This device is not ready: 1 of 4 checks failed.",
        "",
        "To fix, in order of effect:",
        "1. git: install git",
        "     sudo apt-get install git",
        "2. governor: keep the clock",
        "     echo performance | sudo tee governor",
        "3. virtual machine: compare within one job",
        "",
      ].join("\n"),
    );
  });

  it("says where a command belongs, for a device beside this machine", () => {
    const text = doctorTable(CHECKS, PI, TERMINAL);
    expect(text).toContain("\nrpi3 is not ready: 1 of 4 checks failed.\n");
    expect(text).toContain("\n1. git: install git (here)\n     sudo apt-get install git\n");
    expect(text).toContain("\n2. governor: keep the clock (on rpi3)\n");
    expect(text).toContain("\n3. virtual machine: compare within one job\n");
  });

  it("says that a device is ready, with and without warnings", () => {
    expect(doctorTable(CHECKS.slice(0, 2), HERE, TERMINAL)).toMatch(/\nThis device is ready; 1 of 2 checks warn\.\n\n/);
    expect(doctorTable(CHECKS.slice(0, 1), PI, TERMINAL)).toMatch(/\nrpi3 is ready; every check passed\.\n$/);
  });

  it("has colours on a terminal, and the same words", () => {
    const colored = doctorTable(CHECKS, HERE, { ...TERMINAL, color: true });
    expect(colored).toContain("\u001b[31mfail\u001b[39m");
    expect(stripVTControlCharacters(colored)).toBe(doctorTable(CHECKS, HERE, TERMINAL));
  });

  it("breaks long findings between words, within the terminal's width", () => {
    const finding = "word ".repeat(60).trim();
    const text = doctorTable([{ check: "node", state: "ok", finding }], HERE, TERMINAL);
    const lines = text.split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(TERMINAL.width);
    expect(text.match(/\bword\b/g)).toHaveLength(60);
  });

  it("lets nothing foreign move the cursor", () => {
    const evil = "\u001b[2J\u0007evil";
    const check: Check = { check: "node", state: "warn", finding: evil, remedy: evil, command: evil };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(doctorTable([check], HERE, TERMINAL)).not.toMatch(/[\u0007\u001b]/);
  });
});

describe("the order of effect", () => {
  it("has failures first, then what moves times most", () => {
    const state = "warn";
    const found = ["energy", "date", "forced command", "noise", "governor", "throttling", "load"].map(
      (check): Check => ({ check, state, finding: "", remedy: "mend" }),
    );
    const failed: Check = { check: "tflite", state: "fail", finding: "", remedy: "mend" };
    const text = doctorTable([...found, failed], HERE, TERMINAL);
    expect([...text.matchAll(/^\d\. ([\w ]+):/gm)].map(([, name]) => name)).toEqual([
      ...["tflite", "throttling", "load", "governor", "noise", "date", "forced command", "energy"],
    ]);
  });
});
