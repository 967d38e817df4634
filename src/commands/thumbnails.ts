import type { Accuracy, Measurement } from "../bench/result.ts";
import type { Thumbnail } from "../bench/thumbnail.ts";
import { UserError } from "../bench/user-error.ts";
import { exemplaryImages } from "../compare/changed-images.ts";
import { thumbnailPng } from "../dataset/thumbnail.ts";
import { firstImages, type ScoredImages } from "./accuracy.ts";

/** More of a path is cut. */
const MOST_PATH = 1_000;

/**
 * A head with small pictures of images that the base gets right and it does not. Where one cannot be made, it is left out:
 * it must not cost a measurement.
 *
 * @param scored what the head's accuracy was told from.
 */
export async function withThumbnails(
  head: Measurement,
  base: Accuracy | undefined,
  scored: ScoredImages | undefined,
): Promise<Measurement> {
  const { accuracy } = head;
  if (base === undefined || accuracy === undefined || scored === undefined) return head;
  const { dataset } = scored;
  const { images } = firstImages(scored, accuracy.dataset.count);
  const thumbnails: Thumbnail[] = [];
  for (const place of exemplaryImages(base, accuracy)) {
    const image = images[place];
    const png = image && (await thumbnailPng(dataset, image).catch(ignoreUserError));
    if (image === undefined || png === undefined) continue;
    thumbnails.push({
      image: place,
      path: image.path.slice(0, MOST_PATH),
      png: Buffer.from(png).toString("base64"),
    });
  }
  return thumbnails.length === 0 ? head : { ...head, thumbnails };
}

function ignoreUserError(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}
