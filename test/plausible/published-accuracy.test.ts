import { describe, expect, it } from "vitest";
import type { Accuracy, Measurement } from "../../src/bench/result.ts";
import { accuracyAbovePublished, PUBLISHED_ACCURACIES } from "../../src/plausible/published-accuracy.ts";
import { sanitySentences } from "../../src/plausible/sanity.ts";
import { accuracyOf, makeRounds, sidesOf } from "../compare/rounds.ts";

const { head } = sidesOf(makeRounds(2, 1, 0.005));
const WORK = { macs: 1, valuesMoved: 1, bytesMoved: 1, isLowerBound: false, unknownOperators: [] };

interface Scored {
  readonly model?: string;
  readonly share: number;
  readonly images?: number;
  readonly collection?: Accuracy["dataset"]["collection"];
  readonly parameters?: number;
}

function scored({ model = "resnet50", share, images = 5_000, parameters, ...named }: Scored): Measurement {
  const { collection } = { collection: "imagenet-val" as const, ...named };
  const accuracy = accuracyOf(Array.from({ length: images }, (_, image) => image < Math.round(share * images)));
  const { dataset } = accuracy;
  return {
    ...head,
    benchmark: { ...head.benchmark, model },
    ...(parameters === undefined ? {} : { work: { ...WORK, parameters } }),
    accuracy: { ...accuracy, dataset: { ...dataset, ...(collection === undefined ? {} : { collection }) } },
  };
}

describe("an accuracy above what is published", () => {
  it("is told with the images that it is of", () => {
    const [said] = sanitySentences(scored({ share: 0.86 }));
    expect(said).toBe(
      "top-1 of 86.0 % (4300 of 5000 images) is above 81.2 %, the most that is published of ResNet-50 on ImageNet's validation images: look whether the images are a part of them that is easier than the whole, or were trained on",
    );
    expect(accuracyAbovePublished(scored({ share: 0.76, collection: "imagenet-v2" }))).toContain("71.7 %");
  });

  it.each<[string, Scored]>([
    ["what chance explains", { share: 0.86, images: 100 }],
    ["a point more than is published", { share: 0.822, images: 50_000 }],
    ["an accuracy as published", { share: 0.8 }],
    ["images of another kind", { share: 0.99, collection: undefined }],
    ["a model whose name nobody knows", { share: 0.99, model: "ours" }],
    ["a model of another size", { share: 0.99, parameters: 11_690_000 }],
  ])("is not told of %s", (_, one) => expect(accuracyAbovePublished(scored(one))).toBeUndefined());

  it.each([
    ["resnet50", true],
    ["ResNet-50-v1.5_int8", true],
    ["torchvision-resnet50-fp32", true],
    ["tf_efficientnet_b3", true],
    ["efficientnet-lite0-edgetpu", true],
    ["mobilenet-v2-1.0-224", true],
    ["resnet50d", false],
    ["wide-resnet50", false],
    ["resnet50-finetuned", false],
    ["mobilenet-v2-1.4", false],
    ["efficientnetv2-b0", false],
    ["my.resnet50", false],
  ])("knows %s by its name: %j", (model, isKnown) => {
    expect(accuracyAbovePublished(scored({ model, share: 0.999 })) !== undefined).toBe(isKnown);
  });

  it("holds the weights against those of the name, as far as they are counted", () => {
    expect(accuracyAbovePublished(scored({ share: 0.99, parameters: 25_610_205 }))).toContain("ResNet-50");
  });

  it("is told of what another tool counted, of images that it names", () => {
    const counted = { images: 103, of: 10_000, classes: { of: 1_000, seen: 26 }, top1Correct: 88 };
    const of = (dataset: string) => ({
      ...head,
      benchmark: { ...head.benchmark, model: "efficientnet-b3" },
      rightCount: { ...counted, dataset },
    });
    expect(accuracyAbovePublished(of("imagenet-v2-matched-frequency"))).toContain("(88 of 103 images) is above 73.8 %");
    expect(accuracyAbovePublished(of("val"))).toBeUndefined();
  });

  it.each(PUBLISHED_ACCURACIES)(
    "has a table in which $name is less accurate on the newer images",
    ({ aliases, top1 }) => {
      expect(top1["imagenet-v2"]).toBeLessThan(top1["imagenet-val"] - 8);
      expect(top1["imagenet-v2"]).toBeGreaterThan(top1["imagenet-val"] - 16);
      for (const alias of aliases)
        expect(PUBLISHED_ACCURACIES.filter((one) => one.aliases.includes(alias))).toHaveLength(1);
    },
  );
});
