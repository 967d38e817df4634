import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openvinoInputs } from "../../src/model/openvino-inputs.ts";

describe("inputs of OpenVINO's intermediate representation", () => {
  it("are read from a real one", () => {
    const xml = readFileSync(new URL("../../fixtures/digits/digits.xml", import.meta.url), "utf8");
    expect(openvinoInputs(xml)).toEqual([{ name: "image", shape: ["", 1, 28, 28] }]);
  });

  it("leave open what is a range or minus one, and may be scalars", () => {
    const layer = (name: string, shape: string) =>
      `<layer id="0" name="${name}" type="Parameter" version="opset1"><data shape="${shape}" element_type="f32"/></layer>`;
    expect(openvinoInputs(layer("a", "1..8,-1, 3") + layer("b", "") + layer("c", "2"))).toEqual([
      { name: "a", shape: ["", "", 3] },
      { name: "b", shape: [] },
      { name: "c", shape: [2] },
    ]);
  });

  it("are none of what is none, and take their time with nothing", () => {
    expect(openvinoInputs('<layer name="a" type="Const"><data shape="1"/></layer>')).toEqual([]);
    expect(openvinoInputs(`<layer ${'type="Parameter" '.repeat(100_000)}`)).toEqual([]);
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("<layer ", 'type="Parameter"', ">", "<data ", 'shape="1"', "/>", " ", 'name="x"'),
        }),
        (xml) => {
          for (const { name } of openvinoInputs(xml)) expect(name).toBe("x");
        },
      ),
      { numRuns: 200 },
    );
  });
});
