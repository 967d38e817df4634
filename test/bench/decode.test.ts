import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeResult, visitResult } from "../../src/bench/decode.ts";
import { encodeResult } from "../../src/bench/encode.ts";
import type { Measurement } from "../../src/bench/result.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { accuracyOver } from "../baseline/session-results.ts";
import { sampleMeasurement, sampleResult } from "./sample-result.ts";

async function* bytes(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const all = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

const text = (result = sampleResult()) => [...encodeResult(result)].join("");
const decode = (content: string | Uint8Array, size?: number) => decodeResult(bytes(content, size), "r.json");

async function sentence(content: string | Uint8Array): Promise<string> {
  const error = await decode(content, 4096).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe("decodeResult", () => {
  it("gives back what encodeResult wrote, at any chunk size", async () => {
    for (const measurements of [
      [],
      [sampleMeasurement()],
      [sampleMeasurement(), sampleMeasurement({ role: "base" })],
    ]) {
      const result = sampleResult({ measurements });
      for (const size of [1, 3, 1000]) expect(await decode(text(result), size)).toEqual(result);
    }
  });

  it("takes keys in any order and white space anywhere", async () => {
    const { measurements, ...header } = sampleResult();
    expect(await decode(JSON.stringify({ measurements, ...header }, undefined, 3))).toEqual(sampleResult());
  });

  it("hands measurements on one at a time", async () => {
    const seen: number[] = [];
    await visitResult(
      bytes(text(sampleResult({ measurements: [sampleMeasurement(), sampleMeasurement()] }))),
      "r.json",
      (m) => seen.push(m.launches.length),
    );
    expect(seen).toEqual([1, 1]);
  });

  it.each([
    ["the preprocessing", { preprocessing: undefined }, "only another tool leaves open how its images were prepared"],
    ["top-5", { top5Correct: undefined, correctTop5: undefined }, "only another tool leaves top-5 open"],
  ])("takes an accuracy that leaves open %s from another tool alone", async (_, open, fault) => {
    const accuracy = { ...accuracyOver("fw=="), ...open };
    const source = { tool: "LoadGen", cannotTell: [] };
    const resultWith = (measurement: Partial<Measurement>) =>
      JSON.stringify(sampleResult({ measurements: [sampleMeasurement({ accuracy, ...measurement })] }));
    expect((await decode(resultWith({ source, launches: [] }))).measurements[0]?.accuracy).toEqual(
      JSON.parse(JSON.stringify(accuracy)),
    );
    expect(await sentence(resultWith({}))).toContain(fault);
    expect(await sentence(resultWith({ launches: [] }))).toContain("needs at least one launch");
    const half = { ...accuracy, top5Correct: 1, correctTop5: undefined };
    expect(await sentence(resultWith({ source, accuracy: half }))).toContain("both its count and its images");
  });

  it.each([
    ["empty file", "", 'r.json: byte 0: there is no list "measurements"'],
    ["text", "hello", 'there is no list "measurements"'],
    ["truncated", text().slice(0, -40), "the file ends in the middle"],
    [
      "a newer schema",
      text().replace("edgebench/result@1", "edgebench/result@2"),
      "is newer than edgebench/result@1, the newest this edgebench reads; update edgebench",
    ],
    [
      "a newer schema with unknown keys",
      text().replace("edgebench/result@1", "edgebench/result@9").replace('"steady"', '"stable"'),
      "is newer than",
    ],
    [
      "another document",
      text().replace("edgebench/result@1", "edgebench/plan@1"),
      'expected "edgebench/result@1", found "edgebench/plan@1"',
    ],
    ["an unknown key in a launch", text().replace('"steady"', '"stable"'), "measurements[0]: launches[0]"],
    ["an unknown key in the header", text().replace('"tool"', '"x":1,"tool"'), "Unrecognized key"],
    [
      "a list twice",
      text().replace('"measurements"', '"measurements":[],"measurements"'),
      '"measurements" appears twice',
    ],
    ["a missing element", text().replace('"measurements": [', '"measurements": [,'), "a comma is preceded by nothing"],
    ["two values side by side", text().replace('"round":0', '"round":1 2'), "measurements[0]: not JSON"],
    ["a number that is no count", text().replace('"round":0', '"round":1e400'), "measurements[0]"],
    ["nesting without end", `{"a":${"[".repeat(100)}`, "nested deeper than 16"],
    [
      "not UTF-8",
      new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x2c, ...new TextEncoder().encode('"measurements":[]}')]),
      "is not UTF-8",
    ],
  ])("refuses %s in one sentence", async (_, content, expected) => {
    const message = await sentence(content);
    expect(message).toContain(expected);
    expect(message).not.toContain("\n");
  });

  it("stops reading at a number of billions of digits", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{"schema":"edgebench/result@1","createdAt":');
      for (; given < 2_000_000_000; given += 65_536) yield new Uint8Array(65_536).fill(0x39);
    }
    await expect(decodeResult(endless(), "r.json")).rejects.toThrow(
      /r\.json: byte \d+: a number is longer than 32 digits/,
    );
    expect(given).toBe(0);
  });

  it("throws nothing but its own error on arbitrary text", async () => {
    const arbitrary = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(fc.nat(400), fc.string({ maxLength: 3 }))
        .map(([at, noise]) => text().slice(0, at) + noise + text().slice(at + 1)),
    );
    await fc.assert(
      fc.asyncProperty(arbitrary, async (content) => {
        try {
          await decode(content, 64);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("encodeResult", () => {
  it("refuses to write what decode would refuse", () => {
    expect(() => [...encodeResult(sampleResult({ createdAt: "yesterday" }))]).toThrow();
    expect(() => [...encodeResult(sampleResult({ measurements: [sampleMeasurement({ launches: [] })] }))]).toThrow(
      /at least one launch/,
    );
  });
});
