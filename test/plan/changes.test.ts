import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeChange, diffTrees, pathsOf, shortPath } from "../../src/plan/changes.ts";
import type { Tree } from "../../src/plan/tree.ts";
import { tree } from "./commits.ts";

/** Few paths and few contents, so that files move, change and stay. */
const trees = fc
  .dictionary(
    fc.constantFrom("a", "b", "c", "d/a", "d/b", "e"),
    fc.record({ blob: fc.constantFrom("1", "2", "3"), mode: fc.constantFrom("100644", "100755") }),
    { noNullPrototype: true },
  )
  .map((files) => tree(files));

/** The base after the changes, by path and content. */
function applied(base: Tree, head: Tree): ReadonlyMap<string, string> {
  const files = new Map([...base.files].map(([path, { blob, mode }]) => [path, blob + mode]));
  const at = (path: string) => {
    const entry = head.files.get(path);
    return (entry?.blob ?? "") + (entry?.mode ?? "");
  };
  for (const change of diffTrees(base, head)) {
    if (change.kind === "deleted") files.delete(change.path);
    else files.set(change.path, at(change.path));
    if (change.kind === "moved") files.delete(change.from);
  }
  return files;
}

describe("the difference of two trees", () => {
  it.each([
    [{ a: "1" }, { a: "1" }, []],
    [{ a: "1" }, { a: "2" }, [{ kind: "changed", path: "a" }]],
    [{}, { a: "1" }, [{ kind: "added", path: "a" }]],
    [{ a: "1" }, {}, [{ kind: "deleted", path: "a" }]],
    [{ a: "1" }, { b: "1" }, [{ kind: "moved", path: "b", from: "a" }]],
    [{ a: "1" }, { a: "1", b: "1" }, [{ kind: "added", path: "b" }]],
    [{ a: { mode: "100644" } }, { a: { mode: "120000" } }, [{ kind: "changed", path: "a" }]],
  ])("from %j to %j is %j", (base, head, expected) => {
    expect(diffTrees(tree(base), tree(head))).toEqual(expected);
  });

  it("is empty between a tree and itself", () => {
    fc.assert(
      fc.property(trees, (same) => {
        expect(diffTrees(same, same)).toEqual([]);
      }),
    );
  });

  it("makes the head of the base", () => {
    fc.assert(
      fc.property(trees, trees, (base, head) => {
        const expected = new Map([...head.files].map(([path, { blob, mode }]) => [path, blob + mode]));
        expect(applied(base, head)).toEqual(expected);
      }),
    );
  });

  it("names no path twice, and only moves what kept its content and left its place", () => {
    fc.assert(
      fc.property(trees, trees, (base, head) => {
        const changes = diffTrees(base, head);
        const paths = changes.flatMap(pathsOf);
        expect(new Set(paths).size).toBe(paths.length);
        for (const change of changes) {
          if (change.kind !== "moved") continue;
          expect(head.files.get(change.path)?.blob).toBe(base.files.get(change.from)?.blob);
          expect(head.files.has(change.from)).toBe(false);
        }
      }),
    );
  });

  it("knows no limit on the number of files", () => {
    const files = (content: string) =>
      tree(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index}`, content])));
    expect(diffTrees(files("1"), files("2"))).toHaveLength(10_000);
  });
});

describe("a change in words", () => {
  it.each([
    [{ kind: "changed", path: "a" }, "a changed"],
    [{ kind: "added", path: "a" }, "a was added"],
    [{ kind: "deleted", path: "a" }, "a was deleted"],
    [{ kind: "moved", path: "b", from: "a" }, "b moved from a"],
  ] as const)("%j: %s", (change, expected) => {
    expect(describeChange(change)).toBe(expected);
  });

  it("cuts very long paths in the middle", () => {
    const short = shortPath(`${"a".repeat(500)}.onnx`);
    expect(short).toMatch(/^a+…a+\.onnx$/);
    expect(short).toHaveLength(191);
  });
});
