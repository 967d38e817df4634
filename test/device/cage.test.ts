import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { type Cage, cageOf, findCage } from "../../src/device/cage.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";
import { processesWith } from "./scripted-worker.ts";

const HARNESS = fileURLToPath(new URL("./caged-harness.ts", import.meta.url));
const OPEN = cageOf([]);

/** What a Node program prints within a cage; `print` writes a value as JSON. */
async function printed(cage: Cage, body: string, ...args: readonly string[]): Promise<unknown> {
  const program = `const print = (value) => process.stdout.write(JSON.stringify(value)); ${body}`;
  const child = await new LocalTransport(cage).start([process.execPath, "-e", program, "--", ...args], {});
  const said = JSON.parse(await text(child.stdout));
  await child.exited;
  return said;
}

describe("a cage", () => {
  it("without locks starts the command itself", () => {
    expect(OPEN).toEqual({ locks: [], prefix: [] });
  });

  it("has its locks in one order, whatever order they are named in: processes are counted in their own namespace", () => {
    expect(cageOf(["privileges", "limits", "network"])).toEqual(cageOf(["network", "limits", "privileges"]));
    expect(cageOf(["limits", "network"]).prefix[0]).toBe("unshare");
  });
});

describe.skipIf(suiteNeeds("cage"))("a worker in the cage of this machine", () => {
  it("has every lock", async () => {
    expect((await findCage()).locks).toEqual(["network", "limits", "privileges"]);
  });

  it("finds no token of its harness: not in its environment, not in that of any process", async () => {
    const secrets = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "GITHUB_TOKEN", "INPUT_GITHUB-TOKEN"];
    const tokens = Object.fromEntries(secrets.map((name) => [name, `token-of-${name}`]));
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", HARNESS], {
      env: { ...process.env, ...tokens },
    });
    const { own, others } = JSON.parse(stdout);
    expect(JSON.stringify(own)).not.toMatch(/token-of-|ACTIONS_|INPUT_|GITHUB_/);
    expect(others).toContain("LC_ALL=C.UTF-8");
    expect(others).not.toContain("token-of-");
  });

  it("reaches no network, not even this machine's own, which it does without the lock", async () => {
    const server = createServer((_request, response) => response.end("reached"));
    await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const body = `fetch(process.argv.at(-1)).then((answer) => answer.text(), () => "no network").then(print)`;
    try {
      expect(await printed(await findCage(), body, url)).toBe("no network");
      expect(await printed(OPEN, body, url)).toBe("reached");
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it("has no new privileges, and limits of processes, of files and of what a crash leaves", async () => {
    const cage = await findCage();
    const said = String(await printed(cage, `print(require("fs").readFileSync("/proc/self/status", "utf8"))`));
    expect(said).toMatch(/^NoNewPrivs:\s+1$/m);
    const limits = String(await printed(cage, `print(require("fs").readFileSync("/proc/self/limits", "utf8"))`));
    expect(limits).toMatch(/^Max processes +4096 +4096 /m);
    expect(limits).toMatch(/^Max core file size +0 +0 /m);
    await using folder = await TemporaryFolder.make();
    const grow = `
      process.on("SIGXFSZ", () => undefined);
      try { require("fs").truncateSync(process.argv.at(-2), Number(process.argv.at(-1))); print("grown"); }
      catch (error) { print(error.code); }`;
    await folder.write("large", "");
    const file = join(folder.path, "large");
    expect(await printed(cage, grow, file, String(2 ** 30))).toBe("grown");
    expect(await printed(cage, grow, file, String(2 ** 30 + 1))).toBe("EFBIG");
  });

  it("takes what it started along when it ends, also what left its group", async () => {
    const mark = randomUUID();
    const child = await new LocalTransport(await findCage()).start(
      ["sh", "-c", "setsid sleep 1000 & echo started; read line; exit 0"],
      { EDGEBENCH_TEST_MARK: mark },
    );
    const said = text(child.stdout);
    const alive = () => processesWith(`EDGEBENCH_TEST_MARK=${mark}`);
    await expect.poll(async () => (await alive()).length, { timeout: 20_000 }).toBe(2);
    const groupOf = async (pid: number) =>
      Number((await readFile(`/proc/${pid}/stat`, "utf8")).split(") ")[1]?.split(" ")[2]);
    const group = await groupOf(child.pid);
    // Between its fork and setsid it is still in the group.
    const groups = async () => Promise.all((await alive()).map(groupOf));
    await expect.poll(async () => (await groups()).filter((one) => one !== group).length, { timeout: 20_000 }).toBe(1);
    child.stdin.end("end\n");
    expect(await child.exited).toEqual({ code: 0, signal: null });
    await expect.poll(alive, { timeout: 20_000 }).toEqual([]);
    expect(await said).toBe("started\n");
  });

  it("is the process that was started, and has its words as they were given", async () => {
    const words = ["a b", "$(id)", "`id`", '"', "'", "; exit 1", "--", "-x", ""];
    const child = await new LocalTransport(await findCage()).start(
      [process.execPath, "-e", "console.log(JSON.stringify([process.pid, ...process.argv.slice(1)]))", "--", ...words],
      {},
    );
    const [pid, ...heard] = JSON.parse(await text(child.stdout));
    expect(pid).toBe(child.pid);
    expect(heard).toEqual(words);
  });
});
