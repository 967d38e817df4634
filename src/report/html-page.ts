import { sha256Hex } from "../bench/digest.ts";
import { STYLE } from "./html-style.ts";
import { element, type Markup, styleElement } from "./markup.ts";

/**
 * A whole page that loads nothing and runs nothing: its policy allows one style sheet, by its digest, images that are
 * written in the page itself, and no script, frame, form or connection at all.
 */
export function page(title: string, ...body: readonly Markup[]): string {
  return whole(title, STYLE, body);
}

/** The same with a style of its own after the report's. */
export function styledPage(title: string, style: string, ...body: readonly Markup[]): string {
  return whole(title, `${STYLE}${style}`, body);
}

function whole(title: string, style: string, body: readonly Markup[]): string {
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256Hex(style))}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, title),
    styleElement(style),
  );
  return `<!doctype html>\n${element("html", { lang: "en" }, head, element("body", {}, body)).markup}\n`;
}

function base64(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes));
}
