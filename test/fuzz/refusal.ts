import { expect } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { ModelError } from "../../src/model/model-error.ts";

/** What a fuzzed call came to: its value, or why it was refused. Anything but a refusal of ours is a fault of ours. */
export type Outcome<T> =
  | { readonly kind: "taken"; readonly value: T }
  | { readonly kind: "refused"; readonly why: string };

/** Calls, and checks that it is refused in a sentence of ours where it is refused. */
export async function outcomeOf<T>(call: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: "taken", value: await call() };
  } catch (error) {
    if (!(error instanceof UserError || error instanceof ModelError)) throw error;
    expect(error.message).not.toBe("");
    return { kind: "refused", why: error.message };
  }
}

/** The same where nothing is awaited. */
export function outcome<T>(call: () => T): Outcome<T> {
  try {
    return { kind: "taken", value: call() };
  } catch (error) {
    if (!(error instanceof UserError || error instanceof ModelError)) throw error;
    expect(error.message).not.toBe("");
    return { kind: "refused", why: error.message };
  }
}
