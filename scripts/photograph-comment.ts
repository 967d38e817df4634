import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decode, encode } from "fast-png";
import type { Browser } from "playwright-core";
import { githubPage } from "../test/page/github-comment.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** The golden comment that the README shows. */
const SHOWN = "regressed";
const IMAGES = join(ROOT, "docs", "images");

/** Photographs a golden comment as GitHub shows it, for the README: docs/images/comment-light.png and comment-dark.png. */
export async function photographComment(browser: Browser): Promise<void> {
  const markdown = await readFile(join(ROOT, "fixtures", "golden", `${SHOWN}.comment.md`), "utf8");
  await mkdir(IMAGES, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), "edgebench-screenshots-"));
  try {
    const file = join(folder, "comment.html");
    await writeFile(file, githubPage(markdown));
    for (const colorScheme of ["light", "dark"] as const) {
      const viewport = { width: 892, height: 400 };
      const context = await browser.newContext({ colorScheme, viewport, deviceScaleFactor: 1.5, offline: true });
      const page = await context.newPage();
      await page.goto(`file://${file}`);
      const taken = await page.locator(".frame").screenshot({ animations: "disabled" });
      // The browser packs in haste.
      const packed = encode(decode(taken), { zlib: { level: 9 } });
      await writeFile(join(IMAGES, `comment-${colorScheme}.png`), packed);
      await context.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
