import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { isNativeCode } from "../../scripts/native-code.ts";

const ROOT = join(import.meta.dirname, "..", "..");

describe("the build", () => {
  let folder: string;
  let first: ReadonlyMap<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgebench-build-"));
    first = await builtFiles("first");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function builtFiles(name: string): Promise<ReadonlyMap<string, string>> {
    const out = join(folder, name);
    await build(out);
    const entries = await readdir(out, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const read = paths
      .sort()
      .map(async (path) => [path.slice(out.length + 1), await readFile(path, "base64")] as const);
    return new Map(await Promise.all(read));
  }

  const text = (path: string) => Buffer.from(first.get(path) ?? "", "base64").toString("utf8");

  it("gives the same bytes twice, wherever it builds to", async () => {
    expect(await builtFiles("elsewhere")).toEqual(first);
  });

  it("gives the two entries, what they start, and the licences", () => {
    expect([...first.keys()]).toEqual(
      expect.arrayContaining([
        "cli.js",
        "main.js",
        "package.json",
        "LICENSES.txt",
        "workers/onnxruntime.mjs",
        "workers/sentinels/onnxruntime-fp32.onnx",
      ]),
    );
    expect(text("cli.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(text("main.js")).not.toMatch(/^#!/);
  });

  it("tells nothing of the machine it was built on", () => {
    const telling = [...first.keys()].filter((path) => text(path).includes(ROOT));
    expect(telling).toEqual([]);
  });

  it("holds no compiled code", () => {
    const native = [...first].filter(([path, content]) => isNativeCode(path, Buffer.from(content, "base64")));
    expect(native.map(([path]) => path)).toEqual([]);
  });
});
