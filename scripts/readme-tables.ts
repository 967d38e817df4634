import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { recipeWords, type StepWords } from "../src/report/recipe-words.ts";
import { RECIPES, recipeSource } from "../src/vision/recipes.ts";

/**
 * Writes README.md's tables of the action's inputs and outputs from action.yml, and those of docs/preprocessing.md from the
 * recipes, between the comments that mark them.
 */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = join(ROOT, "README.md");
const PREPROCESSING = join(ROOT, "docs", "preprocessing.md");

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

/** For each source what its recipes have in common and a table of the rest, by the name of their place in docs/preprocessing.md. */
export function renderRecipes(): ReadonlyMap<string, string> {
  const sources = new Set([...RECIPES.keys()].map(recipeSource));
  return new Map([["recipes", [...sources].map(renderSource).join("\n\n")]]);
}

function renderSource(source: string | undefined): string {
  const told = [...RECIPES]
    .filter(([name]) => recipeSource(name) === source)
    .map(([name, steps]) => ({ name, words: recipeWords(steps) }));
  const isShared = (one: StepWords) =>
    told.every(({ words }) => words.some(({ step, words: said }) => step === one.step && said === one.words));
  const sentences = (words: readonly StepWords[]) => words.map(({ words: said }) => said).join(" ");
  const shared = (told[0]?.words ?? []).filter(isShared);
  const rows = told.map(({ name, words }) => [`\`${name}\``, sentences(words.filter((one) => !isShared(one)))]);
  const bullets = shared.map(({ step, words: said }) => `- ${step}: ${said}`);
  return `From ${source}:\n\n${bullets.join("\n")}\n\n${table(["recipe", "besides"], rows)}`;
}

/**
 * A document with these tables in their places.
 *
 * @param origin the file that its comments name as where the tables come from.
 * @throws Error where it has no place for one.
 */
export function withTables(document: string, tables: ReadonlyMap<string, string>, origin: string): string {
  let text = document;
  for (const [name, content] of tables) {
    const place = new RegExp(`(<!-- ${name} of ${origin.replaceAll(".", "\\.")} -->\\n)[\\s\\S]*?(<!-- end -->)`);
    if (!place.test(text)) throw new Error(`there is no place for the ${name} of ${origin}`);
    text = text.replace(place, (_, before: string, after: string) => `${before}${content}\n${after}`);
  }
  return text;
}

/** Where the recipes are. */
export const RECIPES_FILE = "src/vision/recipes.ts";

async function writeTables(): Promise<void> {
  const tables = renderTables(await readFile(join(ROOT, "action.yml"), "utf8"));
  await writeFile(README, withTables(await readFile(README, "utf8"), tables, "action.yml"));
  await writeFile(PREPROCESSING, withTables(await readFile(PREPROCESSING, "utf8"), renderRecipes(), RECIPES_FILE));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTables();
