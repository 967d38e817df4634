import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { exportResults } from "../../src/commands/export.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { readAs, resultOf } from "../formats/format-files.ts";
import { quietContext } from "./quiet-context.ts";

describe("exportResults", () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    const [imported] = readAs("csv-times", "ms\n1.5\n2500\n");
    if (imported === undefined) throw new Error("a table");
    folder = await TemporaryFolder.make({ "r.json": JSON.stringify(resultOf(imported, { runtime: "tflite" })) });
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  async function run(format: string, out?: string): Promise<string> {
    const said: string[] = [];
    expect(await exportResults({ format, files: ["r.json"], out }, quietContext(folder.path, said))).toBe(0);
    return said.join("");
  }

  it("writes bytes into a file, whole", async () => {
    expect(await run("parquet", "times.parquet")).toBe("times.parquet: Apache Parquet with every timed iteration\n");
    const { buffer } = Uint8Array.from(await readFile(join(folder.path, "times.parquet")));
    const rows = await parquetReadObjects({ file: buffer });
    expect(rows.map(({ latency_ns, commit }) => [latency_ns, commit])).toEqual([
      [1_500_000n, null],
      [2_500_000_000n, null],
    ]);
  });

  it("prints text, and refuses in one sentence to print bytes", async () => {
    expect(await run("csv")).toMatch(/^benchmark,.*\nm\/d\/tflite/);
    await expect(run("parquet")).rejects.toThrow(
      new UserError("export parquet: this format is binary and is not printed; name its file with --out"),
    );
  });
});
