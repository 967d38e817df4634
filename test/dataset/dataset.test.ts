import { mkdir, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { openDataset } from "../../src/dataset/dataset.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

const folders = { kind: "folders" } as const;
const csv = { kind: "csv", file: "data/list.csv" } as const;
const open = (root: string, layout: typeof folders | typeof csv = folders, path = "data") =>
  openDataset({ name: "val", path, layout, root });

/** The sentence that a dataset is refused with; it must not tell where on this machine the dataset is. */
async function refusal(root: string, layout: typeof folders | typeof csv = folders, path = "data"): Promise<string> {
  const error = await open(root, layout, path).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  const message = (error as UserError).message;
  expect(message).not.toContain(root);
  return message;
}

describe("openDataset with folders", () => {
  it("takes numeric names as labels, in the order of the numbers", async () => {
    await using folder = await TemporaryFolder.make({
      "data/10/a.png": "ten",
      "data/2/b.jpg": "two",
      "data/2/a.JPEG": "two too",
    });
    const dataset = await open(folder.path);
    expect(dataset.images.map(({ path, label }) => [path, label])).toEqual([
      ["2/a.JPEG", 2],
      ["2/b.jpg", 2],
      ["10/a.png", 10],
    ]);
    expect(dataset).toMatchObject({ name: "val", shown: "data", classes: 11, count: 3 });
  });

  it("numbers other names by their place, and passes over files beside the folders and names with a dot", async () => {
    await using folder = await TemporaryFolder.make({
      "data/dog/1.png": "d",
      "data/Cat/1.png": "c",
      "data/README.md": "",
      "data/.cache/x": "",
      "data/dog/.DS_Store": "",
    });
    const dataset = await open(folder.path, folders, "./data/");
    expect(dataset.images.map(({ path, label }) => [path, label])).toEqual([
      ["Cat/1.png", 0],
      ["dog/1.png", 1],
    ]);
  });

  it("takes every file in a class folder, so that what is no image is told like any image that cannot be decoded", async () => {
    await using folder = await TemporaryFolder.make({ "data/0/a.png": "", "data/0/b.gif": "", "data/1/c.svg": "" });
    const dataset = await open(folder.path);
    expect(dataset.images.map(({ path }) => path)).toEqual(["0/a.png", "0/b.gif", "1/c.svg"]);
  });

  it("digests content, labels and order, not names of files or the place of the folder", async () => {
    await using folder = await TemporaryFolder.make({
      "data/0/a.png": "one",
      "data/1/b.png": "two",
      "data/1/c.png": "three",
    });
    const { digest } = await open(folder.path);
    await rename(join(folder.path, "data/0/a.png"), join(folder.path, "data/0/other.png"));
    await rename(join(folder.path, "data"), join(folder.path, "moved"));
    expect((await open(folder.path, folders, "moved")).digest).toBe(digest);
    await rename(join(folder.path, "moved/1/b.png"), join(folder.path, "moved/1/z.png"));
    const reordered = await open(folder.path, folders, "moved");
    expect(reordered.digest).not.toBe(digest);
    await writeFile(join(folder.path, "moved/1/z.png"), "changed");
    expect((await open(folder.path, folders, "moved")).digest).not.toBe(reordered.digest);
  });

  it.each([
    ["a missing folder", {}, /"data" does not exist/],
    ["a file", { data: "x" }, /"data" is not a folder/],
    ["an empty dataset", { "data/README": "" }, /"data" is empty/],
    ["images without class folders", { "data/a.png": "" }, /"data" is empty; put images into one folder per class/],
    ["a folder in a class", { "data/0/deep/a.png": "" }, /"data\/0\/deep" is a folder in a class folder/],
    ["one number twice", { "data/1/a.png": "", "data/01/a.png": "" }, /say 1 twice/],
    ["a number beyond all classes", { "data/1000000/a.png": "" }, /numbered above 999999/],
  ])("refuses %s", async (_, files, sentence) => {
    await using folder = await TemporaryFolder.make(files);
    expect(await refusal(folder.path)).toMatch(sentence);
  });

  it.each(["../data", "/etc", "data/../../x", "a\\b", "", "a\u0000b"])("refuses the path %j", async (path) => {
    await using folder = await TemporaryFolder.make({ "data/0/a.png": "" });
    expect(await refusal(folder.path, folders, path)).toMatch(/is not a plain relative path/);
  });

  it("refuses symbolic links: of the dataset, a class, an image, and on the way", async () => {
    await using folder = await TemporaryFolder.make({ "real/0/a.png": "x", "other/0/a.png": "x" });
    const at = (path: string) => join(folder.path, path);
    await symlink(at("real"), at("data"));
    expect(await refusal(folder.path)).toMatch(/"data" is or leads through a symbolic link/);
    expect(await refusal(folder.path, folders, "data/0")).toMatch(/symbolic link/);
    await rm(at("data"));
    await mkdir(at("data"));
    await symlink(at("real/0"), at("data/0"));
    expect(await refusal(folder.path)).toMatch(/"data\/0" is a symbolic link/);
    await rm(at("data/0"));
    await mkdir(at("data/0"));
    await symlink(at("real/0/a.png"), at("data/0/a.png"));
    expect(await refusal(folder.path)).toMatch(/"data\/0\/a\.png" is a symbolic link/);
  });

  it("refuses a name that is not UTF-8", async () => {
    await using folder = await TemporaryFolder.make({ "data/0/a.png": "x" });
    await writeFile(
      Buffer.concat([Buffer.from(join(folder.path, "data/0/")), Buffer.from([0xff, 0xfe]), Buffer.from(".png")]),
      "x",
    );
    expect(await refusal(folder.path)).toMatch(/a file name in "data\/0" is not UTF-8/);
  });

  it("refuses a file too large to be an image, without reading it", async () => {
    await using folder = await TemporaryFolder.make({ "data/0/a.png": "x" });
    await truncate(join(folder.path, "data/0/a.png"), 2 ** 33);
    expect(await refusal(folder.path)).toMatch(/"data\/0\/a\.png" has 8589934592 bytes/);
  });
});

describe("openDataset with a list", () => {
  it("keeps the order of the list", async () => {
    await using folder = await TemporaryFolder.make({
      "data/list.csv": "path,label\nb.png,4\n./sub//a.png,0\n",
      "data/b.png": "b",
      "data/sub/a.png": "a",
    });
    const dataset = await open(folder.path, csv);
    expect(dataset.images.map(({ path, label }) => [path, label])).toEqual([
      ["b.png", 4],
      ["sub/a.png", 0],
    ]);
    expect(dataset.classes).toBe(5);
  });

  it("takes a list from beside the images' folder", async () => {
    await using folder = await TemporaryFolder.make({ "lists/val.csv": "path,label\na.png,1\n", "data/a.png": "a" });
    const dataset = await openDataset({
      name: "val",
      path: "data",
      layout: { kind: "csv", file: "lists/val.csv" },
      root: folder.path,
    });
    expect(dataset.images).toMatchObject([{ path: "a.png", label: 1 }]);
  });

  it.each([
    ["no list", {}, /"data\/list\.csv" does not exist/],
    [
      "a label out of range",
      { "data/list.csv": "path,label\na.png,-3\n" },
      /"data\/list\.csv", line 2: the label must be a whole number/,
    ],
    ["no rows", { "data/list.csv": "path,label\n" }, /lists no images/],
    ["text that is not UTF-8", { "data/list.csv": Uint8Array.of(0x70, 0xff) }, /is not UTF-8/],
    ["an image that is not there", { "data/list.csv": "path,label\ngone.png,0\n" }, /"data\/gone\.png" does not exist/],
    [
      "an image elsewhere",
      { "data/list.csv": "path,label\n../a.png,0\n" },
      /"data\/\.\.\/a\.png" is not a plain relative path/,
    ],
    ["an absolute path", { "data/list.csv": "path,label\n/etc/passwd,0\n" }, /is not a plain relative path/],
    [
      "a folder for an image",
      { "data/list.csv": "path,label\nsub,0\n", "data/sub/x": "" },
      /"data\/sub" is not a regular file/,
    ],
    [
      "one image twice",
      { "data/list.csv": "path,label\na.png,0\n./a.png,1\n", "data/a.png": "" },
      /line 3: "a\.png" is already listed in line 2/,
    ],
  ])("refuses %s", async (_, files, sentence) => {
    await using folder = await TemporaryFolder.make({ "data/other": "", ...files });
    expect(await refusal(folder.path, csv)).toMatch(sentence);
  });
});
