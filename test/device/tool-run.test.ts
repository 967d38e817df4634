import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { runTool, type ToolRun } from "../../src/device/tool-run.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";
import { sshDevice } from "./ssh-device.ts";

const STOPPED = { timeout: 20_000 };

describe("a tool's run", () => {
  let folder: TemporaryFolder;
  const abort = { controller: new AbortController() };
  beforeEach(async () => {
    folder = await TemporaryFolder.make();
    abort.controller = new AbortController();
  });
  afterEach(() => folder[Symbol.asyncDispose]());

  const run = (command: readonly string[], changes: Partial<ToolRun> = {}) =>
    runTool({
      command,
      folder: join(folder.path, "tool"),
      writes: undefined,
      silenceMs: 10_000,
      mostMs: 10_000,
      signal: abort.controller.signal,
      transport: new LocalTransport(),
      ...changes,
    });
  const shell = (script: string, changes: Partial<ToolRun> = {}) => run(["sh", "-c", script], changes);
  const left = () => readdir(join(folder.path, "tool"));

  it("gives what it printed, on either stream, and its words arrive as they are", async () => {
    const words = ["a b", "$(touch x)", `'"\\`, "*", "-n", "é"];
    expect(await run(["printf", "%s|", ...words])).toBe(`${words.join("|")}|`);
    expect(await shell("echo out; echo err >&2")).toBe("out\nerr\n");
    expect(await left()).toEqual([]);
  });

  it("gives the file that it wrote into a fresh folder, and leaves nothing there", async () => {
    const script = "ls -A; echo noise; echo told > file.json; echo kept > ../engine";
    expect(await shell(script, { writes: "file.json" })).toBe("told\n");
    expect(await shell("cat ../engine > file.json", { writes: "file.json" })).toBe("kept\n");
    expect(await left()).toEqual(["engine"]);
  });

  it("leaves nothing where it is ended or told to write elsewhere, and keeps its temporary files in its folder", async () => {
    const ended = { silenceMs: 300 };
    await expect(shell("touch a; exec sleep 20", ended)).rejects.toThrow(/said nothing for 0.3 s/);
    await expect(shell("cd /; mktemp >&2; sleep 20", ended)).rejects.toThrow(/said nothing for 0.3 s/);
    expect(await shell('mktemp > /dev/null; rm -rf "$PWD"; echo told')).toBe("told\n");
    expect(await left()).toEqual([]);
  });

  it("knows nothing of the environment but what a worker may know", async () => {
    process.env["EDGEBENCH_TEST_TOKEN"] = "secret";
    expect(await run(["env"])).not.toContain("secret");
    delete process.env["EDGEBENCH_TEST_TOKEN"];
  });

  it.each<[string, string, Partial<ToolRun>, RegExp]>([
    ["fails", "echo 'bad option: /tmp/x/y' >&2; exit 3", {}, /^ended with exit code 3; its last words: bad option: y$/],
    [
      "fails and says why before its last line",
      "echo '[E] Unknown option: --fp16' >&2; echo '&&&& FAILED' >&2; exit 1",
      { writes: "f" },
      /^ended with exit code 1; its last words: \[E\] Unknown option: --fp16$/,
    ],
    ["fails with a file", "echo no >&2; exit 1", { writes: "f" }, /^ended with exit code 1; its last words: no$/],
    ["writes no file", "true", { writes: "f" }, /^wrote no f$/],
    ["crashes", "kill -SEGV $$", {}, /^ended with exit code 139|^was killed by SIGSEGV/],
    ["says nothing", "sleep 60", { silenceMs: 100 }, /^said nothing for 0\.1 s and was ended$/],
    ["goes on", "while :; do echo on; sleep 0.02; done", { mostMs: 200 }, /^took more than 0\.2 s and was ended$/],
    ["ignores its end", "trap '' TERM; sleep 60", { silenceMs: 100 }, /^said nothing for 0\.1 s/],
    ["writes without end", "yes", {}, /^wrote more than the 67108864 bytes/],
  ])("that %s is one clause", STOPPED, async (_, script, changes, why) => {
    await expect(shell(script, changes)).rejects.toMatchObject({ kind: "lost", message: expect.stringMatching(why) });
  });

  it("that is not there is known from one that fails", async () => {
    const missing = { kind: "missing", message: "is not there; install it, or name it with --tool" };
    await expect(run(["edgebench-no-such-tool"])).rejects.toMatchObject(missing);
    await expect(run([join(folder.path, "none")])).rejects.toMatchObject(missing);
    await expect(shell("exit 127")).rejects.toMatchObject({ kind: "lost", message: "ended with exit code 127" });
  });

  it("ends with the job", STOPPED, async () => {
    const going = shell("echo begun; sleep 60");
    setTimeout(() => abort.controller.abort("SIGINT"), 100);
    await expect(going).rejects.toThrow("was ended by SIGINT");
    await expect(shell("true")).rejects.toThrow("was ended by SIGINT");
  });
});

describe.skipIf(suiteNeeds("sshd"))("a tool's run on a device over SSH", () => {
  const device = sshDevice();

  it("gives the file that it wrote there, and leaves nothing", async () => {
    await using transport = await device.open();
    const run = (command: readonly string[], writes?: string) =>
      runTool({
        command,
        folder: `${transport.root}/run/tool`,
        writes,
        silenceMs: 10_000,
        mostMs: 10_000,
        signal: new AbortController().signal,
        transport,
      });
    expect(await run(["sh", "-c", "echo noise; echo 'told so' > out.json"], "out.json")).toBe("told so\n");
    expect(await run(["sh", "-c", "ls -A ..; ls -A"])).toMatch(/^run-\w{6}\n$/);
    await expect(run(["edgebench-no-such-tool"])).rejects.toMatchObject({ kind: "missing" });
    await expect(run(["sh", "-c", "exit 4"])).rejects.toThrow("ended with exit code 4");
  });
});
