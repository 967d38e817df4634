import { element, type Markup } from "./markup.ts";

/** A wide table scrolls in a box of its own, which the keyboard reaches: a group, since a page of a hundred landmarks has none. */
export function scrolling(label: string, table: Markup): Markup {
  return element("div", { class: "scrolling", role: "group", "aria-label": label, tabindex: 0 }, table);
}
