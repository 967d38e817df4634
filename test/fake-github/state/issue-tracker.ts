import { Refusal } from "../refusal.ts";
import type { FakeRepository } from "../repository.ts";
import type { User, World } from "../world.ts";

/** Issues and pull requests, which share their numbers, their labels and their comments. */

export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly user: User;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | "duplicate" | null;
  labels: readonly string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: User | null;
  readonly pull?: Pull;
}

/** What a pull request is beyond an issue. */
export interface Pull {
  readonly head: { readonly repository: FakeRepository; readonly ref: string; sha: string };
  readonly base: { readonly ref: string; sha: string };
  readonly draft: boolean;
}

export type PullRequest = Issue & { readonly pull: Pull };

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: User;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly reactions: Reaction[];
}

export interface Reaction {
  readonly id: number;
  readonly user: User;
  readonly content: string;
  readonly createdAt: string;
}

export interface Label {
  readonly id: number;
  readonly name: string;
}

export class IssueTracker {
  readonly comments = new Map<number, Comment>();
  readonly #issues = new Map<number, Issue>();
  readonly #labels = new Map<string, Label>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  all(): Iterable<Issue> {
    return this.#issues.values();
  }

  get(number: number): Issue | undefined {
    return this.#issues.get(number);
  }

  open(
    user: User,
    what: {
      readonly title: string;
      readonly body?: string | null;
      readonly labels?: readonly string[];
      readonly pull?: Pull;
    },
  ): Issue {
    this.checkBody(what.body ?? "", "Issue");
    const now = this.#world.timestamp();
    const issue: Issue = {
      id: this.#world.nextId(),
      number: this.#issues.size + 1,
      title: what.title,
      body: what.body ?? null,
      user,
      state: "open",
      stateReason: null,
      labels: what.labels ?? [],
      createdAt: now,
      updatedAt: now,
      closedAt: null,
      closedBy: null,
      ...(what.pull === undefined ? {} : { pull: what.pull }),
    };
    this.#issues.set(issue.number, issue);
    return issue;
  }

  setState(issue: Issue, state: "open" | "closed", by: User, reason: Issue["stateReason"]): void {
    if (issue.state === state) return;
    issue.state = state;
    issue.closedAt = state === "closed" ? this.#world.timestamp() : null;
    issue.closedBy = state === "closed" ? by : null;
    issue.stateReason = reason ?? (state === "closed" ? "completed" : "reopened");
    this.touch(issue);
  }

  touch(issue: Issue): void {
    issue.updatedAt = this.#world.timestamp();
  }

  comment(issue: number, user: User, body: string): Comment {
    this.checkBody(body, "IssueComment");
    const now = this.#world.timestamp();
    const comment = {
      id: this.#world.nextId(),
      issue,
      user,
      body,
      createdAt: now,
      updatedAt: now,
      reactions: [],
    };
    this.comments.set(comment.id, comment);
    return comment;
  }

  /** The comments of an issue, oldest first. */
  commentsOf(issue: number): readonly Comment[] {
    return [...this.comments.values()].filter((comment) => comment.issue === issue);
  }

  /** Adds the user's reaction; returns one that was there already. */
  react(comment: Comment, user: User, content: string): { readonly reaction: Reaction; readonly fresh: boolean } {
    const before = comment.reactions.find((each) => each.user.id === user.id && each.content === content);
    if (before !== undefined) return { reaction: before, fresh: false };
    const reaction = { id: this.#world.nextId(), user, content, createdAt: this.#world.timestamp() };
    comment.reactions.push(reaction);
    return { reaction, fresh: true };
  }

  /** The label of that name, made where there is none yet. Names differ in more than case. */
  label(name: string): Label {
    const known = this.#labels.get(name.toLowerCase());
    if (known !== undefined) return known;
    const made = { id: this.#world.nextId(), name };
    this.#labels.set(name.toLowerCase(), made);
    return made;
  }

  checkBody(body: string, resource: string): void {
    const most = this.#world.limits.bodyCharacters;
    if ([...body].length <= most) return;
    const message = `body is too long (maximum is ${most} characters)`;
    throw new Refusal(422, "Validation Failed", {
      errors: [{ resource, code: "unprocessable", field: "data", message }],
    });
  }
}
