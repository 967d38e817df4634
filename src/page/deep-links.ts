import type { Toolbar } from "./toolbar.ts";

/** A link to a part of the page that is folded away or filtered out shows it. */
export function followDeepLinks(toolbar: Toolbar): void {
  const show = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || location.hash === "") return;
    if (target.closest("[hidden]") !== null) toolbar.clear();
    for (let part: Element | null = target; part !== null; part = part.parentElement) {
      if (part instanceof HTMLDetailsElement) part.open = true;
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", show);
  // A link that is followed twice changes no address.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link?.getAttribute("href") === location.hash) show();
  });
  show();
}
