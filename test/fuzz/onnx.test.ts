import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLocation } from "../../src/model/external-data.ts";
import { recogniseFormat } from "../../src/model/format.ts";
import { parseLfsPointer } from "../../src/model/lfs-pointer.ts";
import { checkFileName, checkMagic, checkOperators } from "../../src/model/loadable.ts";
import { type OnnxModel, readOnnx } from "../../src/model/onnx.ts";
import { external, graph, initializer, message, model, node, opset, text, value } from "../model/onnx-bytes.ts";
import { CASES, hostileText, LONG_CASES, longText, mutatedBytes, mutatedText } from "./mutation.ts";
import { outcome } from "./refusal.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "models", name));
const OWN = model(
  opset(21),
  opset(1, "mine"),
  graph(
    node("Op", "mine"),
    node(
      "If",
      "",
      message(5, text(1, "then"), message(6, node("Add"), initializer("inner", external({ location: "i" })))),
    ),
    initializer("w", external({ location: "weights/w.bin", offset: "4096", length: "16" })),
    value(11, "in", 1, ["batch", 3, undefined]),
    value(12, "out", 7, [-1]),
  ),
  message(25, text(1, "Op"), text(10, "mine"), message(7, text(4, "Mul"))),
);
const MODELS = [OWN, fixture("add.onnx"), fixture("scalar.onnx")];

/** What a model that was read may say. */
function expectBounded({ inputs, outputs, externalData, operators }: OnnxModel): void {
  for (const { location, minimumBytes } of externalData) {
    expect(location).not.toMatch(/^\/|^[A-Za-z]:|\\|\*|\p{Cc}|(?:^|\/)\.{0,2}(?:\/|$)/u);
    expect(Number.isSafeInteger(minimumBytes) && minimumBytes >= 0).toBe(true);
  }
  expect(Math.max(inputs.length, outputs.length)).toBeLessThanOrEqual(1_000);
  for (const { count } of operators) expect(count).toBeGreaterThan(0);
}

describe("fuzzed models", () => {
  it("are refused in a clause, or are models within bounds", () => {
    let taken = 0;
    fc.assert(
      fc.property(
        fc.oneof({ arbitrary: mutatedBytes(...MODELS), weight: 4 }, fc.uint8Array({ maxLength: 60 })),
        (bytes) => {
          const read = outcome(() => {
            checkMagic(bytes);
            return readOnnx(bytes);
          });
          if (read.kind === "refused") {
            expect(read.why).toMatch(/^(?:not an ONNX model|truncated at byte|refused|a )/);
            return;
          }
          taken += 1;
          expectBounded(read.value);
          outcome(() => checkOperators(read.value));
        },
      ),
      CASES,
    );
    expect(taken).toBeGreaterThan(100);
  });

  it("come to an end where one thing is repeated", () => {
    const unit = fc.uint8Array({ minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...MODELS), unit, fc.nat(100), (bytes, often, at) => {
        const much = Uint8Array.from({ length: 100_000 }, (_, index) => often[index % often.length] ?? 0);
        outcome(() => readOnnx(Uint8Array.from([...bytes.subarray(0, at), ...much])));
      }),
      LONG_CASES,
    );
  });

  it("have external data beside them or none", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, mutatedText("weights/w.bin", "./a", "C:/w", "../w")), (location) => {
        const clean = outcome(() => cleanLocation(location));
        if (clean.kind === "refused") {
          expect(clean.why).toMatch(/^refused: [^\p{Cc}]*$/u);
          return;
        }
        expect(clean.value).not.toMatch(/^\/|^[A-Za-z]:|\\|\*|\p{Cc}|(?:^|\/)\.{0,2}(?:\/|$)/u);
      }),
      CASES,
    );
  });

  it("have a name that is taken or refused, and a format that is known or not", () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12\n`;
    fc.assert(
      fc.property(
        mutatedText("net.onnx", "net.pt", "a.b.c"),
        mutatedBytes(new TextEncoder().encode(pointer)),
        (name, bytes) => {
          const named = outcome(() => checkFileName(name, "onnxruntime"));
          if (named.kind === "taken") expect(name).toMatch(/\.onnx$|^[^.]*$/i);
          expect(recogniseFormat(bytes) === "lfs-pointer").toBe(parseLfsPointer(bytes) !== undefined);
        },
      ),
      CASES,
    );
    fc.assert(
      fc.property(longText(60_000, "version https://git-lfs.github.com/spec/v1\n"), (long) => {
        recogniseFormat(new TextEncoder().encode(long));
        outcome(() => cleanLocation(long));
        outcome(() => checkFileName(long, "onnxruntime"));
      }),
      LONG_CASES,
    );
  });
});
