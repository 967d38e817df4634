import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Check } from "./check.ts";
import { cleanText } from "./clean-text.ts";
import { REMOTE_COMMAND, type SshAddress, sshEnvironment } from "./ssh-command.ts";
import { type SshOptions, SshTransport } from "./ssh-transport.ts";
import { type FaultKind, StartRefused, TransportFault } from "./transport.ts";

/** A device that was had, or why not. */
export type Reached<T> =
  | { readonly transport: T; readonly checks: readonly Check[] }
  | { readonly transport: undefined; readonly checks: readonly Check[] };

const OLDEST_SSH = [7, 6] as const;
/** Beside the one of the keeper: both sides of a round, a sentinel, a file on its way, and one to spare. */
const SESSIONS = 5;
/** Files of the device are dated by its own clock; more than this misleads people. */
const SKEW_SECONDS = 60;

/** Connects to a device over SSH and tells what is right and wrong on the way there. */
export async function reachOverSsh(options: SshOptions): Promise<Reached<SshTransport>> {
  const ssh = await checkSsh();
  if (ssh.state === "fail") return { transport: undefined, checks: [ssh] };
  try {
    const transport = await SshTransport.open(options);
    const { host, user } = options.address;
    const connected: Check = {
      check: "connection",
      state: "ok",
      finding: `${host} lets ${user} in, with the host key that the runner has pinned`,
    };
    const alone: Check = { check: "lock", state: "ok", finding: "no other benchmark runs on the device" };
    return { transport, checks: [ssh, connected, alone, ...(await examine(transport))] };
  } catch (error) {
    if (!(error instanceof TransportFault)) throw error;
    return { transport: undefined, checks: [ssh, judgeFault(error, options.address)] };
  }
}

async function checkSsh(): Promise<Check> {
  const told = await promisify(execFile)("ssh", ["-V"], { timeout: 10_000, env: sshEnvironment() }).then(
    ({ stderr, stdout }) => `${stderr}${stdout}`.trim(),
    () => undefined,
  );
  return judgeSsh(told);
}

/** @param told what `ssh -V` prints; undefined where there is no ssh. */
export function judgeSsh(told: string | undefined): Check {
  const mend = {
    check: "ssh",
    remedy: `install OpenSSH's client ${OLDEST_SSH.join(".")} or later`,
    command: "sudo apt-get install openssh-client",
    at: "runner",
  } as const;
  if (told === undefined) return { ...mend, state: "fail", finding: "ssh cannot be run" };
  const [name = "", major = "", minor = ""] = /^OpenSSH_(\d+)\.(\d+)\w*/.exec(told) ?? [];
  if (name === "") return { ...mend, state: "fail", finding: `ssh is not OpenSSH's: ${cleanText(told).slice(0, 100)}` };
  const enough = Number(major) > OLDEST_SSH[0] || (Number(major) === OLDEST_SSH[0] && Number(minor) >= OLDEST_SSH[1]);
  const finding = name.replace("_", " ");
  return enough ? { check: "ssh", state: "ok", finding } : { ...mend, state: "fail", finding };
}

type Mending = Pick<Check, "check" | "command" | "at">;

/** The check that a fault belongs to, and what to type against it. */
const MENDING: { readonly [kind in FaultKind]: (address: SshAddress) => Mending } = {
  ssh: () => ({ check: "ssh", command: "sudo apt-get install openssh-client", at: "runner" }),
  name: ({ host }) => ({ check: "connection", command: `getent hosts ${host}`, at: "runner" }),
  network: ({ host }) => ({ check: "connection", command: `ping -c 3 ${host}`, at: "runner" }),
  port: () => ({ check: "connection", command: "sudo systemctl enable --now ssh" }),
  "host-key-unknown": (address) => ({ check: "host key", command: pin(address), at: "runner" }),
  "host-key-changed": (address) => ({
    check: "host key",
    command: `ssh-keygen -R ${known(address)} && ${pin(address)}`,
    at: "runner",
  }),
  key: ({ host, user, port }) => ({ check: "key", command: `ssh-copy-id -p ${port} ${user}@${host}`, at: "runner" }),
  command: () => ({ check: "forced command", command: "grep -n command= ~/.ssh/authorized_keys" }),
  python: () => ({ check: "python", command: "sudo apt-get install python3" }),
  disk: () => ({ check: "disk", command: "df -h ~ && du -xh ~ | sort -h | tail -n 10" }),
  busy: () => ({ check: "lock", command: "fuser -v /run/lock/edgebench.lock" }),
  lock: () => ({ check: "lock", command: "ls -l /run/lock/edgebench.lock" }),
  other: ({ host, user, port }) => ({
    check: "connection",
    command: `ssh -v -o BatchMode=yes -p ${port} ${user}@${host} true`,
    at: "runner",
  }),
};

/** What known_hosts calls a device. */
const known = ({ host, port }: SshAddress) => (port === 22 ? host : `"[${host}]:${port}"`);
/** Adds the key, and prints the fingerprint that is to be compared. */
const pin = ({ host, port }: SshAddress) =>
  `ssh-keyscan -t ed25519 -p ${port} ${host} | tee -a ~/.ssh/known_hosts | ssh-keygen -lf -`;

/** Why a device was not had, as a check. */
export function judgeFault({ kind, message, remedy }: TransportFault, address: SshAddress): Check {
  return { state: "fail", finding: message, remedy, ...MENDING[kind](address) };
}

async function examine(transport: SshTransport): Promise<readonly Check[]> {
  return [
    judgeForced(await transport.isForced()),
    judgeSessions(await countSessions(transport)),
    ...judgeDate(await transport.clockAheadSeconds()),
  ];
}

/** @param forced whether the server runs edgebench's command whatever the key asks for; undefined where it was not told. */
function judgeForced(forced: boolean | undefined): Check {
  const check = "forced command";
  if (forced === true) return { check, state: "ok", finding: "the runner's key is held to edgebench's command" };
  return {
    check,
    state: "warn",
    finding: "the runner's key may ask for any command",
    remedy: "put this and a space before the key, in ~/.ssh/authorized_keys",
    command: `restrict,command="${REMOTE_COMMAND.replaceAll('"', '\\"')}"`,
  };
}

/** How many programs can run at the same time over the one connection, as far as edgebench needs it. */
async function countSessions(transport: SshTransport): Promise<number> {
  const started = await Promise.all(
    Array.from({ length: SESSIONS }, async () => {
      try {
        return await transport.start(["cat"], {});
      } catch (error) {
        if (error instanceof TransportFault || error instanceof StartRefused) return undefined;
        throw error;
      }
    }),
  );
  const running = started.filter((child) => child !== undefined);
  for (const { stdin } of running) stdin.end();
  await Promise.all(running.map(({ exited }) => exited));
  return running.length;
}

export function judgeSessions(count: number): Check {
  const check = "sessions";
  if (count >= SESSIONS)
    return { check, state: "ok", finding: `one connection carries ${SESSIONS + 1} programs at a time` };
  return {
    check,
    state: "fail",
    finding: `one connection carries ${count + 1} program${count === 0 ? "" : "s"} at a time, and edgebench needs ${SESSIONS + 1}`,
    remedy: "raise MaxSessions of its SSH server",
    command: "sudo sed -i '/^MaxSessions/d;1i MaxSessions 10' /etc/ssh/sshd_config && sudo systemctl restart ssh",
  };
}

/** @param ahead seconds by which the device's clock is ahead of the runner's; undefined where it was not told. */
export function judgeDate(ahead: number | undefined): readonly Check[] {
  if (ahead === undefined) return [];
  const off = Math.abs(ahead);
  const words = off < 120 ? `${off.toFixed(1)} s` : `${Math.round(off / 60)} min`;
  const finding = `its date is ${words} ${ahead < 0 ? "behind" : "ahead of"} the runner's`;
  if (off <= SKEW_SECONDS) return [{ check: "date", state: "ok", finding }];
  return [
    {
      check: "date",
      state: "warn",
      finding,
      remedy: "let the network set it: times of inferences do not go by it, but certificates and files do",
      command: "sudo timedatectl set-ntp true",
    },
  ];
}
