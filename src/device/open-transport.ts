import { UserError } from "../bench/user-error.ts";
import type { Job } from "../plan/plan.ts";
import { LocalTransport } from "./local-transport.ts";
import { type SshOptions, SshTransport } from "./ssh-transport.ts";
import { type Transport, TransportFault } from "./transport.ts";

/**
 * The transport of a job's device, on which no other benchmark runs; one that is reached over SSH is connected.
 *
 * @throws UserError where it cannot be had.
 */
export async function openTransport(
  spec: Job["transport"],
  device: string,
  options: Omit<SshOptions, "address">,
): Promise<Transport> {
  try {
    if (spec.kind === "local") return await LocalTransport.alone(options);
    return await SshTransport.open({ ...options, address: spec });
  } catch (error) {
    if (!(error instanceof TransportFault)) throw error;
    throw new UserError(`device ${device}: not measured, because ${error.message}; ${error.remedy}`);
  }
}
