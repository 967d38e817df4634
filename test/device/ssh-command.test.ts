import { afterEach, describe, expect, it, vi } from "vitest";
import { REMOTE_COMMAND, sshCommand, sshEnvironment } from "../../src/device/ssh-command.ts";

afterEach(() => vi.unstubAllEnvs());

describe("the command line of ssh", () => {
  const address = { host: "-oProxyCommand=touch owned", user: "bench; touch owned", port: 2_222 };

  it("takes no value of ours for an option or a command", () => {
    const command = sshCommand(address, "/tmp/x/s", "master");
    expect(command.slice(-8)).toEqual(["-T", "-p", "2222", "-l", address.user, "--", address.host, REMOTE_COMMAND]);
  });

  it("pins the host's key, asks nothing and forwards nothing", () => {
    expect(sshCommand(address, "/tmp/x/s", "master")).toEqual(
      expect.arrayContaining([
        ...["BatchMode=yes", "StrictHostKeyChecking=yes", "UpdateHostKeys=no", "ForwardAgent=no", "ForwardX11=no"],
        ...["ClearAllForwardings=yes", "PermitLocalCommand=no", "ServerAliveInterval=10", "ConnectTimeout=20"],
      ]),
    );
  });

  it("lets followers use the master's connection alone", () => {
    const follower = sshCommand(address, "/tmp/x/s", "follower");
    expect(follower).toEqual(
      expect.arrayContaining(["ControlMaster=no", "ControlPath=/tmp/x/s", "ProxyCommand=exit 1"]),
    );
    expect(sshCommand(address, "/tmp/x/s", "master")).toContain("ControlMaster=yes");
  });

  it("is given no token and no agent", () => {
    for (const name of ["GITHUB_TOKEN", "SSH_AUTH_SOCK", "SSH_ASKPASS", "LD_PRELOAD"]) vi.stubEnv(name, "--secret");
    expect(JSON.stringify(sshEnvironment())).not.toContain("--secret");
  });
});
