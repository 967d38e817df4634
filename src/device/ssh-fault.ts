import { cleanText } from "./clean-text.ts";
import { lockFault } from "./device-lock.ts";
import { type FaultKind, TransportFault } from "./transport.ts";

/** ssh's own code for a connection that was not had, or broke. */
const BROKEN = 255;
const WHERE_IT_IS = "see that it is on, and on the runner's network";

/** What ssh says on standard error, in our words. The first that fits counts. */
const WORDS: readonly (readonly [pattern: RegExp, kind: FaultKind, why: string, remedy: string])[] = [
  [
    /REMOTE HOST IDENTIFICATION HAS CHANGED/,
    "host-key-changed",
    "its host key is another one than the runner's known_hosts pins",
    "find out why before you trust it; after a new installation, pin the new key",
  ],
  [
    /Host key verification failed|No .* host key is known/,
    "host-key-unknown",
    "its host key is not pinned in the runner's known_hosts",
    "compare ssh-keyscan's answer with the key on the device, and add it to ~/.ssh/known_hosts of the runner's user",
  ],
  [
    /Permission denied/,
    "key",
    "it refuses the runner's key",
    "add the public key of the runner's user to ~/.ssh/authorized_keys on the device",
  ],
  [
    /python3.*not found|not found.*python3|unknown command.*python3/i,
    "python",
    "it has no python3",
    "install Python 3.6 or later on it",
  ],
  [
    /No space left on device|Disk quota exceeded/,
    "disk",
    "its disk is full",
    "make room on the disk that holds ~/.cache of its account",
  ],
  [/SyntaxError|Unknown option: -I/, "python", "its python3 is too old", "install Python 3.6 or later on it"],
  [
    /Could not resolve hostname/,
    "name",
    "its host name is unknown",
    "mend transport.ssh.host, or the runner's name service",
  ],
  [/timed out|not responding/i, "network", "it does not answer", WHERE_IT_IS],
  [/Connection refused/, "port", "nothing listens on its SSH port", "start its SSH server, or mend transport.ssh.port"],
  [/No route to host|Network is unreachable/, "network", "no route leads to it", WHERE_IT_IS],
];

/** What starting a program that is not there counts as. */
const NO_PROGRAM = 127;

/** Why there is no connection, from what ssh wrote and how it ended. */
export function connectionFault(stderr: string, code: number | null): TransportFault {
  const found = WORDS.find(([pattern]) => pattern.test(stderr));
  if (found !== undefined) return new TransportFault(found[2], found[3], found[1]);
  const [, path, failure] = /^edgebench: lock (.{1,200}): (\w{1,40})$/m.exec(stderr) ?? [];
  if (path !== undefined && failure !== undefined) return lockFault(cleanText(path), failure);
  const last = stderr.trim().split("\n").at(-1) ?? "";
  if (last === "" && code === NO_PROGRAM)
    return new TransportFault("the runner has no ssh", "install OpenSSH's client on the runner", "ssh");
  if (last === "" && code !== null && code !== BROKEN)
    return new TransportFault(
      `it runs another command than edgebench's for this key, which ended with ${code}`,
      "mend command= of the key in ~/.ssh/authorized_keys on the device",
      "command",
    );
  // What it says of a server that is silent is below the level of errors.
  if (last === "" && code === BROKEN) return new TransportFault("it does not answer any more", WHERE_IT_IS, "network");
  const said = last === "" ? `ssh ended with exit code ${code}` : cleanText(last).slice(0, 200);
  return new TransportFault(`the connection ended (${said})`, "try ssh to the device as the runner's user");
}

/** Why a file did not get onto the device, from the code that its system gave. */
export function fileFault(code: string, bytes: number): TransportFault {
  if (code === "ENOSPC" || code === "EDQUOT")
    return new TransportFault(
      `its disk is full: ${bytes} bytes do not fit`,
      "make room on the disk that holds ~/.cache of its account",
    );
  if (code === "EBADMSG")
    return new TransportFault("a file arrived there with another SHA-256", "check its memory card and the network");
  return new TransportFault(`a file could not be written there (${code})`, "let its account write to ~/.cache");
}
