import { describe, expect, it } from "vitest";
import { publishedAt, publishTarget } from "../../src/commands/publish-target.ts";

const STORE = "branch:edgebench-data";

describe("where a page is published", () => {
  it.each([
    ["branch:gh-pages", { kind: "branch", branch: "gh-pages", folder: "edgebench" }],
    ["branch:gh-pages:bench/nightly", { kind: "branch", branch: "gh-pages", folder: "bench/nightly" }],
    ["public/bench", { kind: "directory", path: "public/bench" }],
  ])("%s", (name, target) => {
    expect(publishTarget(name, STORE)).toEqual(target);
  });

  it.each([
    "branch:",
    "branch:a..b",
    "branch:gh-pages:",
    "branch:gh-pages:/abs",
    "branch:gh-pages:a/../b",
    "branch:gh-pages:.github/workflows",
    "branch:gh-pages:a:b",
    "branch:gh-pages:a b",
    "branch:gh-pages:a/b/c/d/e/f",
  ])("refuses %s", (name) => {
    expect(() => publishTarget(name, STORE)).toThrow(`publish ${name}: not a branch and a folder of it`);
  });

  it("refuses the store's own branch", () => {
    expect(() => publishTarget("branch:edgebench-data:x", STORE)).toThrow("the store is on that branch");
  });
});

describe("the page's address", () => {
  const branch = { kind: "branch", branch: "gh-pages", folder: "edgebench" } as const;
  const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "Octo/Lab" };

  it.each([
    ["that of Pages of a repository", undefined, env, "https://octo.github.io/Lab/edgebench/"],
    [
      "that of Pages of a user",
      undefined,
      { ...env, GITHUB_REPOSITORY: "Octo/octo.github.io" },
      "https://octo.github.io/edgebench/",
    ],
    ["what is said", "https://bench.example.org/x?y#z", env, "https://bench.example.org/x/"],
    ["not known on another server", undefined, { ...env, GITHUB_SERVER_URL: "https://git.example.org" }, undefined],
    ["not known at a desk", undefined, {}, undefined],
  ])("is %s", (_, said, environment, address) => {
    expect(publishedAt(said, branch, environment)).toBe(address);
  });

  it("is not known of a directory", () => {
    expect(publishedAt(undefined, { kind: "directory", path: "x" }, env)).toBeUndefined();
  });

  it.each(["example.org", "javascript:alert(1)", "https://user:pass@example.org/", "file:///etc"])(
    "refuses %s",
    (said) => {
      expect(() => publishedAt(said, branch, env)).toThrow("not the address of a page");
    },
  );
});
