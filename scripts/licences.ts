import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The folder of the package that a module belongs to, undefined for a module of ours. */
export function packageFolder(moduleId: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(moduleId.replaceAll("\\", "/"))?.[0];
}

/**
 * The licences of the packages whose code is in the bundle, by name and version, each with the text it ships.
 *
 * @throws Error for a package that names no licence: its code must not be handed on.
 */
export async function licenceTexts(moduleIds: Iterable<string>): Promise<string> {
  const folders = new Set([...moduleIds].map(packageFolder).filter((folder) => folder !== undefined));
  const sections = await Promise.all([...folders].map(licenceSection));
  return `${[...new Set(sections)].sort().join(`\n${"-".repeat(80)}\n\n`)}`;
}

async function licenceSection(folder: string): Promise<string> {
  const about = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  if (about.license === undefined) throw new Error(`${about.name}@${about.version} names no licence; do not bundle it`);
  const files = (await readdir(folder))
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name))
    .sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  const body = texts.map((text) => text.replaceAll("\r\n", "\n").trim()).join("\n\n");
  return `${about.name}@${about.version} (${about.license})\n\n${body === "" ? "The package ships no licence text." : body}\n`;
}
