import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { CANARY_MODELS } from "../../scripts/fixtures/canaries.ts";
import { RUNTIME_NAMES } from "../../src/bench/benchmark.ts";
import { workOf } from "../../src/commands/network-work.ts";
import { canaryOf } from "../../src/measure/canary.ts";
import { partsOfSavedModel } from "../../src/measure/sentinel.ts";
import { readOnnxGraph } from "../../src/model/onnx-graph.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "workers", "canaries");

describe("the canaries", () => {
  it.each(Object.entries(CANARY_MODELS))(
    "%s is what the script makes, and has four times as much to do for four images",
    async (file, make) => {
      const committed = await readFile(join(FOLDER, file));
      expect(committed.equals(make())).toBe(true);
      const graph = readOnnxGraph(committed);
      const [one, four] = [1, 4].map((batch) =>
        workOf(graph, [{ name: "image", type: "float32", shape: [batch, 3, 24, 24] }]),
      );
      expect(one).toMatchObject({ macs: 576 * 9 * (3 * 16 + 6 * 16 * 16), isLowerBound: false, unknownOperators: [] });
      expect(four?.macs).toBe(4 * (one?.macs ?? 0));
    },
  );

  it("are shipped whole and small, and all of them are named", async () => {
    const named = new Set(RUNTIME_NAMES.flatMap((runtime) => canaryOf(runtime, undefined)?.file ?? []));
    const wanted = [...named].flatMap((file) => [
      file,
      ...partsOfSavedModel(file).map((part) => join(dirname(file), part)),
    ]);
    const found = await readdir(FOLDER, { recursive: true, withFileTypes: true });
    const shipped = found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    expect(shipped.map((path) => relative(FOLDER, path)).sort()).toEqual(wanted.sort());
    for (const path of shipped) expect((await readFile(path)).length).toBeLessThan(20_000);
  });
});
