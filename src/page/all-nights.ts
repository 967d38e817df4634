import { nightText, sessionsOf } from "../report/night-text.ts";
import type { DrawnHistories } from "../report/series-history.ts";
import { dayOf } from "../report/short.ts";
import { dataBlock } from "./data-block.ts";
import { make } from "./dom.ts";

/** Lists every night of a history once its table is unfolded; the page itself holds the newest alone. */
export function listAllNights(main: Element): void {
  for (const details of main.querySelectorAll<HTMLDetailsElement>(".all-nights")) {
    details.addEventListener("toggle", () => fill(details), { once: true });
  }
}

function fill(details: HTMLDetailsElement): void {
  const histories = dataBlock<DrawnHistories>("history");
  const place = details.closest<HTMLElement>("[data-of]")?.dataset["of"];
  const history = histories.benchmarks[Number(place)];
  const body = details.querySelector("tbody");
  if (history == null || body === null) return;
  const sessions = sessionsOf(histories, history);
  const rows = sessions.map(([recordedAt, commit], at) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, dayOf(recordedAt)),
      make("td", {}, commit),
      ...history.series.map((series) => make("td", {}, nightText(series, at))),
    ),
  );
  body.replaceChildren(...rows.reverse());
  details.querySelector("caption")?.replaceChildren("Every night, the newest first");
}
