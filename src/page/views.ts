import type { View } from "./view.ts";
import { fleetAccuracyView } from "./view-fleet-accuracy.ts";
import { fleetFilterView } from "./view-fleet-filter.ts";
import { fleetFrontView } from "./view-fleet-front.ts";
import { fleetLatencyView, fleetRateView } from "./view-fleet-times.ts";
import { launchesView } from "./view-launches.ts";

/** Every kind of drawing that a page may ask for. */
export const VIEWS: readonly View[] = [
  fleetAccuracyView,
  fleetFilterView,
  fleetFrontView,
  fleetLatencyView,
  fleetRateView,
  launchesView,
];
