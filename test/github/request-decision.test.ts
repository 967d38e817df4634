import { describe, expect, it } from "vitest";
import type { Permission } from "../../src/github/permissions.ts";
import type { Request } from "../../src/github/request.ts";
import { decideRequest, type PullState } from "../../src/github/request-decision.ts";

const SHA = "0f3c1d9a7b52e8463c9d0a1b2c3d4e5f60718293";
const NOW = "2026-11-25T12:00:00.000Z";
const PULL: PullState = { head: SHA, isOpen: true, isFork: false, author: "Mona" };
const RUN: Request = { kind: "run", devices: ["jetson"], sha: undefined };
const ACCEPT: Request = {
  kind: "accept",
  benchmark: "resnet50/*",
  metric: "latency",
  upTo: { kind: "relative", value: 0.1 },
  until: "2026-12-31",
  why: "it is worth it",
};

const decide = (request: Request, permission: Permission, pull: Partial<PullState> = {}, login = "ada") =>
  decideRequest(request, { login, permission }, { ...PULL, ...pull }, NOW);

describe("who may ask", () => {
  it.each<Permission>(["triage", "read", "none"])("%s may not, whatever it is", (role) => {
    for (const request of [RUN, ACCEPT, { kind: "help" } as const, { kind: "unclear", why: "" } as const])
      expect(decide(request, role)).toEqual({ kind: "not-allowed" });
  });

  it.each<Permission>(["admin", "maintain", "write"])("%s may", (role) => {
    expect(decide(RUN, role)).toEqual({ kind: "run", head: SHA, devices: ["jetson"] });
    expect(decide({ kind: "help" }, role)).toEqual({ kind: "help" });
    expect(decide({ kind: "unclear", why: "What?" }, role)).toEqual({ kind: "refused", why: "What?" });
  });
});

describe("what is run", () => {
  const named = (sha: string): Request => ({ kind: "run", devices: [], sha });
  it.each<[string, Request, Partial<PullState>, string]>([
    ["a head that is named", named(SHA.slice(0, 12)), {}, "run"],
    ["a head of a fork that is named", named(SHA.slice(0, 12)), { isFork: true }, "run"],
    ["a head of a fork that is not named", RUN, { isFork: true }, "refused"],
    ["a head that was replaced meanwhile", named(SHA), { head: "a".repeat(40) }, "refused"],
    ["a head of a fork that was replaced meanwhile", named(SHA), { head: "a".repeat(40), isFork: true }, "refused"],
    ["a closed pull request", RUN, { isOpen: false }, "refused"],
  ])("%s", (_, request, pull, kind) => {
    expect(decide(request, "write", pull).kind).toBe(kind);
  });
});

describe("what is accepted", () => {
  it("is what was written, by whom", () => {
    const { kind: _, ...wanted } = ACCEPT as Extract<Request, { kind: "accept" }>;
    expect(decide(ACCEPT, "write")).toEqual({ kind: "accept", acceptance: { ...wanted, by: "ada" } });
  });

  it.each<[Permission, string]>([
    ["write", "refused"],
    ["maintain", "accept"],
    ["admin", "accept"],
  ])("of an author himself with the role %s: %s", (role, kind) => {
    expect(decide(ACCEPT, role, {}, "mona").kind).toBe(kind);
  });

  it("is not what ended already", () => {
    expect(decide({ ...ACCEPT, until: "2026-11-24" } as Request, "admin")).toMatchObject({ kind: "refused" });
    expect(decide({ ...ACCEPT, until: "2026-11-25" } as Request, "admin")).toMatchObject({ kind: "accept" });
  });
});
