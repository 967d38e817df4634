import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Header } from "tar";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { type ArchiveRequest, fetchFromArchive } from "../../src/github/archive.ts";
import { openGitHub } from "../../src/github/client.ts";
import { type Lab, openLab } from "../fake-github/lab.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-archive-"));
  await mkdir(join(folder, "to"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const LIMITS = { mostFiles: 100, mostBytes: 1_000_000 };
const request = (changes: Partial<ArchiveRequest> = {}): ArchiveRequest => ({
  ...LIMITS,
  commit: "a".repeat(40),
  wants: (path) => path.startsWith("data/val/"),
  to: join(folder, "to"),
  signal: new AbortController().signal,
  ...changes,
});
const written = async () =>
  (await readdir(join(folder, "to"), { recursive: true, withFileTypes: true })).filter((one) => !one.isDirectory());

describe("files from GitHub's archive of a commit", () => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await openLab();
  });
  afterEach(async () => {
    expect(lab.github.violations).toEqual([]);
    await lab[Symbol.asyncDispose]();
  });

  function github(token = lab.repository.token({ contents: "read" })) {
    const env = { GITHUB_REPOSITORY: "octo/lab", GITHUB_API_URL: lab.github.url };
    return openGitHub({ token, env, say: () => undefined, signal: new AbortController().signal, retryBaseMs: 1 });
  }

  it("are those that are wanted, at their paths, for one request whose token goes nowhere else", async () => {
    const long = `data/val/${"deep/".repeat(30)}1.png`;
    const files = { "data/val/0/0.png": "zero", [long]: "one", "data/other.bin": "x", "data/value/x": "x" };
    const commit = lab.repository.commit("main", files);
    const taken = await fetchFromArchive(github(), request({ commit }));
    expect(taken).toEqual([
      { path: "data/val/0/0.png", bytes: 4 },
      { path: long, bytes: 3 },
    ]);
    expect(await readFile(join(folder, "to", long), "utf8")).toBe("one");
    expect(await written()).toHaveLength(2);
    expect(lab.github.requests.map(({ service, path }) => [service, path])).toEqual([
      ["api", `/repos/octo/lab/tarball/${commit}`],
      ["storage", expect.stringContaining("archives/")],
    ]);
  });

  it("are of a fork's head too", async () => {
    lab.repository.commit("main", { "README.md": "x" });
    const fork = lab.github.fork(lab.repository, "mona");
    const commit = fork.commit("patch", { "data/val/0/0.png": "zero" });
    lab.repository.openPull({ branch: "patch", from: fork });
    expect(await fetchFromArchive(github(), request({ commit }))).toHaveLength(1);
  });

  it.each<[string, Partial<ArchiveRequest>]>([
    ["files", { mostFiles: 1 }],
    ["bytes", { mostBytes: 7 }],
  ])("are refused where there are more %s than the plan says", async (_, limit) => {
    const commit = lab.repository.commit("main", { "data/val/0": "four", "data/val/1": "four" });
    await expect(fetchFromArchive(github(), request({ commit, ...limit }))).rejects.toThrow(
      `the files of commit ${commit.slice(0, 12)}: their archive holds more than the commit does`,
    );
  });

  it("that do not arrive are told in one sentence", async () => {
    const commit = lab.repository.commit("main", { "data/val/0": Buffer.alloc(100_000, "ab") });
    await expect(fetchFromArchive(github(), request())).rejects.toThrow(
      /^GitHub, asked for the files of commit a{12}, answered 404/,
    );
    lab.github.fault({ path: "archives/", does: { kind: "cut", bytes: 100 } });
    await expect(fetchFromArchive(github(), request({ commit }))).rejects.toThrow("the connection broke off");
    lab.github.fault({ path: "archives/", does: { kind: "answer", status: 503 } });
    await expect(fetchFromArchive(github(), request({ commit }))).rejects.toThrow("the archive's server answers 503");
    lab.github.fault({ path: "archives/", does: { kind: "delay", milliseconds: 5_000 } });
    await expect(fetchFromArchive(github(), request({ commit, patience: 20 }))).rejects.toThrow("stands still");
  });

  it("that cannot be written are told in one sentence", async () => {
    const commit = lab.repository.commit("main", { "data/val/0": "x" });
    await expect(
      fetchFromArchive(github(), request({ commit, to: join(folder, "nowhere", "at", "all") })),
    ).rejects.toThrow(UserError);
  });
});

describe("an archive that lies", () => {
  let server: Server;
  let answer: RequestListener;
  beforeEach(async () => {
    server = createServer((incoming, response) => {
      if (incoming.url?.startsWith("/repos/") !== true) return answer(incoming, response);
      response.writeHead(302, { location: `http://${incoming.headers.host}/archive` }).end();
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  });
  afterEach(() => void server.close());

  function fetchMade(archive: Uint8Array): Promise<unknown> {
    answer = (_, response) => response.end(archive);
    const env = {
      GITHUB_REPOSITORY: "octo/lab",
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    };
    const signal = new AbortController().signal;
    return fetchFromArchive(openGitHub({ token: "t", env, say: () => undefined, signal }), request());
  }

  function member(
    path: string,
    o: { readonly type?: "SymbolicLink" | "Link"; readonly linkpath?: string; readonly size?: number } = {},
  ) {
    const { type = "File", linkpath, size = 4 } = o;
    const block = Buffer.alloc(512);
    new Header({
      path,
      type,
      size: linkpath === undefined ? size : 0,
      mode: 0o644,
      mtime: new Date(0),
      ...(linkpath && { linkpath }),
    }).encode(block);
    return Buffer.concat([block, ...(linkpath === undefined ? [Buffer.alloc(512, "data")] : [])]);
  }
  const archiveOf = (...members: readonly Buffer[]) => gzipSync(Buffer.concat([...members, Buffer.alloc(1024)]));

  it.each<[string, Uint8Array, RegExp]>([
    [
      "with a symbolic link",
      archiveOf(member("r/data/val/0", { type: "SymbolicLink", linkpath: "/etc/passwd" })),
      /"data\/val\/0" is a link, which is not followed/,
    ],
    [
      "with a hard link",
      archiveOf(member("r/data/val/0", { type: "Link", linkpath: "r/secret" })),
      /is a link, which is not followed/,
    ],
    [
      "that climbs out of its folder",
      archiveOf(member("r/data/val/../../../evil")),
      /is no path that can be written here/,
    ],
    ["with a backslash", archiveOf(member("r/data/val/..\\..\\evil")), /is no path that can be written here/],
    ["that ends early", archiveOf(member("r/data/val/0", { size: 100_000 })), /broke off, or the archive is damaged/],
    ["that is none", Buffer.from("not an archive at all".repeat(100)), /broke off, or the archive is damaged/],
    [
      "that is a bomb",
      gzipSync(Buffer.concat([member("r/other", { size: 2 ** 28 }), Buffer.alloc(2 ** 26)])),
      /damaged/,
    ],
  ])("%s is refused, and writes nothing outside", async (_, archive, message) => {
    await expect(fetchMade(archive)).rejects.toThrow(message);
    expect(await readdir(folder)).toEqual(["to"]);
    expect((await written()).filter((one) => one.isSymbolicLink())).toEqual([]);
  });
});
