import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { pageScript } from "../src/commands/page-script.ts";
import { renderHtml } from "../src/report/html.ts";
import { LOOKS, type Look, openBrowser, openHtml } from "../test/page/browser.ts";
import { pullRequest } from "../test/page/demonstration.ts";
import { photographComment } from "./photograph-comment.ts";

/**
 * Pictures of demonstration reports, to be looked at: every look of the whole page into a folder that git ignores, and those
 * of the README with `--readme`.
 */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** As wide as a README shows a picture, and the answer, the toolbar, what changed and the first benchmark high. */
const README_LOOK: Look = { scheme: "light", width: 1200, height: 1900 };

async function picture(browser: Browser, html: string, look: Look, file: string, whole: boolean): Promise<void> {
  await using open = await openHtml(browser, html, look);
  if (whole) await widen(open.page, look);
  else await open.page.locator("[data-view=distribution] svg").first().waitFor();
  await open.page.screenshot({ path: file });
  console.log(file);
}

/** Makes the window as high as the page, twice, since what comes into it is higher once it is drawn. */
async function widen(page: Page, { width }: Look): Promise<void> {
  for (let times = 0; times < 2; times++) {
    await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
    await page.setViewportSize({ width, height: Number(await page.evaluate("document.documentElement.scrollHeight")) });
  }
}

const { values } = parseArgs({
  options: {
    readme: { type: "boolean", default: false },
    out: { type: "string", default: join(ROOT, ".screenshots") },
  },
});
const folder = await mkdtemp(join(tmpdir(), "edgebench-screenshots-"));
const browser = await openBrowser();
try {
  const { judgement, history } = pullRequest();
  const html = join(folder, "report.html");
  await writeFile(html, renderHtml(judgement, { script: await pageScript(), history }));
  if (values.readme) {
    await picture(browser, html, README_LOOK, join(ROOT, "docs", "images", "report.png"), false);
    await photographComment(browser);
  } else {
    const out = resolve(values.out);
    await mkdir(out, { recursive: true });
    for (const [name, look] of Object.entries(LOOKS))
      await picture(browser, html, look, join(out, `report-${name}.png`), true);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
