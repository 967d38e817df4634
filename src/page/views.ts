import type { View } from "./view.ts";
import { launchesView } from "./view-launches.ts";

/** Every kind of drawing that a page may ask for. */
export const VIEWS: readonly View[] = [launchesView];
