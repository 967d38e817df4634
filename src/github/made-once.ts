import { setTimeout as sleep } from "node:timers/promises";
import { type GitHub, GitHubRefused, GitHubUnanswered, interruption } from "./client.ts";

const MOST_TRIES = 3;

/**
 * Makes what people would see twice. Where no answer tells whether it was made, it is looked for before it is made again.
 *
 * @param find what `make` makes, known by its content; undefined where it is not there.
 * @throws what `make` throws, as soon as another try would not help.
 */
export async function madeOnce<T>(
  { signal, retryBaseMs = 1_000 }: GitHub,
  make: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await make();
    } catch (error) {
      const isUncertain = error instanceof GitHubUnanswered || (error instanceof GitHubRefused && error.status >= 500);
      if (!isUncertain) throw error;
      await sleep(retryBaseMs * tried ** 2, undefined, { signal }).catch(() => {
        throw interruption(signal);
      });
      const made = await find();
      if (made !== undefined) return made;
      if (tried === MOST_TRIES) throw error;
    }
  }
}
