import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { imageSpeeds, type Work } from "../test/bench/image-speed.ts";
import { streamImages } from "../test/bench/stream-images.ts";
import { isMet } from "../test/requirements.ts";
import { type Row, summariseRatio } from "./overhead.ts";

const IMAGE_PAIRS = { pairs: 20, images: 10 } as const;
const IMAGE_WORK: { readonly [work in Work]: { readonly what: string; readonly goal: string } } = {
  decode: { what: "decode a JPEG, speed / Pillow's", goal: ">= 0.33" },
  bilinear: { what: "resize (bilinear) and normalise, speed / Pillow's with NumPy", goal: ">= 1" },
  bicubic: { what: "resize (bicubic) and normalise, speed / Pillow's with NumPy", goal: ">= 1" },
};
/** So many are kept, so that the second time through finds them. */
const KEPT_IMAGES = 1_000;
const STREAMED_IMAGES = 10_000;

/** How fast images are decoded and prepared, beside Pillow and NumPy; none where they are not here. @param say tells what is going on. */
export async function imageRows(say: (text: string) => void): Promise<readonly Row[]> {
  if (!isMet("pillow")) {
    say("images: skipped, as there is no Python with Pillow and NumPy here");
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), "edgebench-images-"));
  try {
    say("images: beside Pillow, in turns");
    const { file, speeds } = await imageSpeeds({ folder, ...IMAGE_PAIRS });
    const rows = [...speeds].map(([work, pairs]): Row => {
      const summary = summariseRatio(pairs.map(({ oursNs, theirsNs }) => ({ reportedNs: theirsNs, bareNs: oursNs })));
      const [low, high] = summary.middleHalf.map((ratio) => ratio.toFixed(2));
      const perSecond = (ns: number) => `${Math.round(1e9 / ns)} images a second`;
      return {
        ...IMAGE_WORK[work],
        measured: summary.ratio.toFixed(2),
        how: `a photograph of 500 × 375 on one core: ${perSecond(summary.bareNs)}, Pillow ${perSecond(summary.reportedNs)}, ${pairs.length} interleaved pairs of ${IMAGE_PAIRS.images} images, the same bytes, middle half ${low} to ${high}`,
      };
    });
    return [...rows, ...(await streamRows(file, folder, say))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function streamRows(photograph: string, folder: string, say: (text: string) => void): Promise<readonly Row[]> {
  say(`images: ${KEPT_IMAGES} tensors made, then found; ${STREAMED_IMAGES} streamed`);
  const kept = { photograph, images: KEPT_IMAGES, folder: join(folder, "kept"), times: 2 };
  const [made, found] = await streamImages(kept);
  const streamed = { photograph, images: STREAMED_IMAGES, folder: join(folder, "streamed"), times: 1 };
  const [stream] = await streamImages(streamed);
  if (made === undefined || found === undefined || stream === undefined) throw new Error("nothing was streamed");
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  const perSecond = (images: number, seconds: number) => `${Math.round(images / seconds)} a second`;
  const [, second = 0] = stream.peaks;
  return [
    {
      what: "tensors found in the cache",
      goal: "-",
      measured: perSecond(KEPT_IMAGES, found.seconds),
      how: `${KEPT_IMAGES} photographs, float32 3 × 224 × 224: made anew ${perSecond(KEPT_IMAGES, made.seconds)}`,
    },
    {
      what: "memory while 10,000 images are streamed, last tenth / second",
      goal: "about 1",
      measured: ((stream.peaks.at(-1) ?? 0) / second).toFixed(2),
      how: `in windows of 16 MB, ${perSecond(STREAMED_IMAGES, stream.seconds)}; most memory of each tenth of the images: ${stream.peaks.map(megabytes).join(", ")}`,
    },
  ];
}
