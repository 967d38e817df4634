import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { judgeDate, judgeFault, judgeSessions, judgeSsh, reachOverSsh } from "../../src/device/doctor-ssh.ts";
import { REMOTE_COMMAND } from "../../src/device/ssh-command.ts";
import { connectionFault } from "../../src/device/ssh-fault.ts";
import { WORKERS } from "../commands/fake-device.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { suiteNeeds } from "../requirements.ts";
import { SshServer } from "./ssh-server.ts";

describe.skipIf(suiteNeeds("sshd"))("the way to a device over SSH", () => {
  let server: SshServer;

  beforeEach(async () => {
    server = await SshServer.start();
    vi.stubEnv("PATH", server.runnerPath);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await server[Symbol.asyncDispose]();
  });

  async function reach(busyMs = 60_000) {
    const signal = new AbortController().signal;
    const options = { workersDir: WORKERS, say: () => undefined, signal, pausesMs: [0], busyMs };
    const { transport, checks } = await reachOverSsh({ ...options, address: server.address });
    await transport?.[Symbol.asyncDispose]();
    return checks;
  }
  const last = async (busyMs?: number) => (await reach(busyMs)).at(-1);

  it("that is as it should be passes every check", async () => {
    server.authorize("user", REMOTE_COMMAND);
    const checks = await reach();
    expect(checks.map(({ check, state }) => `${check} ${state}`)).toEqual([
      ...["ssh ok", "connection ok", "lock ok", "forced command ok", "sessions ok", "date ok"],
    ]);
    expect(checks[1]?.finding).toMatch(/^127\.0\.0\.1 lets \w+ in, with the host key that the runner has pinned$/);
    expect(server.running()).toEqual([]);
  });

  it("whose key may do anything is told what to hold it to, and that works", async () => {
    const forced = (await reach()).find(({ check }) => check === "forced command");
    expect(forced).toMatchObject({ state: "warn", finding: "the runner's key may ask for any command" });
    server.authorizeWith(forced?.command ?? "");
    expect((await reach()).find(({ check }) => check === "forced command")?.state).toBe("ok");
  });

  it("that leads nowhere is told with what mends it", async () => {
    const { port } = server.address;
    server.pin("none");
    expect(await last()).toMatchObject({
      check: "host key",
      state: "fail",
      finding: "its host key is not pinned in the runner's known_hosts",
      command: `ssh-keyscan -t ed25519 -p ${port} 127.0.0.1 | tee -a ~/.ssh/known_hosts | ssh-keygen -lf -`,
      at: "runner",
    });
    server.pin("user");
    expect(await last()).toMatchObject({
      check: "host key",
      finding: "its host key is another one than the runner's known_hosts pins",
      command: expect.stringMatching(/^ssh-keygen -R "\[127\.0\.0\.1\]:\d+" && ssh-keyscan /),
    });
    server.pin("host");
    server.authorize("host");
    expect(await last()).toMatchObject({
      check: "key",
      finding: "it refuses the runner's key",
      command: expect.stringMatching(/^ssh-copy-id -p \d+ \w+@127\.0\.0\.1$/),
    });
    await server.crash();
    expect(await last()).toMatchObject({ check: "connection", finding: "nothing listens on its SSH port" });
  });

  it.each([
    ["PATH=/nowhere; exec python3", "python", "it has no python3"],
    ["echo Welcome; sleep 1000", "forced command", "its shell writes before it runs a command"],
    ["exit 3", "forced command", "it runs another command than edgebench's for this key, which ended with 3"],
    ["exec >&2; echo 'No space left on device'; exit 1", "disk", "its disk is full"],
  ])("whose account runs %j is told with what mends it", async (forced, check, finding) => {
    server.authorize("user", forced);
    const found = await last();
    expect(found).toMatchObject({ check, state: "fail", finding });
    expect(found?.command).not.toBeUndefined();
  });

  it("where another benchmark runs is given up", async () => {
    const signal = new AbortController().signal;
    const options = { address: server.address, workersDir: WORKERS, say: () => undefined, signal };
    const { transport } = await reachOverSsh(options);
    expect(await last(1)).toMatchObject({ check: "lock", finding: "another benchmark has held it for 0 min" });
    await transport?.[Symbol.asyncDispose]();
  });

  it("needs an ssh", async () => {
    await using folder = await TemporaryFolder.make();
    vi.stubEnv("PATH", folder.path);
    expect(await reach()).toMatchObject([{ check: "ssh", state: "fail", finding: "ssh cannot be run" }]);
  });
});

describe.skipIf(suiteNeeds("sshd"))("a server that lets few programs share a connection", () => {
  it.each([
    [1, "fail"],
    [3, "fail"],
    [6, "ok"],
  ])("%d of them: %s", async (count, state) => {
    await using server = await SshServer.start(`MaxSessions ${count}`);
    vi.stubEnv("PATH", server.runnerPath);
    try {
      const signal = new AbortController().signal;
      const options = { workersDir: WORKERS, say: () => undefined, signal, pausesMs: [0] };
      const { transport, checks } = await reachOverSsh({ ...options, address: server.address });
      await transport?.[Symbol.asyncDispose]();
      const sessions = checks.find(({ check }) => check === "sessions");
      expect(sessions?.state).toBe(state);
      expect(sessions?.finding).toContain(`carries ${count} program`);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe("the judgement", () => {
  it.each([
    ["OpenSSH_9.2p1 Debian-2+deb12u3, OpenSSL 3.0.15", "ok", "OpenSSH 9.2p1"],
    ["OpenSSH_7.6p1 Ubuntu-4ubuntu0.7, OpenSSL 1.0.2n", "ok", "OpenSSH 7.6p1"],
    ["OpenSSH_7.4p1, OpenSSL 1.0.2k-fips", "fail", "OpenSSH 7.4p1"],
    ["OpenSSH_10.0p2", "ok", "OpenSSH 10.0p2"],
    ["Dropbear v2022.83", "fail", "ssh is not OpenSSH's: Dropbear v2022.83"],
    [undefined, "fail", "ssh cannot be run"],
  ])("of ssh, %j: %s", (told, state, finding) => {
    expect(judgeSsh(told)).toMatchObject({ check: "ssh", state, finding });
  });

  it("of sessions names what mends them", () => {
    expect(judgeSessions(4)).toMatchObject({
      state: "fail",
      finding: "one connection carries 5 programs at a time, and edgebench needs 6",
      command: expect.stringContaining("MaxSessions 10"),
    });
  });

  it.each([
    [0.24, "ok", "its date is 0.2 s ahead of the runner's"],
    [-60, "ok", "its date is 60.0 s behind the runner's"],
    [-61, "warn", "its date is 61.0 s behind the runner's"],
    [7_200, "warn", "its date is 120 min ahead of the runner's"],
  ])("of a date %d s ahead: %s", (ahead, state, finding) => {
    expect(judgeDate(ahead)).toMatchObject([{ check: "date", state, finding }]);
  });

  it("of a date that is not told: none", () => {
    expect(judgeDate(undefined)).toEqual([]);
  });

  it.each([
    ["ssh: Could not resolve hostname pi", "getent hosts pi"],
    ["ssh: connect to host pi port 22: No route to host", "ping -c 3 pi"],
    ["client_loop: send disconnect: Broken pipe", "ssh -v -o BatchMode=yes -p 22 bench@pi true"],
    ["@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @", /^ssh-keygen -R pi && ssh-keyscan -t ed25519 -p 22 pi /],
    ["edgebench: lock /tmp/edgebench.lock: EACCES", "ls -l /run/lock/edgebench.lock"],
  ])("of %j names what mends it", (said, command) => {
    const { state, command: told } = judgeFault(connectionFault(said, 255), { host: "pi", user: "bench", port: 22 });
    expect([state, told]).toEqual(["fail", expect.stringMatching(command)]);
  });
});
