import { make } from "./dom.ts";
import { STOP } from "./points-by-keyboard.ts";
import type { View } from "./view.ts";

/** So far outside of the window a view is drawn already, CSS pixels. */
const AHEAD = 400;
/** A change of width by less is not worth drawing anew. */
const LEAST_CHANGE = 8;

/**
 * Draws every view of the page once it comes near the window, since a report has thousands, and anew when its room changes.
 * What lies in folded parts is drawn when they are unfolded, and everything that is unfolded before it is printed.
 */
export function drawLazily(views: readonly View[]): void {
  const byName = new Map(views.map((view) => [view.name, view]));
  const drawn = new Map<HTMLElement, number>();
  const draw = (element: HTMLElement) => {
    const view = byName.get(element.dataset["view"] ?? "");
    const drawing = element.querySelector<HTMLElement>(".drawing");
    if (view === undefined || drawing === null) return;
    const width = Math.floor(drawing.clientWidth);
    const known = drawn.get(element);
    if (width === 0 || (known !== undefined && Math.abs(width - known) < LEAST_CHANGE)) return;
    drawn.set(element, width);
    drawing.classList.add("drawn");
    const stop = stopsIn(drawing).findIndex((one) => one.matches(":focus"));
    drawing.replaceChildren(...nodesOf(view, element, width));
    if (stop >= 0) stopsIn(drawing)[stop]?.focus({ preventScroll: true });
    if (known === undefined) resized.observe(drawing);
  };
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const element = target.closest<HTMLElement>("[data-view]");
      if (element !== null) draw(element);
    }
  });
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        draw(target);
        if (drawn.has(target)) near.unobserve(target);
      }
    },
    { rootMargin: `${AHEAD}px` },
  );
  const all = document.querySelectorAll<HTMLElement>("[data-view]");
  for (const element of all) near.observe(element);
  addEventListener("beforeprint", () => all.forEach(draw));
}

/** Where the keyboard stops: it is not to lose its place because the window changed. */
const stopsIn = (drawing: Element): readonly HTMLElement[] => [...drawing.querySelectorAll<HTMLElement>(`.${STOP}`)];

/** A drawing that fails costs itself alone: its figures are in the table beside it. */
function nodesOf(view: View, element: HTMLElement, width: number): readonly Node[] {
  try {
    return view.draw({ element, width });
  } catch (error) {
    console.error(`the view ${view.name} could not be drawn: ${String(error)}`);
    return [make("p", {}, "This could not be drawn. Its figures are in the table.")];
  }
}
