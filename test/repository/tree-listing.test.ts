import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainPath } from "../../src/plan/tree.ts";
import { TreeListing } from "../../src/repository/tree-listing.ts";

const BLOB = "1".repeat(40);
const bytesOf = (text: string) => new TextEncoder().encode(text);

function listed(...pieces: readonly Uint8Array[]) {
  const listing = new TreeListing();
  for (const piece of pieces) listing.add(piece);
  return listing.tree;
}

describe("a listing of git ls-tree", () => {
  it("gives mode, blob, size and path of each file", () => {
    const text = `100644 blob ${BLOB}     12\ta b\tc.txt\u0000160000 commit ${BLOB}       -\tlib\u0000`;
    expect([...listed(bytesOf(text)).files]).toEqual([
      ["a b\tc.txt", { blob: BLOB, mode: "100644", bytes: 12 }],
      ["lib", { blob: BLOB, mode: "160000", bytes: 0 }],
    ]);
  });

  it("keeps names that are not UTF-8 apart", () => {
    const record = new Uint8Array([...bytesOf(`100644 blob ${BLOB} 1\tmod`), 0xe8, ...bytesOf("le\u0000")]);
    expect(listed(record)).toEqual({ files: new Map(), notUtf8: ["mod\u{FFFD}le"] });
  });

  it("is the same however the output is cut into pieces", () => {
    const name = fc
      .string({ unit: "binary", minLength: 1, maxLength: 8 })
      .filter((text) => !/\p{Cs}/u.test(text) && isPlainPath(text));
    const names = fc.uniqueArray(name, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 30 }), (paths, size) => {
        const whole = bytesOf(paths.map((path) => `100644 blob ${BLOB} 7\t${path}\u0000`).join(""));
        const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
          whole.slice(index * size, (index + 1) * size),
        );
        expect([...listed(...pieces).files.keys()]).toEqual(paths);
      }),
    );
  });

  it.each(["../a", "a/../b", "/a", "a//b", "./a", "a/"])("refuses the path %j", (path) => {
    expect(() => listed(bytesOf(`100644 blob ${BLOB} 1\t${path}\u0000`))).toThrow(
      `the commit has a file whose path leads out of it, "${path}"; remove it`,
    );
  });

  it("refuses a path without end", () => {
    const piece = bytesOf("x".repeat(40_000));
    expect(() => listed(piece, piece)).toThrow("a path of more than 65536 bytes");
  });
});
