import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAXIMUM_POINTER_BYTES, parseLfsPointer } from "../../src/model/lfs-pointer.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const OID = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
/** The example of git-lfs docs/spec.md. */
const EXAMPLE = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 12345\n`;
const read = (text: string) => parseLfsPointer(bytesOf(text));

describe("parseLfsPointer", () => {
  it.each([
    ["the specification's example", EXAMPLE],
    ["the version before the project's name", EXAMPLE.replace("git-lfs.github.com", "hawser.github.com")],
    ["an empty line", EXAMPLE.replace("\nsize", "\n\nsize")],
    ["CRLF", EXAMPLE.replaceAll("\n", "\r\n")],
    ["no line feed at the end", EXAMPLE.trimEnd()],
    ["extensions between", EXAMPLE.replace("oid", `ext-0-foo sha256:${"1".repeat(64)}\noid`)],
  ])("reads %s", (_, text) => {
    expect(read(text)).toEqual({ sha256: OID, bytes: 12_345 });
  });

  it.each([
    ["nothing", ""],
    ["other text", "version 1.2.3\n"],
    ["another version", EXAMPLE.replace("spec/v1", "spec/v2")],
    ["the version not first", EXAMPLE.replace(/^(.*)\n(.*)\n/, "$2\n$1\n")],
    ["another digest", EXAMPLE.replace("sha256:", "sha512:")],
    ["a short digest", EXAMPLE.replace(OID, OID.slice(1))],
    ["a digest in capitals", EXAMPLE.replace(OID, OID.toUpperCase())],
    ["no digest", EXAMPLE.replace(/oid.*\n/, "")],
    ["no size", EXAMPLE.replace(/size.*\n/, "")],
    ["a negative size", EXAMPLE.replace("12345", "-1")],
    ["a size with a leading zero", EXAMPLE.replace("12345", "012345")],
    ["a size beyond all files", EXAMPLE.replace("12345", "1".repeat(16))],
    ["a key twice", EXAMPLE.replace("size 12345", "size 12345\nsize 12345")],
    ["a byte order mark", `\uFEFF${EXAMPLE}`],
    ["something before", `x\n${EXAMPLE}`],
  ])("takes %s for no pointer", (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it("takes nothing of 1024 bytes for a pointer", () => {
    const long = (size: number) =>
      EXAMPLE.replace("oid", `ext-0-${"x".repeat(size - EXAMPLE.length - 79)} sha256:${OID}\noid`);
    expect(bytesOf(long(1_023))).toHaveLength(1_023);
    expect(read(long(1_023))).toBeDefined();
    expect(bytesOf(long(MAXIMUM_POINTER_BYTES))).toHaveLength(MAXIMUM_POINTER_BYTES);
    expect(read(long(MAXIMUM_POINTER_BYTES))).toBeUndefined();
  });

  it("reads back whatever digest and size were written", () => {
    const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
    fc.assert(
      fc.property(digest, fc.nat(2 ** 31 - 1), fc.nat(400_000), (sha256, low, high) => {
        const bytes = high * 2 ** 31 + low;
        expect(read(`version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${bytes}\n`)).toEqual({
          sha256,
          bytes,
        });
      }),
    );
  });

  it("any bytes are a pointer or none, and a pointer with any one byte changed never stands for other content unnoticed", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1_100 }), (bytes) => {
        expect(parseLfsPointer(bytes)).toBeUndefined();
      }),
    );
    const whole = bytesOf(EXAMPLE);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const copy = Uint8Array.from(whole);
        copy[at] = byte;
        const found = parseLfsPointer(copy);
        if (found === undefined) return;
        expect(EXAMPLE.slice(0, at) + String.fromCharCode(byte) + EXAMPLE.slice(at + 1)).toContain(found.sha256);
      }),
      { numRuns: 2_000 },
    );
  });
});
