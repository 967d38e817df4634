import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { IMPORT_FORMATS } from "../../src/formats/import-formats.ts";
import { chooseEntry } from "../../src/formats/imported-result.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/formats");
const LABELS = { file: "list", images: [{ name: undefined, label: 1 }] };
const HERE = "@@here@@";
const HOSTILE = [
  `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  '{"toString": 1, "valueOf": 1}',
  '{"__proto__": {"value": 1}, "length": 5}',
  '"\\u0000\\ud800"',
  "1e999",
];

type Holder = { [key: string]: unknown };

/** The places of a document, list entries but the first two of each left out. */
function places(value: unknown): readonly { readonly holder: Holder; readonly key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value).slice(0, Array.isArray(value) ? 2 : undefined);
  const holder = value as Holder;
  return keys.flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

/** The document's text with something else in each place, one after the other. */
function* broken(text: string): Generator<string> {
  const document: unknown = JSON.parse(text);
  for (const { holder, key } of places(document)) {
    const was = holder[key];
    holder[key] = HERE;
    const written = JSON.stringify(document);
    holder[key] = was;
    for (const hostile of HOSTILE) yield written.replace(`"${HERE}"`, () => hostile);
  }
}

const documents = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const)
  .filter(([, text]) => text.length < 20_000 && /^\s*[[{]/.test(text));

describe("files of other tools that are JSON", () => {
  it.each(documents)("are read or refused in a sentence, whatever is in their places: %s", (_, text) => {
    const file = (content: string) => ({ name: "f", text: content, labels: LABELS, unit: "ms" });
    const reading = IMPORT_FORMATS.filter(({ read }) => {
      try {
        return read(file(text)).length > 0;
      } catch {
        return false;
      }
    });
    for (const content of broken(text))
      for (const { read } of reading) {
        try {
          read(file(content));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }
  });

  it.each<[string, (name: string) => readonly [string, unknown]]>([
    ["github-action-benchmark", (name) => [name, { name, unit: "ms", value: 1 }]],
    ["bencher", (name) => [name, { latency: { value: 1 } }]],
    ["google-benchmark", (name) => [name, { name, run_name: name, iterations: 1, real_time: 1, time_unit: "ms" }]],
  ])("find one of the many benchmarks that %s names", (format, entry) => {
    const entries = Array.from({ length: 20_000 }, (_, at) => entry(`a${at}`));
    const list = entries.map(([, value]) => value);
    const document = { "google-benchmark": { context: {}, benchmarks: list }, bencher: Object.fromEntries(entries) };
    const text = JSON.stringify(format in document ? document[format as keyof typeof document] : list);
    const read = IMPORT_FORMATS.find(({ name }) => name === format)?.read({ name: "f", text }) ?? [];
    expect(chooseEntry(read, "a7", "f").entry).toBe("a7");
  });
});
