import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Ancestors } from "../../src/github/ancestors.ts";
import { openGitHub } from "../../src/github/client.ts";
import { type Lab, openLab } from "../fake-github/lab.ts";

describe("what a commit grew from, over the API", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab();
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  const open = () =>
    new Ancestors(
      openGitHub({
        token: lab.repository.token({ contents: "read" }),
        env: { GITHUB_REPOSITORY: "octo/lab", GITHUB_API_URL: lab.github.url },
        say: () => undefined,
        signal: new AbortController().signal,
      }),
    );
  const commits = (count: number) =>
    Array.from({ length: count }, (_, index) => lab.repository.commit("main", { "README.md": String(index) }));
  const count = (part: string) => lab.github.requests.filter(({ path }) => path.includes(part)).length;

  it("is read by the hundred", async () => {
    const made = commits(150);
    const ancestors = open();
    const tip = made.at(-1) ?? "";
    for (const commit of made.toReversed()) expect(await ancestors.holds(tip, commit)).toBe(true);
    expect(count("/commits")).toBe(2);
  });

  it("is not what came later, all of which one answer tells", async () => {
    const made = commits(150);
    const base = made[119] ?? "";
    const ancestors = open();
    for (const commit of made.slice(120).reverse()) expect(await ancestors.holds(base, commit)).toBe(false);
    expect(await ancestors.holds(base, made[118] ?? "")).toBe(true);
    expect([count("/compare/"), count("/commits")]).toEqual([1, 1]);
  });

  it("is not a side branch, nor what is nowhere", async () => {
    const made = commits(120);
    const side = lab.repository.commit("side", { "a.txt": "a" });
    const ancestors = open();
    expect(await ancestors.holds(made[110] ?? "", side)).toBe(false);
    expect(await ancestors.holds(made[110] ?? "", "f".repeat(40))).toBe(false);
  });

  it("asks at once for the same only once", async () => {
    const [first = "", second = ""] = commits(2);
    const ancestors = open();
    expect(await Promise.all([1, 2, 3].map(() => ancestors.holds(second, first)))).toEqual([true, true, true]);
    expect(lab.github.requests).toHaveLength(1);
  });
});
