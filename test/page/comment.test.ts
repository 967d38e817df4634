import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderComment } from "../../src/report/comment.ts";
import { COMMENT_SAMPLES, LINKS } from "../report/comment-samples.ts";
import { isMet } from "../requirements.ts";
import { LOOKS, type Look, type OpenPage, openBrowser, openHtml, sticksOut, violations } from "./browser.ts";
import { githubPage } from "./github-comment.ts";

type Sample = keyof typeof COMMENT_SAMPLES;

/** Of the page's DOM, what these tests ask for; the project's types know no browser. */
interface Found {
  readonly tagName: string;
  readonly textContent: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  open: boolean;
  getBoundingClientRect(): { readonly width: number; readonly height: number };
  getAttribute(name: string): string | null;
}
interface Page {
  readonly document: { querySelectorAll(selector: string): Iterable<Found>; readonly documentElement: Found };
}

/** What GitHub's page decides and no comment can: it has the headings, and makes tables that scroll focusable itself. */
const GITHUBS_OWN = ["page-has-heading-one", "scrollable-region-focusable"];

describe.skipIf(!isMet("chromium"))("a comment as GitHub shows it", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "edgebench-comments-"));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(sample: Sample, look: Look): Promise<OpenPage> {
    const file = join(folder, `${sample}.html`);
    await writeFile(file, githubPage(renderComment(COMMENT_SAMPLES[sample](), { links: LINKS })));
    return openHtml(browser, file, look);
  }
  /** What is to be seen, with plain spaces. */
  const shown = async ({ page }: OpenPage) =>
    (await page.locator(".markdown-body").allInnerTexts()).join("").replaceAll("\u00a0", " ");
  const unfold = ({ page }: OpenPage) =>
    page.evaluate(() => {
      const { document } = globalThis as unknown as Page;
      for (const details of document.querySelectorAll("details")) details.open = true;
    });

  it.each([
    ["everything", "light"],
    ["everything", "dark"],
    ["everything", "narrow"],
    ["calm", "dark"],
    ["forty", "light"],
    ["three-hundred", "narrow"],
    ["long-names", "narrow"],
    ["long-names", "dark"],
    ["hostile-names", "narrow"],
  ] as const)("fits, folded and unfolded, and axe finds no violation of ours: %s, %s", async (sample, look) => {
    await using opened = await open(sample, LOOKS[look]);
    expect(await sticksOut(opened.page)).toEqual([]);
    await unfold(opened);
    expect(await sticksOut(opened.page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
    expect(opened.requests).toEqual([]);
    const found = await violations(opened.page);
    expect(found.filter((line) => !GITHUBS_OWN.some((rule) => line.startsWith(`${rule}:`)))).toEqual([]);
  });

  it("scrolls a table in a box of its own where the screen is narrow, and never the page", async () => {
    await using opened = await open("everything", LOOKS.narrow);
    const [page, table] = await opened.page.evaluate(() => {
      const { document } = globalThis as unknown as Page;
      const beyond = ({ scrollWidth, clientWidth }: Found) => scrollWidth - clientWidth;
      const [first] = [...document.querySelectorAll("table")].map(beyond);
      return [beyond(document.documentElement), first ?? 0];
    });
    expect(page).toBeLessThanOrEqual(0);
    expect(table).toBeGreaterThan(0);
  });

  it("is three lines where all is well, and unfolds", async () => {
    await using opened = await open("calm", LOOKS.light);
    expect((await shown(opened)).split("\n").filter((line) => line !== "")).toHaveLength(3);
    await opened.page.locator("summary").click();
    expect(await shown(opened)).toContain("How it was measured");
  });

  it("shows what got better without a click, where that is the only news", async () => {
    await using opened = await open("improved", LOOKS.light);
    expect(await shown(opened)).toContain("−31.2 %");
  });

  it("draws every bar on one line and at one width", async () => {
    await using opened = await open("everything", LOOKS.light);
    await unfold(opened);
    const boxes = await opened.page.evaluate(() => {
      const { document } = globalThis as unknown as Page;
      return [...document.querySelectorAll("code")].map((bar) => bar.getBoundingClientRect());
    });
    expect(boxes.length).toBeGreaterThan(5);
    expect(new Set(boxes.map(({ width }) => Math.round(width))).size).toBe(1);
    expect(new Set(boxes.map(({ height }) => Math.round(height))).size).toBe(1);
  });

  it("takes no name for an element, an address, a mention or a reference", async () => {
    await using opened = await open("hostile-names", LOOKS.light);
    await unfold(opened);
    const { links, elements, text } = await opened.page.evaluate(() => {
      const { document } = globalThis as unknown as Page;
      const all = [...document.querySelectorAll(".markdown-body *")];
      return {
        links: [...document.querySelectorAll(".markdown-body [href], .markdown-body [src]")].map((one) =>
          one.getAttribute("href"),
        ),
        elements: [...new Set(all.map(({ tagName }) => tagName.toLowerCase()))].sort(),
        text: [...document.querySelectorAll(".markdown-body")].map(({ textContent }) => textContent).join(""),
      };
    });
    expect(elements).toEqual(
      [
        "a",
        "br",
        "code",
        "details",
        "li",
        "p",
        "strong",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
        "wbr",
      ].sort(),
    );
    for (const link of links) expect(link).toMatch(/^https:\/\/github\.com\/octo\/models\/(actions|commit)\//);
    // GitHub looks for these in the text that is left, wherever it stands.
    expect(text).toContain("octocat");
    expect(text).not.toMatch(/@[A-Za-z0-9]|(?:^|[^&])#\d|GH-\d|https?:\/\/ex|www\.ex/);
  });
});
