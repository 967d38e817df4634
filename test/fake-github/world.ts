import { createHash } from "node:crypto";
import { toSecond } from "./git/object.ts";
import type { FakeRepository } from "./repository.ts";
import type { Token } from "./token.ts";

export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot" | "Organization";
}

/** The app in whose name a workflow's GITHUB_TOKEN speaks. */
export const ACTIONS_BOT: User = { login: "github-actions[bot]", id: 41898282, type: "Bot" };

/** GitHub's limits on what it answers; a test lowers them to reach them. */
export type Limits = { -readonly [name in keyof typeof GITHUB_LIMITS]: number };

const GITHUB_LIMITS = {
  /** Entries, and bytes of their JSON, of a recursive tree. */
  treeEntries: 100_000,
  treeBytes: 7 * 1024 * 1024,
  /** Files of a pull request, and of a comparison. */
  pullFiles: 3000,
  compareFiles: 300,
  /** Bytes of a blob in JSON, and of a file's content inside a contents answer. */
  blobBytes: 100 * 1024 * 1024,
  contentBytes: 1024 * 1024,
  /** Requests of one token an hour, and points a minute, of which a read costs 1 and a write 5. */
  requestsPerHour: 1000,
  pointsPerMinute: 900,
  /** Characters of a comment's or an issue's body. */
  bodyCharacters: 65_536,
  /** How long a storage address is good for, in seconds. */
  storageSeconds: 60,
};

/** What all repositories of one GitHub share. */
export class World {
  /** By how much the server's clock is ahead of this machine's, in milliseconds. */
  clockSkewMs = 0;
  /** Origins without a slash at the end. */
  apiUrl = "";
  serverUrl = "";
  storageUrl = "";
  readonly repositories = new Map<string, FakeRepository>();
  readonly tokens = new Map<string, Token>();
  readonly limits: Limits = { ...GITHUB_LIMITS };
  /** Bytes in the storage service, by path. */
  readonly stored = new Map<string, Buffer>();
  readonly violations: string[] = [];
  readonly #users = new Map<string, User>([[ACTIONS_BOT.login, ACTIONS_BOT]]);
  /** GitHub's identifiers have long left 32 bits behind. */
  #lastId = 3_000_000_000;

  now(): Date {
    return new Date(Date.now() + this.clockSkewMs);
  }

  /** The present instant as GitHub writes it. */
  timestamp(): string {
    return toSecond(this.now());
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The user of that name, who joins where there is none. */
  user(login: string): User {
    const known = this.knownUser(login);
    if (known !== undefined) return known;
    const made: User = { login, id: this.nextId(), type: login.endsWith("[bot]") ? "Bot" : "User" };
    this.#users.set(login.toLowerCase(), made);
    return made;
  }

  knownUser(login: string): User | undefined {
    return this.#users.get(login.toLowerCase());
  }

  repository(fullName: string): FakeRepository | undefined {
    return this.repositories.get(fullName.toLowerCase());
  }
}

/** An identifier of GitHub's GraphQL API: opaque, and the same for the same thing. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${createHash("sha1").update(`${kind}:${id}`).digest("base64url").slice(0, 16)}`;
}
