import type { RuntimeName } from "../bench/benchmark.ts";
import { UserError } from "../bench/user-error.ts";
import type { Config, DeviceConfig, Transport } from "../config/config.ts";
import type { Accelerated } from "../device/doctor-accelerators.ts";
import type { Context } from "./context.ts";
import { readDeskConfig } from "./desk-config.ts";

/** A device as the doctor sees it before it looks. */
export interface Patient {
  /** Undefined for the machine that edgebench runs on, whatever is declared. */
  readonly label: string | undefined;
  readonly transport: Transport;
  readonly runtimes: readonly RuntimeName[];
  /** The Python of its workers; undefined where none is declared that needs it. */
  readonly python: string | undefined;
  /** The Python that the configuration names. */
  readonly namedPython: string | undefined;
  /** What its benchmarks ask for. */
  readonly wanted: readonly Accelerated[];
}

/**
 * The device that was named, as the work tree's configuration declares it; else this machine.
 *
 * @throws UserError where there is no such configuration or device.
 */
export async function findPatient(
  { device, config: file }: { readonly device?: string; readonly config: string },
  context: Context,
): Promise<Patient> {
  if (device === undefined)
    return {
      label: undefined,
      transport: { kind: "local" },
      runtimes: ["onnxruntime"],
      python: undefined,
      namedPython: undefined,
      wanted: [],
    };
  const { config, shown } = await readDeskConfig(file, "or leave out --device to examine this machine", context);
  const declared = config.devices.find(({ label }) => label === device);
  if (declared === undefined)
    throw new UserError(
      `--device ${device}: ${shown} declares no such device; name one of ${config.devices.map(({ label }) => label).join(", ")}`,
    );
  const { label, transport, runtimes } = declared;
  return {
    label,
    transport,
    runtimes,
    python: pythonOf(declared, context),
    namedPython: declared.python,
    wanted: wantedOf(config, label),
  };
}

function pythonOf({ transport, runtimes, python }: DeviceConfig, { env }: Context): string | undefined {
  if (python !== undefined || transport.kind === "ssh") return python ?? "python3";
  const inNode = env["EDGEBENCH_ONNXRUNTIME"] === "python" ? ["fake"] : ["fake", "onnxruntime"];
  if (runtimes.every((runtime) => inNode.includes(runtime))) return undefined;
  return env["EDGEBENCH_PYTHON"] || "python3";
}

function wantedOf({ benchmarks }: Config, label: string): readonly Accelerated[] {
  return benchmarks
    .filter(({ device }) => device === label)
    .map(({ runtime, parameters }) => ({ runtime, delegate: parameters.delegate }));
}
