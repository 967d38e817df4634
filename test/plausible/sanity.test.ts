import { describe, expect, it } from "vitest";
import type { RuntimeName } from "../../src/bench/benchmark.ts";
import type { Measurement } from "../../src/bench/result.ts";
import { sanitySentences } from "../../src/plausible/sanity.ts";
import { accuracyOf, makeRounds, sidesOf } from "../compare/rounds.ts";

const { head } = sidesOf(makeRounds(4, 1, 0.005));

interface Taken {
  readonly runtime: RuntimeName;
  readonly delegate?: string;
  /** Parts of a median inference. */
  readonly first?: number;
  readonly load?: number;
  readonly engine?: "built" | "cached";
}

/** A measurement whose inferences take 10 ms each. */
function taken({ runtime, delegate, first = 2, load = 2, engine }: Taken): Measurement {
  const launches = head.launches.map((launch) => ({
    ...launch,
    latencyNs: launch.latencyNs.map(() => 10_000_000),
    firstNs: 10_000_000 * first,
    loadNs: 10_000_000 * load,
    actual: { ...launch.actual, ...(engine === undefined ? {} : { engine }) },
  }));
  const parameters = { ...head.benchmark.parameters, ...(delegate === undefined ? {} : { delegate }) };
  return { ...head, benchmark: { ...head.benchmark, runtime, parameters }, launches };
}

/** Two bytes an image, little end first. */
const classes = (all: readonly number[]) => Buffer.from(Uint16Array.from(all).buffer).toString("base64");
const answered = (predictions: readonly number[], truth: readonly number[]): Measurement => ({
  ...head,
  accuracy: {
    ...accuracyOf(predictions.map((one, index) => one === truth[index])),
    predictions: classes(predictions),
    truth: classes(truth),
  },
});
const many = Array.from({ length: 30 }, (_, index) => index % 3);

describe("numbers that contradict each other", () => {
  it.each<[Taken, RegExp]>([
    [{ runtime: "pytorch" }, /although pytorch prepares itself in it/],
    [{ runtime: "pytorch", delegate: "cuda" }, /although pytorch prepares itself in it/],
    [{ runtime: "tensorflow" }, /although tensorflow prepares itself in it/],
    [{ runtime: "onnxruntime", delegate: "cuda" }, /although cuDNN's algorithms are tried in it/],
    [{ runtime: "tflite", delegate: "edgetpu-usb.1" }, /although the Edge TPU takes the weights in it/],
  ])("are a first inference that is quicker than the rest, of %j", (one, why) => {
    const [said = ""] = sanitySentences(taken({ ...one, first: 0.5 }));
    expect(said).toMatch(/^the first inference is quicker .* \(50 % of/);
    expect(said).toMatch(why);
    expect(sanitySentences(taken({ ...one, first: 0.95 }))).toEqual([]);
    const cold = taken({ ...one, first: 0.5 });
    expect(sanitySentences({ ...cold, benchmark: { ...cold.benchmark, scenario: "cold-start" } })).toEqual([]);
  });

  it.each<Taken>([
    { runtime: "onnxruntime" },
    { runtime: "openvino" },
    { runtime: "tensorrt", engine: "cached" },
    { runtime: "tensorflow", delegate: "cuda" },
    { runtime: "tflite" },
  ])("are no quick first inference of %j, which prepares itself when it loads", (one) => {
    expect(sanitySentences(taken({ ...one, first: 0.5 }))).toEqual([]);
  });

  it("are a load that is quicker than an inference which is a part of it", () => {
    const built = { runtime: "tensorrt", engine: "built" } as const;
    const [said] = sanitySentences(taken({ ...built, load: 0.4 }));
    expect(said).toMatch(
      /^loading takes less than one inference \(40 % of their median\), although the network is run/,
    );
    expect(sanitySentences(taken({ runtime: "tensorflow", delegate: "tensorrt", load: 0.4 }))).toEqual([said]);
    expect(sanitySentences(taken({ ...built, load: 0.6 }))).toEqual([]);
    // Reading what was built before runs nothing, and neither does preparing kernels.
    expect(sanitySentences(taken({ runtime: "tensorrt", engine: "cached", load: 0.4 }))).toEqual([]);
    expect(sanitySentences(taken({ runtime: "openvino", load: 0.4 }))).toEqual([]);
    // What another tool calls loading, nobody knows.
    const imported = { ...taken({ ...built, load: 0.4 }), source: { tool: "another", cannotTell: [] } };
    expect(sanitySentences(imported)).toEqual([]);
  });

  it("are one answer to images of several classes", () => {
    const same = many.map(() => 1);
    expect(sanitySentences(answered(same, many)).join()).toMatch(/^all 30 images got the same answer/);
    expect(sanitySentences(answered(many, many))).toEqual([]);
    expect(sanitySentences(answered(same, same))).toEqual([]);
    expect(sanitySentences(answered(same.slice(0, 19), many.slice(0, 19)))).toEqual([]);
  });
});
