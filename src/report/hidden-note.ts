import type { z } from "zod";

/** What a hidden first line is about: the report on a pull request, a reply to a request, a level that moved. */
export type NoteKind = "edgebench" | "edgebench-reply" | "edgebench-level";

/**
 * A first line of Markdown that nobody sees, by which a comment or issue is found again. What it holds is encoded so that no
 * value ends the comment of HTML early.
 */
export function hiddenNote(kind: NoteKind, value: unknown): string {
  return `<!-- ${kind}:1 ${JSON.stringify(value).replace(/[^\x20-\x7e]|[-<>&]/g, escaped)} -->`;
}

/** What the first line of a text hides; undefined where it is no such note. Whoever wrote it, it is checked against the schema. */
export function readHiddenNote<T extends z.ZodType>(kind: NoteKind, text: string, schema: T): z.output<T> | undefined {
  const [, name, json] = /^<!-- ([a-z-]{1,40}):1 (\{[^<>\n]{1,4000}\}) -->\r?(?:\n|$)/.exec(text) ?? [];
  if (name !== kind || json === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
