import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { statedInputs } from "../../src/commands/measure-with-tool.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";

const XML = `<layer id="0" name="x" type="Parameter" version="opset1">
<data shape="1,3" element_type="f32" /></layer>`;

it("reads what OpenVINO's file says of its inputs, and no file that is longer than any text", async () => {
  await using folder = await TemporaryFolder.make();
  const path = join(folder.path, "m.xml");
  await writeFile(path, XML);
  expect(await statedInputs({ path })).toEqual([{ name: "x", shape: [1, 3] }]);
  await truncate(path, 700 * 1024 * 1024);
  expect(await statedInputs({ path })).toBeUndefined();
});
