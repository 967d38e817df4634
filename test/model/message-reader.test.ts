import { describe, expect, it } from "vitest";
import { MessageReader } from "../../src/model/message-reader.ts";
import { ModelError } from "../../src/model/model-error.ts";

const range = (end: number) => ({ start: 0, end });

describe("the budget of a file", () => {
  it("is 10 million parts, over all messages together", () => {
    const half = 5_000_000;
    const reader = new MessageReader(new Uint8Array(2 * half).fill(0x08));
    const drain = (fields: number) => {
      for (const _ of reader.fields(range(2 * fields)));
    };
    drain(half);
    drain(half);
    expect(() => drain(1)).toThrow(new ModelError("refused: it has more than 10000000 parts"));
  });

  it("is 4096 bytes for a name", () => {
    const reader = new MessageReader(new Uint8Array(5_000).fill(0x61));
    expect(reader.text(range(4_096))).toHaveLength(4_096);
    expect(() => reader.text({ start: 3, end: 4_100 })).toThrow(
      new ModelError("refused: it has a name of 4097 bytes at byte 3, more than 4096"),
    );
  });

  it("is 64 MiB for all names together", () => {
    const reader = new MessageReader(new Uint8Array(4_096));
    for (let bytes = 0; bytes < 2 ** 26; bytes += 4_096) reader.text(range(4_096));
    expect(() => reader.text(range(1))).toThrow(
      new ModelError("refused: its names have more than 67108864 bytes in all"),
    );
  });
});

describe("a name", () => {
  it("is read as UTF-8, with a mark for what is none, and keeps a byte order mark", () => {
    const reader = new MessageReader(Uint8Array.from([0xef, 0xbb, 0xbf, 0xc3, 0xbc, 0xff]));
    expect(reader.text(range(6))).toBe("\uFEFFü\uFFFD");
    expect(reader.text({ start: 2, end: 2 })).toBe("");
  });
});
