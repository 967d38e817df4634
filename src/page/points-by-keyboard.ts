import { make } from "./dom.ts";
import type { Place } from "./view.ts";

/** In narrower drawings a tip of usual width fits on neither side of a point in the middle, CSS pixels. */
const NARROW = 340;

/** What marks carry whose points tell something, to pointers and to the keyboard. @param title what a point tells, or where it says so. */
export function telling<Datum>(title: string | ((datum: Datum) => string), { width }: Pick<Place, "width">) {
  const tip = { className: "tip", ariaHidden: "true", ...(width < NARROW && { lineWidth: 10 }) };
  // Plot keeps the titles of marks with tips to itself; their labels it writes down.
  return { title, ariaLabel: title, className: POINTS, tip } as const;
}

const POINTS = "points";

/** Where a key leads from a point, among those from 0 to `last`. */
const KEYS: { readonly [key: string]: (at: number, last: number) => number } = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, last) => at + Math.ceil(last / 10),
  PageUp: (at, last) => at - Math.ceil(last / 10),
  Home: () => 0,
  End: (_, last) => last,
};

/** The class of what the keyboard stops at. */
export const STOP = "points-stop";

/**
 * A drawing that the keyboard stops at once: arrow keys, Page Up, Page Down, Home and End go from point to point, and what a
 * pointer would be told of each is shown and said. As it is where its points tell nothing.
 */
export function withPoints(svg: SVGSVGElement, words: string): Node {
  const points = [...svg.querySelectorAll<SVGGraphicsElement>(`.${POINTS} [aria-label]`)];
  const told = points.map((point) => (point.getAttribute("aria-label") ?? "").replaceAll("\n", ", "));
  if (points.length === 0) return svg;
  const stop = make("div", {
    class: STOP,
    tabindex: "0",
    role: "slider",
    "aria-label": `${words.split(". ")[0]}, point by point`,
    "aria-valuemin": "1",
    "aria-valuemax": String(points.length),
  });
  const last = points.length - 1;
  let at = 0;
  const say = () => {
    stop.setAttribute("aria-valuenow", String(at + 1));
    stop.setAttribute("aria-valuetext", told[at] ?? "");
  };
  const go = (next: number) => {
    at = Math.min(last, Math.max(0, next));
    say();
    const point = points[at];
    if (point !== undefined)
      svg.dispatchEvent(new PointerEvent("pointermove", { ...placeOf(point), pointerType: "mouse" }));
  };
  const leave = () => svg.dispatchEvent(new PointerEvent("pointerleave", { pointerType: "mouse" }));
  say();
  stop.addEventListener("focus", () => go(at));
  stop.addEventListener("blur", leave);
  stop.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
    const lead = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ? undefined : KEYS[event.key];
    if (lead === undefined) return;
    event.preventDefault();
    go(lead(at, last));
  });
  return make("div", { class: "chart" }, svg, stop);
}

/** Where a pointer would point at it: at the origin of a symbol, in the middle of a circle or a bar. */
function placeOf(mark: SVGGraphicsElement): { readonly clientX: number; readonly clientY: number } {
  const { x, y, width, height } = mark instanceof SVGPathElement ? new DOMRect() : mark.getBBox();
  const place = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(mark.getScreenCTM() ?? undefined);
  return { clientX: place.x, clientY: place.y };
}
