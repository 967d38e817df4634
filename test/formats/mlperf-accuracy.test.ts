import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Accuracy, Result } from "../../src/bench/result.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { compareResults } from "../../src/compare/compare-results.ts";
import type { ImageLabels } from "../../src/formats/image-labels.ts";
import { decodeBitset } from "../../src/vision/bitset.ts";
import { decodePredictions, NO_CLASS } from "../../src/vision/predictions.ts";
import { fixture, readAs, resultOf } from "./format-files.ts";

const WIDTHS = { float32: 4, int32: 4, int64: 8 } as const;
type Dtype = keyof typeof WIDTHS;

/** A number as LoadGen writes its bytes. */
function hex(value: number, dtype: Dtype = "float32"): string {
  const view = new DataView(new ArrayBuffer(WIDTHS[dtype]));
  if (dtype === "float32") view.setFloat32(0, value, true);
  else if (dtype === "int32") view.setInt32(0, value, true);
  else view.setBigInt64(0, BigInt(value), true);
  return Buffer.from(view.buffer).toString("hex").toUpperCase();
}

const logOf = (answers: readonly (readonly [image: number, data: string])[]) =>
  JSON.stringify(answers.map(([image, data], index) => ({ seq_id: index, qsl_idx: image, data })));
const labelsOf = (labels: readonly number[]): ImageLabels => ({
  file: "val_map.txt",
  images: labels.map((label, index) => ({ name: `${index}.jpg`, label })),
});

function read(text: string, labels: ImageLabels | undefined, dtype?: string) {
  const [imported, another] = readAs("mlperf-accuracy", text, undefined, { labels, dtype });
  if (imported?.kind !== "accuracy" || another !== undefined) throw new Error("one accuracy");
  return imported;
}

const TWO = labelsOf([0, 1]);

describe("the accuracy log of LoadGen", () => {
  it("gives what MLPerf's own script gives of it", () => {
    // accuracy-imagenet.py of github.com/mlcommons/inference prints accuracy=96.000%, good=96, total=100.
    const [imported] = readAs("mlperf-accuracy", fixture("made/mlperf_log_accuracy.json"));
    if (imported?.kind !== "accuracy") throw new Error("an accuracy");
    const { accuracy } = imported;
    expect(accuracy).toMatchObject({ top1Correct: 96, notFinite: 0, classes: { of: 10, seen: 10 } });
    expect(accuracy.dataset).toMatchObject({ name: "val_map", count: 100 });
    expect(imported.notes).toEqual([]);
    // The images that its --verbose names: 4/0581, 8/0743, 9/0414 and 9/0878.
    const wrong = decodeBitset(accuracy.correct, 100)?.flatMap((right, image) => (right ? [] : [image]));
    const predicted = decodePredictions(accuracy.predictions ?? "", 100);
    expect(wrong?.map((image) => [Math.floor(image / 10), predicted?.[image]])).toEqual([
      [4, 9],
      [8, 5],
      [9, 7],
      [9, 7],
    ]);
    expect(resultOf(imported, { runtime: "onnxruntime" }).measurements[0]).toMatchObject({ accuracy, launches: [] });
  });

  test("property: gives back every answer, in the order of the list, whatever the order, the type and what is repeated", () => {
    const cases = fc
      .array(fc.record({ label: fc.nat(9), found: fc.nat(9), isAnswered: fc.boolean() }), {
        minLength: 1,
        maxLength: 20,
      })
      .filter((images) => images.some(({ isAnswered }) => isAnswered))
      .chain((images) => {
        const answered = images.flatMap(({ isAnswered }, image) => (isAnswered ? [image] : []));
        return fc.record({
          images: fc.constant(images),
          order: fc.shuffledSubarray(answered, { minLength: answered.length }),
          again: fc.array(fc.record({ image: fc.constantFrom(...answered), found: fc.nat(9) }), { maxLength: 3 }),
          dtype: fc.constantFrom<Dtype>("float32", "int32", "int64"),
        });
      });
    fc.assert(
      fc.property(cases, ({ images, order, again, dtype }) => {
        const log = logOf([
          ...order.map((image) => [image, hex(images[image]?.found ?? 0, dtype)] as const),
          ...again.map(({ image, found }) => [image, hex(found, dtype)] as const),
        ]);
        const { accuracy, notes } = read(log, labelsOf(images.map(({ label }) => label)), dtype);
        const answered = images.filter(({ isAnswered }) => isAnswered);
        const count = answered.length;
        const right = answered.map(({ label, found }) => label === found);
        expect(accuracy.dataset.count).toBe(count);
        expect(decodeBitset(accuracy.correct, count)).toEqual(right);
        expect(accuracy.top1Correct).toBe(right.filter(Boolean).length);
        expect([...(decodePredictions(accuracy.predictions ?? "", count) ?? [])]).toEqual(
          answered.map((one) => one.found),
        );
        expect([...(decodePredictions(accuracy.truth ?? "", count) ?? [])]).toEqual(answered.map((one) => one.label));
        expect(notes.some((note) => note.startsWith(`${again.length} answers to images`))).toBe(again.length > 0);
        expect(notes.some((note) => / images of val_map\.txt were answered/.test(note))).toBe(count < images.length);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves out answers to images that were answered before, and tells how many say something else", () => {
    const { accuracy, notes } = read(
      logOf([
        [0, hex(0)],
        [1, hex(1)],
        [0, hex(1)],
        [1, hex(1)],
      ]),
      TWO,
    );
    expect(accuracy.top1Correct).toBe(2);
    expect(notes).toEqual([
      "2 answers to images that were answered before are left out, as MLPerf's script leaves them out, although 1 of them say another class",
    ]);
  });

  it("counts NaN, no answer and classes that there are not as wrong, and tells them", () => {
    const labels = labelsOf([0, 1, 1, 0]);
    const { accuracy, notes } = read(
      logOf([
        [0, hex(Number.NaN)],
        [1, hex(1)],
        [2, hex(7)],
        [3, hex(-1)],
      ]),
      labels,
    );
    expect(accuracy).toMatchObject({ top1Correct: 1, notFinite: 1 });
    // A class below 0 is none that a result can tell.
    expect(accuracy.predictions).toBeUndefined();
    expect(notes).toEqual(["2 answers are classes that val_map.txt has not (0 to 1), and count as wrong"]);
    const failed = read(
      logOf([
        [0, hex(0)],
        [1, ""],
      ]),
      TWO,
    );
    expect(failed.accuracy).toMatchObject({ top1Correct: 1, notFinite: 0 });
    expect(failed.notes).toEqual(["1 answers are empty, as of an inference that failed, and count as wrong"]);
    const nan = read(
      logOf([
        [0, hex(Number.NaN)],
        [1, hex(1)],
      ]),
      TWO,
    ).accuracy;
    expect([...(decodePredictions(nan.predictions ?? "", 2) ?? [])]).toEqual([NO_CLASS, 1]);
  });

  it("says that a list counts otherwise than the answers", () => {
    const labels = Array.from({ length: 60 }, (_, index) => index % 20);
    const shifted = logOf(labels.map((label, image) => [image, hex(label + 1)]));
    expect(read(shifted, labelsOf(labels)).notes.at(-1)).toMatch(
      /the best class is one class higher than it should be/,
    );
    expect(read(logOf([[0, hex(1)]]), labelsOf([1])).notes).toEqual([
      "val_map.txt has no image of class 0: where it counts classes from 1, answers that count from 0 are all wrong",
    ]);
  });

  it.each<[what: string, text: string, dtype: string | undefined, sentence: RegExp]>([
    [
      "a log that was cut, as of a submission",
      '[\n{ "seq_id" : 0,\n\n...\n\n "data" : "00" }\n]',
      undefined,
      /^file: not JSON; give mlperf_log_accuracy\.json .* is cut$/,
    ],
    ["a log of performance alone", "[\n]", undefined, /^file: no answer in it; give .* AccuracyOnly/],
    ["no list", "{}", undefined, /^file: no list of answers in it/],
    ["no image", '[{"data": "00000000"}]', undefined, /^file: answer 1: no qsl_idx that counts images from 0/],
    ["an image before the first", logOf([[-1, hex(0)]]), undefined, /^file: answer 1: no qsl_idx/],
    [
      "an image beyond the list",
      logOf([
        [0, hex(0)],
        [2, hex(0)],
      ]),
      undefined,
      /^file: answer 2: qsl_idx 2, and --labels lists 2 images; name the list/,
    ],
    ["an odd digit", logOf([[0, "000"]]), undefined, /^file: answer 1: its data are no pairs of hexadecimal digits/],
    ["no digits", logOf([[0, "zz"]]), undefined, /^file: answer 1: its data are no pairs/],
    [
      "eight bytes",
      logOf([[0, hex(1, "int64")]]),
      undefined,
      /^file: answer 1: 8 bytes of data where one class number of type float32 has 4; say --dtype int64 where/,
    ],
    [
      "four bytes",
      logOf([[0, hex(1)]]),
      "int64",
      /^file: answer 1: 4 bytes .* has 8; say --dtype float32 or int32 where/,
    ],
    [
      "boxes of a detector",
      logOf([[0, "00".repeat(28)]]),
      undefined,
      /28 bytes .* give the log of an image classifier/,
    ],
    [
      "an int32 as float32",
      logOf([[0, hex(5, "int32")]]),
      undefined,
      /^file: answer 1: its data are 7\.0\d+e-45 in type float32, which is no class; say with --dtype/,
    ],
    ["a float32 as int32", logOf([[0, hex(5)]]), "int32", /its data are 1084227584 in type int32, which is no class/],
    ["an unknown type", logOf([[0, hex(5)]]), "__proto__", /^--dtype: "__proto__" is none of float32, int32, int64$/],
  ])("refuses %s in one sentence", (_, text, dtype, sentence) => {
    expect(() => read(text, TWO, dtype)).toThrow(UserError);
    expect(() => read(text, TWO, dtype)).toThrow(sentence);
  });

  it("asks for the list of labels", () => {
    expect(() => read(logOf([[0, hex(0)]]), undefined)).toThrow(/^file: LoadGen numbers images .* with --labels/);
  });

  test("fuzz: any entries are read or refused in one sentence", () => {
    const entry = fc.record(
      {
        qsl_idx: fc.oneof(fc.nat(3), fc.double(), fc.constant(null)),
        data: fc.oneof(
          fc.constantFrom("", "0", "00000000", "0000C07F", "000080BF", "ffffffffffffff7f"),
          fc.string(),
          fc.nat(),
        ),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), fc.constantFrom("float32", "int32", "int64"), (entries, dtype) => {
        try {
          resultOf(read(JSON.stringify(entries), TWO, dtype));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect((error as Error).message).not.toMatch(/\n/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("two imported accuracies", () => {
  const images = Array.from({ length: 200 }, (_, index) => index);
  const labels = labelsOf(images.map((image) => image % 2));
  const resultOfAnswers = (found: (image: number) => number, list = labels, session = "0") => {
    const result = resultOf(read(logOf(images.map((image) => [image, hex(found(image))])), list), {
      runtime: "onnxruntime",
    });
    return { ...result, session: { ...result.session, id: session.repeat(32) } };
  };
  const compared = (base: Result, head: Result) => {
    const [judged] = compareResults({ kind: "files", base, head }).benchmarks;
    return (metric: string) => judged?.comparisons.find((one) => one.metric === metric);
  };
  const perfect = resultOfAnswers((image) => image % 2);

  it("of one list are held against each other image by image, and tell no top-5", () => {
    const of = compared(
      perfect,
      resultOfAnswers((image) => (image < 40 ? 1 - (image % 2) : image % 2), labels, "1"),
    );
    expect(of("top-1")).toMatchObject({
      verdict: "regressed",
      evidence: { method: "paired-images", base: 1, head: 0.8, n: 200 },
    });
    expect(of("agreement")).toMatchObject({ verdict: "regressed" });
    expect(of("top-5")).toBeUndefined();
    expect(of("latency")).toBeUndefined();
  });

  it("against times: none are told of it", () => {
    const [table] = readAs("csv-times", "ms\n1\n");
    if (table === undefined) throw new Error("a table");
    const times = {
      ...resultOf(table, { runtime: "onnxruntime" }),
      session: { ...perfect.session, id: "2".repeat(32) },
    };
    expect(compared(times, perfect)("latency")).toMatchObject({ reason: "MLPerf LoadGen told no times" });
  });

  it("of two lists are held against nothing", () => {
    const other = labelsOf(images.map((image) => (image + 1) % 2));
    expect(
      compared(
        perfect,
        resultOfAnswers((image) => image % 2, other, "1"),
      )("top-1"),
    ).toMatchObject({
      verdict: "not-measured",
      reason: "the images or their labels are not the same on both sides",
    });
  });

  it("against one of edgebench: it is told which side has no top-5, and what leaves it open", () => {
    const own = structuredClone(perfect);
    const [measurement] = own.measurements;
    if (measurement?.accuracy === undefined) throw new Error("an accuracy");
    const whole: Accuracy = {
      ...measurement.accuracy,
      preprocessing: { name: "p", sha256: "0".repeat(64) },
      top5Correct: measurement.accuracy.top1Correct,
      correctTop5: measurement.accuracy.correct,
    };
    measurement.accuracy = whole;
    const head = { ...perfect, session: { ...perfect.session, id: "1".repeat(32) } };
    expect(compared(own, head)("top-5")).toMatchObject({ reason: "the head tells no top-5 to hold it against" });
    expect(compared(head, own)("top-5")).toMatchObject({
      reason: "the stored baseline tells no top-5 to hold it against",
    });
    // What is not told of the preprocessing differs from nothing.
    expect(compared(own, head)("top-1")).toMatchObject({ annotations: ["same-images-right"] });
    const [judged] = compareResults({ kind: "files", base: own, head }).benchmarks;
    expect(judged?.caveats.join("\n")).toMatch(/MLPerf LoadGen, which cannot tell top-5.*how images became tensors/);
  });
});
