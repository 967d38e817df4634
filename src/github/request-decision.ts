import type { Acceptance } from "../bench/acceptance.ts";
import { isInForce } from "../bench/acceptance.ts";
import { isAtLeast, type Permission } from "./permissions.ts";
import type { PullRequest } from "./pull-request.ts";
import type { Request } from "./request.ts";

/** What is done about a request. `why` is a sentence, nothing in it is foreign. */
export type RequestDecision =
  | { readonly kind: "run"; readonly head: string; readonly devices: readonly string[] }
  | { readonly kind: "accept"; readonly acceptance: Acceptance }
  | { readonly kind: "help" }
  /** Asked by somebody who may ask, and not done. */
  | { readonly kind: "refused"; readonly why: string }
  /** Asked by somebody who may not. */
  | { readonly kind: "not-allowed" };

/** What a decision asks of the pull request, as it is now. */
export type PullState = Pick<PullRequest, "head" | "isOpen" | "isFork" | "author">;

export interface Requester {
  readonly login: string;
  readonly permission: Permission;
}

/**
 * Decides about a request: only who may write to the repository may ask; only what its asker can have looked at is run; and
 * nobody accepts a regression of his own but a maintainer.
 *
 * @param pull the pull request as it is now.
 * @param now UTC, as `Date.prototype.toISOString` writes it.
 */
export function decideRequest(request: Request, by: Requester, pull: PullState, now: string): RequestDecision {
  if (!isAtLeast(by.permission, "write")) return { kind: "not-allowed" };
  if (request.kind === "help") return request;
  if (request.kind === "unclear") return refused(request.why);
  if (!pull.isOpen) return refused("The pull request is closed; open it again first.");
  return request.kind === "run" ? decideRun(request, pull) : decideAccept(request, by, pull, now);
}

function decideRun({ devices, sha }: Extract<Request, { kind: "run" }>, pull: PullState): RequestDecision {
  if (sha === undefined && pull.isFork)
    return refused(
      "The head is in a fork, whose author can change it at any moment: look at a commit and name it, with at least 12 digits, after the devices.",
    );
  if (sha !== undefined && !pull.head.startsWith(sha))
    return refused(
      "The commit that you name is not the head of the pull request now: look at what came since, and name that.",
    );
  return { kind: "run", head: pull.head, devices };
}

function decideAccept(
  { kind: _, ...wanted }: Extract<Request, { kind: "accept" }>,
  by: Requester,
  pull: PullState,
  now: string,
): RequestDecision {
  const isOwn = pull.author?.toLowerCase() === by.login.toLowerCase();
  if (isOwn && !isAtLeast(by.permission, "maintain"))
    return refused(
      "A regression of your own pull request is accepted by somebody else who may write here, or by a maintainer.",
    );
  const acceptance = { ...wanted, by: by.login };
  return isInForce(acceptance, now)
    ? { kind: "accept", acceptance }
    : refused("The day until which it is accepted is past; name a later one.");
}

function refused(why: string): RequestDecision {
  return { kind: "refused", why };
}
