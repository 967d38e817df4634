import { readdir, rm, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import { sha256Hex } from "../../src/bench/digest.ts";
import type { Measurement, Result } from "../../src/bench/result.ts";
import { readHistory } from "../../src/commands/history.ts";
import { toSession } from "../../src/compare/session-values.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { accuracyOf, steadyLaunch } from "../compare/rounds.ts";
import { BASE, failed, HEAD, idOf, planOf, ReportCase, resultOf, sides } from "./report-case.ts";

const [base, head] = sides("a");
const C = "c".repeat(40);
const D = "d".repeat(40);
const at = (measurement: Measurement, commit: string): Measurement => ({ ...measurement, commit });
const only = (commit: string): Measurement => ({ ...head, role: "only", commit });

/** The history of `a`, for a result whose base failed. */
async function historyOf(recorded: readonly Result[], plan: Plan = planOf(["a"]), own = 99) {
  await using made = await ReportCase.make(plan, []);
  const store = openDirectoryStore(made.path("store"));
  for (const result of recorded) await store.record([result]);
  return (await readHistory(plan, [resultOf([failed(base), head], own)], store)).get(idOf("a")) ?? [];
}

const commitsOf = async (...args: Parameters<typeof historyOf>) =>
  (await historyOf(...args)).map(({ commit }) => commit.charAt(0)).join("");

describe("readHistory", () => {
  it("gives what a session measured, as the result itself would be summed up", async () => {
    const accuracy = accuracyOf([true, false, true]);
    const launches = base.launches.map((launch) => ({ ...launch, latencyNs: [...launch.latencyNs] }));
    const recorded = resultOf([{ ...base, launches, accuracy }], 1);
    const [session] = await historyOf([recorded]);
    const { values, ...rest } = toSession(recorded, { ...base, accuracy });
    expect(session).toMatchObject(rest);
    expect(session?.values).toEqual(values);
  });

  it("leaves out launches that do not count, and memory that was not told", async () => {
    const launches = [
      steadyLaunch(0, 5, { peakRssBytes: 0 }),
      steadyLaunch(1, 500, { peakRssBytes: 0, excluded: { rule: "throttled" } }),
    ];
    const [session] = await historyOf([resultOf([{ ...base, launches }])]);
    expect(session?.values.latency).toBe(5_000_000);
    expect(session?.values).not.toHaveProperty("peak-memory");
  });

  it("is oldest first, whatever the order of recording", async () => {
    const recorded = [3, 1, 2].map((session) => resultOf([base], session));
    expect((await historyOf(recorded)).map(({ session }) => Number.parseInt(session, 16))).toEqual([1, 2, 3]);
  });

  it("takes bases and nightly measurements, and a head only once it has become a base", async () => {
    expect(await commitsOf([resultOf([at(base, C)], 1), resultOf([only(D)], 2)])).toBe("cd");
    expect(await commitsOf([resultOf([at(head, C)], 1)])).toBe("");
    expect(await commitsOf([resultOf([at(head, C)], 1), resultOf([at(base, C)], 2)])).toBe("cc");
    expect(await commitsOf([resultOf([at(head, BASE)], 1)])).toBe("b");
  });

  it("never takes a regressed head whose change was not merged, not even by what else that change measured", async () => {
    const [held, slower] = sides("a", 2);
    const fresh = { ...only(C), benchmark: { ...head.benchmark, model: "fresh" } };
    const change = resultOf([at(held, D), at(slower, C), fresh], 1);
    expect(await commitsOf([change])).toBe("d");
    expect(await commitsOf([change, resultOf([at(base, C)], 2)])).toBe("cc");
  });

  it("counts a session once, by its head where that is a baseline", async () => {
    const push = resultOf([at(base, C), at(head, D)], 1);
    expect(await commitsOf([push])).toBe("c");
    expect(await commitsOf([push, resultOf([at(base, D)], 2)])).toBe("dd");
  });

  it("never holds a session or a head against itself", async () => {
    expect(await commitsOf([resultOf([base], 7)], planOf(["a"]), 7)).toBe("");
    expect(await commitsOf([resultOf([only(HEAD)], 1)])).toBe("");
    expect(await commitsOf([resultOf([only(HEAD)], 1)], planOf(["a"], { base: null }))).toBe("a");
  });

  it("reads nothing for benchmarks whose base was measured beside the head", async () => {
    await using made = await ReportCase.make(planOf(["a"]), []);
    const store = openDirectoryStore(made.path("store"));
    await store.record([resultOf([{ ...base, accuracy: accuracyOf([true]) }], 1)]);
    await rm(made.path("store/bitsets"), { recursive: true });
    const [recent = ""] = await readdir(made.path("store/recent"));
    await writeFile(made.path(`store/recent/${recent}`), "no summary");
    expect(await readHistory(planOf(["a"]), [resultOf([base, head], 2)], store)).toEqual(new Map());
  });

  it("stops at a store that lost or changed what a point refers to", async () => {
    await using made = await ReportCase.make(planOf(["a"]), []);
    const store = openDirectoryStore(made.path("store"));
    // The bitsets of the newest point are in the summary; those of an older one are files.
    await store.record([resultOf([{ ...base, accuracy: accuracyOf([false]) }], 1)]);
    await store.record([resultOf([{ ...base, accuracy: accuracyOf([true]) }], 2)]);
    const bitset = sha256Hex(accuracyOf([false]).correct);
    await writeFile(made.path(`store/bitsets/${bitset}`), "AQ==");
    const read = () => readHistory(planOf(["a"]), [], store);
    await expect(read()).rejects.toThrow(`bitsets/${bitset}: not the content that was recorded`);
    await rm(made.path(`store/bitsets/${bitset}`));
    await expect(read()).rejects.toThrow(`bitsets/${bitset}: missing, though a recorded point names it`);
  });
});
