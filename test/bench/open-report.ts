import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { pageScript } from "../../src/commands/page-script.ts";
import { renderHtml } from "../../src/report/html.ts";
import { LOOKS, openBrowser, openHtml } from "../page/browser.ts";
import { type DemonstrationSize, fleetOf } from "../page/demonstration.ts";

/** What it took to open one report. Seconds, a number for each opening. */
export interface Opened {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly renderSeconds: number;
  /** From asking for the page until it is laid out, searchable, and its first drawings were painted. */
  readonly openSeconds: readonly number[];
  /** Of the browser's main thread for that, which a busy machine does not lengthen. */
  readonly threadSeconds: readonly number[];
  /** From a link to a folded benchmark in the middle until its history was painted. */
  readonly linkSeconds: readonly number[];
}

/** Renders a report of so many benchmarks and opens it several times, each time in a fresh profile. */
export async function openReport(benchmarks: number, size: DemonstrationSize, times: number): Promise<Opened> {
  const { judgement, history } = fleetOf(benchmarks, size);
  const script = await pageScript();
  const start = performance.now();
  const html = renderHtml(judgement, { script, history });
  const renderSeconds = (performance.now() - start) / 1e3;
  const folder = await mkdtemp(join(tmpdir(), "edgebench-open-"));
  const browser = await openBrowser();
  try {
    const file = join(folder, "report.html");
    await writeFile(file, html);
    const openSeconds: number[] = [];
    const threadSeconds: number[] = [];
    const linkSeconds: number[] = [];
    for (let time = 0; time < times; time++) {
      const before = performance.now();
      let threadTime = async () => 0;
      await using open = await openHtml(browser, file, LOOKS.light, async (page) => {
        threadTime = await threadTimeOf(page);
      });
      await open.page.evaluate(PAINTED);
      openSeconds.push((performance.now() - before) / 1e3);
      threadSeconds.push(await threadTime());
      const linked = performance.now();
      await open.page.evaluate(`location.hash = document.querySelectorAll("details.benchmark")[${benchmarks >> 1}].id`);
      await open.page.locator("details.benchmark:target [data-view=history] svg").waitFor();
      linkSeconds.push((performance.now() - linked) / 1e3);
    }
    return {
      bytes: (await stat(file)).size,
      scriptBytes: script.length,
      renderSeconds,
      openSeconds,
      threadSeconds,
      linkSeconds,
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Resolves once what the script has done was laid out and painted. */
const PAINTED = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`;

/** Counts from now on what the main thread of a page works, seconds. */
async function threadTimeOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ThreadTime")?.value ?? 0;
  };
}
