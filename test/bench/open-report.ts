import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageScript } from "../../src/commands/page-script.ts";
import { renderHtml } from "../../src/report/html.ts";
import { openBrowser, openHtml } from "../page/browser.ts";
import { type DemonstrationSize, fleetOf } from "../page/demonstration.ts";

/** What it took to open one report. Seconds, a number for each opening. */
export interface Opened {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly renderSeconds: number;
  /** From asking for the page until it is laid out, searchable, and its first drawings were painted. */
  readonly openSeconds: readonly number[];
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
    const linkSeconds: number[] = [];
    for (let time = 0; time < times; time++) {
      const before = performance.now();
      await using open = await openHtml(browser, file);
      await open.page.evaluate(PAINTED);
      openSeconds.push((performance.now() - before) / 1e3);
      const linked = performance.now();
      await open.page.evaluate(`location.hash = document.querySelectorAll("details.benchmark")[${benchmarks >> 1}].id`);
      await open.page.locator("details.benchmark:target [data-view=history] svg").waitFor();
      linkSeconds.push((performance.now() - linked) / 1e3);
    }
    return { bytes: (await stat(file)).size, scriptBytes: script.length, renderSeconds, openSeconds, linkSeconds };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Resolves once what the script has done was laid out and painted. */
const PAINTED = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`;
