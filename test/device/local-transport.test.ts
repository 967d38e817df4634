import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { StartRefused } from "../../src/device/transport.ts";

const transport = new LocalTransport();
const PRINT_ENVIRONMENT = [process.execPath, "-e", "process.stdout.write(JSON.stringify(process.env))"];

afterEach(() => vi.unstubAllEnvs());

async function environmentOf(env: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const child = await transport.start(PRINT_ENVIRONMENT, env);
  return JSON.parse(await text(child.stdout));
}

describe("the environment of a worker", () => {
  it("has no token, no setting of a library and nothing else that is not allowed", async () => {
    for (const name of [
      ...["GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "GH_TOKEN"],
      ...["AWS_SECRET_ACCESS_KEY", "NPM_TOKEN", "NODE_AUTH_TOKEN", "SSH_AUTH_SOCK", "GIT_ASKPASS", "GITHUB_ENV"],
      ...["NODE_OPTIONS", "LD_PRELOAD", "PYTHONPATH", "OMP_NUM_THREADS", "ORT_LOGGING_LEVEL", "HTTPS_PROXY"],
    ])
      vi.stubEnv(name, "--secret");
    const environment = await environmentOf({});
    const allowed = ["PATH", "HOME", "TMPDIR", "TZ", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES"];
    const surplus = Object.keys(environment).filter((name) => !allowed.includes(name));
    expect(surplus.sort()).toEqual(["LANG", "LC_ALL"]);
    expect(JSON.stringify(environment)).not.toContain("--secret");
  });

  it("has what a runtime needs to be found, and numbers and text as everywhere", async () => {
    vi.stubEnv("LD_LIBRARY_PATH", "/opt/runtime/lib");
    vi.stubEnv("TZ", "Asia/Tokyo");
    vi.stubEnv("LC_ALL", "tr_TR.UTF-8");
    const environment = await environmentOf({});
    expect(environment).toMatchObject({
      PATH: process.env["PATH"],
      LD_LIBRARY_PATH: "/opt/runtime/lib",
      TZ: "Asia/Tokyo",
      LANG: "C.UTF-8",
      LC_ALL: "C.UTF-8",
    });
  });

  it("has what the caller adds, and that wins", async () => {
    const environment = await environmentOf({ EDGEBENCH_LAUNCH: "7", TZ: "UTC" });
    expect(environment).toMatchObject({ EDGEBENCH_LAUNCH: "7", TZ: "UTC" });
  });
});

describe("a process of this machine", () => {
  it("takes input, gives output and tells its exit once, however often it is asked", async () => {
    const child = await transport.start(["sh", "-c", "read line; echo got $line; echo told >&2; exit 3"], {});
    child.stdin.write("it\n");
    expect(await Promise.all([text(child.stdout), text(child.stderr)])).toEqual(["got it\n", "told\n"]);
    expect(await child.exited).toEqual({ code: 3, signal: null });
    expect(await child.exited).toEqual({ code: 3, signal: null });
    expect(() => child.kill("SIGTERM")).not.toThrow();
  });

  it("tells the signal that ended it", async () => {
    const child = await transport.start(["sleep", "1000"], {});
    child.kill("SIGTERM");
    expect(await child.exited).toEqual({ code: null, signal: "SIGTERM" });
  });

  it("does not hurt who writes to it after its end", async () => {
    const child = await transport.start(["true"], {});
    await child.exited;
    child.stdin.write("x".repeat(1_000_000));
    await new Promise((settle) => child.stdin.once("close", settle));
    expect(child.stdin.destroyed).toBe(true);
  });

  it("leads a group of its own, and offers itself when memory runs out", async () => {
    const child = await transport.start(["sleep", "1000"], {});
    const stat = await readFile(`/proc/${child.pid}/stat`, "utf8");
    expect(Number(stat.split(") ")[1]?.split(" ")[2])).toBe(child.pid);
    const score = () => readFile(`/proc/${child.pid}/oom_score_adj`, "utf8");
    await expect.poll(score, { timeout: 20_000 }).toBe("1000\n");
    child.kill("SIGKILL");
    await child.exited;
  });

  it("tells the memory it holds, and nothing once it is gone", async () => {
    const child = await transport.start([process.execPath, "-e", "process.stdin.resume()"], {});
    await expect.poll(() => child.residentBytes(), { timeout: 20_000 }).toBeGreaterThan(10 * 1024 ** 2);
    child.kill("SIGKILL");
    await child.exited;
    expect(await child.residentBytes()).toBeUndefined();
  });

  it.each([
    ["a program that is not there", "/nowhere/python3", "ENOENT"],
    ["a file that is no program", import.meta.filename, "EACCES"],
  ])("is refused for %s", async (_what, program, code) => {
    const failure = await transport.start([program], {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StartRefused);
    expect(failure).toMatchObject({ message: `cannot be started (${code})` });
  });
});

describe("files of this machine", () => {
  it("are on the device already, and stay there", async () => {
    const path = await transport.put(import.meta.filename);
    expect(path).toBe(import.meta.filename);
    await transport.remove();
    expect((await readFile(path, "utf8")).length).toBeGreaterThan(0);
  });
});
