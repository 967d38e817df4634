import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";

/** Writes README.md's tables of the action's inputs and outputs from action.yml, between the comments that mark them. */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = join(ROOT, "README.md");

const actionSchema = z.object({
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), default: z.string().optional(), required: z.boolean().optional() }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** The tables as Markdown, by the name of their place in the README. */
export function renderTables(actionFile: string): ReadonlyMap<string, string> {
  const { inputs, outputs } = actionSchema.parse(parse(actionFile));
  const inputRows = Object.entries(inputs).map(([name, input]) => {
    const { text, commands } = parts(input.description);
    const value = input.required === true ? "required" : input.default === undefined ? "" : `\`${input.default}\``;
    return [`\`${name}\``, commands, value, text];
  });
  const outputRows = Object.entries(outputs).map(([name, output]) => {
    const { text, commands } = parts(output.description);
    return [`\`${name}\``, commands, text];
  });
  return new Map([
    ["inputs", table(["input", "of", "default", "what it is"], inputRows)],
    ["outputs", table(["output", "of", "what it is"], outputRows)],
  ]);
}

/** A description ends with the commands that it is for, in brackets. */
function parts(description: string): { readonly text: string; readonly commands: string } {
  const { text = description, commands = "" } =
    /^(?<text>.*?)(?: \((?<commands>[a-z, ]+)\))?\.?$/s.exec(description)?.groups ?? {};
  return { text, commands };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/**
 * The README with these tables in their places.
 *
 * @throws Error where it has no place for one.
 */
export function withTables(readme: string, tables: ReadonlyMap<string, string>): string {
  let text = readme;
  for (const [name, content] of tables) {
    const place = new RegExp(`(<!-- ${name} of action\\.yml -->\\n)[\\s\\S]*?(<!-- end -->)`);
    if (!place.test(text)) throw new Error(`README.md has no place for the ${name} of action.yml`);
    text = text.replace(place, (_, before: string, after: string) => `${before}${content}\n${after}`);
  }
  return text;
}

async function writeTables(): Promise<void> {
  const tables = renderTables(await readFile(join(ROOT, "action.yml"), "utf8"));
  await writeFile(README, withTables(await readFile(README, "utf8"), tables));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTables();
