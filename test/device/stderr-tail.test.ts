import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StderrTail } from "../../src/device/stderr-tail.ts";

async function tailOf(...pieces: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const stream = new PassThrough();
  const tail = new StderrTail(stream);
  for (const piece of pieces) stream.write(piece);
  stream.end();
  await new Promise((settle) => stream.once("end", settle));
  return tail.lines;
}

describe("the tail of standard error", () => {
  it("is its last twenty lines that say something, oldest first", async () => {
    const text = Array.from({ length: 50 }, (_, index) => `line ${index}\n\n  \n`).join("");
    expect(await tailOf(text)).toEqual(Array.from({ length: 20 }, (_, index) => `line ${index + 30}`));
  });

  it("has a last line without an end", async () => {
    expect(await tailOf("one\ntwo")).toEqual(["one", "two"]);
    expect(await tailOf()).toEqual([]);
  });

  it("is clean: no colours, no folders, no half characters", async () => {
    const bytes = Buffer.from("\u001b[31mcannot open /home/me/x.so\u001b[0m\nä");
    expect(await tailOf(bytes.subarray(0, -1))).toEqual(["cannot open x.so", "\ufffd"]);
  });

  it("forgets what came long before, however much there is", async () => {
    const tail = await tailOf("first\n", ..."abcdefgh".split("").map((letter) => letter.repeat(100_000)), "\nlast\n");
    expect(tail).toEqual(["h".repeat(1_000), "last"]);
  });

  it("is the same however the bytes are split", async () => {
    const lines = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 30 }), async (texts, size) => {
        const whole = Buffer.from(texts.join("\n"));
        const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
          whole.subarray(at * size, (at + 1) * size),
        );
        expect(await tailOf(...pieces)).toEqual(await tailOf(whole));
      }),
    );
  });

  it("survives a stream that fails", async () => {
    const stream = new PassThrough();
    const tail = new StderrTail(stream);
    stream.write("before\n");
    await new Promise((settle) => setImmediate(settle));
    stream.destroy(new Error("gone"));
    await new Promise((settle) => stream.once("close", settle));
    expect(tail.lines).toEqual(["before"]);
  });
});
