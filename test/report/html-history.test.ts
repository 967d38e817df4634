import { expect, it } from "vitest";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import { renderHtml } from "../../src/report/html.ts";
import { BASE, benchmark, judged, judgement } from "./judgements.ts";
import { readPage, textOf } from "./markup-reader.ts";
import { PLACEHOLDER } from "./placeholder.ts";

const session = (day: number, tool?: string): BaselineSession => ({
  session: day.toString(16).padStart(32, "0"),
  commit: BASE,
  recordedAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
  values: { latency: 12_000_000 + day },
  conditions: tool === undefined ? { "runtime-version": "1.22" } : { tool },
});

it("counts imported runs apart from nights, and says that what measured them was another", () => {
  const one = judged(benchmark("a"));
  const sessions = [session(1, "another"), session(2, "another"), session(3), session(4), session(5)];
  const imported = new Set(sessions.slice(0, 2).map((each) => each.session));
  const history = new Map([[one.id, { sessions, isWhole: true, changePoints: [], imported }]]);
  const page = textOf(readPage(renderHtml(judgement([one]), { ...PLACEHOLDER, history })));
  expect(page).toContain(
    "2 imported runs and 3 nights from 2026-01-01 to 2026-01-05: latency (median) did not move. The environment changed once.",
  );
});
