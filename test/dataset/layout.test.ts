import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDataset } from "../../src/dataset/dataset.ts";
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
    expect(dataset).toMatchObject({ classes: 1_000, count: 10_000 });
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
