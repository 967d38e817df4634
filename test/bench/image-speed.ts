import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sha256Hex } from "../../src/bench/digest.ts";
import { decodeImage } from "../../src/dataset/decode-image.ts";
import { preprocess } from "../../src/vision/preprocess.ts";
import { RECIPES } from "../../src/vision/recipes.ts";
import { PYTHON_WITH_PILLOW } from "../requirements.ts";

/** One image's time, nanoseconds, by edgebench and by Pillow with NumPy. */
export interface SpeedPair {
  readonly oursNs: number;
  readonly theirsNs: number;
}

const WORK = ["decode", "bilinear", "bicubic"] as const;
/** What is done to one photograph of 500 × 375: decode it, or resize and normalise it as torchvision's ResNet-50 or EfficientNet-B0 wants. */
export type Work = (typeof WORK)[number];

export interface SpeedOptions {
  /** An empty folder for the photograph. */
  readonly folder: string;
  /** Pairs of blocks, and images in a block. */
  readonly pairs: number;
  readonly images: number;
}

/** Images until V8 has compiled what is timed. */
const WARM_UP = 60;
const SOURCE = join(import.meta.dirname, "..", "..", "fixtures", "vision", "portrait.png");

/**
 * Lets edgebench and Pillow do the same work in turns, in one thread each.
 *
 * @throws Error where the two do not give the same bytes, so that their times are not of the same work.
 */
export async function imageSpeeds({ folder, pairs, images }: SpeedOptions) {
  const file = join(folder, "photograph.jpg");
  const program = join(import.meta.dirname, "pillow-loop.py");
  const child = spawn(PYTHON_WITH_PILLOW, ["-I", program, file, SOURCE], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await answers.next();
    if (done) throw new Error("Pillow's loop ended early");
    return value;
  };
  try {
    await answer();
    const ours = worker(await readFile(file));
    const ask = async (work: Work) => {
      child.stdin.write(`${work} ${images}\n`);
      return JSON.parse(await answer()) as { readonly ns: number; readonly sha256: string };
    };
    for (const work of WORK) timed(ours[work], WARM_UP);
    const speeds = new Map<Work, SpeedPair[]>();
    for (let pair = 0; pair < pairs; pair += 1)
      for (const work of WORK) {
        const theirs = await ask(work);
        const mine = timed(ours[work], images);
        if (theirs.sha256 !== mine.sha256) throw new Error(`${work}: edgebench and Pillow give different bytes`);
        speeds.set(work, [...(speeds.get(work) ?? []), { oursNs: mine.ns, theirsNs: theirs.ns }]);
      }
    return { file, speeds };
  } finally {
    child.stdin.end();
    await once(child, "close");
  }
}

function worker(bytes: Uint8Array): { readonly [work in Work]: () => Uint8Array } {
  const photograph = decodeImage(bytes, "photograph.jpg");
  const prepare = (recipe: string) => {
    const steps = RECIPES.get(recipe);
    if (steps === undefined) throw new Error(`there is no recipe ${recipe}`);
    return () => preprocess(steps, photograph).bytes;
  };
  return {
    decode: () => decodeImage(bytes, "photograph.jpg").image.data,
    bilinear: prepare("torchvision-resnet50"),
    bicubic: prepare("torchvision-efficientnet-b0"),
  };
}

function timed(work: () => Uint8Array, times: number): { readonly ns: number; readonly sha256: string } {
  const began = performance.now();
  let result = work();
  for (let time = 1; time < times; time += 1) result = work();
  const ns = ((performance.now() - began) * 1e6) / times;
  return { ns, sha256: sha256Hex(result) };
}
