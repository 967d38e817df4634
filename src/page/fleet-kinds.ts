import { dot, plot } from "@observablehq/plot";
import { clip } from "../report/escape.ts";
import { make } from "./dom.ts";

const COLORS = 8;
const SYMBOLS = ["circle", "square", "triangle", "diamond", "star", "cross", "wye"] as const;
/** More are not told apart by a legend; they are by the table. */
const MOST_IN_LEGEND = 24;

const LONGEST_NAME = 60;

/** How each of some names is drawn: no two of the first 56 have the same colour and the same symbol. */
export class Kinds {
  readonly names: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(names: Iterable<string>) {
    this.names = [...new Set(names)].sort();
    this.#places = new Map(this.names.map((name, place) => [name, place]));
  }

  color(name: string): string {
    return `var(--kind-${(this.#places.get(name) ?? 0) % COLORS})`;
  }

  symbol(name: string): (typeof SYMBOLS)[number] {
    return SYMBOLS[(this.#places.get(name) ?? 0) % SYMBOLS.length] ?? "circle";
  }

  /** What stands for what, as a list. */
  legend(): readonly Node[] {
    if (this.names.length < 2) return [];
    const items = this.names
      .slice(0, MOST_IN_LEGEND)
      .map((name) => make("li", {}, this.#sign(name), clip(name, LONGEST_NAME)));
    return [make("ul", { class: "kinds" }, ...items)];
  }

  #sign(name: string): Node {
    const sign = plot({
      className: "plot",
      width: 14,
      height: 14,
      margin: 0,
      x: { axis: null, domain: [0, 2] },
      y: { axis: null, domain: [0, 2] },
      marks: [dot([1], { x: 1, y: 1, r: 4.5, fill: this.color(name), symbol: this.symbol(name) })],
    });
    sign.setAttribute("aria-hidden", "true");
    return sign;
  }
}
