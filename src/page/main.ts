import type { ReportDocument } from "../report/report-document.ts";
import { listAllNights } from "./all-nights.ts";
import { dataBlock, hasDataBlock } from "./data-block.ts";
import { drawLazily } from "./draw-lazily.ts";
import { fleetChooser } from "./fleet-filter.ts";
import { type Chooser, followAddress } from "./follow-address.ts";
import { addTakingAway } from "./taking-away.ts";
import { addToolbar } from "./toolbar.ts";
import { VIEWS } from "./views.ts";

/** What runs in a reader's browser, on every page that edgebench writes. The page tells everything essential without it. */
function run(): void {
  document.documentElement.classList.add("scripted");
  const main = document.querySelector("main");
  const choosers: Chooser[] = hasDataBlock("fleet") ? [fleetChooser] : [];
  if (main !== null && hasDataBlock("report")) {
    const report = dataBlock<ReportDocument>("report");
    addTakingAway(report, main);
    listAllNights(main);
    choosers.push(addToolbar(report, main));
  }
  followAddress(choosers);
  drawLazily(VIEWS);
}

run();
