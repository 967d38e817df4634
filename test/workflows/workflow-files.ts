import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The workflows that this repository runs and offers, by path. */
export const WORKFLOW_PATHS: readonly string[] = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => `${folder}/${name}`),
);

export const readProjectFile = (path: string): string => readFileSync(join(ROOT, path), "utf8");
