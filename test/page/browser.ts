import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { CHROMIUM } from "../requirements.ts";

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** How a page is looked at. */
export interface Look {
  readonly scheme: "light" | "dark";
  /** Of the viewport, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The three looks that every page must bear, and the wall. */
export const LOOKS = {
  light: { scheme: "light", width: 1280, height: 900 },
  dark: { scheme: "dark", width: 1280, height: 900 },
  narrow: { scheme: "light", width: 360, height: 740 },
  wall: { scheme: "dark", width: 2560, height: 1440 },
} as const satisfies Record<string, Look>;

/** A page that is open in a browser, with everything that it must not do written down. */
export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  /** What was written to the console as an error or a warning, and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Addresses that the page asked for beside its own. */
  readonly requests: readonly string[];
}

/** One browser for a suite. Close it with `await using`, or in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  // A container's root may not make the sandbox's namespaces; these pages are our own.
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
}

/** Opens HTML from a file's address, as a person does with an artifact; the network is cut. @param before it is asked for. */
export async function openHtml(
  browser: Browser,
  file: string,
  look: Look = LOOKS.light,
  before: (page: Page) => Promise<void> = async () => undefined,
): Promise<OpenPage> {
  const address = new URL(`file://${file}`);
  const { scheme, width, height } = look;
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height },
    reducedMotion: "reduce",
    offline: true,
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  const requests: string[] = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    complaints.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:" || url.pathname === address.pathname) return;
    requests.push(request.url());
  });
  await before(page);
  await page.goto(address.href);
  return { page, complaints, requests, [Symbol.asyncDispose]: () => context.close() };
}

/** What axe-core finds wrong with a page, a line for each violation and element; empty where it finds nothing. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Through the debugger, so that the page's content security policy stands as it is.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      readonly axe: {
        run(): Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
          }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
    );
  });
}

/** Elements that stick out of the viewport to the right, by what they are; scrolling boxes of their own are left out. */
export function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { document, getComputedStyle } = globalThis as unknown as {
      readonly document: {
        readonly documentElement: { readonly clientWidth: number };
        querySelectorAll(selector: string): Iterable<BoxElement>;
      };
      getComputedStyle(element: BoxElement): { readonly overflowX: string };
    };
    interface BoxElement {
      readonly tagName: string;
      readonly className: unknown;
      readonly parentElement: BoxElement | null;
      getBoundingClientRect(): { readonly right: number; readonly width: number };
    }
    const scrolls = (element: BoxElement | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.right > width + 1 && !scrolls(element.parentElement);
      })
      .map(({ tagName, className }) => `${tagName.toLowerCase()}.${String(className)}`);
  });
}
