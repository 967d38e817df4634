/** So many frames without a move, and everything near the window has been drawn. */
const QUIET_FRAMES = 30;
/** A reader who does one of these looks where they like. */
const READERS_ACTS = ["wheel", "touchstart", "pointerdown", "keydown", "focusin"] as const;
/** Less is no move, CSS pixels. */
const LEAST_MOVE = 1;

let letGo: () => void = () => undefined;

/**
 * Scrolls to an element and stays there: what is drawn on the way to it, and around it, moves it, on a slow machine for seconds.
 * Ends once nothing moves any more, when the reader does something, or with the next element that is held.
 */
export function holdInView(target: Element): void {
  letGo();
  let isHeld = true;
  const end = () => {
    isHeld = false;
    for (const act of READERS_ACTS) removeEventListener(act, end, true);
  };
  letGo = end;
  for (const act of READERS_ACTS) addEventListener(act, end, { capture: true, passive: true });
  target.scrollIntoView();
  let quiet = 0;
  const look = () => {
    if (!isHeld) return;
    const before = target.getBoundingClientRect().top;
    target.scrollIntoView();
    const moved = Math.abs(target.getBoundingClientRect().top - before);
    quiet = moved < LEAST_MOVE ? quiet + 1 : 0;
    if (quiet < QUIET_FRAMES) requestAnimationFrame(look);
    else end();
  };
  requestAnimationFrame(look);
}
