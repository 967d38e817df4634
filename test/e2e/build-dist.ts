import { mkdir, mkdtemp, readdir, rm, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { build } from "../../scripts/build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder that this run built from the sources under test, laid out like the committed dist/. */
    readonly dist: string;
  }
}

const ROOT = join(import.meta.dirname, "..", "..");
/** Inside the checkout, so that what is built there finds the project's runtime as dist/ does. */
const CACHE = join(ROOT, ".cache");
const PREFIX = "e2e-";
const STALE_MS = 86_400_000;

/** Builds the bundle once for a run of the end-to-end tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = await temporaryDist();
  project.provide("dist", built.dist);
  return async () => built[Symbol.asyncDispose]();
}

export interface TemporaryDist extends AsyncDisposable {
  readonly dist: string;
}

/** Builds dist/ from the sources into a folder of its own: runs that overlap share nothing. */
export async function temporaryDist(): Promise<TemporaryDist> {
  await mkdir(CACHE, { recursive: true });
  await removeStale();
  const folder = await mkdtemp(join(CACHE, PREFIX));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    await build(join(folder, "dist"));
    // The demo takes its models from beside dist/.
    await symlink(join(ROOT, "fixtures"), join(folder, "fixtures"), "dir");
  } catch (error) {
    await dispose();
    throw error;
  }
  return { dist: join(folder, "dist"), [Symbol.asyncDispose]: dispose };
}

/** What killed runs left behind. */
async function removeStale(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    if (!name.startsWith(PREFIX)) continue;
    const touched = await stat(join(CACHE, name)).catch(() => undefined);
    if (touched !== undefined && Date.now() - touched.mtimeMs > STALE_MS)
      await rm(join(CACHE, name), { recursive: true, force: true });
  }
}
