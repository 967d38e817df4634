import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { readResult } from "../../src/commands/files.ts";
import { type ImportOptions, importResult } from "../../src/commands/import.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { fixture } from "../formats/format-files.ts";
import { quietContext } from "./quiet-context.ts";

describe("importResult of answers", () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await TemporaryFolder.make({
      "mlperf_log_accuracy.json": fixture("made/mlperf_log_accuracy.json"),
      "val_map.txt": fixture("made/mlperf-val_map.txt"),
      "other_map.txt": fixture("made/mlperf-val_map.txt").replace(" 0\n", " 1\n"),
    });
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  const contextOf = (said: string[] = []) => quietContext(folder.path, said);
  async function take(options: Partial<ImportOptions>): Promise<string> {
    const said: string[] = [];
    const asked = { format: "mlperf-accuracy", files: ["mlperf_log_accuracy.json"], model: "m", device: "d" };
    expect(await importResult({ ...asked, runtime: "onnxruntime", out: "r.json", ...options }, contextOf(said))).toBe(
      0,
    );
    return said.join("");
  }
  const read = (file: string) => readResult(contextOf(), join(folder.path, file));
  const sessionIn = async (file: string) => (await read(file)).session.id;

  it("prints how many are right and what LoadGen cannot tell, and writes a result that is read", async () => {
    expect(await take({ labels: "val_map.txt" })).toMatch(
      /^r\.json: 96 of 100 images right\nMLPerf LoadGen cannot tell:\n {2}top-5: [^\n]*\n {2}how images became tensors\n/,
    );
    const { measurements } = await read("r.json");
    expect(measurements[0]).toMatchObject({
      launches: [],
      accuracy: { top1Correct: 96, dataset: { name: "val_map" } },
    });
  });

  it("is of another session with another list", async () => {
    await take({ labels: "val_map.txt", out: "one.json" });
    await take({ labels: "val_map.txt", out: "same.json" });
    await take({ labels: "other_map.txt", out: "other.json" });
    expect(await sessionIn("same.json")).toBe(await sessionIn("one.json"));
    expect(await sessionIn("other.json")).not.toBe(await sessionIn("one.json"));
  });

  it("refuses options that a format does not take, a list that is not there, and two logs", async () => {
    await expect(take({ labels: "val_map.txt", unit: "ms" })).rejects.toThrow(
      new UserError("--unit: import mlperf-accuracy does not take it; leave the option out"),
    );
    await expect(take({ format: "csv-times", labels: "val_map.txt" })).rejects.toThrow(
      new UserError("--labels: import csv-times does not take it; leave the option out"),
    );
    await expect(take({ labels: "none.txt" })).rejects.toThrow(
      new UserError("none.txt: cannot be read (ENOENT); name the list of the images and their classes"),
    );
    await expect(
      take({ labels: "val_map.txt", files: ["mlperf_log_accuracy.json", "mlperf_log_accuracy.json"] }),
    ).rejects.toThrow(/^import: 2 files of MLPerf LoadGen hold no single times, and nothing else can be joined/);
  });
});
