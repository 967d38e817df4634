import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { OPERATIONS, trim } from "../../scripts/fixtures/trim-openapi.ts";

const DESCRIPTION = {
  openapi: "3.0.3",
  info: { version: "1", license: { name: "MIT" } },
  tags: [{ name: "issues" }],
  paths: {
    "/a/{id}": {
      get: {
        summary: "Get one",
        tags: ["a"],
        parameters: [{ $ref: "#/components/parameters/id" }],
        responses: {
          200: {
            description: "Good",
            content: { "application/json": { schema: { $ref: "#/components/schemas/a" }, examples: {} } },
          },
        },
        "x-github": { category: "a" },
      },
      delete: { responses: { 204: { description: "Gone" } } },
    },
    "/b": { get: { responses: {} } },
  },
  components: {
    parameters: { id: { name: "id", in: "path", required: true, schema: { type: "string" }, description: "which" } },
    schemas: {
      a: {
        title: "A",
        type: "object",
        required: ["description"],
        properties: {
          description: { type: "string", description: "said of it", example: "x" },
          next: { $ref: "#/components/schemas/a" },
          other: { $ref: "#/components/schemas/b" },
        },
      },
      b: { type: "string", enum: ["title", "x-y"] },
      c: { type: "string" },
    },
  },
};

describe("trimming GitHub's description", () => {
  it("keeps the operations asked for, what they refer to, and what validates", () => {
    expect(trim(DESCRIPTION, ["GET /a/{id}"])).toEqual({
      openapi: "3.0.3",
      info: { version: "1", license: { name: "MIT" } },
      paths: {
        "/a/{id}": {
          get: {
            parameters: [{ $ref: "#/components/parameters/id" }],
            responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/a" } } } } },
          },
        },
      },
      components: {
        parameters: { id: { name: "id", in: "path", required: true, schema: { type: "string" } } },
        schemas: {
          a: {
            type: "object",
            required: ["description"],
            properties: {
              description: { type: "string" },
              next: { $ref: "#/components/schemas/a" },
              other: { $ref: "#/components/schemas/b" },
            },
          },
          b: { type: "string", enum: ["title", "x-y"] },
        },
      },
    });
  });

  it("has been done to what is committed, for these operations", async () => {
    const file = new URL("../../fixtures/github/openapi.json", import.meta.url);
    const committed = JSON.parse(await readFile(file, "utf8"));
    expect(trim(committed, OPERATIONS)).toEqual(committed);
  });

  it("refuses an operation that is not described, and a reference that leads nowhere", () => {
    expect(() => trim(DESCRIPTION, ["POST /a/{id}"])).toThrow("does not describe POST /a/{id}");
    const broken = { ...DESCRIPTION, components: {} };
    expect(() => trim(broken, ["GET /a/{id}"])).toThrow("#/components/parameters/id leads nowhere");
  });
});
