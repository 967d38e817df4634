import { z } from "zod";
import { parseJson } from "../bench/document.ts";
import { UserError } from "../bench/user-error.ts";

/** Events that run what was merged. What a pull request measured never becomes history: its jobs run what it proposes. */
const RECORDED_EVENTS: ReadonlySet<string> = new Set(["push", "schedule", "workflow_dispatch"]);

const payloadSchema = z.object({ repository: z.object({ default_branch: z.string().min(1) }) });

/**
 * Refuses to record in a run of anything but the default branch as it is.
 *
 * @param name the event's name, GITHUB_EVENT_NAME.
 * @param ref what the run is of, GITHUB_REF.
 * @param file how sentences name the payload.
 * @throws UserError saying which runs may record.
 */
export function refuseProposal(name: string, ref: string, payload: string, file: string): void {
  if (!RECORDED_EVENTS.has(name)) throw proposed(`a run of ${name}`);
  const checked = payloadSchema.safeParse(parseJson(payload, file));
  if (!checked.success)
    throw new UserError(`${file}: it does not tell the default branch; give the payload at GITHUB_EVENT_PATH`);
  const { default_branch: branch } = checked.data.repository;
  if (ref !== `refs/heads/${branch}`)
    throw new UserError(
      `record: this run is of ${ref}, and only ${branch} becomes history; record in runs of ${branch}`,
    );
}

/** The sentence for what measures a proposal. */
export function proposed(what: string): UserError {
  return new UserError(
    `record: ${what} measures what is proposed, and only what was merged becomes history; record in runs of ${[...RECORDED_EVENTS].join(", ")}`,
  );
}
