import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDataset, withImages } from "../../src/dataset/dataset.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

const path = "imagenetv2-matched-frequency-format-val";
const image = (label: number, which: number) => `${path}/${label}/${which}.jpeg`;

function published(): { readonly [path: string]: string } {
  const files: { [path: string]: string } = {};
  for (let label = 0; label < 1_000; label += 1)
    for (let which = 0; which < 10; which += 1) files[image(label, which)] = `${label}-${which}`;
  return files;
}
const open = (root: string) => openDataset({ name: "v2", path, layout: { kind: "imagenet-v2" }, root });

describe("the layout imagenet-v2", () => {
  it("takes folders' numbers as labels and refuses what is not the published edition", async () => {
    await using folder = await TemporaryFolder.make(published());
    const dataset = await open(folder.path);
    expect(dataset).toMatchObject({ classes: 1_000, count: 10_000, collection: "imagenet-v2" });
    expect(dataset.images.every(({ path: found, label }) => found.startsWith(`${label}/`))).toBe(true);

    await folder.write(`${path}/1000/a.jpeg`, "more");
    await expect(open(folder.path)).rejects.toThrow(/format-val\/1000" holds 1 images where ImageNetV2 has ten/);
    await rm(join(folder.path, path, "1000"), { recursive: true });
    await rm(join(folder.path, image(41, 3)));
    await expect(open(folder.path)).rejects.toThrow(/format-val\/41" holds 9 images/);
    await rm(join(folder.path, path, "7"), { recursive: true });
    await expect(open(folder.path)).rejects.toThrow(/format-val\/7" holds 0 images/);
  }, 60_000);
});

describe("the layout ground-truth", () => {
  it("labels the images of one folder by a list beside it", async () => {
    await using folder = await TemporaryFolder.make({
      "val/images/b.JPEG": "b",
      "val/images/a.JPEG": "a",
      "val/images/notes.txt": "",
      "val/labels.txt": "2\n1\n",
      "val/synsets.txt": "n03\nn01\n",
    });
    const files = { file: "val/labels.txt", synsets: "val/synsets.txt" };
    const layout = { kind: "ground-truth", ...files } as const;
    const dataset = await openDataset({ name: "val", path: "val/images", layout, root: folder.path });
    expect(dataset.images.map(({ path: found, label }) => [found, label])).toEqual([
      ["a.JPEG", 0],
      ["b.JPEG", 1],
    ]);
    expect(dataset.classNames).toEqual(["n01", "n03"]);
    await folder.write("val/labels.txt", "2\n");
    await expect(openDataset({ name: "val", path: "val/images", layout, root: folder.path })).rejects.toThrow(
      /has 1 labels for the 2 images/,
    );
  });
});

describe("images whose accuracies others publish", () => {
  const val = (number: number) => `ILSVRC2012_val_0000000${number}.JPEG`;
  const collectionOf = async (...paths: readonly string[]) => {
    await using folder = await TemporaryFolder.make(Object.fromEntries(paths.map((one) => [`val/${one}`, one])));
    const dataset = await openDataset({ name: "val", path: "val", layout: { kind: "folders" }, root: folder.path });
    return withImages(dataset, dataset.images.slice(1)).collection;
  };

  it("are known by the names under which they are published, also where they are a part", async () => {
    expect(await collectionOf(`n01440764/${val(1)}`, `n01443537/${val(2)}`)).toBe("imagenet-val");
    expect(await collectionOf(`n01440764/${val(1)}`, "n01443537/mine.JPEG")).toBeUndefined();
    expect(await collectionOf("0/a.png", "1/b.png")).toBeUndefined();
    // More classes than ImageNet's challenge has.
    expect(await collectionOf(`0/${val(1)}`, `1000/${val(2)}`)).toBeUndefined();
  });
});

describe("the layout unlabelled", () => {
  const openImages = (root: string) =>
    openDataset({ name: "val", path: "images", layout: { kind: "unlabelled" }, root });

  it("takes the images of one folder by name, without labels", async () => {
    await using folder = await TemporaryFolder.make({ "images/b.png": "b", "images/a.JPG": "a", "images/README": "" });
    const dataset = await openImages(folder.path);
    expect(dataset).toMatchObject({ classes: 0, labelled: false, count: 2 });
    expect(dataset.images.map(({ path: found, label }) => [found, label])).toEqual([
      ["a.JPG", undefined],
      ["b.png", undefined],
    ]);
    // The same files with labels are another dataset.
    await folder.write("labels.csv", "path,label\na.JPG,0\nb.png,0\n");
    const layout = { kind: "csv", file: "labels.csv" } as const;
    const labelled = await openDataset({ name: "val", path: "images", layout, root: folder.path });
    expect(labelled.labelled).toBe(true);
    expect(labelled.digest).not.toBe(dataset.digest);
  });

  it("refuses a folder without images, and one of folders, which may be classes", async () => {
    await using folder = await TemporaryFolder.make({ "images/README": "" });
    await expect(openImages(folder.path)).rejects.toThrow(/"images" is empty; put PNG or JPEG files into that folder/);
    await folder.write("images/0/a.png", "a");
    await expect(openImages(folder.path)).rejects.toThrow(/"images\/0" is a folder, .*write layout: folders/);
  });
});
