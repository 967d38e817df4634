import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig, parseConfigBytes } from "../../src/config/parse.ts";
import { RECIPES } from "../../src/vision/recipes.ts";
import { GOOD, outcomeOf, sentencesOf, spoil } from "./spoil.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
};
const refusal = (bytes: Uint8Array) => {
  const outcome = outcomeOf(() => parseConfigBytes(bytes, "e.yml"));
  return outcome.kind === "refused" ? outcome.sentences : [];
};

describe("parseConfig", () => {
  it("reads the documentation's example", () => {
    const config = parseConfig(GOOD, "edgebench.yml");
    expect(config).toEqual({
      devices: [
        {
          label: "rpi3",
          runsOn: ["self-hosted", "rpi3"],
          transport: { kind: "ssh", host: "pi", user: "bench", port: 22 },
          runtimes: ["tflite", "onnxruntime"],
          place: { line: 4, column: 3 },
        },
        {
          label: "desk",
          runsOn: ["self-hosted", "desk"],
          transport: { kind: "local" },
          runtimes: ["onnxruntime"],
          place: { line: 5, column: 3 },
        },
      ],
      datasets: [
        { name: "val", path: "data/val", layout: { kind: "folders" }, insisted: false, place: { line: 7, column: 3 } },
      ],
      models: [
        {
          name: "resnet50",
          files: {
            onnxruntime: { kind: "path", path: "models/r50.onnx" },
            tflite: { kind: "url", url: "https://example.org/r50.tflite", sha256: "a".repeat(64) },
          },
          task: "classification",
          preprocessing: { name: "torchvision-resnet50", steps: RECIPES.get("torchvision-resnet50") },
          dataset: "val",
          dimensions: Object.create(null),
          affectedBy: ["export/**"],
          place: { line: 9, column: 3 },
          preprocessingPlace: { line: 12, column: 5 },
        },
        {
          name: "other",
          files: { onnxruntime: { kind: "path", path: "models/other.onnx" } },
          task: "other",
          preprocessing: undefined,
          dataset: undefined,
          dimensions: Object.create(null),
          affectedBy: [],
          place: { line: 15, column: 3 },
          preprocessingPlace: undefined,
        },
      ],
      benchmarks: [
        ["other", "desk", "onnxruntime"],
        ["other", "rpi3", "onnxruntime"],
        ["resnet50", "desk", "onnxruntime"],
        ["resnet50", "rpi3", "onnxruntime"],
        ["resnet50", "rpi3", "tflite"],
      ].map(([model, device, runtime]) => ({
        model,
        device,
        runtime,
        parameters: { precision: "fp32", batch: 1, threads: 4 },
        scenario: "single-stream",
      })),
      policy: {
        tolerance: expect.objectContaining({
          latency: { kind: "relative", value: 0.05 },
          "top-1": { kind: "points", value: 0.01 },
        }),
        errorRate: 0.05,
        budgetSeconds: Object.assign(Object.create(null), { rpi3: 2_400 }),
        defaultBudgetSeconds: 2_400,
        nightBudgetSeconds: Object.create(null),
        gate: {
          failOn: ["regressed", "head-failed"],
          warnOn: ["regressed", "inconclusive", "not-measured", "head-failed"],
          metrics: expect.arrayContaining(["latency", "top-1"]),
        },
        tradeOffs: [],
        comparability: "refuse",
      },
      acceptances: [],
    });
  });

  it("tells all faults at once, in the order of the file, each once", () => {
    const text = GOOD.replace("runtimes: onnxruntime", "runtimes: onnx")
      .replace("layout: folders", "layout: folder")
      .replace("dataset: val", "dataset: vals")
      .replace("batch: [1]", "batch: [0]")
      .replace("latency: 5%", "latency: 5")
      .replace("budget: { rpi3", "budget: { rpi4");
    expect(sentencesOf(text).map((sentence) => sentence.split(": ", 2))).toEqual([
      ["e.yml:5:51", "devices.desk.runtimes"],
      ["e.yml:7:34", "datasets.val.layout"],
      ["e.yml:13:14", "models.resnet50.dataset"],
      ["e.yml:19:61", "benchmarks[0].batch[0]"],
      ["e.yml:21:25", "policy.tolerance.latency"],
      ["e.yml:23:13", "policy.budget"],
    ]);
  });

  it("counts the faults beyond those that help", () => {
    const models = Array.from({ length: 80 }, (_, index) => `  m${index}: { files: {}, task: none }\n`).join("");
    const sentences = sentencesOf(GOOD.replace("models:\n", `models:\n${models}`));
    expect(sentences).toHaveLength(51);
    expect(sentences.at(-1)).toMatch(/^e\.yml: \d+ more faults; mend these first$/);
  });

  it.each([
    ["an empty file", "", "e.yml:1:1: the file is empty; write version, devices, models and benchmarks"],
    ["comments alone", "# nothing\n", "e.yml:1:1: the file is empty; write version, devices, models and benchmarks"],
    ["null", "~\n", "e.yml:1:1: the file is empty; write version, devices, models and benchmarks"],
    ["a word", "hello\n", 'e.yml:1:1: "hello" is not a mapping; write version, devices, models and benchmarks'],
    ["a list", "- a\n", "e.yml:1:1: a list is not a mapping; write version, devices, models and benchmarks"],
  ])("refuses %s", (_, text, sentence) => {
    expect(sentencesOf(text)).toEqual([sentence]);
  });

  it("expands no variable, in whatever way it is written", () => {
    const braces = ["$", "{HOME}"].join("");
    expect(sentencesOf(spoil("data/val", `"${braces}/val"`))).toEqual([
      `e.yml:7:16: datasets.val.path: "${braces}/val" holds a variable, and variables are not expanded here; write the path itself`,
    ]);
    const { datasets } = parseConfig(spoil("data/val", "$HOME/val"), "e.yml");
    expect(datasets[0]?.path).toBe("$HOME/val");
    const expression = ["$", "{{ secrets.TOKEN }}"].join("");
    expect(sentencesOf(spoil("[self-hosted, rpi3]", `"${expression}"`))).toEqual([
      expect.stringContaining("is not a runner label; write 1 to 255 letters"),
    ]);
  });
});

describe("parseConfigBytes", () => {
  const read = (bytes: Uint8Array) => parseConfigBytes(bytes, "e.yml");

  it("reads UTF-8 with LF or CRLF, with and without a byte order mark, to the same", () => {
    const plain = read(bytesOf(GOOD));
    expect(read(bytesOf(`\uFEFF${GOOD}`))).toEqual(plain);
    expect(read(bytesOf(GOOD.replaceAll("\n", "\r\n")))).toEqual(plain);
    expect(read(bytesOf(`\uFEFF${GOOD.replaceAll("\n", "\r\n")}`))).toEqual(plain);
  });

  it("counts lines and columns alike with a byte order mark and with CRLF", () => {
    const spoilt = spoil("layout: folders", "layout: folder");
    const sentences = refusal(bytesOf(spoilt));
    expect(sentences[0]).toMatch(/^e\.yml:7:34: /);
    expect(refusal(bytesOf(`\uFEFF${spoilt.replaceAll("\n", "\r\n")}`))).toEqual(sentences);
    expect(refusal(bytesOf("\uFEFFverison: 1"))).toContainEqual(
      expect.stringMatching(/^e\.yml:1:1: unknown key "verison"/),
    );
  });

  it.each([
    ["UTF-16, little-endian", utf16(`\uFEFF${GOOD}`, false), "e.yml: the file is UTF-16; save it as UTF-8"],
    ["UTF-16, big-endian", utf16(`\uFEFF${GOOD}`, true), "e.yml: the file is UTF-16; save it as UTF-8"],
    [
      "UTF-16 without its mark",
      utf16(GOOD, false),
      "e.yml:1:2: control character U+0000 in the text; remove it, and end lines with LF or CRLF",
    ],
    [
      "bytes that are no UTF-8",
      Uint8Array.of(0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x0a),
      "e.yml: line 3 is not UTF-8; save the file as UTF-8",
    ],
    [
      "a character cut off at the end",
      Uint8Array.of(0x61, 0xe2, 0x82),
      "e.yml: line 1 is not UTF-8; save the file as UTF-8",
    ],
    [
      "CR as the end of lines",
      bytesOf("version: 1\rdevices: {}\r"),
      "e.yml:1:11: control character U+000D in the text; remove it, and end lines with LF or CRLF",
    ],
    [
      "an escape sequence",
      bytesOf("version: 1 # \u001b[31m\n"),
      "e.yml:1:14: control character U+001B in the text; remove it, and end lines with LF or CRLF",
    ],
    [
      "10 MB",
      new Uint8Array(10_000_000).fill(0x23),
      'e.yml: 10000000 bytes, more than the 1048576 (1 MiB) that a configuration may have; let rules with "*" and lists select benchmarks instead',
    ],
  ])("refuses %s", (_, bytes, sentence) => {
    expect(refusal(bytes)).toEqual([sentence]);
  });
});

/** One line that names the file, says what is wrong and what to do, and moves no cursor. */
const SENTENCE = /^e\.yml(?::[1-9]\d*:[1-9]\d*)?: [^\p{Cc}\u2028\u2029]+; [^\p{Cc}\u2028\u2029]+$/u;

describe("whatever the file holds", () => {
  const expectHandled = (bytes: Uint8Array) => {
    const outcome = outcomeOf(() => parseConfigBytes(bytes, "e.yml"));
    if (outcome.kind === "read") return;
    expect(outcome.sentences.length).toBeGreaterThan(0);
    for (const sentence of outcome.sentences) expect(sentence).toMatch(SENTENCE);
  };

  it("any bytes are read or refused with sentences", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectHandled), { numRuns: 500 });
  });

  it("any words and marks of YAML are", () => {
    const piece = fc.constantFrom(
      ..."\n|\r\n|  |    |- |? |: |,|[|]|{|}|&a |*a|!t |!!int |<<|__proto__|%YAML 1.2\n|---\n|...\n|#|\"|'|>\n|\t|@|`|\\|~|\u0085|\u2028|\u0000|é|😀|version|devices|1|1.5|.inf|.nan|true|null|key: |a: b\n"
        .split("|")
        .concat("|\n"),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => bytesOf(pieces.join("")));
    fc.assert(fc.property(text, expectHandled), { numRuns: 2_000 });
  });

  it("any piece of the example replaced by another is", () => {
    const places = fc.tuple(fc.nat(GOOD.length), fc.nat(40), fc.nat(GOOD.length), fc.nat(40));
    fc.assert(
      fc.property(places, ([at, length, from, taken]) => {
        expectHandled(bytesOf(GOOD.slice(0, at) + GOOD.slice(from, from + taken) + GOOD.slice(at + length)));
      }),
      { numRuns: 2_000 },
    );
  });

  it("any values at all in its places are", () => {
    const innerKeys = "rpi3 constructor files tolerance budget gate include exclude models runs-on a\tb".split(" ");
    const value = fc.jsonValue({ maxDepth: 4 });
    const keys = ["version", "devices", "datasets", "models", "benchmarks", "policy", "__proto__", "constructor"];
    const document = fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(
        value,
        fc.dictionary(fc.constantFrom(...innerKeys), value),
        fc.array(fc.dictionary(fc.constantFrom(...innerKeys), value)),
      ),
    );
    fc.assert(
      fc.property(document, (written) => expectHandled(bytesOf(JSON.stringify(written)))),
      { numRuns: 1_000 },
    );
  });

  it("the same text always means the same", () => {
    expect(parseConfig(GOOD, "e.yml")).toEqual(parseConfig(GOOD, "e.yml"));
  });
});
