import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { licenceTexts, packageFolder } from "../../scripts/licences.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("the licences of bundled packages", () => {
  it.each([
    ["/w/node_modules/zod/v4/core.js", "/w/node_modules/zod"],
    ["/w/node_modules/@actions/core/lib/core.js", "/w/node_modules/@actions/core"],
    ["/w/node_modules/a/node_modules/b/index.js", "/w/node_modules/a/node_modules/b"],
    ["/w/src/cli.ts", undefined],
  ])("finds the package of %s", (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });

  it("names each package once, in order, with its text", async () => {
    const module = (path: string) => `${ROOT}node_modules/${path}`;
    const ids = [module("zod/index.js"), module("zod/v4/index.js"), module("commander/index.js"), `${ROOT}src/cli.ts`];
    const text = await licenceTexts(ids);
    const heads = [...text.matchAll(/^(\S+)@\S+ \(MIT\)$/gm)].map(([, name]) => name);
    expect(heads).toEqual(["commander", "zod"]);
    expect(text).toContain("Permission is hereby granted");
  });
});
