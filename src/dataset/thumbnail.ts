import { encode } from "fast-png";
import { sha256Hex } from "../bench/digest.ts";
import { THUMBNAIL_SIDE } from "../bench/thumbnail.ts";
import { UserError } from "../bench/user-error.ts";
import { upright } from "../vision/orientation.ts";
import { resize } from "../vision/resample.ts";
import type { Dataset, DatasetImage } from "./dataset.ts";
import { decodeImage } from "./decode-image.ts";
import { readImageFile } from "./image-file.ts";

/**
 * A PNG of an image as a viewer shows it, at most 64 pixels a side; a smaller image keeps its size.
 *
 * @throws UserError where the file cannot be read or decoded, or is no longer what was scored.
 */
export async function thumbnailPng(dataset: Dataset, { path, sha256 }: DatasetImage): Promise<Uint8Array> {
  const shown = `${dataset.shown}/${path}`;
  const bytes = await readImageFile(dataset.root, path, shown);
  if (sha256Hex(bytes) !== sha256) throw new UserError(`image ${shown} changed while edgebench was running`);
  const image = upright(decodeImage(bytes, shown));
  const scale = Math.min(1, THUMBNAIL_SIDE / Math.max(image.width, image.height));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  const { width, height, channels, data } = resize(image, side(image.width), side(image.height), "bilinear");
  return encode({ width, height, channels, depth: 8, data });
}
