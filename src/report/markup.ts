import { html } from "./escape.ts";
import { withWholeFigures } from "./figures.ts";

/** Markup that may go into a page as it is. Only this file makes it, so every string beside it was escaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in an element: a string is text, never markup. */
export type Child = Markup | string | undefined | readonly Child[];

/** `undefined` leaves the attribute out, `true` gives it without a value; numbers keep two decimals. */
export interface Attributes {
  readonly [name: string]: string | number | true | undefined;
}

const VOID = new Set(["img", "meta"]);
/**
 * Elements between which white space means nothing: each ends its line, so that a person can read the file and its diffs.
 * Cells of tables and parts of drawings do not: a browser would keep a hundred thousand line breaks of a large report.
 */
const LINES = new Set(
  "caption dd dl dt details div figure footer h1 h2 head header li main meta nav p section summary table tr ul".split(
    " ",
  ),
);

/** An element of HTML or SVG. Names are ours; attribute values and text may be foreign. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const start = `<${name}${Object.entries(attributes).map(attribute).join("")}>`;
  const end = LINES.has(name) ? "\n" : "";
  return { markup: `${start}${VOID.has(name) ? "" : `${children.map(inner).join("")}</${name}>`}${end}` };
}

/** Inline parts with a space between them; what is undefined is left out. */
export function spaced(...parts: readonly (Markup | string | undefined)[]): Markup {
  return { markup: parts.flatMap((part) => (part === undefined ? [] : inner(part))).join(" ") };
}

/** A style sheet of ours: the one text that is not escaped, since HTML would not read references in it. */
export function styleElement(css: string): Markup {
  return { markup: `<style>${css}</style>\n` };
}

/** A script of ours, which must not hold what ends or hides a script: HTML would not read references in it. */
export function scriptElement(code: string): Markup {
  if (/<(?:\/script|script|!--)/i.test(code)) throw new Error("a script holds what HTML reads as the end of it");
  return { markup: `<script>${code}</script>\n` };
}

/** Data for the page's script under a name, as JSON. Strings in it may be foreign: no `<` is left, so nothing ends the element. */
export function dataElement(name: string, json: string): Markup {
  const text = json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return { markup: `<script type="application/json" id="data-${name}">${text}</script>\n` };
}

function inner(child: Child): string {
  if (child === undefined) return "";
  if (typeof child === "string") return html(withWholeFigures(child));
  return "markup" in child ? child.markup : child.map(inner).join("");
}

function attribute([name, value]: readonly [string, Attributes[string]]): string {
  if (value === undefined) return "";
  if (value === true) return ` ${name}`;
  return ` ${name}="${typeof value === "number" ? decimal(value) : html(value)}"`;
}

/** A coordinate, to a hundredth. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
