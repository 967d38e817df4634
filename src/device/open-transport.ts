import { UserError } from "../bench/user-error.ts";
import type { Job } from "../plan/plan.ts";
import { LocalTransport } from "./local-transport.ts";
import { type SshOptions, SshTransport } from "./ssh-transport.ts";
import { type Transport, TransportFault } from "./transport.ts";

/**
 * The transport of a job's device; one that is reached over SSH is connected, and no other benchmark runs on it.
 *
 * @throws UserError where it cannot be had.
 */
export async function openTransport(
  spec: Job["transport"],
  device: string,
  options: Omit<SshOptions, "address">,
): Promise<Transport> {
  if (spec.kind === "local") return new LocalTransport();
  try {
    return await SshTransport.open({ ...options, address: spec });
  } catch (error) {
    if (!(error instanceof TransportFault)) throw error;
    throw new UserError(`device ${device}: not measured, because ${error.message}; ${error.remedy}`);
  }
}
