import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineReader } from "../../src/measure/line-reader.ts";
import {
  MAX_LINE_BYTES,
  replySchema,
  requestSchema,
  TENSOR_TYPES,
  valueInfoSchema,
} from "../../src/measure/protocol.ts";

const LOADED = {
  type: "loaded",
  id: 1,
  loadNs: 5,
  inputs: [{ name: "x", type: "float32", shape: ["batch", 3] }],
  outputs: [],
  actual: { provider: "cpu", version: "1" },
};
const TIMES = { type: "times", id: 1, startNs: 0, latencyNs: [1] };
const OUTPUT = { name: "y", type: "float32", shape: [1], notFinite: 0, data: "AAAAAA==" };
const OUTPUTS = { type: "outputs", id: 1, tensors: [OUTPUT] };
const HELLO = {
  type: "hello",
  protocol: 1,
  worker: "w",
  pid: 1,
  runtime: { name: "r", version: "1" },
  clock: { name: "c", resolutionNs: 0.5 },
  exclusive: false,
};
const takes = (reply: object) => replySchema.safeParse(reply).success;

describe("replies", () => {
  it.each([
    ["hello", HELLO],
    ["hello of another version, so that it can be told", { ...HELLO, protocol: 99 }],
    ["loaded", LOADED],
    ["loaded with a dimension that has no name", { ...LOADED, inputs: [{ name: "x", type: "bool", shape: [""] }] }],
    ["loaded with a scalar", { ...LOADED, inputs: [{ name: "x", type: "int4", shape: [] }] }],
    ["loaded from an engine that was built earlier", { ...LOADED, actual: { ...LOADED.actual, engine: "cached" } }],
    ["times", TIMES],
    ["times beside a transfer", { ...TIMES, transferNs: 0 }],
    ["outputs", OUTPUTS],
    ["an empty tensor", { ...OUTPUTS, tensors: [{ ...OUTPUT, shape: [0], data: "" }] }],
    ["a tensor that did not fit", { ...OUTPUTS, tensors: [{ ...OUTPUT, data: null }] }],
    ["bye", { type: "bye", id: Number.MAX_SAFE_INTEGER, peakRssBytes: 0 }],
    ["error", { type: "error", id: 1, message: "" }],
  ])("%s is taken", (_what, reply) => {
    expect(takes(reply)).toBe(true);
  });

  it.each([
    ["no id", { type: "ready" }],
    ["a negative id", { type: "ready", id: -1 }],
    ["an id that is text", { type: "ready", id: "1" }],
    ["an unknown type of tensor", { ...LOADED, inputs: [{ name: "x", type: "float", shape: [] }] }],
    ["half a dimension", { ...LOADED, inputs: [{ name: "x", type: "bool", shape: [0.5] }] }],
    ["seventeen dimensions", { ...LOADED, inputs: [{ name: "x", type: "bool", shape: Array(17).fill(1) }] }],
    ["a load time below zero", { ...LOADED, loadNs: -1 }],
    ["an engine that is neither built nor cached", { ...LOADED, actual: { ...LOADED.actual, engine: "found" } }],
    ["no times", { ...TIMES, latencyNs: [] }],
    ["a transfer below zero", { ...TIMES, transferNs: -1 }],
    ["a time with a fraction", { ...TIMES, latencyNs: [1.5] }],
    ["a time of more than a day", { ...TIMES, latencyNs: [86_400_000_000_001] }],
    ["more times than may be asked for", { ...TIMES, latencyNs: Array(10_001).fill(1) }],
    ["data that is not base64", { ...OUTPUTS, tensors: [{ ...OUTPUT, data: "AA=A" }] }],
    ["outputs of an open shape", { ...OUTPUTS, tensors: [{ ...OUTPUT, shape: ["n"] }] }],
    ["a share above 1", { ...LOADED, actual: { ...LOADED.actual, fallbackShare: 1.1 } }],
    ["no threads", { ...LOADED, actual: { ...LOADED.actual, threads: 0 } }],
    ["a message of 4,001 characters", { type: "error", id: 1, message: "x".repeat(4_001) }],
  ])("%s is refused", (_what, reply) => {
    expect(takes(reply)).toBe(false);
  });

  it("refuse an unknown key at every depth", () => {
    expect(takes({ ...HELLO, runtime: { ...HELLO.runtime, more: 1 } })).toBe(false);
    expect(takes({ ...LOADED, inputs: [{ name: "x", type: "bool", shape: [], more: 1 }] })).toBe(false);
    expect(takes({ ...OUTPUTS, tensors: [{ ...OUTPUT, more: 1 }] })).toBe(false);
  });

  it("of 10,000 of the longest times fit a line", () => {
    const longest = { ...TIMES, id: Number.MAX_SAFE_INTEGER, latencyNs: Array(10_000).fill(86_400_000_000_000) };
    expect(takes(longest)).toBe(true);
    expect(JSON.stringify(longest).length).toBeLessThan(MAX_LINE_BYTES);
  });

  it("never make the schema throw, whatever was parsed", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof replySchema.safeParse(value).success === "boolean"));
  });
});

const info = fc.record({
  name: fc.string({ unit: "grapheme", maxLength: 20 }),
  type: fc.constantFrom(...TENSOR_TYPES),
  shape: fc.array(fc.oneof(fc.nat(), fc.string({ maxLength: 10 })), { maxLength: 16 }),
});
const id = fc.maxSafeNat();
const reply = fc.oneof(
  fc.record({ type: fc.constant("ready"), id }),
  fc.record({
    type: fc.constant("times"),
    id,
    startNs: fc.maxSafeNat(),
    latencyNs: fc.array(fc.nat(), { minLength: 1 }),
  }),
  fc.record({ type: fc.constant("error"), id, message: fc.string({ unit: "grapheme", maxLength: 100 }) }),
  fc.record({
    type: fc.constant("loaded"),
    id,
    loadNs: fc.nat(),
    inputs: fc.array(info),
    outputs: fc.array(info),
    actual: fc.constant(LOADED.actual),
  }),
);

describe("a conversation's bytes", () => {
  it("give the same replies however they are split", () => {
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 8 }), fc.integer({ min: 1, max: 50 }), (replies, size) => {
        const whole = new TextEncoder().encode(replies.map((one) => `${JSON.stringify(one)}\n`).join(""));
        const reader = new LineReader(MAX_LINE_BYTES);
        const read: unknown[] = [];
        for (let at = 0; at < whole.length; at += size)
          for (const event of reader.push(whole.subarray(at, at + size)))
            read.push(event.kind === "line" ? replySchema.parse(JSON.parse(event.text)) : event);
        expect(read).toEqual(replies);
      }),
    );
  });
});

describe("requests", () => {
  const RUN = { op: "run", id: 1, count: 1, first: 0 };

  it.each([
    ["nothing to run", { ...RUN, count: 0 }],
    ["more than a reply can hold", { ...RUN, count: 10_001 }],
    ["a set below zero", { ...RUN, first: -1 }],
    ["no sets", { op: "inputs", id: 1, count: 0, tensors: [] }],
    ["an unknown request", { op: "dance", id: 1 }],
  ])("of %s are refused", (_what, request) => {
    expect(requestSchema.safeParse(request).success).toBe(false);
  });

  it("name only types that a model can declare", () => {
    for (const type of TENSOR_TYPES)
      expect(valueInfoSchema.safeParse({ name: "x", type, shape: [] }).success).toBe(true);
    expect(valueInfoSchema.safeParse({ name: "x", type: "undefined", shape: [] }).success).toBe(false);
  });
});
