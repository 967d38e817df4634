import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { deviceSchema, ruleSchema } from "../../src/config/schema.ts";

const DEVICES = join(import.meta.dirname, "..", "..", "docs", "devices");
const read = (name: string) => readFileSync(join(DEVICES, name), "utf8");
const fileOf = (device: string) => `${device.toLowerCase().replaceAll(" ", "-")}.md`;

const table = [...read("README.md").matchAll(/^\| ([^|]+) \| [^|]+ \| (?:runs in CI|written to)/gm)];
const boards = [...new Set(table.map(([, device = ""]) => device))].filter((device) => !device.startsWith("any "));

interface Example {
  readonly devices: Readonly<Record<string, unknown>>;
  readonly benchmarks?: readonly { readonly devices: string }[];
}

/** The configuration that a page shows. */
function exampleOf(page: string): Example {
  const [block, ...others] = [...page.matchAll(/^```yaml\n(devices:[\s\S]*?)^```$/gm)];
  expect(others).toEqual([]);
  return parse(block?.[1] ?? "") as Example;
}

describe("the devices that edgebench was made for", () => {
  it("are five", () => {
    expect(boards).toHaveLength(5);
  });

  it.each(boards)("%s has a page that README links to", (device) => {
    expect(read("README.md")).toContain(`(${fileOf(device)})`);
    expect(read(fileOf(device))).toMatch(
      new RegExp(`^# ${device.replace("Intel NCS2", "Intel Neural Compute Stick 2")}\n`),
    );
  });

  it.each(boards)("%s is set up by a page that says what has not yet run, and ends with the doctor", (device) => {
    const page = read(fileOf(device));
    const [name = ""] = Object.keys(exampleOf(page).devices);
    expect(page).toMatch(/\*\*[^*]*\bha(?:s|ve) (?:not )?run on [^*]*yet\*\*/);
    const [, last = ""] = page.split("\n## Last\n");
    expect(last).toContain(`\`edgebench doctor --device ${name}\``);
    expect(last).toContain("\nSources: ");
  });

  it.each([...boards.map(fileOf), "adding-a-device.md"])("%s shows a configuration that edgebench takes", (file) => {
    const { devices, benchmarks = [] } = exampleOf(read(file));
    const [[name, device] = [], ...others] = Object.entries(devices);
    expect(others).toEqual([]);
    expect(deviceSchema.parse(device)).toMatchObject({ "runs-on": ["self-hosted", name] });
    for (const rule of benchmarks) expect(ruleSchema.parse(rule).devices).toBe(name);
  });
});
