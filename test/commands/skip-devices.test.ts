import { describe, expect, it } from "vitest";
import type { Store } from "../../src/baseline/store.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { skipDead } from "../../src/commands/skip-devices.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { planChange } from "../plan/commits.ts";
import { devicesOf } from "./plan-run.ts";

const CONFIG = `version: 1
devices:
  jetson: { runs-on: [self-hosted, jetson], runtimes: [fake] }
  rpi3: { runs-on: [self-hosted, rpi3], runtimes: [fake] }
models: { net: { files: { fake: net.fake.json }, task: other } }
benchmarks: [{ models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }]
`;
const NOW = "2026-11-24T12:00:00Z";
const OFFLINE = [{ labels: ["self-hosted", "rpi3"], isOnline: false }];
const SILENT = /^device jetson was last heard of on 2026-11-20/;

const planOf = (event: Plan["event"] = "pull_request", files: Record<string, string> = { "net.fake.json": "after" }) =>
  planChange({ config: CONFIG, files: { "net.fake.json": "before" } }, { event, head: { files } });

/** A store in which jetson was silent for days. */
function storeOf(asked: (readonly string[])[] = []): Store {
  const heartbeat = (lastResultAt: string) => ({ lastResultAt, session: "0".repeat(32) });
  const heartbeats = async (devices: readonly string[]) => {
    asked.push(devices);
    return new Map([
      ["jetson", heartbeat("2026-11-20T02:00:00Z")],
      ["rpi3", heartbeat("2026-11-24T02:00:00Z")],
    ]);
  };
  return { heartbeats } as Partial<Store> as Store;
}

const presence = { devices: ["jetson", "rpi3"], now: NOW, store: storeOf() };
const skipped = async (...args: Parameters<typeof skipDead>) =>
  devicesOf(await skipDead(...args)).map(([, why]) => why);

describe("a dead device", () => {
  it("is known by its runners where they may be listed, and by nothing else then", async () => {
    const runners = async () => OFFLINE;
    expect(await skipped(planOf(), { ...presence, runners }, false)).toEqual([
      undefined,
      "no runner with the labels self-hosted, rpi3 is online",
    ]);
  });

  it("is known by its heartbeat where they may not, and the plan says why", async () => {
    const runners = () => Promise.reject(new UserError("the token may not"));
    const made = await skipDead(planOf(), { ...presence, runners }, false);
    expect(devicesOf(made).map(([, why]) => why)).toEqual([expect.stringMatching(SILENT), undefined]);
    expect(made.notices).toEqual(["Which runners are online is not known: the token may not."]);
  });

  it("is asked all the same where its results would show that it is back", async () => {
    for (const event of ["schedule", "push", "workflow_dispatch"] as const)
      expect(await skipped(planOf(event), presence, false)).toEqual([undefined, undefined]);
    expect(await skipped(planOf("merge_group"), presence, false)).toEqual([expect.stringMatching(SILENT), undefined]);
    expect(await skipped(planOf("pull_request"), presence, true)).toEqual([undefined, undefined]);
  });

  it("is not looked for where nothing is measured, or no store is there", async () => {
    const asked: (readonly string[])[] = [];
    const nothing = planOf("pull_request", { "net.fake.json": "before" });
    await skipDead(nothing, { ...presence, store: storeOf(asked) }, false);
    expect(asked).toEqual([]);
    expect(await skipped(planOf(), { ...presence, store: undefined }, false)).toEqual([undefined, undefined]);
  });

  it("is a fault of ours where the runners fail by one", async () => {
    const runners = () => Promise.reject(new TypeError("x is not a function"));
    await expect(skipDead(planOf(), { ...presence, runners }, false)).rejects.toThrow(TypeError);
  });
});
