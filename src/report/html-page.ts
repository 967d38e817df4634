import { sha256Hex } from "../bench/digest.ts";
import { STYLE } from "./html-style.ts";
import { dataElement, element, type Markup, scriptElement, styleElement } from "./markup.ts";

/** The style sheet that Observable Plot 0.6 puts into every drawing of the class `plot`, byte for byte. */
const PLOT_STYLE = `:where(.plot) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.plot text),
:where(.plot tspan) {
  white-space: pre;
}`;

/** What a page is made of beside its body. */
export interface PageParts {
  readonly title: string;
  /** A style of its own after that of all pages. */
  readonly style?: string | undefined;
  /** The script that draws its views, and what these are drawn from: JSON by name. */
  readonly script?: string | undefined;
  readonly data?: { readonly [name: string]: string } | undefined;
}

/**
 * A whole page that loads nothing. Its policy allows one style sheet and one script, each by its digest, and images that are
 * written in the page itself; no frame, form or connection at all, no code made of text, and no markup made of text by the
 * script. Without a script it allows none.
 */
export function page(parts: PageParts, ...body: readonly Markup[]): string {
  const style = `${STYLE}${parts.style ?? ""}`;
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy(style, parts.script) }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, parts.title),
    styleElement(style),
  );
  const data = Object.entries(parts.data ?? {}).map(([name, json]) => dataElement(name, json));
  const script = parts.script === undefined ? undefined : scriptElement(parts.script);
  return `<!doctype html>\n${element("html", { lang: "en" }, head, element("body", {}, body, data, script)).markup}\n`;
}

function policy(style: string, script: string | undefined): string {
  const directives = [
    "default-src 'none'",
    `style-src ${[style, ...(script === undefined ? [] : [PLOT_STYLE])].map(source).join(" ")}`,
    ...(script === undefined
      ? []
      : [`script-src ${source(script)}`, "require-trusted-types-for 'script'", "trusted-types 'none'"]),
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return directives.join("; ");
}

const source = (text: string) => `'sha256-${base64(sha256Hex(text))}'`;

function base64(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes));
}
