import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageScript } from "../../src/commands/page-script.ts";
import type { Judgement } from "../../src/compare/judgement.ts";
import { renderHtml } from "../../src/report/html.ts";
import { renderJson } from "../../src/report/json.ts";
import { foreignJudgement, HOSTILE } from "../report/foreign-judgement.ts";
import { everything } from "../report/judgements.ts";
import { isMet } from "../requirements.ts";
import { LOOKS, openBrowser, openHtml, sticksOut, violations } from "./browser.ts";
import { type Demonstration, pullRequest } from "./demonstration.ts";

/** The report with the script that it really has. */
describe.skipIf(!isMet("chromium"))("a report's page", () => {
  let browser: Browser;
  let folder: string;
  let shown: Demonstration;
  let demonstration: string;
  /** The three of its benchmarks in which all there is to draw is drawn. */
  let small: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "edgebench-page-"));
    shown = pullRequest();
    demonstration = await written("demonstration", shown.judgement, shown.history);
    const few = shown.judgement.benchmarks.filter(
      ({ benchmark }) => benchmark.scenario === "sustained" || benchmark.device === "rpi3",
    );
    small = await written("small", { ...shown.judgement, benchmarks: few }, shown.history);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function written(name: string, judgement: Judgement, history: Demonstration["history"] = new Map()) {
    const file = join(folder, `${name}.html`);
    await writeFile(file, renderHtml(judgement, { script: await pageScript(), history }));
    return file;
  }

  it.each(Object.entries(LOOKS))(
    "draws every view, complains of nothing, asks for nothing and fits: %s",
    async (_, look) => {
      await using open = await openHtml(browser, demonstration, look);
      await unfold(open.page);
      expect(await misdrawn(open.page)).toEqual([]);
      expect(await sticksOut(open.page)).toEqual([]);
      // A line that does not break reaches beyond its box.
      expect(await open.page.evaluate("document.documentElement.scrollWidth")).toBe(look.width);
      expect(open.complaints).toEqual([]);
      expect(open.requests).toEqual([]);
      const views = await open.page
        .locator("[data-view]")
        .evaluateAll((all) => all.map((one) => (one as unknown as { dataset: { view: string } }).dataset.view));
      expect([...new Set(views)].sort()).toEqual([
        "course",
        "distribution",
        "fleet-accuracy",
        "fleet-filter",
        "fleet-front",
        "fleet-latency",
        "fleet-rate",
        "history",
        "launches",
        "rounds",
        "sustained",
        "telemetry",
      ]);
    },
  );

  it.each(["light", "dark"] as const)("axe finds no violation with everything unfolded: %s", async (look) => {
    await using open = await openHtml(browser, small, LOOKS[look]);
    await unfold(open.page);
    expect(await violations(open.page)).toEqual([]);
  });

  it("draws what is near the window, and nothing that is folded away", async () => {
    await using open = await openHtml(browser, demonstration);
    const folded = open.page.locator("details.benchmark").last();
    expect(await folded.getAttribute("open")).toBeNull();
    await open.page.locator("[data-view]").first().scrollIntoViewIfNeeded();
    await open.page.locator("[data-view] svg").first().waitFor();
    expect(await folded.locator("svg").count()).toBe(0);
    await folded.locator("summary").first().click();
    await folded.locator("[data-view] svg").first().waitFor();
  });

  it("draws anew where its room has changed", async () => {
    await using open = await openHtml(browser, demonstration);
    const drawing = open.page.locator("[data-view=history] svg").first();
    await open.page.locator("[data-view=history]").first().scrollIntoViewIfNeeded();
    const wide = Number(await drawing.getAttribute("width"));
    await open.page.setViewportSize({ width: 420, height: 800 });
    await expect.poll(async () => Number(await drawing.getAttribute("width"))).toBeLessThan(wide / 2);
  });

  it("says in words what each drawing shows, to those who cannot see it", async () => {
    await using open = await openHtml(browser, demonstration);
    await open.page.locator("[data-view]").first().scrollIntoViewIfNeeded();
    const named = open.page.getByRole("img", { name: /^Every launch\. Base: 16 launches from 116 ms to 120 ms/ });
    await named.first().waitFor();
    expect(await open.page.locator("[data-view] svg:not([role=img])").count()).toBe(0);
  });

  it("changes the metric of a history, and lists all its nights once they are asked for", async () => {
    await using open = await openHtml(browser, demonstration);
    const history = open.page.locator("[data-view=history]").first();
    await history.scrollIntoViewIfNeeded();
    await history.getByLabel("Metric").selectOption({ label: "peak memory" });
    await history.locator("svg", { hasText: "peak memory in MiB" }).waitFor();
    const rows = history.locator("tbody tr");
    expect(await rows.count()).toBe(5);
    await history.getByText("Nights", { exact: true }).click();
    await expect.poll(() => rows.count()).toBe(120);
  });

  it("is reached by keyboard in all its parts, and lets the keyboard go on", async () => {
    await using open = await openHtml(browser, await written("keyboard", everything()));
    const { page } = open;
    const reached: string[] = [];
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press("Tab");
      const name = await focused(page);
      if (name === "body") break;
      // What comes near is drawn in the next frames, and may have a stop of its own.
      await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
      reached.push(name);
      // Enter unfolds what is folded, as a click does.
      if (name === "summary") await openByKeyboard(page);
    }
    const expected = await page
      .locator("a[href], summary, button, input, select, [tabindex='0']")
      .evaluateAll(
        (all) => all.filter((one) => (one as unknown as { checkVisibility(): boolean }).checkVisibility()).length,
      );
    expect(reached.slice(0, 2)).toEqual(["a.skip", "a"]);
    expect(reached).toContain("input");
    expect(reached).toContain("div.points-stop");
    expect(reached).toHaveLength(expected);
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect(open.complaints).toEqual([]);
  });

  it("finds, filters and sorts benchmarks and their lines at once", async () => {
    await using open = await openHtml(browser, demonstration);
    const { page } = open;
    const names = () => page.locator("details.benchmark:visible h3").allTextContents();
    const rows = () => page.locator("#comparisons tbody tr:visible").count();
    const all = [await names(), await rows()];
    await page.getByRole("searchbox").fill("RPI3 int8");
    expect((await names()).sort()).toEqual(["efficientnet-lite0", "mobilenet-v2"]);
    expect(await page.locator(".toolbar output").textContent()).toBe("2 of 7 benchmarks");
    await page.getByLabel("Verdict", { exact: true }).selectOption("regressed");
    expect(await names()).toEqual(["efficientnet-lite0"]);
    expect(await rows()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Show all" }).click();
    expect([await names(), await rows()]).toEqual(all);
    await page.getByLabel("Metric", { exact: true }).selectOption("top-1");
    expect(await rows()).toBe(6);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByLabel("Order").selectOption({ label: "by name" });
    expect(await names()).toEqual([...(all[0] as string[])].sort());
    await page.getByLabel("Order").selectOption({ label: "largest change for the better" });
    const [metric, change] = await page
      .locator("#comparisons tbody tr:visible")
      .first()
      .locator("td")
      .allTextContents()
      .then((cells) => [cells[1], cells[3]]);
    expect([metric, change?.slice(0, 7)]).toEqual(["throughput", "+15.4\u00A0%"]);
    await page.getByLabel("Order").selectOption({ label: "worst first" });
    expect(await names()).toEqual(all[0]);
  });

  it("opens at the benchmark that a link names, though it is folded or filtered out", async () => {
    await using open = await openHtml(browser, demonstration);
    const { page } = open;
    const last = page.locator("details.benchmark").last();
    const anchor = await last.getAttribute("id");
    await page.goto(`file://${demonstration}#${anchor}`);
    await page.reload();
    await expect.poll(() => last.getAttribute("open")).not.toBeNull();
    await expect.poll(async () => (await last.boundingBox())?.y ?? 9_999).toBeLessThan(LOOKS.light.height);
    await page.getByRole("searchbox").fill("no such model");
    expect(await last.isVisible()).toBe(false);
    await page.evaluate("location.hash = ''");
    await page.evaluate(`location.hash = "${anchor}"`);
    await expect.poll(() => last.isVisible()).toBe(true);
    expect(await page.evaluate("location.hash")).toBe(`#${anchor}`);
  });

  it("stays at the benchmark that a link names while the page grows above it, until the reader scrolls", async () => {
    await using open = await openHtml(browser, demonstration);
    const { page } = open;
    const last = page.locator("details.benchmark").last();
    const anchor = await last.getAttribute("id");
    // Without the browser's own anchoring, as where it gives up: what is drawn late pushes everything down.
    await page.addInitScript(`addEventListener("DOMContentLoaded", () => {
      document.documentElement.style.overflowAnchor = "none";
      let frames = 0;
      window.growAfter = (wait) => requestAnimationFrame(() => {
        if (wait > 0) return growAfter(wait - 1);
        const block = document.createElement("div");
        block.style.height = "3000px";
        document.querySelector("main").before(block);
        window.grown = (window.grown ?? 0) + 1;
      });
      growAfter(8);
    })`);
    const grown = (times: number) => expect.poll(() => page.evaluate("window.grown")).toBe(times);
    const top = async () => Math.round((await last.boundingBox())?.y ?? 9_999);
    await page.goto(`file://${demonstration}?again#${anchor}`);
    await grown(1);
    await expect.poll(top).toBeLessThan(LOOKS.light.height);
    await page.mouse.wheel(0, -200);
    await page.evaluate("growAfter(2)");
    await grown(2);
    await page.evaluate("new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
    expect(await top()).toBeGreaterThan(2_000);
  });

  it("keeps what is chosen in its address: opened again, handed on, and on the way back", async () => {
    await using open = await openHtml(browser, demonstration);
    const { page } = open;
    const names = () => page.locator("details.benchmark:visible h3").allTextContents();
    const address = () => page.evaluate("location.hash");
    const anchor = await page.locator("details.benchmark").first().getAttribute("id");
    await page.getByRole("searchbox").fill("rpi3 int8");
    await page.getByLabel("Order").selectOption("name");
    expect(await address()).toBe("#search=rpi3+int8&order=name");
    await page.reload();
    expect(await page.getByRole("searchbox").inputValue()).toBe("rpi3 int8");
    expect(await names()).toEqual(["efficientnet-lite0", "mobilenet-v2"]);
    // A link inside the page keeps what is chosen, and the way back restores what was.
    await page.evaluate(`document.querySelector('#comparisons a[href="#${anchor}"]').click()`);
    await expect.poll(address).toBe(`#${anchor}&search=rpi3+int8&order=name`);
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await address()).toBe(`#${anchor}&order=name`);
    await page.goBack();
    await expect.poll(names).toEqual(["efficientnet-lite0", "mobilenet-v2"]);
    await page.goForward();
    await expect.poll(names).toHaveLength(7);
    // Who filters out what the address led to is not led there, and keeps the filter.
    await page.getByRole("searchbox").fill("jetson");
    expect(await address()).toBe("#search=jetson&order=name");
    await page.reload();
    expect(await names()).toEqual(["mobilenet-v2", "mobilenet-v2", "resnet50"]);
    // What is no choice of the page's, or none at all, chooses nothing.
    await page.evaluate(
      `location.hash = "no-such-part&search=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&verdict=%22%3E&order=__proto__&%E0%A4%A&constructor=1"`,
    );
    await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("<img src=x onerror=alert(1)>");
    expect(await names()).toEqual([]);
    expect(await page.getByLabel("Verdict", { exact: true }).inputValue()).toBe("");
    expect(await page.getByLabel("Order").inputValue()).toBe("worst");
    expect(open.complaints).toEqual([]);
    expect(open.requests).toEqual([]);
  });

  it("tells the points of a drawing to the keyboard: one stop, then from point to point", async () => {
    await using open = await openHtml(browser, demonstration);
    const { page } = open;
    const figure = page.locator("[data-view=launches]").first();
    await figure.scrollIntoViewIfNeeded();
    const stop = figure.getByRole("slider", { name: "Every launch, point by point" });
    const tip = () => figure.locator(".tip tspan").allTextContents();
    await stop.waitFor();
    await figure.locator("xpath=preceding::button[1]").focus();
    await page.keyboard.press("Tab");
    expect(await stop.evaluate("document.activeElement.getAttribute('aria-valuetext')")).toBe(
      await stop.getAttribute("aria-valuetext"),
    );
    expect(await stop.getAttribute("aria-valuetext")).toMatch(/^base, round 0: 119 ms, middle half 118 ms to 119 ms$/);
    await expect.poll(async () => (await tip()).join("")).toContain("base, round 0: 119 ms");
    await page.keyboard.press("ArrowRight");
    expect(await stop.getAttribute("aria-valuetext")).toMatch(/^base, round 1: /);
    await page.keyboard.press("End");
    expect(await stop.getAttribute("aria-valuetext")).toMatch(/^head, round 15: /);
    expect(await stop.getAttribute("aria-valuenow")).toBe(await stop.getAttribute("aria-valuemax"));
    await expect.poll(async () => (await tip()).join("")).toContain("head, round 15: ");
    // What a tip adds names no part of an image.
    expect(await figure.locator("svg [aria-label]:not([aria-hidden])").count()).toBe(0);
    await page.keyboard.press("Tab");
    await expect.poll(async () => (await tip()).length).toBe(0);
    // Nights are points too, and what changed beside them.
    const history = page.locator("[data-view=history]").first();
    await history.scrollIntoViewIfNeeded();
    const nights = history.getByRole("slider");
    await nights.waitFor();
    await nights.focus();
    await page.keyboard.press("End");
    expect(await nights.getAttribute("aria-valuetext")).toBe("this report's head");
    await page.keyboard.press("ArrowLeft");
    expect(await nights.getAttribute("aria-valuetext")).toMatch(/^2026-\d\d-\d\d: kernel changed$/);
    expect(open.complaints).toEqual([]);
  });

  it("copies what is shown as Markdown", async () => {
    await using open = await openHtml(browser, demonstration);
    const { page } = open;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("searchbox").fill("efficientnet");
    await page.locator("#changed").getByRole("button", { name: "Copy as Markdown" }).click();
    await page.locator("#changed").getByText("Copied.").waitFor();
    const copied = String(await page.evaluate("navigator.clipboard.readText()"));
    expect(copied.split("\n")[0]).toBe("| Verdict | Benchmark | Metric | Before → after | Change | Evidence |");
    expect(copied).toMatch(
      /\| regressed \| efficientnet-lite0 rpi3.* \| latency \(median\) \| 119 ms → 130 ms \| &#43;?\+?9\.5 %/,
    );
    expect(copied.trim().split("\n")).toHaveLength(3);
    await page.locator("details.benchmark:visible").getByRole("button", { name: "Copy as Markdown" }).click();
    await expect
      .poll(async () => String(await page.evaluate("navigator.clipboard.readText()")))
      .toContain("peak memory");
  });

  it("hands out report.json byte for byte, and every comparison as CSV", async () => {
    await using open = await openHtml(browser, demonstration);
    const downloaded = async (name: string) => {
      const [download] = await Promise.all([
        open.page.waitForEvent("download"),
        open.page.getByRole("button", { name }).click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
    };
    const json = await downloaded("Download JSON");
    expect(json.name).toBe(`edgebench-${shown.judgement.head.slice(0, 10)}.json`);
    expect(json.text).toBe(renderJson(shown.judgement));
    const csv = await downloaded("Download CSV");
    const lines = parse(csv.text, { columns: true }) as Record<string, string>[];
    const compared = shown.judgement.benchmarks.flatMap(({ id, comparisons }) =>
      comparisons.map((one) => ({ id, ...one })),
    );
    expect(lines.map(({ id, metric, verdict }) => [id, metric, verdict])).toEqual(
      compared.map(({ id, metric, verdict }) => [id, metric, verdict]),
    );
    expect(open.requests).toEqual([]);
  });

  it("runs nothing that a name says, in every field and every look of it", async () => {
    const hostile = foreignJudgement(8, HOSTILE);
    const history = new Map(hostile.benchmarks.map(({ id }) => [id, [...shown.history.values()][0]]));
    const file = await written("hostile", hostile, history as Demonstration["history"]);
    await using open = await openHtml(browser, file);
    const { page } = open;
    await unfold(page);
    await page.getByRole("searchbox").fill("<script>");
    await page.getByLabel("Order").selectOption({ label: "by name" });
    await page.getByRole("button", { name: "Show all" }).click();
    for (const dot of await page.locator("[data-view=launches] circle").all()) {
      if (await dot.isVisible()) await dot.hover({ force: true });
      break;
    }
    expect(open.complaints).toEqual([]);
    expect(open.requests).toEqual([]);
    const planted = "[onerror], [onload], [onmouseover], [style*=url], iframe, object, embed, base, form, link";
    expect(await page.locator(planted).count()).toBe(0);
    expect(await page.locator("script:not([type])").count()).toBe(1);
    expect(await page.locator("a:not([href^='#'])").count()).toBe(0);
    expect(await page.evaluate("document.title")).toMatch(/^edgebench: /);
  });

  it("refuses scripts and markup that came into it some other way", async () => {
    await using open = await openHtml(browser, demonstration);
    const tried = await open.page.evaluate(`(() => {
      const script = document.createElement("script");
      document.body.append(script);
      const tries = [() => { script.text = "window.ran = 1"; }, () => { document.body.innerHTML = "<b>"; }, () => { document.write("<b>"); }];
      return tries.map((one) => { try { one(); return "done"; } catch { return "refused"; } });
    })()`);
    expect(tried).toEqual(["refused", "refused", "refused"]);
    expect(await open.page.evaluate("window.ran")).toBeUndefined();
  });

  it("tells a drawing that fails from the others, and says where its figures are", async () => {
    const html = await readFile(small, "utf8");
    const file = join(folder, "broken.html");
    await writeFile(file, html.replace('data-view="launches" data-of="0"', 'data-view="launches" data-of="99"'));
    await using open = await openHtml(browser, file);
    await unfold(open.page);
    await open.page.getByText("This could not be drawn. Its figures are in the table.").waitFor();
    expect(open.complaints).toEqual(["the view launches could not be drawn: Error: there is no benchmark 99"]);
    expect(await open.page.locator("[data-view=rounds] svg").count()).toBe(3);
  });

  it("tells every figure without its script", async () => {
    await using context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    await page.goto(`file://${demonstration}`);
    expect(await page.locator(".drawing:visible, .toolbar, button").count()).toBe(0);
    const text = (await page.locator("main").textContent())?.replaceAll("\u00A0", " ");
    for (const told of ["119 ms → 130 ms", "+9.5 %", "Base: 16 launches from 116 ms to 120 ms", "120 nights from"])
      expect(text).toContain(told);
  });
});

/** Unfolds everything and has it drawn at once, as for a printer. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(`for (const details of document.querySelectorAll("details")) details.open = true`);
  await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
  await expect.poll(() => page.locator(".drawing:not(.drawn)").count()).toBe(0);
}

/** Drawings that are empty, or whose letters or marks reach beside the room that they have; a line each. */
function misdrawn(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('[data-view]:not([data-view="fleet-filter"])')].flatMap((view) => {
    const name = view.dataset.view + " of " + view.dataset.of;
    const drawings = [...view.querySelectorAll(".drawing svg")];
    if (drawings.length === 0) return [name + " is empty"];
    const room = view.getBoundingClientRect();
    return drawings.flatMap((svg) => [...svg.querySelectorAll("text, circle, path, rect, line")]).flatMap((mark) => {
      const box = mark.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) return [];
      const beside = box.left < room.left - 2 || box.right > room.right + 14;
      return beside ? [name + ": " + mark.tagName + " " + mark.textContent + " from " + box.left + " to " + box.right + " in " + room.left + " to " + room.right] : [];
    });
  })`) as Promise<readonly string[]>;
}

function focused(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const { tagName, className } = document.activeElement;
    return tagName.toLowerCase() + (/^(skip|points-stop)$/.test(className) ? "." + className : "");
  })()`) as Promise<string>;
}

async function openByKeyboard(page: Page): Promise<void> {
  const isOpen = "document.activeElement.parentElement.open";
  if ((await page.evaluate(isOpen)) === true) return;
  await page.keyboard.press("Enter");
  expect(await page.evaluate(isOpen)).toBe(true);
}
