import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isMet } from "../requirements.ts";
import { LOOKS, openBrowser, openHtml, sticksOut, violations } from "./browser.ts";

const REPORTS = ["everything", "calm", "first-run"] as const;

const golden = (name: string) => fileURLToPath(new URL(`../../fixtures/golden/${name}.report.html`, import.meta.url));

describe.skipIf(!isMet("chromium"))("a report in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  describe.each(REPORTS)("%s", (name) => {
    it.each(Object.entries(LOOKS))("complains of nothing, asks for nothing and fits: %s", async (_, look) => {
      await using open = await openHtml(browser, golden(name), look);
      expect(open.complaints).toEqual([]);
      expect(open.requests).toEqual([]);
      expect(await sticksOut(open.page)).toEqual([]);
    });

    it.each(["light", "dark"] as const)("axe finds no violation: %s", async (look) => {
      await using open = await openHtml(browser, golden(name), LOOKS[look]);
      expect(await violations(open.page)).toEqual([]);
    });
  });
});
