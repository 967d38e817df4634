import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { openInstructionCounter } from "../../src/device/instructions.ts";

/** Named as what it is: no test here reads a hardware counter. */
const standIn = (count: string) => [process.execPath, join(import.meta.dirname, "stand-in-perf.mjs"), count];

describe("counting instructions, with a stand-in for perf", () => {
  it("tells what was counted between start and stop", async () => {
    const counter = await openInstructionCounter(standIn("123456789"));
    await using count = await counter?.start(process.pid);
    expect(await count?.stop()).toBe(123_456_789);
  });

  it.each([
    ["has no counters", standIn("<not supported>")],
    ["counts nothing", standIn("0")],
    ["has no perf", ["/no/such/perf"]],
    ["has another program of that name", [process.execPath, "-e", "process.exit(1)"]],
    ["has a perf that refuses the options", [process.execPath, join(import.meta.dirname, "stand-in-perf.mjs")]],
  ])("is not offered where the machine %s", async (_, command) => {
    expect(await openInstructionCounter(command)).toBeUndefined();
  });

  it("gives up a perf that does not answer, and leaves none behind", { timeout: 20_000 }, async () => {
    expect(await openInstructionCounter(standIn("hang"))).toBeUndefined();
  });
});
