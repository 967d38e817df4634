import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { renderSchemas, staleSchemas } from "../../scripts/schemas.ts";
import { sampleResult } from "../bench/sample-result.ts";

// Formats beside a pattern say nothing that the pattern does not.
const ajv = () => new Ajv2020({ allErrors: true, strict: false, validateFormats: false });

describe("the published schemas", () => {
  it.each([...renderSchemas()])("%s is a JSON Schema that refuses an empty document", (_, text) => {
    const schema = JSON.parse(text) as object;
    expect(ajv().validateSchema(schema)).toBe(true);
    expect(ajv().validate(schema, {})).toBe(false);
  });

  it("are what the sources say", async () => {
    expect(await staleSchemas()).toEqual([]);
  });

  it("take a result, and refuse one with an unknown key", () => {
    const schema = JSON.parse(renderSchemas().get("schema/result.schema.json") ?? "") as object;
    const validate = ajv().compile(schema);
    expect([validate(sampleResult()), validate.errors]).toEqual([true, null]);
    expect(validate({ ...sampleResult(), more: 1 })).toBe(false);
  });
});
