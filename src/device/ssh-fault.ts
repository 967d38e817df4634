import { cleanText } from "./clean-text.ts";
import { TransportFault } from "./transport.ts";

/** What ssh says on standard error, in our words. The first that fits counts. */
const WORDS: readonly (readonly [pattern: RegExp, why: string, remedy: string])[] = [
  [
    /REMOTE HOST IDENTIFICATION HAS CHANGED/,
    "its host key is another one than the runner's known_hosts pins",
    "find out why before you trust it; after a new installation, pin the new key",
  ],
  [
    /Host key verification failed|No .* host key is known/,
    "its host key is not pinned in the runner's known_hosts",
    "compare ssh-keyscan's answer with the key on the device, and add it to ~/.ssh/known_hosts of the runner's user",
  ],
  [
    /Permission denied/,
    "it refuses the runner's key",
    "add the public key of the runner's user to ~/.ssh/authorized_keys on the device",
  ],
  [
    /python3.*not found|not found.*python3|unknown command.*python3/i,
    "it has no python3",
    "install Python 3.6 or later on it",
  ],
  [/SyntaxError|Unknown option: -I/, "its python3 is too old", "install Python 3.6 or later on it"],
  [/Could not resolve hostname/, "its host name is unknown", "mend transport.ssh.host, or the runner's name service"],
  [/timed out|not responding/i, "it does not answer", "see that it is on, and on the runner's network"],
  [/Connection refused/, "nothing listens on its SSH port", "start its SSH server, or mend transport.ssh.port"],
  [/No route to host|Network is unreachable/, "no route leads to it", "see that it is on, and on the runner's network"],
];

/** Why there is no connection, from what ssh wrote and how it ended. */
export function connectionFault(stderr: string, code: number | null): TransportFault {
  const found = WORDS.find(([pattern]) => pattern.test(stderr));
  if (found !== undefined) return new TransportFault(found[1], found[2]);
  const last = stderr.trim().split("\n").at(-1) ?? "";
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
