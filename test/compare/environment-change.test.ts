import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Conditions } from "../../src/compare/comparability.ts";
import { beforeChange, environmentChange } from "../../src/compare/environment-change.ts";
import { ALIKE, nights, sessionOf } from "./sessions.ts";

const MODEL = "b".repeat(64);
const OLD: Conditions = { ...ALIKE, "runtime-version": "1.29", "input-shape": "x: float32 1x3" };
const TODAY: Conditions = { ...OLD, "runtime-version": "1.30" };

describe("environmentChange", () => {
  it("names what differs from the newest session, where none is alike", () => {
    const stored = [
      sessionOf(1, 5, { conditions: { ...OLD, kernel: "5.4" } }),
      sessionOf(2, 5, { conditions: { ...OLD, "power-mode": "5W" } }),
    ];
    expect(environmentChange(stored, TODAY)).toEqual([
      { name: "power-mode", before: "5W", now: "MAXN" },
      { name: "runtime-version", before: "1.29", now: "1.30" },
    ]);
  });

  it("is none where one session is alike, where nothing is stored, and where a session tells no condition", () => {
    const old = sessionOf(1, 5, { conditions: OLD });
    expect(environmentChange([], TODAY)).toEqual([]);
    expect(environmentChange([old, sessionOf(2, 5, { conditions: TODAY })], TODAY)).toEqual([]);
    expect(environmentChange([old, { ...sessionOf(2, 5), conditions: undefined }], TODAY)).toEqual([]);
  });

  it.each<[string, Conditions]>([
    ["how it is fed", { ...OLD, "input-shape": "x: float32 1x5", inputs: "random" }],
    ["images", { ...OLD, dataset: "other", preprocessing: "f".repeat(64) }],
    ["how many models are loaded", { ...OLD, mode: "ping-pong" }],
  ])("does not take %s for the environment", (_, today) => {
    expect(environmentChange(nights([5, 5], { conditions: { ...OLD, dataset: "val" } }), today)).toEqual([]);
  });
});

describe("beforeChange", () => {
  const earlier = (stored: Parameters<typeof beforeChange>[0], model = MODEL) =>
    beforeChange(stored, environmentChange(stored, TODAY), TODAY, model);

  it("takes the newest environment's sessions, and of these the model's own", () => {
    const older = sessionOf(1, 9, { conditions: { ...OLD, "runtime-version": "1.20" }, model: MODEL });
    const another = sessionOf(2, 5, { conditions: OLD, model: "c".repeat(64) });
    const own = sessionOf(3, 5.01, { conditions: OLD, model: MODEL });
    expect(earlier([older, another, own])).toEqual({ sessions: [another, own], ofModel: [own] });
  });

  it("has nothing to say of a model that was not stored, or was measured otherwise", () => {
    expect(earlier(nights([5, 5.01], { conditions: OLD, model: "c".repeat(64) }))).toBeUndefined();
    const paired = nights([5, 5.01], { conditions: { ...OLD, mode: "ping-pong" }, model: MODEL });
    expect(earlier(paired)).toBeUndefined();
  });

  it("looks no further back than the last shift of level", () => {
    const stored = nights([4, 4.01, 3.99, 4, 5, 5.01, 4.99, 5], { conditions: OLD, model: MODEL });
    expect(earlier(stored)?.sessions).toEqual(stored.slice(4));
  });

  const facts = fc.constantFrom("1.28", "1.29", "1.30");
  test("property: a session in today's environment leaves nothing to bridge; without one, its sessions are of one environment", () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 12 }), (versions) => {
        const stored = versions.map((version, index) =>
          sessionOf(index + 1, 5, { conditions: { ...OLD, "runtime-version": version }, model: MODEL }),
        );
        const moved = environmentChange(stored, TODAY);
        expect(moved.length > 0).toBe(versions.length > 0 && !versions.includes("1.30"));
        if (moved.length === 0) return;
        const found = earlier(stored)?.sessions.map(({ conditions }) => conditions?.["runtime-version"]);
        expect(new Set(found)).toEqual(new Set([versions.at(-1)]));
      }),
    );
  });
});
