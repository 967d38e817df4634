import { canonicalJson } from "../bench/canonical.ts";
import { sha256Hex } from "../bench/digest.ts";
import type { BlobFacts } from "./blobs.ts";
import type { FileSource, Side } from "./side.ts";

/**
 * The SHA-256 by which a result knows a model: of its file; where there are external data, of the list of all files' digests.
 *
 * @param externalData in the order of the side.
 */
export function contentDigest(
  model: string,
  externalData: readonly { readonly location: string; readonly sha256: string }[],
): string {
  if (externalData.length === 0) return model;
  return sha256Hex(canonicalJson({ model, externalData: externalData.map((part) => [part.location, part.sha256]) }));
}

/** The same of a side before anything was fetched; undefined where the plan does not know the content of one of its files. */
export function digestOfSide(
  { model, externalData }: Pick<Side, "model" | "externalData">,
  facts: ReadonlyMap<string, BlobFacts>,
): string | undefined {
  const main = digestOfFile(model, facts);
  const parts = externalData.flatMap(({ location, source }) => {
    const sha256 = digestOfFile(source, facts);
    return sha256 === undefined ? [] : [{ location, sha256 }];
  });
  return main === undefined || parts.length < externalData.length ? undefined : contentDigest(main, parts);
}

function digestOfFile(source: FileSource, facts: ReadonlyMap<string, BlobFacts>): string | undefined {
  if (source.kind === "lfs" || source.kind === "url") return source.sha256;
  return source.kind === "git" ? facts.get(source.blob)?.sha256 : undefined;
}

/** The bytes of all files of a side, as results tell a model's size; undefined where one is not in git. */
export function bytesOfSide({ model, externalData }: Pick<Side, "model" | "externalData">): number | undefined {
  let bytes = 0;
  for (const source of [model, ...externalData.map((part) => part.source)]) {
    if (source.kind !== "git" && source.kind !== "lfs") return undefined;
    bytes += source.bytes;
  }
  return bytes;
}
