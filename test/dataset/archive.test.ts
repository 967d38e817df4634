import { readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { create } from "tar";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { type UnpackLimits, unpackArchive } from "../../src/dataset/archive.ts";
import { TemporaryFolder } from "./temporary-folder.ts";
import { zipOf } from "./zip-writer.ts";

const { signal } = new AbortController();

async function unpack(archive: Uint8Array, limits?: UnpackLimits) {
  const folder = await TemporaryFolder.make({ "archive.bin": archive, "out/.keep": "" });
  await unpackArchive({
    archive: join(folder.path, "archive.bin"),
    to: join(folder.path, "out"),
    shown: "dataset v2: https://example.org/v2",
    signal,
    ...(limits && { limits }),
  });
  return folder;
}

async function refusal(archive: Uint8Array, limits?: UnpackLimits): Promise<string> {
  const error: unknown = await unpack(archive, limits).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

const FILES = { "v2/0/a.jpeg": "zero", "v2/1/b.jpeg": "one" };

async function tarOf(files: { readonly [path: string]: string }, gzip: boolean): Promise<Uint8Array> {
  await using folder = await TemporaryFolder.make(files);
  const file = join(folder.path, "made.tar");
  await create({ file, cwd: folder.path, gzip, portable: true }, [
    ...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? "")),
  ]);
  return readFile(file);
}

describe("unpackArchive", () => {
  it.each([
    ["a tar", () => tarOf(FILES, false)],
    ["a tar.gz", () => tarOf(FILES, true)],
    ["a zip", async () => zipOf(Object.entries(FILES).map(([name, text]) => ({ name, text })))],
  ])("unpacks %s by its content", async (_, make) => {
    await using folder = await unpack(await make());
    for (const [path, text] of Object.entries(FILES))
      expect(await readFile(join(folder.path, "out", path), "utf8")).toBe(text);
  });

  it.each([
    ["a link in a tar", linkTar, /"v2\/link" in it is a link or no file/],
    ["a link in a zip", async () => zipOf([{ name: "v2/link", text: "/etc/passwd", mode: 0o120777 }]), /is a link/],
    ["a path that leads out", async () => zipOf([{ name: "../out.txt", text: "x" }]), /damaged|no path/],
    ["an absolute path", async () => zipOf([{ name: "/etc/x", text: "x" }]), /damaged|no path/],
    [
      "a path twice",
      async () =>
        zipOf([
          { name: "a", text: "x" },
          { name: "A", text: "y" },
        ]),
      /"A" is in it twice/,
    ],
    ["a false size", async () => zipOf([{ name: "a", text: "xxxx", claimed: 2 }]), /damaged/],
    ["something else", async () => new TextEncoder().encode("GIF89a"), /is neither a tar, a tar.gz nor a zip/],
    ["nothing", async () => new Uint8Array(), /is neither a tar/],
    ["a cut tar.gz", async () => (await tarOf(FILES, true)).subarray(0, 90), /damaged|holds no files/],
  ])("refuses %s in one sentence", async (_, make, sentence) => {
    expect(await refusal(await make())).toMatch(sentence);
  });

  it("stops at a limit of files or bytes, and writes nothing beyond it", async () => {
    const bomb = zipOf([
      { name: "a", text: "x".repeat(1_000) },
      { name: "b", text: "x".repeat(1_000_000) },
    ]);
    expect(await refusal(bomb, { files: 9, bytes: 5_000 })).toMatch(/unpacks to more than 5000 bytes/);
    expect(await refusal(bomb, { files: 1, bytes: 5_000_000 })).toMatch(/holds more than 1 files/);
    const packed = await tarOf({ "v2/big": "0".repeat(3_000_000) }, true);
    expect(packed.length).toBeLessThan(20_000);
    expect(await refusal(packed, { files: 9, bytes: 1_000_000 })).toMatch(/unpacks to more than 1000000 bytes/);
  });
});

async function linkTar(): Promise<Uint8Array> {
  await using folder = await TemporaryFolder.make({ "v2/a": "a" });
  await symlink("/etc/passwd", join(folder.path, "v2", "link"));
  const file = join(folder.path, "made.tar");
  await create({ file, cwd: folder.path }, await readdir(folder.path).then(() => ["v2"]));
  await writeFile(join(folder.path, "x"), "");
  return readFile(file);
}
