import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { extractOnlyEntry } from "../../src/github/only-entry.ts";
import { type ZipEntry, zipArchive } from "./zip-archive.ts";

const WANTED = "plan.json";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-zip-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What was taken out, or the sentence that says why nothing was. */
async function extracted(archive: Uint8Array, mostBytes = 1_000): Promise<{ text: string } | { refused: string }> {
  const file = join(folder, "a.zip");
  const to = join(folder, "out");
  await rm(to, { force: true });
  await writeFile(file, archive);
  try {
    await extractOnlyEntry(file, { name: WANTED, to, mostBytes }, "the artifact");
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message };
    throw error;
  }
  return { text: await readFile(to, "utf8") };
}

describe("extractOnlyEntry", () => {
  it.each([false, true])("takes the one file (deflated: %s)", async (deflated) => {
    expect(await extracted(zipArchive([{ name: WANTED, content: '{"a":1}', deflated }]))).toEqual({ text: '{"a":1}' });
  });

  it.each<[string, readonly ZipEntry[], RegExp]>([
    ["another file", [{ name: "other.json", content: "{}" }], /holds "other\.json" and not plan\.json/],
    ["the file in a folder", [{ name: "a/plan.json", content: "{}" }], /holds "a\/plan\.json"/],
    ["a path that climbs out", [{ name: "../plan.json", content: "{}" }], /invalid relative path/],
    ["an absolute path", [{ name: "/etc/passwd", content: "{}" }], /absolute path/],
    ["a path of Windows", [{ name: "..\\plan.json", content: "{}" }], /invalid characters in fileName/],
    ["a folder", [{ name: "plan.json/", content: "" }], /holds "plan\.json\/"/],
    ["nothing", [], /holds 0 entries/],
    [
      "two files",
      [
        { name: WANTED, content: "{}" },
        { name: "b", content: "" },
      ],
      /holds 2 entries/,
    ],
    [
      "the file twice",
      [
        { name: WANTED, content: "{}" },
        { name: WANTED, content: "[]" },
      ],
      /holds 2 entries/,
    ],
    ["an encrypted file", [{ name: WANTED, content: "{}", deflated: true, encrypted: true }], /encrypted/],
    ["a file that says it is larger", [{ name: WANTED, content: "x".repeat(1_001) }], /1001 bytes, and at most 1000/],
  ])("refuses an archive that holds %s", async (_, entries, expected) => {
    const result = await extracted(zipArchive(entries));
    expect(result).toEqual({ refused: expect.stringMatching(expected) });
  });

  it("takes the bytes of what calls itself a link, and makes no link", async () => {
    const archive = zipArchive([{ name: WANTED, content: "/etc/passwd", mode: 0o120777 }]);
    expect(await extracted(archive)).toEqual({ text: "/etc/passwd" });
    expect((await readdir(folder, { withFileTypes: true })).every((entry) => entry.isFile())).toBe(true);
  });

  it("stops a bomb that claims to be small before it unpacks", async () => {
    const bomb = { name: WANTED, content: Buffer.alloc(8 << 20), deflated: true, claimedBytes: 500 };
    const result = await extracted(zipArchive([bomb]));
    expect(result).toEqual({ refused: expect.stringMatching(/too many bytes/) });
    expect((await readFile(join(folder, "out")).catch(() => Buffer.alloc(0))).length).toBeLessThanOrEqual(500);
  });

  it("refuses a file that turns out to be smaller than it claims", async () => {
    const archive = zipArchive([{ name: WANTED, content: "{}", deflated: true, claimedBytes: 3 }]);
    expect(await extracted(archive)).toEqual({ refused: expect.stringMatching(/not enough bytes/) });
  });

  it("refuses bytes that are no archive", async () => {
    expect(await extracted(Buffer.from("<html>"))).toEqual({
      refused: expect.stringMatching(/^the artifact: not the archive/),
    });
  });

  it("ends in a sentence or in the file for any damage to an archive", async () => {
    const whole = zipArchive([{ name: WANTED, content: '{"a":1}', deflated: true }]);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (bytes, cut) => {
        const archive = Buffer.from(whole.subarray(0, whole.length - (cut % 5)));
        for (const [at, value] of bytes) if (at < archive.length) archive[at] = value;
        const result = await extracted(archive);
        if ("text" in result) expect(result.text.length).toBeLessThanOrEqual(1_000);
        else expect(result.refused).not.toContain("\n");
      }),
      { numRuns: 300 },
    );
  });
});
