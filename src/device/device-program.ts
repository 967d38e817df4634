import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Of which files of the workers' folder each program is made, in this order. */
const PARTS = {
  /** The device's end of an SSH connection. */
  attendant: ["telemetry.py", "attendant.py"],
  /** Sets a device and sets it back. */
  preparation: ["settings.py", "preparation.py"],
} as const;

/**
 * The text of a program that is sent to a device and run from memory.
 *
 * @param workersDir the folder of the programs that run on devices.
 */
export async function readDeviceProgram(workersDir: string, name: keyof typeof PARTS): Promise<string> {
  const parts = await Promise.all(PARTS[name].map((part) => readFile(join(workersDir, part), "utf8")));
  return parts.join("\n");
}
