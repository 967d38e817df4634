import { element, type Markup } from "./markup.ts";

/** A wide table scrolls in a box of its own, which the keyboard reaches: a group, since a page of a hundred landmarks has none. */
export function scrolling(label: string, table: Markup): Markup {
  return element("div", { class: "scrolling", role: "group", "aria-label": label, tabindex: 0 }, table);
}

export interface TableParts {
  readonly kind: string;
  readonly caption: string;
  readonly heads: readonly string[];
  /** `tr` elements. */
  readonly rows: readonly Markup[];
}

/** A table with one row of heads, in a box that scrolls. */
export function scrollingTable(label: string, { kind, caption, heads, rows }: TableParts): Markup {
  const cells = heads.map((head) => element("th", { scope: "col" }, head));
  const head = element("thead", {}, element("tr", {}, cells));
  const body = element("tbody", {}, rows);
  return scrolling(label, element("table", { class: kind }, element("caption", {}, caption), head, body));
}
