import { afterEach, beforeEach, vi } from "vitest";
import { type SshOptions, SshTransport } from "../../src/device/ssh-transport.ts";
import { WORKERS } from "../commands/fake-device.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { SshServer } from "./ssh-server.ts";

/** A device of a suite's own: for each of its tests a server, a folder of the runner, and how the one is reached. */
export interface SshDevice {
  server: SshServer;
  folder: TemporaryFolder;
  open(changes?: Partial<SshOptions>): Promise<SshTransport>;
}

/** To be called where a suite is described. */
export function sshDevice(): SshDevice {
  const device = {
    open: (changes: Partial<SshOptions> = {}) =>
      SshTransport.open({
        address: device.server.address,
        workersDir: WORKERS,
        say: () => undefined,
        signal: new AbortController().signal,
        pausesMs: [0],
        ...changes,
      }),
  } as SshDevice;
  beforeEach(async () => {
    device.server = await SshServer.start();
    device.folder = await TemporaryFolder.make();
    vi.stubEnv("PATH", device.server.runnerPath);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await device.server[Symbol.asyncDispose]();
    await device.folder[Symbol.asyncDispose]();
  });
  return device;
}
