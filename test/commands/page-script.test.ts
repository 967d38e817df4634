import { describe, expect, it } from "vitest";
import { bundlePage } from "../../scripts/page-bundle.ts";
import { pageScript } from "../../src/commands/page-script.ts";
import { scriptElement } from "../../src/report/markup.ts";

describe("the page's script", () => {
  it("has the same bytes whenever it is bundled", async () => {
    expect((await bundlePage()).code).toBe(await pageScript());
  });

  it("stays below a megabyte, and may stand in a page", async () => {
    const code = await pageScript();
    expect(new TextEncoder().encode(code).length).toBeLessThan(1_000_000);
    expect(() => scriptElement(code)).not.toThrow();
  });

  it("holds nothing that loads, sends or makes code of text", async () => {
    expect(await pageScript()).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|\beval\(|new Function|import\(/);
  });
});
