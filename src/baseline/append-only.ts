import { sha256Hex } from "../bench/digest.ts";
import {
  ACCEPTANCES_FILE,
  CHANGE_POINTS_FILE,
  IMPORTED_FOLDER,
  README_FILE,
  RERUNS_FILE,
  SCHEMA_FILE,
} from "./layout.ts";
import type { StoreFiles } from "./place.ts";

/**
 * Checks a draft against what is there, right before it is written: no history may be lost, whatever made the draft.
 *
 * @throws Error (a fault of ours) naming the file: sessions are never rewritten, logs only grow, and only `recent`, which is
 *   derived, may change.
 */
export async function refuseLoss(files: StoreFiles, writes: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, content] of writes) {
    const broken = await lossOf(files, path, content);
    if (broken !== undefined) throw new Error(`${path}: ${broken}; nothing was written`);
  }
}

async function lossOf(files: StoreFiles, path: string, content: string): Promise<string | undefined> {
  const [folder] = path.split("/");
  switch (folder) {
    case "recent":
      return undefined;
    case "bitsets":
      return path === `bitsets/${sha256Hex(content)}` ? undefined : "it would not hold what its name says";
    case ACCEPTANCES_FILE:
    case CHANGE_POINTS_FILE:
    case RERUNS_FILE:
    case IMPORTED_FOLDER:
      return content.startsWith((await files.read(path)) ?? "") ? undefined : "lines of it would be lost";
    case "sessions":
    case SCHEMA_FILE:
    case README_FILE:
      return (await files.read(path)) === undefined ? undefined : "it is there already and would be replaced";
    default:
      return "it is no file of a store";
  }
}
