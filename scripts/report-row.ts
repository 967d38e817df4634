import { median } from "simple-statistics";
import { openReport } from "../test/bench/open-report.ts";
import { isMet } from "../test/requirements.ts";
import type { Row } from "./overhead.ts";

const BENCHMARKS = 300;
const SIZE = { rounds: 8, iterations: 200, nights: 1_000 } as const;
const OPENINGS = 5;

/** How fast a large report opens in a browser; none where there is no browser. @param say tells what is going on. */
export async function reportRows(say: (text: string) => void): Promise<readonly Row[]> {
  if (!isMet("chromium")) {
    say("report: not opened, as there is no Chromium here");
    return [];
  }
  say(`report: ${BENCHMARKS} benchmarks of ${SIZE.nights} nights, opened ${OPENINGS} times`);
  const opened = await openReport(BENCHMARKS, SIZE, OPENINGS);
  const seconds = (all: readonly number[]) => `${median([...all]).toFixed(2)} s`;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      what: `a report of ${BENCHMARKS} benchmarks × ${SIZE.nights} nights opens in`,
      goal: "< 2 s",
      measured: seconds(opened.openSeconds),
      how: `${megabytes(opened.bytes)}, of which the script is ${megabytes(opened.scriptBytes)}, with 2 × ${SIZE.rounds} launches of ${SIZE.iterations} iterations each, rendered in ${opened.renderSeconds.toFixed(1)} s; until it is painted and can be searched, median of ${OPENINGS} openings in Chromium, ${opened.openSeconds.map((one) => one.toFixed(2)).join(", ")}, of which the main thread works ${seconds(opened.threadSeconds)}; a link to a folded benchmark draws it in ${seconds(opened.linkSeconds)}`,
    },
  ];
}
