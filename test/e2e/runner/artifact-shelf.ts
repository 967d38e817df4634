import { copyFile, mkdir, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { StepEnding } from "./run-step.ts";

type Inputs = Readonly<Record<string, string>>;

/** What actions/upload-artifact and actions/download-artifact, version 3, do for a run: files of one name come together. */
export class ArtifactShelf {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async upload({ name = "artifact", path = "", "if-no-files-found": absent }: Inputs): Promise<StepEnding> {
    const found = path === "" ? undefined : await stat(path).catch(() => undefined);
    if (found === undefined) return ending(absent !== "error", `No files were found with the provided path: ${path}`);
    const to = join(this.#folder, name);
    await mkdir(to, { recursive: true });
    const files = found.isDirectory() ? (await readdir(path)).map((file) => join(path, file)) : [path];
    for (const file of files) await copyFile(file, join(to, basename(file)));
    return ending(true, `Artifact ${name} has been uploaded`);
  }

  async download({ name = "", path = "." }: Inputs): Promise<StepEnding> {
    const from = join(this.#folder, name);
    const files = await readdir(from).catch(() => undefined);
    if (files === undefined) return ending(false, `Unable to find an artifact with the name: ${name}`);
    await mkdir(path, { recursive: true });
    for (const file of files) await copyFile(join(from, file), join(path, file));
    return ending(true, `Artifact ${name} was downloaded`);
  }
}

function ending(isGood: boolean, log: string): StepEnding {
  return { outcome: isGood ? "success" : "failure", outputs: {}, summary: "", log };
}
