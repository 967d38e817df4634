import { Refusal } from "./refusal.ts";
import type { User } from "./world.ts";

export type PermissionName =
  | "actions"
  | "administration"
  | "checks"
  | "contents"
  | "issues"
  | "metadata"
  | "pull_requests";

export type Permissions = { readonly [name in PermissionName]?: "read" | "write" };

export interface Token {
  readonly value: string;
  /** An installation's token speaks for an app, a user's for that user. */
  readonly kind: "installation" | "user";
  readonly user: User;
  readonly permissions: Permissions;
  /** The full name, in lower case, of the one repository in which it may do so. */
  readonly repository: string;
  expired: boolean;
  /** Requests of the running hour. */
  readonly usage: { used: number; resetAt: number; recent: { readonly at: number; readonly points: number }[] };
}

/** A permission of which one of a route's suffices. */
export interface Need {
  readonly permission: PermissionName;
  readonly level: "read" | "write";
}

/** Whether the token holds one of the permissions; every token may read metadata. */
export function holds({ permissions }: Token, needs: readonly Need[]): boolean {
  return needs.some(({ permission, level }) => {
    const held = permissions[permission] ?? (permission === "metadata" ? "read" : undefined);
    return held === "write" || held === level;
  });
}

/** What a token is told that lacks the permission. */
export function inaccessible({ kind }: Token): Refusal {
  const whose = kind === "installation" ? "integration" : "personal access token";
  return new Refusal(403, `Resource not accessible by ${whose}`);
}
