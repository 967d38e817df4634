import { readFile } from "node:fs/promises";
import { z } from "zod";
import { UserError } from "../bench/user-error.ts";
import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";

const payloadSchema = z.object({ pull_request: z.object({ number: z.int().min(1) }) });

/**
 * The pull request that this run is about: what the input `pull-request` says, or else the event. Never what a plan or a
 * result says, since those come from artifacts.
 */
export async function pullRequestNumber(runner: ActionRunner, { env }: Context): Promise<number | undefined> {
  const given = runner.input("pull-request");
  if (given !== "") return wholeNumber(given);
  if (env.GITHUB_EVENT_NAME !== "pull_request" || env.GITHUB_EVENT_PATH === undefined) return undefined;
  const payload = payloadSchema.safeParse(await readPayload(env.GITHUB_EVENT_PATH));
  return payload.success ? payload.data.pull_request.number : undefined;
}

function wholeNumber(given: string): number {
  if (/^[1-9]\d{0,9}$/.test(given)) return Number(given);
  throw new UserError(
    `input pull-request: ${JSON.stringify(given.slice(0, 40))} is not a number; write that of the pull request`,
  );
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    throw new UserError(
      "GITHUB_EVENT_PATH: the event's payload cannot be read as JSON; name the pull request in the input pull-request",
    );
  }
}
