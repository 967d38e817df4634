import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LineEvent, LineReader } from "../../src/measure/line-reader.ts";

const MAX = 16;
const line = (text: string): LineEvent => ({ kind: "line", text });
const bytes = (text: string) => new TextEncoder().encode(text);

/** All events of pieces that arrive one after the other. */
function read(pieces: readonly Uint8Array[], maxBytes = MAX): readonly LineEvent[] {
  const reader = new LineReader(maxBytes);
  return pieces.flatMap((piece) => reader.push(piece));
}

function split(whole: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
  return places.slice(1).map((end, index) => whole.subarray(places[index], end));
}

describe("the line reader", () => {
  it.each<[string, readonly LineEvent[]]>([
    ["", []],
    ["no end", []],
    ["\n", [line("")]],
    ["one\n", [line("one")]],
    ["one\ntwo\nthr", [line("one"), line("two")]],
    ["a\r\n", [line("a\r")]],
    ["\ufeffa\n", [line("\ufeffa")]],
    ["ä€🎈\n", [line("ä€🎈")]],
    [`${"x".repeat(MAX)}\n`, [line("x".repeat(MAX))]],
    [`${"x".repeat(MAX + 1)}\n`, [{ kind: "too-long" }]],
    [`ok\n${"x".repeat(MAX + 1)}`, [line("ok"), { kind: "too-long" }]],
    [`${"x".repeat(MAX + 1)}\nnever read\n`, [{ kind: "too-long" }]],
  ])("reads %j", (text, events) => {
    expect(read([bytes(text)])).toEqual(events);
  });

  it("ends at bytes that are not UTF-8", () => {
    expect(read([bytes("ok\n"), Uint8Array.of(0xc3, 0x0a), bytes("never read\n")])).toEqual([
      line("ok"),
      { kind: "not-utf8" },
    ]);
  });

  it("knows how much of a line has no end yet", () => {
    const reader = new LineReader(MAX);
    reader.push(bytes("abc"));
    reader.push(bytes("de"));
    expect(reader.unfinishedBytes).toBe(5);
    reader.push(bytes("f\ngh"));
    expect(reader.unfinishedBytes).toBe(2);
    reader.push(bytes("x".repeat(MAX)));
    expect(reader.unfinishedBytes).toBe(0);
  });

  it("keeps a copy: a buffer that its owner fills again changes nothing", () => {
    const reader = new LineReader(MAX);
    const buffer = bytes("abc");
    reader.push(buffer);
    buffer.fill(0x21);
    expect(reader.push(bytes("d\n"))).toEqual([line("abcd")]);
  });

  // Line feeds, ends of characters, and halves of them.
  const anyBytes = fc
    .array(fc.oneof({ weight: 2, arbitrary: fc.constant(0x0a) }, fc.constantFrom(0x61, 0xc3, 0xa4, 0xff)), {
      maxLength: 120,
    })
    .map((values) => Uint8Array.from(values));

  it("gives the same events however its bytes are split", () => {
    fc.assert(
      fc.property(anyBytes, fc.array(fc.nat(120), { maxLength: 20 }), (whole, cuts) => {
        expect(read(split(whole, cuts))).toEqual(read([whole]));
      }),
    );
  });

  it("gives back every line of a text, in pieces of any size", () => {
    const lines = fc.array(
      fc.string({ unit: "grapheme", maxLength: 30 }).filter((text) => !text.includes("\n")),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(lines, fc.array(fc.nat(400), { maxLength: 20 }), (texts, cuts) => {
        const whole = bytes(texts.map((text) => `${text}\n`).join(""));
        expect(read(split(whole, cuts), 1_000)).toEqual(
          texts.map((text) => line(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes(text)))),
        );
      }),
    );
  });

  it("never holds more than the limit", () => {
    fc.assert(
      fc.property(fc.array(anyBytes, { maxLength: 20 }), (pieces) => {
        const reader = new LineReader(MAX);
        for (const piece of pieces) {
          reader.push(piece);
          expect(reader.unfinishedBytes).toBeLessThanOrEqual(MAX);
        }
      }),
    );
  });
});
