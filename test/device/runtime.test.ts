import { mkdir, readdir, readFile, realpath, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { ONNXRUNTIME, type PinnedRuntime } from "../../src/device/pinned-runtime.ts";
import { type RuntimeOptions, resolveRuntime } from "../../src/device/runtime.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { ENTRIES, type Entry, NATIVE, packed, pinnedTo, Registry } from "./registry.ts";

let registry: Registry;
let folder: TemporaryFolder;
let good: Buffer;
beforeEach(async () => {
  registry = await Registry.open();
  folder = await TemporaryFolder.make();
  good = await packed(ENTRIES);
});
afterEach(async () => {
  await registry[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const toolCache = () => join(folder.path, "tool-cache");
const place = (root = toolCache()) => join(root, "tiny-runtime", "2.0.0", "linux-x64");
const env = (more: Readonly<Record<string, string | undefined>> = {}) => ({
  RUNNER_TOOL_CACHE: toolCache(),
  NPM_CONFIG_REGISTRY: registry.url,
  ...more,
});

/** Resolves in a project that has nothing installed, unless `more` says otherwise. */
function resolve(pinned: PinnedRuntime = pinnedTo(good), more: Partial<RuntimeOptions> = {}) {
  return resolveRuntime("onnxruntime", {
    cwd: folder.path,
    projects: [join(folder.path, "project")],
    platform: "linux-x64",
    env: env(),
    pinned,
    ...more,
  });
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`nothing was refused: ${String(error)}`);
  expect(error.sentences).toHaveLength(1);
  expect(error.message).not.toContain(folder.path);
  return error.message;
}

/** What is left where fetched runtimes go: nothing of a fetch that failed. */
const leftovers = async (root = toolCache()) =>
  readdir(join(root, "tiny-runtime", "2.0.0")).catch(() => [] as readonly string[]);

async function install(version: string, project = "project"): Promise<string> {
  const directory = join(folder.path, project, "node_modules", "tiny-runtime");
  await folder.write(join(project, "node_modules/tiny-runtime/package.json"), JSON.stringify({ version }));
  return realpath(directory);
}

describe("a runtime", () => {
  it("that is built in needs nothing", async () => {
    expect(await resolveRuntime("fake", { cwd: "/", env: {} })).toEqual({ name: "fake", origin: "built-in" });
  });
});

describe("a runtime in the project", () => {
  it("is taken first, and nothing is fetched", async () => {
    const directory = await install("1.26.3");
    expect(await resolve()).toEqual({ name: "onnxruntime", origin: "project", version: "1.26.3", directory });
    expect(registry.asked).toEqual([]);
  });

  it("is looked for in each project, in order", async () => {
    const directory = await install("1.26.3", "second");
    const projects = ["first", "second"].map((name) => join(folder.path, name));
    expect(await resolve(pinnedTo(good), { projects })).toMatchObject({ origin: "project", directory });
  });

  it.each(["1.24.0", "1.9.9", "0.99.99"])("that is %s is too old: what to install instead", async (version) => {
    await install(version);
    expect(await refusal(resolve())).toBe(
      `tiny-runtime ${version} of this project reads files outside a model's folder; run npm install tiny-runtime@2.0.0 (1.24.1 is the oldest that edgebench takes)`,
    );
  });

  it.each(["1.24.1", "1.24.1-dev.1", "1.100.0", "2.0.0"])("that is %s is new enough", async (version) => {
    await install(version);
    expect(await resolve()).toMatchObject({ origin: "project", version });
  });

  it.each(["not json", "{}", '{"version":7}', '{"version":"latest"}'])("that says %s is none", async (manifest) => {
    await folder.write("project/node_modules/tiny-runtime/package.json", manifest);
    registry.publish({ name: "tiny-runtime", version: "2.0.0" }, good);
    expect(await resolve()).toMatchObject({ origin: "fetched" });
  });
});

describe("a runtime that is nowhere", () => {
  it("is fetched once into the tool cache, this platform's files alone, and found there afterwards", async () => {
    registry.publish({ name: "tiny-runtime", version: "2.0.0" }, good);
    const said: string[] = [];
    const say = (sentence: string) => void said.push(sentence);
    const directory = join(place(), "node_modules", "tiny-runtime");
    expect(await resolve(pinnedTo(good), { say })).toEqual({
      name: "onnxruntime",
      origin: "fetched",
      version: "2.0.0",
      directory,
    });
    expect(said).toEqual([`fetching tiny-runtime 2.0.0 from ${registry.host} (1 MB, once)`]);
    const files = await readdir(directory, { recursive: true });
    expect(files.sort()).toEqual(["bin", "bin/linux-x64", NATIVE, "dist", "dist/index.js", "package.json"].sort());
    expect(await readFile(join(directory, NATIVE), "utf8")).toBe("native code");
    expect(await leftovers()).toEqual(["linux-x64"]);
    expect(await readdir(place())).toEqual(["complete", "node_modules"]);

    expect(await resolve(pinnedTo(good), { say })).toMatchObject({ origin: "cache", directory });
    expect(registry.asked).toEqual(["/npm/tiny-runtime/-/tiny-runtime-2.0.0.tgz"]);
    expect(said).toHaveLength(1);
  });

  it("brings the packages that it imports", async () => {
    const other = await packed([{ path: "package/package.json", content: "{}" }]);
    const pinned = pinnedTo(good);
    const imported = { ...pinnedTo(other).packages[0], name: "tiny-common", keep: () => ["package.json"] };
    const both = { ...pinned, packages: [...pinned.packages, imported] } as PinnedRuntime;
    registry.publish({ name: "tiny-runtime", version: "2.0.0" }, good);
    registry.publish({ name: "tiny-common", version: "2.0.0" }, other);
    await resolve(both);
    expect(await readdir(join(place(), "node_modules"))).toEqual(["tiny-common", "tiny-runtime"]);
  });

  it("goes into the user's cache where there is no runner", async () => {
    registry.publish({ name: "tiny-runtime", version: "2.0.0" }, good);
    const home = join(folder.path, "home");
    const at = (variables: object) => resolve(pinnedTo(good), { env: env({ RUNNER_TOOL_CACHE: "", ...variables }) });
    const inHome = place(join(home, ".cache", "edgebench"));
    expect(await at({ HOME: home })).toMatchObject({ directory: join(inHome, "node_modules", "tiny-runtime") });
    const xdg = join(folder.path, "xdg");
    const inXdg = place(join(xdg, "edgebench"));
    expect(await at({ HOME: home, XDG_CACHE_HOME: xdg })).toMatchObject({
      origin: "fetched",
      directory: join(inXdg, "node_modules", "tiny-runtime"),
    });
  });

  it("is found in the user's cache by a runner whose tool cache is empty", async () => {
    registry.publish({ name: "tiny-runtime", version: "2.0.0" }, good);
    const home = join(folder.path, "home");
    await resolve(pinnedTo(good), { env: env({ RUNNER_TOOL_CACHE: undefined, HOME: home }) });
    expect(await resolve(pinnedTo(good), { env: env({ HOME: home }) })).toMatchObject({ origin: "cache" });
  });

  it("is fetched by several at once, and all of them have it", async () => {
    registry.publish({ name: "tiny-runtime", version: "2.0.0" }, good);
    const all = await Promise.all(Array.from({ length: 4 }, () => resolve()));
    for (const { origin } of all) expect(origin).toBe("fetched");
    expect(await leftovers()).toEqual(["linux-x64"]);
    expect(await readFile(join(place(), "node_modules", "tiny-runtime", NATIVE), "utf8")).toBe("native code");
  });

  it("needs a place to go to", async () => {
    expect(await refusal(resolve(pinnedTo(good), { env: {} }))).toBe(
      "tiny-runtime: not in this project, and there is no cache to fetch it into; set RUNNER_TOOL_CACHE or HOME, or run npm install tiny-runtime@2.0.0 in the project",
    );
  });

  it("is not fetched for a platform that it has no files for", async () => {
    expect(await refusal(resolve(pinnedTo(good), { platform: "sunos-x64" }))).toBe(
      "tiny-runtime 2.0.0: has no native files for sunos-x64, only for linux-x64, darwin-arm64; measure on another device",
    );
    expect(registry.asked).toEqual([]);
  });
});

const REMEDY =
  "run npm install tiny-runtime@2.0.0 in the project, or once edgebench with a network that reaches the registry";

describe("a registry", () => {
  it.each(["not an address", "ftp://127.0.0.1/", "https://me:secret@127.0.0.1/"])("at %s is refused", async (url) => {
    const message = await refusal(resolve(pinnedTo(good), { env: env({ NPM_CONFIG_REGISTRY: url }) }));
    expect(message).toMatch(/^NPM_CONFIG_REGISTRY: must be an http or https address without a user or password; /);
    expect(message).not.toContain("secret");
  });

  it("that cannot be reached is one sentence: offline, and what to do", async () => {
    const { host } = registry;
    const variables = env();
    await registry[Symbol.asyncDispose]();
    expect(await refusal(resolve(pinnedTo(good), { env: variables }))).toBe(
      `tiny-runtime 2.0.0: not in this project nor in the caches, and ${host} cannot be reached (ECONNREFUSED); ${REMEDY}`,
    );
    registry = await Registry.open();
    expect(await leftovers()).toEqual([]);
  });

  it("that does not have it says so", async () => {
    expect(await refusal(resolve())).toBe(
      `tiny-runtime 2.0.0: not in this project nor in the caches, and ${registry.host} answers 404; ${REMEDY}`,
    );
  });

  it("that sends something else is not believed, and what it sent is gone", async () => {
    registry.publish({ name: "tiny-runtime", version: "2.0.0" }, await packed([...ENTRIES].reverse()));
    expect(await refusal(resolve())).toBe(
      `tiny-runtime 2.0.0 from ${registry.host}: its SHA-512 is not the pinned one, so it was thrown away; check what stands between this machine and the registry`,
    );
    expect(await leftovers()).toEqual([]);
  });

  it("that sends without end is cut off", async () => {
    registry.answer({ name: "tiny-runtime", version: "2.0.0" }, (response) => {
      const more = () => void response.write(Buffer.alloc(65_536), more);
      more();
    });
    expect(await refusal(resolve())).toContain("sends more than 1000000 bytes");
    expect(await leftovers()).toEqual([]);
  });

  it("that breaks off in the middle is told", async () => {
    registry.answer({ name: "tiny-runtime", version: "2.0.0" }, (response) => {
      response.writeHead(200, { "content-length": good.length });
      response.write(good.subarray(0, 50), () => response.destroy());
    });
    expect(await refusal(resolve())).toMatch(/ broke off \(\w+\); run npm install/);
    expect(await leftovers()).toEqual([]);
  });

  it("that hangs is left when the job is interrupted", async () => {
    const abort = new AbortController();
    registry.answer({ name: "tiny-runtime", version: "2.0.0" }, (response) => {
      response.writeHead(200);
      response.write(good.subarray(0, 50), () => abort.abort(new Error("SIGINT")));
    });
    await expect(resolve(pinnedTo(good), { signal: abort.signal })).rejects.toThrow("SIGINT");
    expect(await leftovers()).toEqual([]);
  });
});

describe("a hostile package with the right digest", () => {
  async function unpacking(tarball: Buffer): Promise<string> {
    registry.publish({ name: "tiny-runtime", version: "2.0.0" }, tarball);
    const message = await refusal(resolve(pinnedTo(tarball)));
    expect(await leftovers()).toEqual([]);
    expect((await readdir(folder.path)).sort()).toEqual(["tool-cache"]);
    return message;
  }
  const thrownAway = (why: string) =>
    `tiny-runtime 2.0.0: its package ${why}, so it was thrown away; report this to edgebench`;
  const LEADS_OUT = thrownAway("holds links or paths that lead out of it");

  it.each<[string, Entry]>([
    ["a symbolic link among what is kept", { path: "package/dist/link", link: "/etc/passwd" }],
    ["a symbolic link among what is not", { path: "package/other", link: "../../../.." }],
  ])("%s", async (_what, entry) => {
    expect(await unpacking(await packed([...ENTRIES, entry]))).toBe(LEADS_OUT);
  });

  it.each(["package/../../../escaped", "/escaped", "package/dist\\..\\..\\escaped"])("a path %s", async (path) => {
    const tarball = await packed([...ENTRIES, { path: "package/dist/innocent", content: "evil" }], {
      preservePaths: true,
      onWriteEntry: (entry) => {
        if (entry.path.endsWith("innocent")) entry.path = path;
      },
    });
    expect(await unpacking(tarball)).toBe(LEADS_OUT);
  });

  it("one that lacks this platform's files", async () => {
    const tarball = await packed(ENTRIES.filter(({ path }) => !path.endsWith(NATIVE)));
    expect(await unpacking(tarball)).toBe(thrownAway("lacks bin/linux-x64/"));
  });

  it.each(["no archive at all", ""])("one that is %j", async (content) => {
    const message = await unpacking(Buffer.from(content));
    expect([thrownAway("cannot be unpacked"), thrownAway("lacks package.json")]).toContain(message);
  });

  it("one that is cut short", async () => {
    expect(await unpacking(good.subarray(0, good.length - 30))).toBe(thrownAway("cannot be unpacked"));
  });
});

describe("the cache", () => {
  it("takes no folder for whole that has no mark, and replaces it", async () => {
    await mkdir(join(place(), "node_modules", "tiny-runtime"), { recursive: true });
    await writeFile(join(place(), "node_modules", "tiny-runtime", "half"), "");
    registry.publish({ name: "tiny-runtime", version: "2.0.0" }, good);
    expect(await resolve()).toMatchObject({ origin: "fetched" });
    expect(await readdir(join(place(), "node_modules", "tiny-runtime"))).toEqual(["bin", "dist", "package.json"]);
  });

  it("loses what killed fetches left long ago, and keeps what others fetch now", async () => {
    const parent = join(toolCache(), "tiny-runtime", "2.0.0");
    for (const name of [".partial-old", ".partial-new", "linux-arm64"])
      await mkdir(join(parent, name), { recursive: true });
    const longAgo = new Date("2020-01-01T00:00:00Z");
    for (const name of [".partial-old", "linux-arm64"]) await utimes(join(parent, name), longAgo, longAgo);
    registry.publish({ name: "tiny-runtime", version: "2.0.0" }, good);
    await resolve();
    expect((await readdir(parent)).sort()).toEqual([".partial-new", "linux-arm64", "linux-x64"]);
  });

  it("that cannot be written is one sentence", async () => {
    await writeFile(toolCache(), "a file where a folder should be");
    expect(await refusal(resolve())).toBe(
      "tiny-runtime: the folder of fetched runtimes cannot be written (ENOTDIR); make room in RUNNER_TOOL_CACHE or ~/.cache, and let this user write there",
    );
  });
});

describe("the pinned ONNX Runtime", () => {
  it("names exact packages, their digests, and this platform's files alone", () => {
    for (const { version, integrity, maxBytes } of ONNXRUNTIME.packages) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      expect(maxBytes).toBeLessThanOrEqual(200 * 1024 ** 2);
    }
    expect(ONNXRUNTIME.packages[0]?.keep("linux-arm64")).toEqual(["package.json", "dist/", "bin/napi-v6/linux/arm64/"]);
  });

  it("is what this repository's lock has", async () => {
    const lock = JSON.parse(await readFile(new URL("../../package-lock.json", import.meta.url), "utf8"));
    for (const { name, version, integrity } of ONNXRUNTIME.packages)
      expect(lock.packages[`node_modules/${name}`]).toMatchObject({ version, integrity });
  });
});
