import { describe, expect, it } from "vitest";
import { sha256Hex } from "../../src/bench/digest.ts";
import type { BlobFacts } from "../../src/plan/blobs.ts";
import { bytesOfSide, contentDigest, digestOfSide } from "../../src/plan/content-digest.ts";
import type { FileSource } from "../../src/plan/side.ts";

const [MODEL, DATA] = [sha256Hex("model"), sha256Hex("data")];
const git = (digit: string, bytes = 5): FileSource => ({
  kind: "git",
  path: "net.onnx",
  blob: digit.repeat(40),
  bytes,
});
const lfs = (sha256: string, bytes = 7): FileSource => ({
  kind: "lfs",
  path: "w",
  blob: "9".repeat(40),
  sha256,
  bytes,
});
const FACTS = new Map<string, BlobFacts>([["1".repeat(40), { kind: "other", sha256: MODEL }]]);
const data = (source: FileSource) => [{ location: "w", source }];

describe("the digest of a model", () => {
  it("is that of its file, and with external data that of all files' digests", () => {
    expect(contentDigest(MODEL, [])).toBe(MODEL);
    expect(contentDigest(MODEL, [{ location: "w", sha256: DATA }])).toBe(
      sha256Hex(`{"externalData":[["w","${DATA}"]],"model":"${MODEL}"}`),
    );
  });

  it.each<[string, FileSource, readonly { location: string; source: FileSource }[], string | undefined]>([
    ["a file in git that was read", git("1"), [], MODEL],
    ["a file in git that was not read", git("2"), [], undefined],
    ["a file in Git LFS", lfs(DATA), [], DATA],
    ["a pinned URL", { kind: "url", url: "https://x.example/m", sha256: DATA }, [], DATA],
    ["a file that is refused", { kind: "refused", path: "p", reason: "is missing" }, [], undefined],
    ["external data in Git LFS", git("1"), data(lfs(DATA)), contentDigest(MODEL, [{ location: "w", sha256: DATA }])],
    ["external data that were not read", git("1"), data(git("2")), undefined],
  ])("is known before it was fetched of %s", (_, model, externalData, expected) => {
    expect(digestOfSide({ model, externalData: [...externalData] }, FACTS)).toBe(expected);
  });

  it("has beside it the bytes of all files, where git knows them", () => {
    expect(bytesOfSide({ model: git("1"), externalData: data(lfs(DATA)) })).toBe(12);
    const url: FileSource = { kind: "url", url: "https://x.example/m", sha256: DATA };
    expect(bytesOfSide({ model: git("1"), externalData: data(url) })).toBeUndefined();
  });
});
