import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { firstWorkflow, RELEASE_TAG } from "../../src/commands/first-workflow.ts";

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "workflows", "edgebench.yml");

describe("firstWorkflow", () => {
  it("is the example to copy, with the newest release in the place of a pinned one", async () => {
    const pinned = await readFile(EXAMPLE, "utf8");
    const tagged = pinned.replace(/(?<=edgebench\.yml)@[0-9a-f]{40} # \S+$/m, `@${RELEASE_TAG}`);
    expect(tagged).not.toBe(pinned);
    expect(firstWorkflow()).toBe(tagged);
  });

  it("has no secret, and no event that runs a stranger's change with a token that writes", () => {
    expect(JSON.stringify(parse(firstWorkflow()))).not.toMatch(/secrets|pull_request_target|workflow_run/);
  });
});
