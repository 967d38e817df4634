import { Refusal } from "./refusal.ts";
import type { Token } from "./token.ts";
import type { World } from "./world.ts";

/** GitHub's limits on how much one token may ask. */

export interface Rate {
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  /** In seconds since 1970. */
  readonly reset: number;
}

const MINUTE = 60_000;

/** What the token has left of its hour. */
export function rateOf(world: World, token: Token): Rate {
  const now = world.now().getTime();
  if (token.usage.resetAt <= now) {
    token.usage.used = 0;
    token.usage.resetAt = now + 60 * MINUTE;
  }
  const { used, resetAt } = token.usage;
  const limit = world.limits.requestsPerHour;
  return { limit, used: Math.min(used, limit), remaining: Math.max(0, limit - used), reset: Math.ceil(resetAt / 1000) };
}

/** Counts a request, and refuses it where the token has none left: by the hour (primary) or the minute (secondary). */
export function spend(world: World, token: Token, method: string): void {
  if (rateOf(world, token).remaining === 0)
    throw new Refusal(403, `API rate limit exceeded for ${token.kind} ID ${token.user.id}.`);
  token.usage.used += 1;
  const now = world.now().getTime();
  token.usage.recent = token.usage.recent.filter(({ at }) => at > now - MINUTE);
  const spent = token.usage.recent.reduce((sum, { points }) => sum + points, 0);
  const points = method === "GET" ? 1 : 5;
  if (spent + points > world.limits.pointsPerMinute) {
    const oldest = token.usage.recent[0]?.at ?? now;
    throw new Refusal(
      403,
      "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
      {
        retryAfter: Math.max(1, Math.ceil((oldest + MINUTE - now) / 1000)),
      },
    );
  }
  token.usage.recent.push({ at: now, points });
}

/** The headers in which every answer tells the token's rate. */
export function rateHeaders(rate: Rate): { readonly [name: string]: string } {
  return {
    "x-ratelimit-limit": String(rate.limit),
    "x-ratelimit-remaining": String(rate.remaining),
    "x-ratelimit-used": String(rate.used),
    "x-ratelimit-reset": String(rate.reset),
    "x-ratelimit-resource": "core",
  };
}
