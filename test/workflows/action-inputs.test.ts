import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT, readProjectFile } from "./workflow-files.ts";

const action = parse(readProjectFile("action.yml")) as {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
};
const sources = readdirSync(join(ROOT, "src", "commands"))
  .map((name) => readProjectFile(`src/commands/${name}`))
  .join("\n");

/** The names that stand as literals where `pattern` says, sorted. */
const named = (pattern: RegExp) => [...new Set([...sources.matchAll(pattern)].map(([, name = ""]) => name))].sort();

describe("action.yml", () => {
  it("declares the inputs that the commands read, and no others", () => {
    expect(named(/\brunner(?:\s*\.input\(|,\s*)"([a-z-]+)"/g)).toEqual(Object.keys(action.inputs).sort());
  });

  it("declares the outputs that the commands write, and no others", () => {
    expect(named(/\brunner\.output\(\s*"([a-z-]+)"/g)).toEqual(Object.keys(action.outputs).sort());
  });

  it("says of each which commands it is for", () => {
    const all = [...Object.entries(action.inputs), ...Object.entries(action.outputs)];
    const commands = "(?:plan|bench|report|record|respond)";
    const ending = new RegExp(`\\((?:all|${commands}(?:, ${commands})*)\\)\\.$`);
    const silent = all.filter(([name, { description }]) => name !== "command" && !ending.test(description));
    expect(silent).toEqual([]);
  });
});
