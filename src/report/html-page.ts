import { sha256Hex } from "../bench/digest.ts";
import { STYLE } from "./html-style.ts";
import { element, type Markup, styleElement } from "./markup.ts";

/**
 * A whole page that loads nothing and runs nothing: its policy allows one style sheet, by its digest, and no script, image,
 * frame, form or connection at all.
 */
export function page(title: string, ...body: readonly Markup[]): string {
  return whole({ title, style: STYLE, pictures: "" }, body);
}

/** The same with a style of its own after the report's, and with images that stand in the page itself. */
export function picturePage(title: string, style: string, ...body: readonly Markup[]): string {
  return whole({ title, style: `${STYLE}${style}`, pictures: " img-src data:;" }, body);
}

interface Frame {
  readonly title: string;
  readonly style: string;
  /** What the policy says of images. */
  readonly pictures: string;
}

function whole({ title, style, pictures }: Frame, body: readonly Markup[]): string {
  const policy = `default-src 'none';${pictures} style-src 'sha256-${base64(sha256Hex(style))}'; base-uri 'none'; form-action 'none'`;
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
