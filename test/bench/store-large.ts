import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { encodeResult } from "../../src/bench/encode.ts";
import { fakeScript } from "../e2e/fake-script.ts";
import { FakeGitHub } from "../fake-github/fake-github.ts";
import { LargeStore, nightlyResult, type StoreSize } from "./large-store.ts";

const BRANCH = "edgebench-data";

/** What a part of a store weighs, bytes. */
export interface Weight {
  readonly raw: number;
  /** As git packs it. */
  readonly packed: number;
}

/** What the history of a store weighs on its branch, by kind of file. */
export interface StoreWeight {
  readonly sessions: Weight;
  readonly bitsets: Weight;
  /** Every version of `recent`, one each night and device. */
  readonly recent: Weight;
}

/**
 * Commits a store night by night, as `record` does, into a real repository, and lets git pack it.
 * What a night adds does not depend on the nights before, so a part of the years tells of the whole.
 */
export async function weighStore(size: StoreSize): Promise<StoreWeight> {
  const folder = await mkdtemp(join(tmpdir(), "edgebench-store-"));
  try {
    await git(folder, ["init", "--quiet", "--bare", "."]);
    const importing = start(folder, ["fast-import", "--quiet"]);
    const store = new LargeStore(size, "c".repeat(40));
    let night = 0;
    for (const files of store.nights()) await put(importing, night++, new Map([...files, ...store.summaries()]));
    importing.stdin?.end();
    await ended(importing);
    await git(folder, ["repack", "-adfq"]);
    return await weighObjects(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function put(importing: ChildProcess, night: number, files: ReadonlyMap<string, string>): Promise<void> {
  const message = `Record night ${night}\n`;
  const head = `commit refs/heads/${BRANCH}\ncommitter edgebench <edgebench@example.com> ${1_700_000_000 + night * 86_400} +0000\n`;
  const changes = [...files].map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`);
  const stdin = importing.stdin;
  if (stdin?.write(head + data(message) + changes.join("")) === false) await once(stdin, "drain");
}

const data = (content: string) => `data ${Buffer.byteLength(content)}\n${content}\n`;

async function weighObjects(folder: string): Promise<StoreWeight> {
  const objects = await git(folder, ["rev-list", "--objects", "--all"]);
  const format = "--batch-check=%(objectsize) %(objectsize:disk) %(rest)";
  const sizes = await git(folder, ["cat-file", format], objects);
  const weigh = (kind: string): Weight => {
    const lines = sizes.split("\n").flatMap((line) => {
      const [raw = "", packed = "", path = ""] = line.split(" ");
      return path.startsWith(`${kind}/`) && /\.jsonl?$|bitsets\//.test(path)
        ? [[Number(raw), Number(packed)] as const]
        : [];
    });
    return {
      raw: lines.reduce((sum, [raw]) => sum + raw, 0),
      packed: lines.reduce((sum, [, packed]) => sum + packed, 0),
    };
  };
  return { sessions: weigh("sessions"), bitsets: weigh("bitsets"), recent: weigh("recent") };
}

function start(folder: string, args: readonly string[], stdin: "pipe" | "ignore" = "pipe"): ChildProcess {
  return spawn("git", args, { cwd: folder, stdio: [stdin, "pipe", "inherit"] });
}

async function git(folder: string, args: readonly string[], input = ""): Promise<string> {
  const child = start(folder, args, input === "" ? "ignore" : "pipe");
  child.stdin?.end(input);
  const out = child.stdout === null ? "" : text(child.stdout);
  await ended(child);
  return out;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) await once(child, "close");
  if (child.exitCode !== 0) throw new Error(`${child.spawnargs.slice(0, 3).join(" ")} ended with ${child.exitCode}`);
}

/** What one command cost that used a store. */
export interface StoreCost {
  readonly requests: number;
  /** Bodies of what was sent. */
  readonly bytes: number;
  /** Of the command's processor, user and system. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

export interface StoreCosts {
  /** Recording one more night of all devices. */
  readonly record: StoreCost;
  /** Planning a change of every model, with the store and without. */
  readonly plan: StoreCost;
  readonly planWithout: StoreCost;
}

/** Runs in the measured process as it ends; Node tells the times in µs. */
const TELL_USAGE =
  "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('usage '+(u.userCPUTime+u.systemCPUTime))})";

/** Puts a store of this size on a branch of a fake GitHub, and uses it as a workflow does. */
export async function useStore(dist: string, size: StoreSize): Promise<StoreCosts> {
  const folder = await mkdtemp(join(tmpdir(), "edgebench-store-"));
  await using github = await FakeGitHub.start();
  try {
    const commit = await writeRepository(join(folder, "repository"), size);
    const repository = github.repository("octo/lab");
    repository.commit("main", { "edgebench.yml": "version: 1\n" });
    const store = new LargeStore(size, commit);
    const files: { [path: string]: string } = { schema: "edgebench/store@1\n" };
    for (const night of store.nights()) for (const [path, content] of night) files[path] = content;
    for (const [path, content] of store.summaries()) files[path] = content;
    repository.commit(BRANCH, files, { orphan: true });
    const results = join(folder, "results");
    for (let device = 0; device < size.devices; device += 1) await writeNight(results, size, device, commit);
    const token = repository.token({ contents: "write" });
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "octo/lab", GITHUB_TOKEN: token };
    const cost = (args: readonly string[]) => costOf(dist, args, { cwd: join(folder, "repository"), env, github });
    const change = ["plan", "--base", "HEAD~1", "--head", "HEAD", "--json"];
    return {
      planWithout: await cost(change),
      plan: await cost([...change, "--store", `branch:${BRANCH}`]),
      record: await cost(["record", "--results", results, "--store", `branch:${BRANCH}`]),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A repository whose last commit changes every model; returns the commit before. */
async function writeRepository(folder: string, { devices, models }: StoreSize): Promise<string> {
  const named = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index));
  const config = [
    "version: 1",
    "devices:",
    ...named(devices, (index) => `  device-${index}: { runs-on: [self-hosted, device-${index}], runtimes: [fake] }`),
    "models:",
    ...named(models, (index) => `  model-${index}: { files: { fake: model-${index}.fake.json }, task: other }`),
    "benchmarks:",
    '  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [4] }',
    "",
  ].join("\n");
  const script = (seed: number) =>
    Object.fromEntries(named(models, String).map((index) => [`model-${index}.fake.json`, fakeScript({ seed })]));
  await mkdir(folder, { recursive: true });
  await git(folder, ["init", "--quiet", "."]);
  for (const files of [{ "edgebench.yml": config, ...script(1) }, script(2)]) {
    for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
    await git(folder, ["add", "."]);
    const author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
    await git(folder, [...author, "commit", "--quiet", "--message", "Change models"]);
  }
  return (await git(folder, ["rev-parse", "HEAD~1"])).trim();
}

async function writeNight(results: string, size: StoreSize, device: number, commit: string): Promise<void> {
  const result = nightlyResult(size, device, size.nights, commit);
  const file = join(results, `edgebench-result-${result.device.label}-1.json`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, [...encodeResult(result)].join(""));
}

async function costOf(
  dist: string,
  args: readonly string[],
  { cwd, env, github }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly github: FakeGitHub },
): Promise<StoreCost> {
  const before = github.requests.length;
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", TELL_USAGE, join(dist, "cli.js"), ...args], {
    cwd,
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  const wallSeconds = (performance.now() - began) / 1000;
  const usage = /usage (\d+)$/.exec(err);
  if (child.exitCode !== 0 || usage === null)
    throw new Error(`edgebench ${args[0]} ended with ${child.exitCode}: ${err.slice(0, 2_000)}`);
  const asked = github.requests.slice(before);
  const sent = asked.reduce((sum, { body }) => sum + (body === undefined ? 0 : JSON.stringify(body).length), 0);
  return { requests: asked.length, bytes: sent, cpuSeconds: Number(usage[1]) / 1e6, wallSeconds };
}
