import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commitsBetween } from "../../src/github/commit-range.ts";
import { ALL, type Lab, openLab } from "../fake-github/lab.ts";
import { githubOf } from "./lab-client.ts";

describe("the commits between two, over the API", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab();
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  const commits = (count: number) =>
    Array.from({ length: count }, (_, index) => lab.repository.commit("main", { "README.md": String(index) }));
  const between = (good: string, bad: string) => commitsBetween(githubOf(lab, ALL), good, bad);

  it.each([1, 3, 49, 50, 51, 99, 101, 160])(
    "are counted, and the newest fifty told, newest first: %i",
    async (count) => {
      const made = commits(count + 1);
      const [good = ""] = made;
      const range = await between(good, made.at(-1) ?? "");
      expect(range?.count).toBe(count);
      expect(range?.listed.map(({ commit }) => commit)).toEqual(made.slice(1).reverse().slice(0, 50));
      expect(range?.listed[0]).toMatchObject({ isMerge: false });
      expect(range?.listed[0]?.title).not.toContain("\n");
    },
  );

  it("are not told where GitHub does not know one of them", async () => {
    const [made = ""] = commits(1);
    expect(await between("f".repeat(40), made)).toBeUndefined();
  });
});
