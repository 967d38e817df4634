import { drawLazily } from "./draw-lazily.ts";
import { VIEWS } from "./views.ts";

/** What runs in a reader's browser, on every page that edgebench writes. The page tells everything essential without it. */
document.documentElement.classList.add("scripted");
drawLazily(VIEWS);
