import { randomUUID } from "node:crypto";
import { link, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { errorCode } from "../bench/error-code.ts";
import { UserError } from "../bench/user-error.ts";

const holderSchema = z.object({ pid: z.int().min(1), host: z.string() });

/**
 * Holds an exclusive lock until disposed. A lock whose holder is dead is taken over; a live holder is waited for.
 *
 * @param patienceMs how long a live holder is waited for.
 * @throws UserError if it is still held then.
 */
export async function holdLock(path: string, patienceMs = 60_000): Promise<AsyncDisposable> {
  for (let waited = 0; ; waited += 100) {
    if (await tryLock(path)) return { [Symbol.asyncDispose]: () => unlink(path) };
    await clearDeadHolder(path);
    if (waited >= patienceMs)
      throw new UserError(
        `${path}: held by another edgebench for ${patienceMs / 1000} s; wait for it, or delete the file if no edgebench runs`,
      );
    await sleep(100);
  }
}

/** The lock appears with its holder's name already in it: written aside, then linked, which fails where the lock exists. */
async function tryLock(path: string): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await writeFile(aside, JSON.stringify({ pid: process.pid, host: hostname() }));
    await link(aside, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw new UserError(
      `${path}: cannot be made (${errorCode(error) ?? "unknown"}); free space or mend the permissions`,
    );
  } finally {
    await unlink(aside).catch(() => undefined);
  }
}

/** Only a holder on this machine can be known dead. What is moved aside is looked at again, lest a new holder's lock be removed. */
async function clearDeadHolder(path: string): Promise<void> {
  const seen = await readFile(path, "utf8").catch(() => undefined);
  if (seen === undefined || !holderIsDead(seen)) return;
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, "utf8").catch(() => undefined);
  if (moved !== undefined && moved !== seen) await link(aside, path).catch(() => undefined);
  await unlink(aside).catch(() => undefined);
}

function holderIsDead(text: string): boolean {
  const holder = holderSchema.safeParse(safeJson(text));
  if (!holder.success || holder.data.host !== hostname()) return false;
  try {
    process.kill(holder.data.pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === "ESRCH";
  }
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
