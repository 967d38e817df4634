import { type Child, element, type Markup, spaced } from "./markup.ts";

/** A drawing that the page's script makes, and what stands in the page without it. */
export interface ViewPlace {
  /** The name of a view in src/page/views.ts. */
  readonly view: string;
  /** What it is drawn from among the page's data, by its place there. */
  readonly of?: number | undefined;
  readonly caption: string;
  /** What the drawing shows, in a sentence for those who do not see it. */
  readonly words: string;
}

/** The place of a drawing: its caption, its words, and whatever stands below it. */
export function viewFigure({ view, of, caption, words }: ViewPlace, ...below: readonly Child[]): Markup {
  return element(
    "figure",
    { class: "view", "data-view": view, "data-of": of },
    element("figcaption", {}, spaced(element("strong", {}, caption), element("span", { class: "words" }, words))),
    element("div", { class: "drawing" }),
    ...below,
  );
}
