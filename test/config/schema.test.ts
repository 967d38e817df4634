import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { firstConfig } from "../../src/commands/first-config.ts";
import { GOOD, sentencesOf, spoil } from "./spoil.ts";

/** What editors complete and check with: the published JSON Schema beside the parser that has the last word. */
const PUBLISHED = join(import.meta.dirname, "..", "..", "schema", "edgebench.schema.json");

interface SchemaNode {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: { readonly [key: string]: SchemaNode };
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
}

let published: SchemaNode;
let accepts: (text: string) => boolean;
beforeAll(async () => {
  published = JSON.parse(await readFile(PUBLISHED, "utf8")) as SchemaNode;
  const validate: ValidateFunction = new Ajv2020({ allErrors: true, strict: false }).compile(published);
  accepts = (text) => validate(parse(text));
});

/** Everything that the schema says of a key, by the key's path; `*` is any name, `[]` an item. */
function* keysOf(node: SchemaNode, path = ""): Generator<readonly [path: string, node: SchemaNode]> {
  for (const [key, inner] of Object.entries(node.properties ?? {})) {
    yield [`${path}.${key}`, inner];
    yield* keysOf(inner, `${path}.${key}`);
  }
  for (const inner of node.anyOf ?? []) yield* keysOf(inner, path);
  if (node.items !== undefined) yield* keysOf(node.items, `${path}[]`);
  if (typeof node.additionalProperties === "object") yield* keysOf(node.additionalProperties, `${path}.*`);
}

/** Every mapping with known keys, by path. */
function* mappingsOf(node: SchemaNode, path = ""): Generator<readonly [path: string, node: SchemaNode]> {
  if (node.properties !== undefined) yield [path, node];
  for (const [key, inner] of Object.entries(node.properties ?? {})) yield* mappingsOf(inner, `${path}.${key}`);
  for (const inner of node.anyOf ?? []) yield* mappingsOf(inner, path);
  if (node.items !== undefined) yield* mappingsOf(node.items, `${path}[]`);
  if (typeof node.additionalProperties === "object") yield* mappingsOf(node.additionalProperties, `${path}.*`);
}

describe("the published schema", () => {
  it("describes every key, so that an editor can show what it means", () => {
    const undescribed = [...keysOf(published)].filter(([, { description }]) => !description).map(([path]) => path);
    expect(undescribed).toEqual([]);
    expect([...keysOf(published)].length).toBeGreaterThan(50);
  });

  it("refuses unknown keys in every mapping that has known ones", () => {
    for (const [path, node] of mappingsOf(published)) expect([path, node.additionalProperties]).toEqual([path, false]);
  });

  it.each([
    ["the example", GOOD],
    ["a device that says little", spoil("runs-on: [self-hosted, desk]", "runs-on: desk")],
    ["preprocessing spelled out", spoil("torchvision-resnet50", "{ resize: { shorter: 256 }, mean: [0.5] }")],
    ["a csv layout", spoil("layout: folders", "layout: { csv: a.csv }")],
    ["rules with include and exclude", spoil("exclude: []", "include: [{ batch: 2 }], exclude: [{ devices: desk }]")],
    ["no policy", GOOD.slice(0, GOOD.indexOf("policy:"))],
    ["the first configuration of edgebench init", firstConfig([])],
  ])("takes %s, as the parser does", (_, text) => {
    expect(sentencesOf(text)).toEqual([]);
    expect(accepts(text)).toBe(true);
  });

  it.each([
    ["an unknown key at the top", spoil("policy:", "polciy:")],
    ["an unknown key of a device", spoil("runs-on: [self-hosted, rpi3]", "runs_on: [self-hosted, rpi3]")],
    ["an unknown key of a transport", spoil("user: bench", "user: bench, prot: 22")],
    ["an unknown runtime", spoil("[tflite, onnxruntime]", "[tflite, onnx]")],
    ["an unknown key of files", spoil("{ onnxruntime: models/other.onnx }", "{ onnx: models/other.onnx }")],
    ["an unknown task", spoil("task: other", "task: none")],
    ["an unknown recipe", spoil("torchvision-resnet50", "imagenet")],
    ["an unknown key of a rule", spoil("threads: [4]", "thread: [4]")],
    ["an unknown metric", spoil("latency: 5%", "latncy: 5%")],
    ["an unknown event of the gate", spoil("[regressed, head-failed]", "[regresed]")],
    ["another version", spoil("version: 1", "version: 2")],
    ["a missing version", spoil("version: 1\n", "")],
    ["a number where a percentage belongs", spoil("latency: 5%", "latency: 5")],
    ["a tolerance of another kind", spoil("top-1: 1pt", "top-1: 1%")],
    ["a path that leaves the repository", spoil("data/val", "../val")],
    ["an absolute path", spoil("data/val", "/data/val")],
    ["a name with a slash", spoil("  desk:", "  a/b:")],
    ["no model", spoil(GOOD.slice(GOOD.indexOf("models:"), GOOD.indexOf("benchmarks:")), "models: {}\n")],
    ["a URL without its digest", spoil(`, sha256: ${"a".repeat(64)}`, "")],
    ["batch 0", spoil("batch: [1]", "batch: [0]")],
    ["no rule", spoil(GOOD.slice(GOOD.indexOf("benchmarks:"), GOOD.indexOf("policy:")), "benchmarks: []\n")],
  ])("refuses %s, as the parser does", (_, text) => {
    expect(sentencesOf(text).length).toBeGreaterThan(0);
    expect(accepts(text)).toBe(false);
  });

  it("offers examples that it accepts itself", () => {
    const ajv = new Ajv2020({ strict: false });
    const told: string[] = [];
    for (const [path, node] of keysOf(published)) {
      for (const example of node.examples ?? []) {
        told.push(path);
        expect([path, example, ajv.validate(node as object, example)]).toEqual([path, example, true]);
      }
    }
    expect(told.length).toBeGreaterThan(30);
  });
});
