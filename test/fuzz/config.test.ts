import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseConfig, parseConfigBytes } from "../../src/config/parse.ts";
import { CASES, longText, mutatedBytes, mutatedDocument } from "./mutation.ts";
import { outcome } from "./refusal.ts";

const CONFIG = {
  version: 1,
  devices: { pi: { "runs-on": ["self-hosted", "pi"], transport: "local", runtimes: ["onnxruntime"] } },
  datasets: { val: { path: "data/val", layout: "folders" } },
  models: {
    net: {
      files: { onnxruntime: "net.onnx" },
      task: "classification",
      preprocessing: "torchvision-resnet50",
      dataset: "val",
    },
  },
  benchmarks: [{ models: "*", devices: "*", threads: [1, 2] }],
  policy: { tolerance: { latency: "5%", "top-1": "1pt" }, "error-rate": "5%", gate: { "fail-on": ["regressed"] } },
};
const WRITTEN = `# yaml
version: 1
devices: &d { pi: { runs-on: pi, transport: local, runtimes: [onnxruntime] } }
models:
  net: { files: { onnxruntime: { url: "https://a.example/n.onnx", sha256: ${"a".repeat(64)} } }, task: other }
benchmarks: [{ models: net, devices: "*" }]
`;

/** One sentence for each fault, each with its place. */
function expectSentences(why: string): void {
  for (const line of why.split("\n")) expect(line).toMatch(/^edgebench\.yml(?::\d+:\d+)?: \S|^edgebench\.yml: /);
}

describe("fuzzed configurations", () => {
  it("as people write them are refused in sentences with places, or are configurations", () => {
    fc.assert(
      fc.property(mutatedBytes(new TextEncoder().encode(WRITTEN)), (bytes) => {
        const config = outcome(() => parseConfigBytes(bytes, "edgebench.yml"));
        if (config.kind === "refused") expectSentences(config.why);
      }),
      { numRuns: 0.7 * CASES.numRuns },
    );
  });

  it("with keys and values of all kinds are refused in sentences with places, or are configurations", () => {
    expect(outcome(() => parseConfig(stringify(CONFIG), "edgebench.yml")).kind).toBe("taken");
    fc.assert(
      fc.property(mutatedDocument(CONFIG), (document) => {
        const config = outcome(() => parseConfig(JSON.stringify(document) ?? "", "edgebench.yml"));
        if (config.kind === "refused") expectSentences(config.why);
      }),
      { numRuns: 0.3 * CASES.numRuns },
    );
  });

  it("come to an end where something is said without end", () => {
    fc.assert(
      fc.property(longText(20_000, WRITTEN, "a: ", "a: &a [", "- "), (text) => {
        const config = outcome(() => parseConfig(text, "edgebench.yml"));
        if (config.kind === "refused") expect(config.why.length).toBeLessThan(1_000_000);
      }),
      { numRuns: 40 },
    );
  });
});
