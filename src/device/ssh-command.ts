import process from "node:process";

/** Where a device is reached. `host` may be an alias of the runner's own ssh configuration. */
export interface SshAddress {
  readonly host: string;
  readonly user: string;
  readonly port: number;
}

/** After how long without a word an end of the connection takes the other one for gone. */
export interface SilenceLimits {
  /** ssh asks the server this often, seconds, and gives it up after three questions without an answer. */
  readonly askS: number;
  /** The harness tells the keeper this often that it is there, milliseconds. */
  readonly pingMs: number;
  /** The keeper takes this long without a word for the end, seconds. */
  readonly endS: number;
}
export const SILENCE: SilenceLimits = { askS: 10, pingMs: 15_000, endS: 60 };
/** A Python program that runs the program that comes as the first line of standard input. It holds no value of ours. */
export const RUN_FIRST_LINE = 'import json;f=open(0,"rb",0);exec(json.loads(f.readline().decode()))';

/**
 * All that the device's shell ever reads: one text without a value in it. A forced command in `authorized_keys` may be this very text.
 */
export const REMOTE_COMMAND = `exec python3 -I -c '${RUN_FIRST_LINE}'`;

/** Whatever the runner's ssh configuration says of these; what it says of names, keys and jump hosts is its owner's affair. */
const FIXED = [
  "BatchMode=yes",
  "StrictHostKeyChecking=yes",
  "UpdateHostKeys=no",
  "PasswordAuthentication=no",
  "ConnectTimeout=20",
  "ConnectionAttempts=1",
  "ServerAliveCountMax=3",
  "ControlPersist=no",
  "ForwardAgent=no",
  "ForwardX11=no",
  "ClearAllForwardings=yes",
  "GSSAPIDelegateCredentials=no",
  "Tunnel=no",
  "PermitLocalCommand=no",
  "RemoteCommand=none",
  "RequestTTY=no",
  "EscapeChar=none",
  "LogLevel=ERROR",
] as const;

/**
 * The command line of one session. `master` opens the connection that all others share through `controlPath`, a short
 * path in a folder of ours; the others never open one of their own.
 */
export function sshCommand(
  { host, user, port }: SshAddress,
  controlPath: string,
  role: "master" | "follower",
  { askS }: SilenceLimits = SILENCE,
): readonly string[] {
  const own = role === "master" ? "yes" : "no";
  const shared = [`ControlPath=${controlPath}`, `ControlMaster=${own}`, `ServerAliveInterval=${askS}`];
  const alone = role === "master" ? [] : ["ProxyCommand=exit 1"];
  const options = [...FIXED, ...shared, ...alone].flatMap((option) => ["-o", option]);
  return ["ssh", ...options, "-T", "-p", String(port), "-l", user, "--", host, REMOTE_COMMAND];
}

/** Of our environment, what ssh needs: no token, and no agent. */
export function sshEnvironment(): Record<string, string> {
  const kept: Record<string, string> = { LC_ALL: "C" };
  for (const name of ["PATH", "HOME", "USER", "LOGNAME"]) {
    const value = process.env[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
