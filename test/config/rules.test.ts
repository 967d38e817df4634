import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { sentencesOf, spoil } from "./spoil.ts";

const RULE = '{ models: "*", devices: "*", precision: [fp32], batch: [1], threads: [4], exclude: [] }';
const withRules = (...rules: readonly string[]) => spoil(RULE, rules.join("\n  - "));
/** What rules select in the example: `other` and `resnet50` in ONNX Runtime on both devices, `resnet50` in tflite on `rpi3`. */
const ids = (...rules: readonly string[]) => parseConfig(withRules(...rules), "e.yml").benchmarks.map(benchmarkId);

const ONNX = [
  "other/desk/onnxruntime",
  "other/rpi3/onnxruntime",
  "resnet50/desk/onnxruntime",
  "resnet50/rpi3/onnxruntime",
];
const ALL = [...ONNX, "resnet50/rpi3/tflite"];
const plain = (names: readonly string[]) => names.map((name) => `${name}/fp32/batch=1/threads=1`);

describe("benchmark rules", () => {
  it("select everything where they say nothing", () => {
    expect(ids("{}")).toEqual(plain(ALL));
    expect(ids('{ models: "*", devices: "*", runtimes: "*" }')).toEqual(plain(ALL));
  });

  it("select by name, by pattern and by runtime", () => {
    expect(ids("{ models: other }")).toEqual(plain(ONNX.slice(0, 2)));
    expect(ids("{ models: [other, res*] }")).toEqual(plain(ALL));
    expect(ids('{ models: "*50", devices: "r*3" }')).toEqual(plain(ALL.slice(3)));
    expect(ids("{ runtimes: tflite }")).toEqual(plain(ALL.slice(4)));
  });

  it("multiply their lists, and drop what is written twice", () => {
    expect(ids("{ models: other, devices: desk, threads: [4, 1, 4], batch: [1, 8], precision: [fp32, int8] }")).toEqual(
      [
        "other/desk/onnxruntime/fp32/batch=1/threads=1",
        "other/desk/onnxruntime/fp32/batch=1/threads=4",
        "other/desk/onnxruntime/fp32/batch=8/threads=1",
        "other/desk/onnxruntime/fp32/batch=8/threads=4",
        "other/desk/onnxruntime/int8/batch=1/threads=1",
        "other/desk/onnxruntime/int8/batch=1/threads=4",
        "other/desk/onnxruntime/int8/batch=8/threads=1",
        "other/desk/onnxruntime/int8/batch=8/threads=4",
      ],
    );
    expect(ids("{ models: other }", "{ models: [other], threads: 1 }")).toEqual(plain(ONNX.slice(0, 2)));
  });

  it("take scenarios, and say which batches a query of multi-stream cannot be made of", () => {
    expect(ids("{ models: other, devices: desk, scenario: [single-stream, offline, cold-start, sustained] }")).toEqual([
      "other/desk/onnxruntime/fp32/batch=1/threads=1",
      "other/desk/onnxruntime/fp32/batch=1/threads=1/cold-start",
      "other/desk/onnxruntime/fp32/batch=1/threads=1/offline",
      "other/desk/onnxruntime/fp32/batch=1/threads=1/sustained",
    ]);
    expect(ids("{ models: other, devices: desk, scenario: multi-stream, batch: [1, 2, 4, 8] }")).toHaveLength(4);
    expect(sentencesOf(withRules("{ models: other, scenario: [offline, multi-stream], batch: [8, 3] }"))).toEqual([
      expect.stringMatching(
        /multi-stream asks 8 samples a query, which batches of 3 do not make up; write 1, 2, 4 or 8/,
      ),
    ]);
  });

  it("take a delegate, and none for no delegate", () => {
    expect(ids("{ models: other, devices: desk, delegate: [none, xnnpack] }")).toEqual([
      "other/desk/onnxruntime/fp32/batch=1/threads=1",
      "other/desk/onnxruntime/fp32/batch=1/threads=1/delegate=xnnpack",
    ]);
  });

  it("leave out what matches all keys of an exclude", () => {
    expect(ids("{ exclude: [{ models: other, devices: desk }, { runtimes: tflite }] }")).toEqual(plain(ONNX.slice(1)));
    expect(ids("{ models: other, devices: desk, threads: [1, 2], exclude: [{ threads: 2 }] }")).toEqual(
      plain(ONNX.slice(0, 1)),
    );
    expect(ids("{ models: other, devices: desk, delegate: [none, npu], exclude: [{ delegate: none }] }")).toEqual([
      "other/desk/onnxruntime/fp32/batch=1/threads=1/delegate=npu",
    ]);
  });

  it("add what an include says in the place of the rule's own keys, whatever is excluded", () => {
    expect(
      ids(
        "{ models: other, devices: desk, threads: 4, include: [{ threads: [1, 2] }, { devices: rpi3 }], exclude: [{ threads: 2, models: other }, { threads: 4 }] }"
          .replace("{ threads: 2, models: other }, ", "")
          .replace("exclude: [{ threads: 4 }]", "exclude: []"),
      ),
    ).toEqual([
      "other/desk/onnxruntime/fp32/batch=1/threads=1",
      "other/desk/onnxruntime/fp32/batch=1/threads=2",
      "other/desk/onnxruntime/fp32/batch=1/threads=4",
      "other/rpi3/onnxruntime/fp32/batch=1/threads=4",
    ]);
    expect(
      ids("{ models: other, threads: [1, 2], exclude: [{ threads: 2 }], include: [{ devices: desk, threads: 2 }] }"),
    ).toEqual([
      "other/desk/onnxruntime/fp32/batch=1/threads=1",
      "other/desk/onnxruntime/fp32/batch=1/threads=2",
      "other/rpi3/onnxruntime/fp32/batch=1/threads=1",
    ]);
  });

  it("select the same in whatever order they and their lists stand", () => {
    const rules = ["{ models: other, threads: [1, 2] }", "{ models: resnet50, batch: [1, 2] }", "{ runtimes: tflite }"];
    const sorted = ids(...rules);
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: 3 }), (shuffled) => {
        expect(ids(...shuffled)).toEqual(sorted);
      }),
    );
  });

  it("select the product less the excludes, by any lists", () => {
    const some = <T>(...values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
    fc.assert(
      fc.property(
        some("other", "resnet50"),
        some(1, 2, 4),
        some(1, 8),
        fc.subarray([1, 2, 4], { maxLength: 2 }),
        (models, threads, batch, without) => {
          const out = without.filter((count) => threads.includes(count));
          fc.pre(out.length < threads.length);
          const exclude = out.length === 0 ? "" : `, exclude: [{ threads: [${out.join(", ")}] }]`;
          const found = ids(
            `{ devices: desk, models: [${models.join(", ")}], threads: [${threads.join(", ")}], batch: [${batch.join(", ")}]${exclude} }`,
          );
          expect(new Set(found).size).toBe(found.length);
          expect(found).toHaveLength(models.length * batch.length * (threads.length - out.length));
          for (const count of out) expect(found.join("\n")).not.toContain(`threads=${count}`);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    [
      "{ models: resnet5 }",
      '19:15: benchmarks[0].models: unknown model "resnet5"; write resnet50 or other instead (did you mean "resnet50"?)',
    ],
    [
      "{ models: [other, 'x*'] }",
      '19:23: benchmarks[0].models[1]: "x*" matches none of the models; write a pattern that matches resnet50 or other',
    ],
    [
      "{ devices: rpi4 }",
      '19:16: benchmarks[0].devices: unknown device "rpi4"; write rpi3 or desk instead (did you mean "rpi3"?)',
    ],
    ["{ devices: coral }", '19:16: benchmarks[0].devices: unknown device "coral"; write rpi3 or desk instead'],
    [
      "{ include: [{ models: othr }] }",
      '19:27: benchmarks[0].include[0].models: unknown model "othr"; write resnet50 or other instead (did you mean "other"?)',
    ],
    [
      "{ exclude: [{ devices: dsk }] }",
      '19:28: benchmarks[0].exclude[0].devices: unknown device "dsk"; write rpi3 or desk instead (did you mean "desk"?)',
    ],
    [
      "{ devices: desk, runtimes: tflite }",
      "19:5: benchmarks[0]: selects nothing: its devices list onnxruntime, its models have files for onnxruntime or tflite, and the rule asks for tflite; write a runtime that both have",
    ],
    [
      "{ exclude: [{ models: '*' }] }",
      "19:5: benchmarks[0]: exclude leaves nothing of what the rule selects; remove the rule or narrow its exclude",
    ],
    [
      "{ exclude: [{ batch: 7 }] }",
      "19:17: benchmarks[0].exclude[0]: matches nothing that the rule selects; remove it or write a value of the rule",
    ],
  ])("%s is refused", (rule, sentence) => {
    expect(sentencesOf(withRules(rule))).toEqual([`e.yml:${sentence}`]);
  });

  it("tell unknown names also of a rule that has other faults", () => {
    expect(sentencesOf(withRules("{ models: nope, batch: [0] }"))).toEqual([
      'e.yml:19:15: benchmarks[0].models: unknown model "nope"; write resnet50 or other instead',
      "e.yml:19:29: benchmarks[0].batch[0]: 0 is out of range; write 1 or more",
    ]);
  });

  it("expand nothing that is too much", () => {
    const hundred = `[${Array.from({ length: 100 }, (_, index) => index + 1).join(", ")}]`;
    expect(sentencesOf(withRules(`{ models: other, threads: ${hundred}, batch: ${hundred} }`))).toEqual([
      "e.yml:19:5: benchmarks[0]: selects 20000 combinations, more than 10000 in one file; narrow its models, devices or parameters",
    ]);
    expect(
      sentencesOf(withRules("{}", `{ models: other, devices: desk, threads: ${hundred}, batch: ${hundred} }`)),
    ).toEqual([
      "e.yml:20:5: benchmarks[1]: selects 10000 combinations after 5 of the rules before it, more than 10000 in one file; narrow its models, devices or parameters",
    ]);
  });

  it("match patterns of many stars without trying all ways", () => {
    const name = "a".repeat(100);
    const pattern = `${"*a".repeat(49)}*b`;
    expect(sentencesOf(withRules(`{ models: "${pattern}" }`).replace("  other:", `  ${name}:`))).toHaveLength(1);
  });
});
