import type { View } from "./view.ts";
import { courseView } from "./view-course.ts";
import { distributionView } from "./view-distribution.ts";
import { fleetAccuracyView } from "./view-fleet-accuracy.ts";
import { fleetFilterView } from "./view-fleet-filter.ts";
import { fleetFrontView } from "./view-fleet-front.ts";
import { fleetLatencyView, fleetRateView } from "./view-fleet-times.ts";
import { historyView } from "./view-history.ts";
import { launchesView } from "./view-launches.ts";
import { roundsView } from "./view-rounds.ts";
import { sustainedView } from "./view-sustained.ts";
import { telemetryView } from "./view-telemetry.ts";

/** Every kind of drawing that a page may ask for. */
export const VIEWS: readonly View[] = [
  launchesView,
  roundsView,
  distributionView,
  courseView,
  telemetryView,
  sustainedView,
  historyView,
  fleetFilterView,
  fleetFrontView,
  fleetLatencyView,
  fleetRateView,
  fleetAccuracyView,
];
