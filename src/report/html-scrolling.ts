import { element, type Markup } from "./markup.ts";

/** A wide table scrolls in a box of its own, which the keyboard reaches. */
export function scrolling(label: string, table: Markup): Markup {
  return element("div", { class: "scrolling", tabindex: 0, role: "region", "aria-label": label }, table);
}
