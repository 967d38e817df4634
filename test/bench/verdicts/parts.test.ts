import { describe, expect, it } from "vitest";
import { callRow } from "./calls.ts";
import { claimRatePart } from "./claim-rate-part.ts";
import { claimsPart } from "./claims-part.ts";
import { coveragePart } from "./coverage-part.ts";
import { seeded } from "./draws.ts";
import { fewPart } from "./few-part.ts";
import { goalsPart } from "./goals-part.ts";
import { imagesPart } from "./images-part.ts";
import { pairedPart } from "./machine-part.ts";
import type { Recording } from "./recording.ts";
import { replayedPeersPart, replayedRoundsPart, replayedStoredPart } from "./replay-part.ts";
import { roundsPart } from "./rounds-part.ts";
import { EDGE_BOARD, SimulatedSession } from "./simulator.ts";
import { statisticPart } from "./statistic-part.ts";
import { storedPart } from "./stored-part.ts";
import { renderTable, type Table } from "./table.ts";

const draws = seeded(1);
const recording: Recording = {
  header: { schema: "edgebench/recorded-sessions@1", model: "a", changedModel: "b", iterations: 40, processor: "p" },
  sessions: Array.from({ length: 13 }, () => {
    const session = new SimulatedSession(EDGE_BOARD, 40, draws);
    return {
      startedAt: "2026-11-24T02:37:00Z",
      alone: Array.from({ length: 20 }, () => ({ latencyNs: [...session.launch(0)], sentinelNs: 1_000 })),
      same: [session.round(0)].map(({ base, head }) => ({ base: [...base], head: [...head] })),
      changed: [session.round(0.4)].map(({ base, head }) => ({ base: [...base], head: [...head] })),
    };
  }),
};

const parts: readonly (readonly [string, (seed: number) => Table])[] = [
  ["goals", (seed) => goalsPart(10, seed)],
  ["claim rate", (seed) => claimRatePart(200, seed)],
  ["claims", (seed) => claimsPart(5, seed)],
  ["coverage", (seed) => coveragePart(10, seed)],
  ["rounds", (seed) => roundsPart(1, 3, seed)],
  ["few rounds", (seed) => fewPart(10, seed)],
  ["images in stages", (seed) => imagesPart(10, seed)],
  ["pairs", (seed) => pairedPart(EDGE_BOARD, 5, seed)],
  ["stored", (seed) => storedPart(EDGE_BOARD, 5, seed)],
  ["statistics of launches", () => statisticPart(recording)],
  ["real rounds", (seed) => replayedRoundsPart(recording, 30, seed)],
  ["peers on real launches", (seed) => replayedPeersPart(recording, seed)],
  ["real sessions", (seed) => replayedStoredPart(recording, seed)],
];

describe.each(parts)("the part %s", (_, part) => {
  it("has a cell for every column, and the same cells for the same seed", () => {
    const table = part(1);
    const columns = table.rows[0]?.length;
    expect(table.rows.length).toBeGreaterThan(1);
    for (const row of table.rows) expect(row.length).toBe(columns);
    expect(table.rows.flat().some((cell) => /NaN|undefined/.test(cell))).toBe(false);
    expect(part(1)).toEqual(table);
  });
});

describe("real sessions", () => {
  it("are too few where there is no history", () => {
    const { rows, about } = replayedStoredPart({ ...recording, sessions: recording.sessions.slice(0, 10) }, 1);
    expect(rows).toEqual([]);
    expect(about).toContain("More than 10 sessions");
  });
});

describe("callRow", () => {
  it("counts false alarms either way, power one way, and the chance in a family of forty", () => {
    const row = callRow({
      name: "tool",
      same: ["slower", "faster", ...Array.from({ length: 98 }, () => "nothing" as const)],
      changed: [["slower", "faster", "nothing", "slower"]],
      launches: 20,
    });
    // 1 - .98^40
    expect(row).toEqual(["tool", "2.0 % (0.2-7.0)", "55 %", "50 %", "-", "-", "-", "-", "20.0"]);
  });
});

describe("renderTable", () => {
  it("aligns columns under the title", () => {
    expect(
      renderTable({
        title: "T",
        about: "said",
        rows: [
          ["a", "b"],
          ["long", "c"],
        ],
      }),
    ).toBe("T\n-\nsaid\n\na     b\nlong  c\n\n");
  });
});
