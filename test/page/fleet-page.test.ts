import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageScript } from "../../src/commands/page-script.ts";
import { type Fleet, fleetOf } from "../../src/compare/fleet.ts";
import { renderFleetPage } from "../../src/report/fleet-page.ts";
import { moveOf, studyFleet } from "../report/fleets.ts";
import { HOSTILE } from "../report/foreign-judgement.ts";
import { isMet } from "../requirements.ts";
import { LOOKS, openBrowser, openHtml, sticksOut, violations } from "./browser.ts";

/** Names that no configuration allows, in every place of the page. */
function hostileFleet(): Fleet {
  const entries = studyFleet()
    .entries.filter((_, index) => index % 4 === 0)
    .map((entry, index) => {
      const text = (offset: number) => `${HOSTILE[(index + offset) % HOSTILE.length] ?? ""}`.slice(0, 300);
      const benchmark = {
        ...entry.benchmark,
        model: `${index % 7}${text(0)}`,
        device: `${index % 5}${text(index % 3)}`,
      };
      const { accuracy } = entry;
      return {
        ...entry,
        id: `${index} ${text(1)}`,
        benchmark,
        ...(accuracy && { accuracy: { ...accuracy, images: { ...accuracy.images, name: text(2) } } }),
        conditions: { "cpu-model": text(3) },
        doubts: entry.doubts.map((doubt) => ({ ...doubt, why: text(4) })),
      };
    });
  return fleetOf(entries) ?? studyFleet();
}

/** Has everything drawn, wherever it lies, as for printing. */
const drawAll = (page: Page) => page.evaluate("dispatchEvent(new Event('beforeprint'))");

const DRAWN = ["fleet-front", "fleet-latency", "fleet-rate", "fleet-accuracy"] as const;
const part = (view: string) => `[data-view="${view}"] .drawing > .chart > svg`;

describe.skipIf(!isMet("chromium"))("the published page in a browser", () => {
  let browser: Browser;
  let folder: string;
  const file = (name: string) => join(folder, `${name}.html`);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgebench-page-"));
    const script = await pageScript();
    for (const [name, fleet] of [
      ["study", studyFleet()],
      ["hostile", hostileFleet()],
    ] as const) {
      const changes = fleet.entries.slice(0, 3).map((entry) => moveOf(entry));
      await writeFile(file(name), renderFleetPage({ fleet, changes, script, hasFeed: true }));
    }
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each<[string, keyof typeof LOOKS]>([
    ["study", "light"],
    ["study", "dark"],
    ["study", "narrow"],
    ["study", "wall"],
    ["hostile", "light"],
    ["hostile", "narrow"],
  ])("draws all of the %s fleet, complains of nothing, asks for nothing and fits: %s", async (name, look) => {
    await using open = await openHtml(browser, file(name), LOOKS[look]);
    await drawAll(open.page);
    for (const view of DRAWN) expect(await open.page.locator(part(view)).count(), view).toBeGreaterThan(0);
    expect(open.complaints).toEqual([]);
    expect(open.requests).toEqual([]);
    expect(await sticksOut(open.page)).toEqual([]);
  });

  it.each<[string, keyof typeof LOOKS]>([
    ["study", "light"],
    ["hostile", "dark"],
  ])("axe finds no violation of the %s fleet: %s", async (name, look) => {
    await using open = await openHtml(browser, file(name), LOOKS[look]);
    await drawAll(open.page);
    expect(await violations(open.page)).toEqual([]);
  });

  it("draws times on a logarithmic scale: each tenfold is as wide as the next", async () => {
    await using open = await openHtml(browser, file("study"));
    await drawAll(open.page);
    const at = async (label: string) => {
      const box = await open.page
        .locator(`${part("fleet-latency")} text`, { hasText: new RegExp(`^${label}$`) })
        .boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2;
    };
    const [one, ten, hundred] = [await at("1 ms"), await at("10 ms"), await at("100 ms")];
    expect(ten - one).toBeGreaterThan(100);
    expect(Math.abs(hundred - ten - (ten - one))).toBeLessThan(2);
  });

  it("says of every drawing in words what it shows", async () => {
    await using open = await openHtml(browser, file("study"));
    await drawAll(open.page);
    for (const view of DRAWN) {
      const label = await open.page.locator(part(view)).first().getAttribute("aria-label");
      expect(label?.length, view).toBeGreaterThan(20);
    }
  });

  it("shows one device alone, in drawings and tables, by the keyboard, and all again", async () => {
    await using open = await openHtml(browser, file("study"));
    const { page } = open;
    await drawAll(page);
    const rows = page.locator('tr[id^="benchmark-"]:visible');
    const dots = page.locator(
      `${part("fleet-front")} [aria-label="dot"] > *, ${part("fleet-front")} path[fill^="var(--"]`,
    );
    const [allRows, allDots] = [await rows.count(), await dots.count()];
    expect(allRows).toBe(60);
    const filter = page.getByLabel("Show");
    await filter.focus();
    await page.keyboard.type("rpi3");
    expect(await filter.inputValue()).toBe("rpi3");
    expect(await rows.count()).toBe(5);
    expect(await dots.count()).toBeLessThan(allDots);
    await expect.poll(() => page.locator(part("fleet-latency")).textContent()).not.toContain("jetson-nano");
    expect(await page.evaluate("location.hash")).toBe("#fleet=rpi3");
    await page.reload();
    expect([await rows.count(), await filter.inputValue()]).toEqual([5, "rpi3"]);
    await drawAll(page);
    await filter.selectOption("");
    expect(await rows.count()).toBe(allRows);
    expect(await dots.count()).toBe(allDots);
    expect(open.complaints).toEqual([]);
  });

  it("leads from a winner to its row", async () => {
    await using open = await openHtml(browser, file("study"));
    const winner = open.page.locator(".cards a").first();
    const name = await winner.textContent();
    await winner.click();
    const target = open.page.locator("tr:target");
    await expect.poll(() => target.count()).toBe(1);
    expect(name?.startsWith((await target.locator("a").first().textContent()) ?? "?")).toBe(true);
  });
});
