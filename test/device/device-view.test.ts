import { describe, expect, it } from "vitest";
import { DeviceTree } from "./device-tree.ts";

describe("a view of this machine", () => {
  it("reads files and folders below its root, and nothing where there is none", async () => {
    await using tree = await DeviceTree.make({ "/sys/b/name": "two\n", "/sys/a/name": "one\n", "/sys/closed": null });
    expect(await tree.view.read("/sys/b/name")).toBe("two\n");
    expect(await tree.view.read("/sys/c/name")).toBe("");
    expect(await tree.view.read("/sys/closed")).toBe("");
    expect(await tree.view.list("/sys")).toEqual(["a", "b", "closed"]);
    expect(await tree.view.list("/proc")).toEqual([]);
  });

  it("runs programs, whatever they end with, and knows those that are not there", async () => {
    await using tree = await DeviceTree.make();
    await tree.program("tells", "something\n");
    await tree.program("goes-on", "line\n", true);
    expect(await tree.view.run(["tells"])).toBe("something\n");
    expect(await tree.view.run(["timeout", "0.2", "goes-on"])).toMatch(/^line\n/);
    expect(await tree.view.run(["no-such-program"])).toBeUndefined();
    await tree.program("no-such-program", "now it is\n");
    expect(await tree.view.run(["no-such-program"])).toBeUndefined();
  });

  it("gives up a program that does not end", { timeout: 20_000 }, async () => {
    await using tree = await DeviceTree.make();
    await tree.program("goes-on", "line\n", true);
    expect(await tree.view.run(["goes-on"])).toBeUndefined();
  });
});
