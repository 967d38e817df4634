import { setTimeout as sleep } from "node:timers/promises";
import { type GitHub, interruption } from "./client.ts";

/** What another try may mend: bytes that broke off, a server that is down. Its message completes "… in 3 tries". */
export class Passing extends Error {
  override readonly name = "Passing";
}

const MOST_TRIES = 3;

/**
 * Tries again what the library does not: what goes wrong after an answer has begun, or on another server.
 *
 * @param giveUp makes the error of the last try's fault.
 * @throws what an attempt throws but a `Passing`, and UserError as soon as the command is to end.
 */
export async function severalTries<T>(
  { signal, retryBaseMs = 1_000 }: Pick<GitHub, "signal" | "retryBaseMs">,
  attempt: () => Promise<T>,
  giveUp: (fault: string, tries: number) => Error,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (signal.aborted) throw interruption(signal);
      if (!(error instanceof Passing)) throw error;
      if (tried === MOST_TRIES) throw giveUp(error.message, tried);
    }
    const pause = retryBaseMs * tried ** 2 * (0.75 + Math.random() / 2);
    await sleep(pause, undefined, { signal }).catch(() => {
      throw interruption(signal);
    });
  }
}
