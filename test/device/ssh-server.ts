import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { REMOTE_COMMAND, type SshAddress } from "../../src/device/ssh-command.ts";

/** A real OpenSSH server of this machine on a free port of loopback, with keys, configuration and a "device" of its own. */
export class SshServer implements AsyncDisposable {
  readonly address: SshAddress;
  readonly #folder: string;
  #sshd: ChildProcess | undefined;
  #disk: ChildProcess | undefined;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.address = { host: "127.0.0.1", user: userInfo().username, port };
  }

  /** @param settings further lines of its configuration. */
  static async start(...settings: readonly string[]): Promise<SshServer> {
    const folder = await mkdtemp("/tmp/edgebench-sshd-");
    const server = new SshServer(folder, await freePort());
    for (const key of ["host", "user"]) keygen(join(folder, key));
    server.pin("host");
    server.authorize("user");
    writeFileSync(join(folder, "sshd_config"), `${server.#serverConfig()}${settings.join("\n")}\n`);
    writeFileSync(join(folder, "ssh_config"), server.#clientConfig());
    mkdirSync(join(folder, "bin"));
    mkdirSync(server.programs);
    // As if this were in ~/.ssh/config of the runner's user, which ssh finds without asking for HOME.
    writeFileSync(join(folder, "bin", "ssh"), `#!/bin/sh\nexec /usr/bin/ssh -F ${folder}/ssh_config "$@"\n`);
    chmodSync(join(folder, "bin", "ssh"), 0o755);
    // The separation of privileges of a server that root starts.
    if (userInfo().uid === 0) mkdirSync("/run/sshd", { recursive: true });
    await server.boot();
    return server;
  }

  /** The PATH of a runner whose ssh reaches this server. */
  get runnerPath(): string {
    return `${this.#folder}/bin:${process.env["PATH"]}`;
  }

  /** The first folder of the device's own PATH. */
  get programs(): string {
    return join(this.#folder, "programs");
  }

  /** Where the device keeps what it is sent. */
  get root(): string {
    return join(this.#folder, "cache", "edgebench");
  }

  /** Where the device's machine has its lock. */
  get lockFolder(): string {
    return this.#folder;
  }

  /** Makes the runner know another host key than the server's. */
  pin(key: "host" | "user" | "none"): void {
    const line = key === "none" ? "" : `[127.0.0.1]:${this.address.port} ${this.#publicKey(key)}`;
    writeFileSync(join(this.#folder, "known_hosts"), line);
  }

  /** Whose key the device lets in. @param forced what it runs instead of what it is asked to run. */
  authorize(key: "user" | "host", forced?: string): void {
    const options = forced === undefined ? "" : `restrict,command="${forced.replaceAll('"', '\\"')}" `;
    writeFileSync(join(this.#folder, "authorized_keys"), `${options}${this.#publicKey(key)}`);
  }

  /** Lets the runner's key in with these options before it. */
  authorizeWith(options: string): void {
    writeFileSync(join(this.#folder, "authorized_keys"), `${options} ${this.#publicKey("user")}`);
  }

  async boot(): Promise<void> {
    this.#sshd = spawn("/usr/sbin/sshd", ["-D", "-e", "-f", join(this.#folder, "sshd_config")], {
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
    });
    this.#sshd.stderr?.resume();
    while (!(await answers(this.address.port))) await sleep(20);
  }

  /** Ends every connection; the server stays. */
  async cut(): Promise<void> {
    for (const pid of this.#sessions()) signal(pid, "SIGKILL");
    await until(() => this.#sessions().length === 0);
  }

  /** As if the network dropped every packet of the connections that there are. */
  hang(): void {
    for (const pid of this.#sessions()) signal(pid, "SIGSTOP");
  }

  /**
   * Gives the device a disk of so many bytes: a file system of its own, which all that it runs for edgebench sees. Its end
   * is that of the server.
   */
  async shrink(bytes: number): Promise<void> {
    const cache = join(this.#folder, "cache");
    mkdirSync(cache);
    const program = `mount -t tmpfs -o size=${bytes} tmpfs ${cache} && echo up && read line`;
    const disk = spawn("unshare", ["--user", "--map-root-user", "--mount", "/bin/sh", "-c", program], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#disk = disk;
    await once(disk.stdout, "data");
    const enter = `exec nsenter --preserve-credentials --user --mount --target ${disk.pid} --`;
    this.authorize("user", REMOTE_COMMAND.replace("exec", enter));
  }

  /** As if the device's cable were pulled and it went down: the server and all of its connections are gone at once. */
  async crash(): Promise<void> {
    const sshd = this.#sshd;
    if (sshd?.pid === undefined) return;
    this.#sshd = undefined;
    const gone = new Promise((settle) => sshd.once("exit", settle));
    for (const pid of [sshd.pid, ...descendants(sshd.pid)].filter(isSshd)) signal(pid, "SIGKILL");
    await gone;
  }

  /** What was put there for workers and is still there. */
  placed(): readonly string[] {
    return existsSync(join(this.root, "run")) ? readdirSync(join(this.root, "run")) : [];
  }

  /** Whether there is a file of this name anywhere that the device keeps, or where its account starts. */
  finds(name: string): boolean {
    const kept = existsSync(this.root) ? readdirSync(this.root, { recursive: true, encoding: "utf8" }) : [];
    return kept.some((path) => basename(path) === name) || existsSync(join(userInfo().homedir, name));
  }

  /** Command lines of what the device still runs for edgebench. */
  running(): readonly string[] {
    return processes()
      .filter(({ environment }) => environment.includes(`XDG_CACHE_HOME=${this.#folder}/cache`))
      .map(({ command }) => command);
  }

  /** What the device runs for edgebench and whose command line holds this. */
  pidsOf(text: string): readonly number[] {
    return processes()
      .filter(({ environment }) => environment.includes(`XDG_CACHE_HOME=${this.#folder}/cache`))
      .filter(({ command }) => command.includes(text))
      .map(({ pid }) => pid);
  }

  /** What the device runs and that was put there: workers. */
  workers(): readonly number[] {
    return processes()
      .filter(({ command }) => command.includes(`${this.root}/run/`))
      .map(({ pid }) => pid);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.crash();
    this.#disk?.stdin?.end();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #sessions(): readonly number[] {
    return descendants(this.#sshd?.pid ?? 0).filter(isSshd);
  }

  #publicKey(key: string): string {
    return readFileSync(join(this.#folder, `${key}.pub`), "utf8");
  }

  #serverConfig(): string {
    const path = [this.programs, dirname(process.execPath), "/usr/bin", "/bin"];
    const folder = this.#folder;
    return [
      `Port ${this.address.port}`,
      "ListenAddress 127.0.0.1",
      `HostKey ${folder}/host`,
      `AuthorizedKeysFile ${folder}/authorized_keys`,
      `PidFile ${folder}/pid`,
      "PermitRootLogin prohibit-password",
      "PasswordAuthentication no",
      "KbdInteractiveAuthentication no",
      "StrictModes no",
      "UsePAM no",
      `SetEnv XDG_CACHE_HOME=${folder}/cache EDGEBENCH_LOCK_DIR=${folder} PATH=${path.join(":")}`,
      "",
    ].join("\n");
  }

  #clientConfig(): string {
    const folder = this.#folder;
    return [`IdentityFile ${folder}/user`, "IdentitiesOnly yes", `UserKnownHostsFile ${folder}/known_hosts`, ""].join(
      "\n",
    );
  }
}

function keygen(file: string): void {
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", file]);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const address = server.address();
  await new Promise((settle) => server.close(settle));
  if (address === null || typeof address === "string") throw new Error("a listening server has a port");
  return address.port;
}

async function answers(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      settle(true);
    });
    socket.once("error", () => settle(false));
  });
}

interface Process {
  readonly pid: number;
  readonly command: string;
  readonly environment: string;
}

function processes(): readonly Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      command: read(`/proc/${name}/cmdline`).replaceAll("\0", " "),
      environment: read(`/proc/${name}/environ`),
    }));
}

function descendants(root: number): readonly number[] {
  const parents = new Map(
    processes().map(({ pid }) => [pid, Number(/^PPid:\s+(\d+)$/m.exec(read(`/proc/${pid}/status`))?.[1])]),
  );
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

const isSshd = (pid: number) => read(`/proc/${pid}/comm`).startsWith("sshd");

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}

function signal(pid: number, name: "SIGKILL" | "SIGSTOP"): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone by itself.
  }
}
