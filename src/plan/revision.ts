import type { Config } from "../config/config.ts";
import type { Tree } from "./tree.ts";

/** One commit as the plan sees it. */
export interface Revision {
  readonly commit: string;
  readonly tree: Tree;
  /** Null where the commit has no configuration. */
  readonly config: Config | null;
}
