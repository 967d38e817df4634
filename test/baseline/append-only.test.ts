import { describe, expect, it } from "vitest";
import { refuseLoss } from "../../src/baseline/append-only.ts";
import { ACCEPTANCES_FILE, bitsetFile, CHANGE_POINTS_FILE, RERUNS_FILE } from "../../src/baseline/layout.ts";
import { sha256Hex } from "../../src/bench/digest.ts";
import { UserError } from "../../src/bench/user-error.ts";

const there = new Map([
  ["schema", "edgebench/store@1\n"],
  ["README.md", "ours\n"],
  ["sessions/2026-11/24-desk-1.jsonl", "a\n"],
  [ACCEPTANCES_FILE, "a\n"],
  [CHANGE_POINTS_FILE, "a\nb\n"],
  [RERUNS_FILE, "a\nb\n"],
  ["recent/desk.json", "{}\n"],
  ["imported/tool%20a.jsonl", "a\nb\n"],
]);
const files = { read: async (path: string) => there.get(path), holds: async () => false, list: async () => [] };
const writing = (path: string, content: string) => refuseLoss(files, new Map([[path, content]]));

describe("refuseLoss", () => {
  it.each([
    [ACCEPTANCES_FILE, "a\nb\n"],
    [CHANGE_POINTS_FILE, "a\nb\n"],
    ["sessions/2026-11/25-desk-2.jsonl", "b\n"],
    ["recent/desk.json", "{} \n"],
    ["imported/tool%20a.jsonl", "a\nb\nc\n"],
    ["imported/tool%20b.jsonl", "a\n"],
    [bitsetFile(sha256Hex("fw==")), "fw=="],
  ])("lets %s grow or begin", async (path, content) => {
    await expect(writing(path, content)).resolves.toBeUndefined();
  });

  it.each([
    [ACCEPTANCES_FILE, "b\na\n"],
    [CHANGE_POINTS_FILE, "a\n"],
    [RERUNS_FILE, "b\n"],
    ["imported/tool%20a.jsonl", "a\nc\n"],
    ["sessions/2026-11/24-desk-1.jsonl", "a\nb\n"],
    ["schema", "edgebench/store@2\n"],
    ["README.md", "theirs\n"],
    [bitsetFile(sha256Hex("fw==")), "/w=="],
    ["src/main.c", "int main;"],
    ["../recent/desk.json", "{}"],
  ])("refuses what %s would lose, as a fault of ours", async (path, content) => {
    const refused = writing(path, content);
    await expect(refused).rejects.toThrow(`${path}: `);
    await expect(refused).rejects.not.toBeInstanceOf(UserError);
  });
});
