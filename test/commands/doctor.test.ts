import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { doctor } from "../../src/commands/doctor.ts";
import { SILENT } from "../../src/commands/progress.ts";
import type { Check } from "../../src/device/check.ts";
import { REMOTE_COMMAND } from "../../src/device/ssh-command.ts";
import { SshServer } from "../device/ssh-server.ts";
import { suiteNeeds } from "../requirements.ts";
import { FakeDevice } from "./fake-device.ts";

/** Where no runtime is installed, none shall be fetched by a test. */
const OFFLINE = { NPM_CONFIG_REGISTRY: "http://127.0.0.1:9/" };

interface Told {
  readonly code: number;
  readonly text: string;
}

async function run(
  device: FakeDevice,
  options: { readonly json?: boolean; readonly device?: string },
  changes: { readonly workersDir?: string } = {},
): Promise<Told> {
  const written: string[] = [];
  const out = (text: string) => void written.push(text);
  const context = device.context({ out, progress: SILENT, env: OFFLINE, ...changes });
  const code = await doctor({ json: false, config: "edgebench.yml", ...options }, context);
  return { code, text: written.join("") };
}

const configOf = (transport: string, runtimes: string) => `version: 1
devices:
  pi: { runs-on: [self-hosted, pi], transport: ${transport}, runtimes: [${runtimes}] }
models:
  net: { files: { fake: net.fake.json, tflite: net.tflite }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
`;

describe("doctor of this machine", () => {
  it("exits 3 where a check fails, and says what to do", async () => {
    await using device = await FakeDevice.make();
    const { code, text } = await run(device, {}, { workersDir: "/nowhere" });
    expect(code).toBe(3);
    expect(text).toMatch(/^fail {2}onnxruntime {6}\S/m);
    expect(text).toMatch(
      /\nThis device is not ready: 1 of \d+ checks failed\.\n\nTo fix, in order of effect:\n1\. onnxruntime: /,
    );
  });

  it.skipIf(suiteNeeds("native-runtime", "git", "flock"))("exits 0 where nothing fails, in one document", async () => {
    await using device = await FakeDevice.make();
    const { code, text } = await run(device, { json: true });
    expect(code).toBe(0);
    const document = JSON.parse(text);
    expect(document).toMatchObject({
      schema: "edgebench/doctor@1",
      tool: { name: "edgebench", version: "0.0.0" },
      device: { label: null, transport: "local" },
      ready: true,
    });
    expect(document.checks.map(({ check }: Check) => check)).toEqual([
      ...["node", "git", "lock", "onnxruntime", "clock", "governor", "temperature", "load", "virtual machine"],
      ...["other programs", "throttling", "accelerator", "energy", "memory", "disk", "cage", "noise", "timing"],
    ]);
    const warned = document.checks.filter(({ remedy }: Check) => remedy !== undefined);
    expect([...document.fix].sort()).toEqual(warned.map(({ check }: Check) => check).sort());
  });
});

describe.skipIf(suiteNeeds("sshd", "git"))("doctor of a device", () => {
  let server: SshServer;
  let device: FakeDevice;
  beforeEach(async () => {
    server = await SshServer.start();
    server.authorize("user", REMOTE_COMMAND);
    device = await FakeDevice.make();
    vi.stubEnv("PATH", server.runnerPath);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await server[Symbol.asyncDispose]();
    await device[Symbol.asyncDispose]();
  });

  async function examine(runtimes: string): Promise<{ readonly code: number; readonly checks: readonly Check[] }> {
    const { host, user, port } = server.address;
    const transport = `{ ssh: { host: ${host}, user: ${user}, port: ${port} } }`;
    await writeFile(join(device.dir, "edgebench.yml"), configOf(transport, runtimes));
    const { code, text } = await run(device, { json: true, device: "pi" });
    return { code, checks: JSON.parse(text).checks };
  }
  const named = (checks: readonly Check[], name: string) => checks.find(({ check }) => check === name);

  it("goes all the way over its transport, measures its noise, and leaves nothing behind", async () => {
    const { code, checks } = await examine("fake");
    expect(checks.filter(({ state }) => state === "fail")).toEqual([]);
    expect(code).toBe(0);
    expect(checks.map(({ check }) => check)).toEqual([
      ...["node", "git", "ssh", "connection", "lock", "forced command", "sessions", "date", "python", "fake", "clock"],
      ...[
        "governor",
        "temperature",
        "load",
        "virtual machine",
        "other programs",
        "throttling",
        "accelerator",
        "energy",
      ],
      ...["memory", "disk", "cage", "noise", "timing"],
    ]);
    expect(named(checks, "noise")?.finding).toMatch(/^two identical runs differ by \S+ %; .* in \d+ launches$/);
    expect(named(checks, "other programs")?.finding).not.toContain("does not tell");
    await expect.poll(() => server.running(), { timeout: 30_000 }).toEqual([]);
    expect(server.placed()).toEqual([]);
  });

  it("is the same for one that the runner is on", async () => {
    const there = (await examine("fake")).checks.map(({ check }) => check);
    await writeFile(join(device.dir, "edgebench.yml"), configOf("local", "fake"));
    const { code, text } = await run(device, { json: true, device: "pi" });
    expect(code).toBe(0);
    const onlyThere = ["ssh", "connection", "forced command", "sessions", "date", "python"];
    expect(JSON.parse(text).checks.map(({ check }: Check) => check)).toEqual(
      there.filter((check) => !onlyThere.includes(check)),
    );
  });

  it("tells of a runtime that its Python lacks, and goes on with the others", async () => {
    const { code, checks } = await examine("tflite, fake");
    expect(code).toBe(3);
    expect(named(checks, "tflite")).toMatchObject({
      state: "fail",
      command: "python3 -m pip install ai-edge-litert",
    });
    expect([named(checks, "fake")?.state, named(checks, "noise")?.finding]).toEqual([
      "ok",
      expect.stringMatching(/ launches$/),
    ]);
  });

  it("that cannot be had is one failure, with its remedy", async () => {
    server.authorize("host");
    const { code, checks } = await examine("fake");
    expect(code).toBe(3);
    expect(checks.filter(({ state }) => state !== "ok")).toMatchObject([
      { check: "key", state: "fail", remedy: expect.any(String) },
    ]);
    expect(named(checks, "noise")).toBeUndefined();
  });

  it("whose connection carries too little says that alone of its workers", async () => {
    await server[Symbol.asyncDispose]();
    server = await SshServer.start("MaxSessions 1");
    server.authorize("user", REMOTE_COMMAND);
    vi.stubEnv("PATH", server.runnerPath);
    const { code, checks } = await examine("fake");
    expect(code).toBe(3);
    expect(checks.filter(({ state }) => state === "fail").map(({ check }) => check)).toEqual(["sessions"]);
    expect([named(checks, "fake"), named(checks, "noise")]).toEqual([undefined, undefined]);
    expect(named(checks, "disk")).not.toBeUndefined();
  });

  it("that goes away while it is looked at is told as lost, whatever else is found", async () => {
    const gone = (async () => {
      await expect.poll(() => server.workers().length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
      await server.crash();
    })();
    const { code, checks } = await examine("fake");
    await gone;
    expect(code).toBe(3);
    expect(checks.filter(({ check }) => check === "connection")).toMatchObject([
      { state: "fail", remedy: expect.stringContaining("look again") },
    ]);
    await expect.poll(() => server.running(), { timeout: 30_000 }).toEqual([]);
  });

  it.skipIf(suiteNeeds("tiny-filesystem")).each([
    ["nearly full", "size=256k", /^\d+(?:\.\d+)? KiB are free for models and tensors$/],
    ["full", "size=64k,nr_inodes=2", /^its disk is full$/],
  ])("whose disk is %s says so", async (_, options, finding) => {
    const mount = `mount -t tmpfs -o ${options} tmpfs "$XDG_CACHE_HOME"`;
    const inside = `mkdir -p "$XDG_CACHE_HOME"; exec unshare --user --map-root-user --mount sh -c`;
    server.authorize("user", `${inside} '${mount} && exec python3 "$@"' sh -I -c '${program()}'`);
    const { checks } = await examine("fake");
    expect(named(checks, "disk")).toMatchObject({ state: "fail", finding: expect.stringMatching(finding) });
  });
});

/** What edgebench's command has Python run, between quotes. */
const program = () => /-c '(.*)'$/.exec(REMOTE_COMMAND)?.[1] ?? "";
