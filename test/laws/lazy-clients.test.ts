import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const COMMANDS = join(import.meta.dirname, "..", "..", "src", "commands");
/** Heavy, and of no use to who reads what is on this machine. */
const CLIENTS = ["octokit", "@actions/artifact", "@actions/github", "yauzl", "tar"];

/** The packages that a file and all that it imports load at once; types are gone by then, and `import()` waits. */
function packagesOf(file: string, seen = new Set<string>(), packages = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return packages;
  seen.add(file);
  const statements = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s(?!type\s)[^"']*?from\s"(?<from>[^"]+)"|^import\s"(?<bare>[^"]+)"/gm,
  );
  for (const { groups } of statements) {
    const from = groups?.["from"] ?? groups?.["bare"] ?? "";
    if (from.startsWith(".")) packagesOf(join(file, "..", from), seen, packages);
    else packages.add(from.startsWith("@") ? from.split("/").slice(0, 2).join("/") : (from.split("/")[0] ?? ""));
  }
  return packages;
}

describe("clients of GitHub", () => {
  it.each(["plan-step.ts", "plan.ts"])("are not loaded by %s before they are needed", (file) => {
    const loaded = packagesOf(join(COMMANDS, file));
    expect(loaded).toContain("zod");
    expect(CLIENTS.filter((name) => loaded.has(name))).toEqual([]);
  });

  it("are found where they are loaded", () => {
    expect(packagesOf(join(COMMANDS, "..", "github", "client.ts"))).toContain("octokit");
  });
});
