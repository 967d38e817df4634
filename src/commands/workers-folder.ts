import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the programs that run on devices: beside the bundle, or one up from the sources. `entry` is its URL. */
export function workersFolder(entry: string): string {
  const here = dirname(fileURLToPath(entry));
  const places = [join(here, "workers"), join(here, "..", "workers")] as const;
  return places.find((path) => existsSync(path)) ?? places[0];
}
