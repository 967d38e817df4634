import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A machine runs one benchmark at a time, and tests run several: each file of them has a lock of its own. */
const folder = mkdtempSync(join(tmpdir(), "edgebench-lock-"));
process.env["EDGEBENCH_LOCK_DIR"] = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
