import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BatchOutput, type WantedBlob } from "../../src/repository/blob-batch.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const idOf = (digit: number) => String(digit).repeat(40);

/** What git answers for these, and what somebody who waits for them hears, in order. */
function hear(
  answers: readonly { readonly type: string; readonly content: Uint8Array }[],
  maximumBytes: number,
  cuts: readonly number[],
) {
  const heard: (string | Uint8Array)[] = [];
  const wanted = answers.map(
    (_, index): WantedBlob => ({
      blob: idOf(index),
      maximumBytes,
      found: (bytes) => void heard.push(bytes),
      failed: (why) => void heard.push(why),
    }),
  );
  const written = Buffer.concat(
    answers.flatMap(({ type, content }, index) =>
      type === "missing"
        ? [bytesOf(`${idOf(index)} missing\n`)]
        : [bytesOf(`${idOf(index)} ${type} ${content.length}\n`), content, bytesOf("\n")],
    ),
  );
  const output = new BatchOutput(wanted);
  let at = 0;
  for (const cut of [...cuts, written.length]) {
    output.add(written.subarray(at, at + cut));
    at += cut;
  }
  return { heard, output };
}

describe("what git writes about many objects", () => {
  it("is taken apart wherever it is cut into pieces", () => {
    const answers = fc.array(
      fc.record({
        type: fc.constantFrom("blob", "blob", "blob", "tree", "missing"),
        content: fc.uint8Array({ maxLength: 40 }),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(answers, fc.array(fc.nat(30)), (given, cuts) => {
        const { heard, output } = hear(given, 25, cuts);
        expect(heard).toEqual(
          given.map(({ type, content }) =>
            type === "blob" ? (content.length <= 25 ? content : "too large") : "missing",
          ),
        );
        expect(output.isComplete).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is not complete before everything has come", () => {
    const output = new BatchOutput([
      { blob: idOf(1), maximumBytes: 9, found: () => undefined, failed: () => undefined },
    ]);
    expect(output.isComplete).toBe(false);
    output.add(bytesOf(`${idOf(1)} blob 3\nabc`));
    expect(output.isComplete).toBe(false);
    output.add(bytesOf("\n"));
    expect(output.isComplete).toBe(true);
  });

  it.each([
    ["another object", `${idOf(2)} blob 0\n\n`],
    ["more than was asked", `${idOf(1)} missing\n${idOf(2)} missing\n`],
    ["no line", "x".repeat(300)],
  ])("is a fault where it is %s", (_, text) => {
    const output = new BatchOutput([
      { blob: idOf(1), maximumBytes: 9, found: () => undefined, failed: () => undefined },
    ]);
    expect(() => output.add(bytesOf(text))).toThrow(/^git cat-file --batch answered/);
  });
});
