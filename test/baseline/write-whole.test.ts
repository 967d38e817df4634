import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeWhole } from "../../src/baseline/write-whole.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";

describe("writeWhole", () => {
  it("makes the folder, writes, and replaces", async () => {
    await using folder = await TemporaryFolder.make();
    const file = join(folder.path, "a", "b.txt");
    await writeWhole(file, "first");
    await writeWhole(file, "zweiter Stand, grün");
    expect(await readFile(file, "utf8")).toBe("zweiter Stand, grün");
    expect(await readdir(join(folder.path, "a"))).toEqual(["b.txt"]);
  });

  it("leaves nothing beside the place where it fails", async () => {
    await using folder = await TemporaryFolder.make();
    await mkdir(join(folder.path, "taken", "full"), { recursive: true });
    await expect(writeWhole(join(folder.path, "taken"), "text")).rejects.toThrow();
    expect(await readdir(folder.path)).toEqual(["taken"]);
  });

  it.skipIf(suiteNeeds("tiny-filesystem"))("keeps what was there when the disk is full, and says so", async () => {
    await using folder = await TemporaryFolder.make();
    const module = join(import.meta.dirname, "..", "..", "src", "baseline", "write-whole.ts");
    const program = `import { writeWhole } from ${JSON.stringify(module)};
await writeWhole("t/file", "before");
await writeWhole("t/file", "x".repeat(100_000)).catch((error) => console.log(error.code));`;
    const tsx = import.meta.resolve("tsx");
    const node = `"${process.execPath}" --import "${tsx}" --input-type=module -e '${program}'`;
    const inside = `mkdir t && mount -t tmpfs -o size=64k tmpfs t && ${node} && ls t && cat t/file`;
    const { stdout } = spawnSync("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", inside], {
      cwd: folder.path,
      encoding: "utf8",
    });
    expect(stdout).toBe("ENOSPC\nfile\nbefore");
  });
});
