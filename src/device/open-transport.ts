import { UserError } from "../bench/user-error.ts";
import type { Job } from "../plan/plan.ts";
import { LocalTransport } from "./local-transport.ts";
import type { Transport } from "./transport.ts";

/** The transport of a job's device. @throws UserError where it cannot be reached that way yet. */
export function openTransport(spec: Job["transport"], device: string): Transport {
  if (spec.kind === "local") return new LocalTransport();
  throw new UserError(
    `device ${device}: not measured, because devices cannot be reached over SSH yet; run the job on the device itself with transport: local`,
  );
}
