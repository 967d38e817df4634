import type { ImportedHistory } from "../trend/imported-history.ts";
import { entryLine, parseImported, suiteLine } from "./imported-file.ts";
import { importedFile } from "./layout.ts";
import { brokenLine } from "./lines.ts";
import { importMessage } from "./message.ts";
import type { Draft, StoreFiles } from "./place.ts";
import { beginStore } from "./recording.ts";

/** What became of an imported history: runs that were added, and those that were there already. */
export interface AddedRuns {
  readonly added: number;
  readonly alreadyThere: number;
}

/**
 * Drafts what importing histories changes: the lines that no file has yet, at its end.
 *
 * @throws UserError where a file of the store cannot be read, or is another suite's.
 */
export async function planImport(
  files: StoreFiles,
  histories: readonly ImportedHistory[],
): Promise<Draft<readonly AddedRuns[]>> {
  const writes = new Map<string, string>();
  const outcome: AddedRuns[] = [];
  for (const history of histories) {
    const path = importedFile(history.source, history.suite);
    const before = writes.get(path) ?? (await files.read(path)) ?? "";
    const stored = before === "" ? { ...history, runs: [], names: [] } : parseImported(before, path);
    if (stored.suite !== history.suite || stored.source !== history.source)
      throw brokenLine(path, 1, "it holds another suite than its name says");
    const known = new Set(stored.runs.map(entryLine));
    const runs = [...new Set(history.runs.map(entryLine))].filter((line) => !known.has(line));
    const names = history.names.filter((one) => lastWord(stored, one.name) !== one.benchmark).map(entryLine);
    if (runs.length + names.length > 0)
      writes.set(path, `${before === "" ? suiteLine(history) : before}${[...runs, ...names].join("")}`);
    outcome.push({ added: runs.length, alreadyThere: history.runs.length - runs.length });
  }
  const begun = writes.size === 0 ? [] : await beginStore(files);
  const total = outcome.reduce((sum, { added }) => sum + added, 0);
  return { writes: new Map([...begun, ...writes]), message: importMessage(histories, total), outcome };
}

const lastWord = ({ names }: ImportedHistory, name: string) => names.findLast((one) => one.name === name)?.benchmark;
