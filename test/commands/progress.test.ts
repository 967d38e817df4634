import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openProgress, timeWords } from "../../src/commands/progress.ts";

/** A stream that keeps what is written, as a terminal or as a file. */
function stream(isTTY: boolean) {
  let written = "";
  const made = new PassThrough().on("data", (chunk: Buffer) => {
    written += chunk.toString("utf8");
  });
  const columns = 100;
  const nothing = () => true;
  const terminal = { isTTY, columns, rows: 40, cursorTo: nothing, clearLine: nothing, moveCursor: nothing };
  return { out: Object.assign(made, terminal) as unknown as NodeJS.WriteStream, written: () => written };
}

beforeEach(() =>
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "setTimeout", "clearTimeout", "performance", "Date"] }),
);
afterEach(() => vi.useRealTimers());

describe("on a terminal", () => {
  it("draws a bar that counts the time down by itself, and never below a second", async () => {
    const { out, written } = stream(true);
    const progress = openProgress(out);
    progress.update(2, 8, "round 3 of about 8", { task: 12, all: 75 });
    expect(written()).toContain("round 3 of about 8, about 12 s left; 75 s for the whole job");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(written()).toContain("about 7 s left; 70 s for the whole job");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(written()).toContain("about 1 s left; 10 s for the whole job");
    expect(written()).not.toMatch(/-\d|NaN|about 0 s/);
    progress.done();
    const ended = written();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(written()).toBe(ended);
  });

  it("says nothing of a time that is not known", () => {
    const { out, written } = stream(true);
    const progress = openProgress(out);
    progress.update(2, 8, "base: image 3 of 8");
    expect(written()).toContain("base: image 3 of 8");
    expect(written()).not.toContain("left");
    progress.done();
  });
});

describe("elsewhere", () => {
  it("writes plain lines, and one about a task every half minute at most", async () => {
    const { out, written } = stream(false);
    const progress = openProgress(out);
    progress.line("[1/1] net");
    for (let round = 1; round <= 8; round += 1) {
      await vi.advanceTimersByTimeAsync(10_000);
      progress.update(round - 1, 8, `round ${round} of about 8`, { task: (9 - round) * 10 });
    }
    progress.done();
    expect(written()).toBe("[1/1] net\n  round 3 of about 8, about 60 s left\n  round 6 of about 8, about 30 s left\n");
  });
});

it.each([
  [-3, "1 s"],
  [0.2, "1 s"],
  [39.2, "40 s"],
  [119, "119 s"],
  [121, "121 s"],
  [181, "3 min"],
  [3_600, "60 min"],
  [7_200, "2 h"],
  [8_000, "2 h 13 min"],
])("%d seconds are %s", (seconds, words) => {
  expect(timeWords(seconds)).toBe(words);
});
