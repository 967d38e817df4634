import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { PYTHON_WITH_RUNTIMES } from "../requirements.ts";

const STANDINS = join(import.meta.dirname, "..", "standins");

/** How the stick of a stand-in behaves: test/standins/stick.py. */
export interface Stick {
  readonly ms?: number;
  readonly celsius?: number;
  readonly faults?: readonly { readonly kind: string; readonly once?: true; readonly after?: number }[];
}

export interface Call {
  readonly call: string;
  readonly pid: number;
  readonly [detail: string]: unknown;
}

/** A Python whose only runtime is a stand-in of test/standins, beside the real NumPy. */
export class StandInPython implements AsyncDisposable {
  readonly folder: TemporaryFolder;
  readonly program: string;

  private constructor(folder: TemporaryFolder) {
    this.folder = folder;
    this.program = join(folder.path, "bin", "python");
  }

  static async make(standIn: "myriad" | "edge-tpu", stick: Stick = {}): Promise<StandInPython> {
    const python = new StandInPython(await TemporaryFolder.make());
    const base = ["-c", "import sys, sysconfig; print(sys._base_executable, sysconfig.get_path('purelib'))"];
    const [real = "", packages = ""] = execFileSync(PYTHON_WITH_RUNTIMES, ["-I", ...base], { encoding: "utf8" })
      .trim()
      .split(" ");
    const own = join(python.folder.path, "lib", packages.split("/").at(-2) ?? "", "site-packages");
    await mkdir(own, { recursive: true });
    await mkdir(dirname(python.program));
    await symlink(real, python.program);
    for (const name of ["numpy", "numpy.libs"]) await symlink(join(packages, name), join(own, name));
    await writeFile(join(python.folder.path, "pyvenv.cfg"), `home = ${dirname(real)}\n`);
    await writeFile(join(own, "standin.pth"), `${STANDINS}\n${join(STANDINS, standIn)}\n`);
    await python.plug(stick);
    return python;
  }

  /** What the next processes find in the port. */
  async plug(stick: Stick): Promise<void> {
    await this.folder.write("stick.json", JSON.stringify(stick));
  }

  /** Whether a fault that happens once has happened. */
  async happened(): Promise<boolean> {
    return (await readdir(this.folder.path)).includes("happened");
  }

  /** All calls of all processes so far. */
  async calls(): Promise<readonly Call[]> {
    const lines = await readFile(join(this.folder.path, "calls.jsonl"), "utf8").catch(() => "");
    return lines
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Call);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.folder[Symbol.asyncDispose]();
  }
}
