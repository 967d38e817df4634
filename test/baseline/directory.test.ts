import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, unlink, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDirectoryStore } from "../../src/baseline/directory.ts";
import { recentFile, sessionFile } from "../../src/baseline/layout.ts";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import { benchmark } from "../bench/sample-result.ts";
import { suiteNeeds } from "../requirements.ts";
import { session, sessionId } from "./session-results.ts";

/** What is peculiar to a directory; the rest is in store.test.ts. */

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "edgebench-store-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const added = [{ device: "desk", recorded: 1, alreadyThere: 0 }];
const points = async () => (await openDirectoryStore(root).recent("desk")).get(benchmarkId(benchmark))?.points;

describe("directory store", () => {
  it("is made at the first recording", async () => {
    const store = openDirectoryStore(join(root, "not", "there"));
    expect(await store.acceptances()).toEqual([]);
    expect(await readdir(root)).toEqual([]);
    expect(await store.record([session(1)])).toEqual(added);
  });

  it("loses nothing when many record at once", async () => {
    await Promise.all(Array.from({ length: 12 }, (_, day) => openDirectoryStore(root).record([session(day + 1)])));
    expect(await points()).toHaveLength(12);
    expect(await readdir(root)).not.toContain("lock");
  });

  it("takes over the lock of a dead holder", async () => {
    await writeFile(join(root, "lock"), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
    expect(await openDirectoryStore(root).record([session(1)])).toEqual(added);
  });

  it("lets go of the lock where it stops", async () => {
    await writeFile(join(root, "schema"), "edgebench/store@2\n");
    await expect(openDirectoryStore(root).record([session(1)])).rejects.toThrow(
      'schema: the store says "edgebench/store@2"',
    );
    expect(await readdir(root)).toEqual(["schema"]);
  });

  it("completes a recording that was killed between two files", async () => {
    await openDirectoryStore(root).record([session(1)]);
    await openDirectoryStore(root).record([session(2)]);
    const whole = await points();
    // What a writer leaves that was killed right before it had summed up its second session.
    await rm(join(root, recentFile("desk")));
    await unlink(join(root, sessionFile("desk", sessionId(2), session(2).createdAt)));
    await openDirectoryStore(root).record([session(1)]);
    const second = join(root, sessionFile("desk", sessionId(2), session(2).createdAt));
    await writeFile(`${second}.0123456789ab.partial`, "cut sho");
    expect(await openDirectoryStore(root).record([session(2)])).toEqual(added);
    expect(await points()).toEqual(whole);
  });

  it("says what it cannot read, and does not take it for absent", async () => {
    await mkdir(join(root, recentFile("desk")), { recursive: true });
    await expect(openDirectoryStore(root).recent("desk")).rejects.toThrow("recent/desk.json: cannot be read (EISDIR)");
    await expect(openDirectoryStore(root).record([session(1)])).rejects.toThrow("cannot be read (EISDIR)");
  });

  it.skipIf(suiteNeeds("tiny-filesystem"))("loses nothing on a full disk, and goes on once there is room", async () => {
    const module = (path: string) => JSON.stringify(join(import.meta.dirname, path));
    const program = `import { rmSync, writeFileSync } from "node:fs";
import { openDirectoryStore } from ${module("../../src/baseline/directory.ts")};
import { session } from ${module("session-results.ts")};
const record = (number) => openDirectoryStore("t/store").record([session(number)]).then(([{ recorded }]) => recorded, (error) => error.message);
const points = async () => [...(await openDirectoryStore("t/store").recent("desk")).values()][0].points.length;
const answers = [await record(1), await points()];
// Leaves room for the lock and for less than what a session needs.
try { for (;;) writeFileSync("t/filling", "x".repeat(1024), { flag: "a" }); } catch {}
answers.push(await record(2), await points());
rmSync("t/filling");
answers.push(await record(2), await points(), await record(2));
console.log(JSON.stringify(answers));`;
    await writeFile(join(root, "program.mjs"), program);
    const node = `"${process.execPath}" --import "${import.meta.resolve("tsx")}" program.mjs`;
    const inside = `mkdir t && mount -t tmpfs -o size=128k tmpfs t && ${node}`;
    const { stdout, stderr } = spawnSync("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", inside], {
      cwd: root,
      encoding: "utf8",
    });
    const [first, had, refused, still, ...later] = JSON.parse(stdout || JSON.stringify([stderr]));
    expect([first, had, still, later]).toEqual([1, 1, 1, [1, 2, 0]]);
    expect(refused).toMatch(/^t\/store\/.*: cannot be (written|made) \(ENOSPC\); free space /);
  });
});
