import { encode } from "fast-png";
import type { PagePicture } from "../report/explanation.ts";
import { inEightBits } from "../vision/explain.ts";
import type { FloatImage, Image } from "../vision/image.ts";
import { resize } from "../vision/resample.ts";

/** A page with a dozen pictures stays a file that opens at once. */
const MOST_PIXELS_A_SIDE = 640;
/** Smaller images are shown larger, by a whole factor so that every pixel is a square. */
const SHOWN_FROM = 224;

/** An image as a PNG that stands in a page. A large one is made smaller first. */
export function pagePicture(image: Image | FloatImage): PagePicture {
  const samples = inEightBits(image);
  const longest = Math.max(samples.width, samples.height);
  const share = MOST_PIXELS_A_SIDE / longest;
  if (share < 1) return { ...embedded(smaller(samples, share), 1), scale: "smaller" };
  const factor = Math.max(1, Math.floor(SHOWN_FROM / longest));
  return { ...embedded(samples, factor), scale: factor === 1 ? "same" : "pixels" };
}

function smaller(image: Image, share: number): Image {
  const side = (length: number) => Math.max(1, Math.round(length * share));
  return resize(image, side(image.width), side(image.height), "box");
}

function embedded({ width, height, channels, data }: Image, factor: number): Omit<PagePicture, "scale"> {
  const png = encode({ width, height, channels, depth: 8, data });
  const source = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  return { source, width: width * factor, height: height * factor };
}
