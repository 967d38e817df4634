import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accuracyOf, measureAccuracy, roundCount, type ScoredImages } from "../../src/commands/accuracy.ts";
import { datasetFeed } from "../../src/commands/feed.ts";
import { LiveLaunch } from "../../src/commands/launch.ts";
import { agreedAccuracy } from "../../src/commands/measurement.ts";
import { comparePairedImages } from "../../src/compare/paired-images.ts";
import { type Dataset, openDataset, withImages } from "../../src/dataset/dataset.ts";
import { chunk, png } from "../dataset/png-writer.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { FakeDevice } from "./fake-device.ts";
import { RAW, RAW_PREPROCESSING } from "./tiny-dataset.ts";

const CLASSES = 3;
const GOOD_EACH = 4;
const INPUTS = [{ name: "image", type: "uint8" as const, shape: ["batch", 1, 2, 2] }];

const photograph = readFileSync("fixtures/vision/portrait.jpg");
const text = (content: string) => new TextEncoder().encode(content);
/** A header that promises 10.8 GB of pixels, and a few bytes behind it. */
const huge = png({ width: 60_000, height: 60_000, depth: 8, color: 2 }, new Uint8Array(10));
const TWO_FRAMES = Buffer.from(
  "474946383961010001008000000000000000ff21ff0b4e45545343415045322e30030100000021f90400050000002c000000000100010000020244010021f90400050000002c0000000001000100000202" +
    "4c01003b",
  "hex",
);
/** Pixels that inflate to a thousand times what the header says. */
const bomb = png({ width: 2, height: 2, depth: 8, color: 0 }, new Uint8Array(6_000_000));

const BAD: { readonly [path: string]: readonly [content: Uint8Array, says: string] } = {
  "val/0/cut.jpg": [photograph.subarray(0, 1_500), "is damaged: its JPEG data"],
  "val/1/huge.png": [huge, "is 60000 × 60000, larger than edgebench takes (64 megapixels, 65535 a side)"],
  "val/1/entity.svg": [
    text('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'),
    "is an SVG, neither a PNG nor a JPEG",
  ],
  "val/2/moving.gif": [TWO_FRAMES, "is a GIF, neither a PNG nor a JPEG"],
  "val/2/bomb.png": [bomb, "is damaged: its compressed pixels"],
  "val/0/crc.png": [
    Uint8Array.from(Buffer.concat([bomb.subarray(0, 8), chunk("IHDR", new Uint8Array(3))])),
    "does not start with a PNG header",
  ],
};

function goodImages(): { readonly [path: string]: Uint8Array } {
  const images = Array.from({ length: CLASSES * GOOD_EACH }, (_, place) => {
    const [label, number] = [place % CLASSES, Math.floor(place / CLASSES)];
    const rows = Uint8Array.of(0, label, number, 0, 255, 255);
    return [`val/${label}/good-${number}.png`, png({ width: 2, height: 2, depth: 8, color: 0 }, rows)] as const;
  });
  return Object.fromEntries(images);
}

describe("images that cannot be decoded", () => {
  let folder: TemporaryFolder;
  let device: FakeDevice;
  let dataset: Dataset;
  beforeAll(async () => {
    const bad = Object.fromEntries(Object.entries(BAD).map(([path, [content]]) => [path, content]));
    folder = await TemporaryFolder.make({ ...goodImages(), ...bad });
    device = await FakeDevice.make();
    dataset = await openDataset({ name: "val", path: "val", layout: { kind: "folders" }, root: folder.path });
  });
  afterAll(async () => {
    await folder[Symbol.asyncDispose]();
    await device[Symbol.asyncDispose]();
  });

  async function score(batch: number, of: Dataset = dataset, most = Number.POSITIVE_INFINITY): Promise<ScoredImages> {
    // Equal scores: class 0 ranks first for every image.
    const outputs = [{ name: "logits", type: "float32", shape: [batch, CLASSES] }];
    const spec = await device.spec("classifier", { inputs: INPUTS, outputs });
    await using launch = await LiveLaunch.start({ ...spec, parameters: { ...spec.parameters, batch } }, 0);
    return await measureAccuracy({
      launch,
      dataset: of,
      preprocessing: RAW_PREPROCESSING,
      labels: undefined,
      scores: { kind: "none" },
      batch,
      folder: join(folder.path, "tensors"),
      seconds: Number.POSITIVE_INFINITY,
      most,
      onImage: () => undefined,
    });
  }

  it("are left out one by one, and every other image is scored as if they were not there", async () => {
    const good = withImages(
      dataset,
      dataset.images.filter(({ path }) => path.includes("good-")),
    );
    const scored = await score(1);
    expect(scored.outcomes).toHaveLength(good.count);
    expect(roundCount(scored)).toBe(good.count);
    expect(accuracyOf(scored, good.count)).toMatchObject({
      dataset: { sha256: good.digest, count: good.count },
      classes: { of: CLASSES, seen: CLASSES },
      top1Correct: GOOD_EACH,
    });
    expect(accuracyOf(scored, good.count).correct).toBe(accuracyOf(await score(1, good), good.count).correct);
  });

  it("are each named in the result's notes, with what is wrong", async () => {
    const scored = await score(1);
    const { notes } = agreedAccuracy({ scored, count: roundCount(scored), looks: [], isSettled: false });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^6 of the 18 images of val are left out, on every side alike: /);
    for (const [path, [, says]] of Object.entries(BAD)) expect(notes[0]).toContain(`image "${path}" ${says}`);
  });

  it("are left out on both sides alike, whatever each managed in its time", async () => {
    const [base, head] = [await score(1), await score(1, dataset, 7)];
    const [a, b] = [accuracyOf(base, 7), accuracyOf(head, 7)];
    expect(a.dataset).toMatchObject({ count: 7 });
    const rules = { tolerance: {}, errorRate: 0.05, comparisons: 1, gating: new Set(["top-1" as const]) };
    expect(comparePairedImages("top-1", a, b, rules)).toMatchObject({ evidence: { base: a.top1Correct / 7 } });
  });

  it("are not held against accuracies that had them", async () => {
    const scored = await score(1);
    const repaired = { ...scored, leftOut: new Map([...scored.leftOut].slice(1)) };
    const rules = { tolerance: {}, errorRate: 0.05, comparisons: 1, gating: new Set(["top-1" as const]) };
    const [a, b] = [
      accuracyOf(scored, 12),
      accuracyOf({ ...repaired, outcomes: [...scored.outcomes, ...scored.outcomes] }, 13),
    ];
    expect(comparePairedImages("top-1", a, b, rules)).toMatchObject({
      verdict: "not-measured",
      reason: "the images or their labels are not the same on both sides",
    });
  });

  it("take no place in a batch", async () => {
    const scored = await score(5);
    expect(scored.outcomes).toHaveLength(12);
    expect(accuracyOf(scored, 12).top1Correct).toBe(GOOD_EACH);
  });

  it("do not keep the others from being timed", async () => {
    const feed = await datasetFeed({
      inputs: INPUTS,
      batch: 2,
      dataset,
      steps: RAW,
      seed: 3,
      folder: join(folder.path, "feed"),
    });
    expect(feed).toMatchObject({ count: 8, tensors: [{ shape: [2, 1, 2, 2] }] });
    const bytes = readFileSync(feed.tensors[0]?.file ?? "");
    expect(bytes.length).toBe(8 * 2 * 4);
    const images = Array.from({ length: 16 }, (_, place) => bytes.subarray(place * 4, place * 4 + 4).toString("hex"));
    // All twelve good images, four of them twice.
    expect(new Set(images).size).toBe(12);
  });
});
