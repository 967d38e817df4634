import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../bench/user-error.ts";
import type { Config } from "../config/config.ts";
import { parseConfigBytes } from "../config/parse.ts";
import { workTreeRoot } from "../repository/work-tree.ts";
import type { Context } from "./context.ts";
import { codeOf, shown } from "./files.ts";

/** The configuration as it lies in the work tree. */
export interface DeskConfig {
  readonly config: Config;
  /** How messages name its file. */
  readonly shown: string;
  /** The work tree's folder. */
  readonly root: string;
}

/**
 * Reads the configuration of the work tree around the working directory.
 *
 * @param file relative to the work tree's root.
 * @param remedy what else to do where it cannot be read, as the end of the sentence.
 * @throws UserError where it cannot be read or has faults.
 */
export async function readDeskConfig(file: string, remedy: string, context: Context): Promise<DeskConfig> {
  const root = await workTreeRoot(context.cwd);
  const path = resolve(root, file);
  const name = shown(context, path);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UserError(`${name}: cannot be read (${codeOf(error)}); name the configuration with --config, ${remedy}`);
  });
  return { config: parseConfigBytes(bytes, name), shown: name, root };
}

const USUAL = "edgebench.yml";

/**
 * The same for who can do without: undefined where none is named, and none of the usual name is there.
 *
 * @param file as the user named it.
 */
export async function findDeskConfig(
  file: string | undefined,
  remedy: string,
  context: Context,
): Promise<DeskConfig | undefined> {
  if (file !== undefined) return readDeskConfig(file, remedy, context);
  const usual = resolve(await workTreeRoot(context.cwd), USUAL);
  return existsSync(usual) ? readDeskConfig(USUAL, remedy, context) : undefined;
}
