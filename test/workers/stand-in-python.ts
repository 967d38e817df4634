import { execFile } from "node:child_process";
import { readdir, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { PYTHON_WITH_TORCH } from "../requirements.ts";

const run = promisify(execFile);
const STANDINS = join(import.meta.dirname, "..", "standins");

/**
 * A Python, in a folder of its own, that has stand-ins for packages: those of test/standins by these names, found before
 * the packages of `python`.
 *
 * @returns its program.
 */
export async function pythonWithStandIns(
  folder: string,
  names: readonly string[],
  python = PYTHON_WITH_TORCH,
): Promise<string> {
  await run(python, ["-m", "venv", "--without-pip", "--system-site-packages", folder]);
  const { stdout } = await run(python, ["-I", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]);
  const [version = ""] = await readdir(join(folder, "lib"));
  const packages = join(folder, "lib", version, "site-packages");
  await writeFile(join(packages, "python.pth"), stdout);
  for (const name of names) await symlink(join(STANDINS, name), join(packages, basename(name)));
  return join(folder, "bin", "python3");
}

/** Compiles the stand-in for CUDA's runtime library into a folder, for LD_LIBRARY_PATH. */
export async function compileCuda(folder: string): Promise<void> {
  const source = join(STANDINS, "cuda", "libcudart.c");
  await run("cc", ["-shared", "-fPIC", "-O1", "-pthread", "-o", join(folder, "libcudart.so"), source]);
}
