import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GitHubOptions } from "../../src/github/client.ts";
import { fetchLfsObject } from "../../src/github/lfs.ts";
import { type Lab, openLab } from "../fake-github/lab.ts";
import { retryingGitHubOf } from "./lab-client.ts";

describe("an object of Git LFS", () => {
  const content = randomBytes(100_000);
  const object = { sha256: createHash("sha256").update(content).digest("hex"), bytes: content.length };
  let lab: Lab;
  let folder: string;
  beforeEach(async () => {
    lab = await openLab({}, { enterprise: true });
    lab.repository.largeFile(content);
    folder = await mkdtemp(join(tmpdir(), "edgebench-lfs-"));
  });
  afterEach(async () => {
    // A token that came to the storage is a violation.
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const fetchIt = (o: Partial<GitHubOptions> & { readonly bytes?: number } = {}) =>
    fetchLfsObject(retryingGitHubOf(lab, o), { ...object, bytes: o.bytes ?? object.bytes }, folder);
  const requests = () => lab.github.requests.map(({ service, method }) => `${service} ${method}`);
  const BATCH = "/info/lfs/objects/batch";

  it("is fetched once, from the storage and without a token", async () => {
    const file = await fetchIt();
    expect((await readFile(file ?? "")).equals(content)).toBe(true);
    expect(requests()).toEqual(["api POST", "storage GET"]);
    expect(lab.github.requests[0]?.body).toMatchObject({ objects: [{ oid: object.sha256, size: object.bytes }] });
    expect(await fetchIt()).toBe(file);
    expect(requests()).toHaveLength(2);
    expect(await readdir(folder)).toEqual([object.sha256]);
  });

  it("is whole for two that want it at once", async () => {
    const files = await Promise.all([fetchIt(), fetchIt()]);
    for (const file of files) expect((await readFile(file ?? "")).equals(content)).toBe(true);
    expect(await readdir(folder)).toEqual([object.sha256]);
  });

  it("that the server has not is none", async () => {
    expect(await fetchLfsObject(retryingGitHubOf(lab), { sha256: "0".repeat(64), bytes: 7 }, folder)).toBeUndefined();
    // A token that may not see the repository gets the same answer.
    expect(await fetchIt({ token: lab.repository.token({}) })).toBeUndefined();
  });

  it.each([
    ["the server is down", { path: BATCH, does: { kind: "answer", status: 503 } }],
    ["the server does not answer", { path: BATCH, does: { kind: "drop" } }],
    ["half an answer comes", { path: BATCH, does: { kind: "cut", bytes: 20 } }],
    ["the storage is down", { path: "/lfs/", does: { kind: "answer", status: 503 } }],
    ["half of it comes", { path: "/lfs/", does: { kind: "cut", bytes: 50_000 } }],
  ] as const)("is asked for again where %s, three times in all", async (_, fault) => {
    // The storage's path alone begins so.
    const path = fault.path === BATCH ? BATCH : /^\/lfs\//;
    const lift = lab.github.fault({ ...fault, path, times: 2 });
    expect(await fetchIt()).toBe(join(folder, object.sha256));
    lift();
    await rm(join(folder, object.sha256));
    lab.github.fault({ ...fault, path, times: 3 });
    await expect(fetchIt()).rejects.toThrow(
      new RegExp(`^Git LFS object ${object.sha256.slice(0, 12)}…: .*, 3 times in a row; run the job again$`),
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it("is nothing that has another digest", async () => {
    lab.repository.largeFiles.set(object.sha256, Buffer.from("something else"));
    await expect(fetchIt()).rejects.toThrow("what arrived had another digest, 3 times in a row");
    expect(await readdir(folder)).toEqual([]);
  });

  it("is no larger than its pointer says, nor than any model", async () => {
    await expect(fetchIt({ bytes: 99_999 })).rejects.toThrow("the server sends more than its 99999 bytes");
    await expect(fetchIt({ bytes: 2 ** 31 + 1 })).rejects.toThrow("it has more than 2147483648 bytes");
    expect(await readdir(folder)).toEqual([]);
  });

  it("is refused in the server's words, and not asked for again", async () => {
    const body = { message: "This repository exceeded\nits LFS budget." };
    lab.github.fault({ path: BATCH, does: { kind: "answer", status: 403, body } });
    await expect(fetchIt()).rejects.toThrow(
      "the server refused it with 403 (This repository exceeded its LFS budget.)",
    );
    expect(requests()).toHaveLength(1);
    const objects = [{ oid: object.sha256, size: 1, error: { code: 422, message: "size is wrong" } }];
    lab.github.fault({ path: BATCH, does: { kind: "answer", status: 200, body: { objects } } });
    await expect(fetchIt()).rejects.toThrow("the server refused it with 422 (size is wrong)");
  });

  it("is asked of the repository's own server alone", async () => {
    const headers = { location: "http://127.0.0.1:9/elsewhere" };
    lab.github.fault({ path: BATCH, times: 3, does: { kind: "answer", status: 307, body: {}, headers } });
    await expect(fetchIt()).rejects.toThrow("the server did not answer, 3 times in a row");
  });

  it.each(["file:///etc/passwd", "data:text/plain,x", "nowhere"])("is not looked for at %s", async (href) => {
    const objects = [{ oid: object.sha256, size: 1, actions: { download: { href } } }];
    lab.github.fault({ path: BATCH, times: 3, does: { kind: "answer", status: 200, body: { objects } } });
    await expect(fetchIt()).rejects.toThrow("the server's answer made no sense, 3 times in a row");
  });

  it("says what keeps it from the disk", async () => {
    await writeFile(join(folder, "file"), "");
    const github = retryingGitHubOf(lab);
    await expect(fetchLfsObject(github, object, join(folder, "file"))).rejects.toThrow(
      "file: cannot be written (EEXIST); make room",
    );
  });

  it("is given up with the command, and leaves nothing behind", async () => {
    const ending = new AbortController();
    lab.github.fault({ path: /^\/lfs\//, does: { kind: "first", happens: () => ending.abort("SIGTERM") } });
    await expect(fetchIt({ signal: ending.signal })).rejects.toThrow("interrupted (SIGTERM) while GitHub was asked");
    expect(await readdir(folder)).toEqual([]);
  });
});
