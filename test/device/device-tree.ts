import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type DeviceView, localView } from "../../src/device/device-view.ts";

/** A device made of files and programs in a temporary folder. */
export class DeviceTree implements AsyncDisposable {
  readonly root: string;
  readonly view: DeviceView;
  readonly #bin: string;

  private constructor(root: string) {
    this.root = root;
    this.#bin = join(root, "bin");
    this.view = localView({ root, path: this.#bin });
  }

  /** @param files their texts by absolute path on the device; a `null` is a file that cannot be read. */
  static async make(files: { readonly [path: string]: string | null } = {}): Promise<DeviceTree> {
    const tree = new DeviceTree(await mkdtemp(join(tmpdir(), "edgebench-tree-")));
    await mkdir(tree.#bin);
    await tree.write(files);
    return tree;
  }

  async write(files: { readonly [path: string]: string | null }): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.root, path);
      await mkdir(dirname(file), { recursive: true });
      // Root may read every file, but nobody a folder as text.
      if (text === null) await mkdir(file);
      else await writeFile(file, text);
    }
  }

  /** As `addProgram`, with what such a program needs itself. */
  async program(name: string, text: string, goesOn = false): Promise<void> {
    await addProgram(this.#bin, name, text, goesOn);
    for (const used of ["cat", "sleep", "timeout"]) await this.#borrow(used);
  }

  /** As `addCards`. */
  async cards(cards: Parameters<typeof addCards>[1]): Promise<void> {
    await addCards(this.#bin, cards);
  }

  /** A program of this machine. */
  async #borrow(name: string): Promise<void> {
    const found = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
    await symlink(found, join(this.#bin, name)).catch(() => undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** A program that prints a text, and does not end by itself where it is said to go on. */
export async function addProgram(folder: string, name: string, text: string, goesOn = false): Promise<void> {
  const words = join(folder, `${name}.txt`);
  await writeFile(words, text);
  const script = goesOn ? `while :; do cat '${words}'; sleep 0.05; done` : `cat '${words}'`;
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** The stand-in for `nvidia-smi`, and the cards that it tells of. */
export const addCards = (folder: string, cards: readonly { readonly [field: string]: string }[]): Promise<void> =>
  addStandIn(folder, "nvidia-smi", cards);

/** A program of test/standins. @param state what it answers from, and keeps. */
export async function addStandIn(folder: string, name: string, state: object): Promise<void> {
  await writeFile(join(folder, `${name}.json`), JSON.stringify(state));
  const file = join(import.meta.dirname, "..", "standins", `${name.replaceAll("_", "-")}.mjs`);
  await copyFile(file, join(folder, `${name}.mjs`));
  const program = `#!/bin/sh\nexec '${process.execPath}' '${folder}/${name}.mjs' "$@"\n`;
  await writeFile(join(folder, name), program, { mode: 0o755 });
}

const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures", "telemetry");

/** What a real device printed; fixtures/telemetry/README.md says which. */
export const recorded = (name: string): Promise<string> => readFile(join(FIXTURES, name), "utf8");

/** The files of a recorded `grep . folder/*`: `path:text` on each line. */
export async function recordedFiles(name: string): Promise<{ readonly [path: string]: string }> {
  const lines = (await recorded(name)).trim().split("\n");
  return Object.fromEntries(
    lines.map((line) => {
      const end = line.lastIndexOf(":");
      return [line.slice(0, end), `${line.slice(end + 1)}\n`];
    }),
  );
}

/** The zones of a Jetson Nano. */
export async function jetsonNanoZones(): Promise<{ readonly [path: string]: string }> {
  const types = (await recorded("thermal/jetson-nano-types.txt")).trim().split("\n");
  const temperatures = (await recorded("thermal/jetson-nano-temperatures.txt")).trim().split("\n");
  const files = types.flatMap((type, zone) => [
    [`/sys/class/thermal/thermal_zone${zone}/type`, `${type}\n`],
    [`/sys/class/thermal/thermal_zone${zone}/temp`, `${temperatures[zone]}\n`],
  ]);
  return Object.fromEntries(files);
}

/** Rails as the kernel's driver ina3221 shows them, after its documentation: millivolts and milliamperes by name. */
export function hwmonRails(rails: readonly (readonly [string, number, number])[]): { readonly [path: string]: string } {
  const folder = "/sys/bus/i2c/devices/1-0040/hwmon/hwmon2";
  const files = rails.flatMap(([label, millivolts, milliamperes], index) => [
    [`${folder}/in${index + 1}_label`, `${label}\n`],
    [`${folder}/in${index + 1}_input`, `${millivolts}\n`],
    [`${folder}/curr${index + 1}_input`, `${milliamperes}\n`],
  ]);
  return { [`${folder}/name`]: "ina3221\n", ...Object.fromEntries(files) };
}
