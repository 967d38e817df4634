import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Of what the device's end of an SSH connection is made, in this order. */
const PARTS = ["telemetry.py", "attendant.py"] as const;

/**
 * The program at the device's end of an SSH connection.
 *
 * @param workersDir the folder of the programs that run on devices.
 */
export async function readAttendant(workersDir: string): Promise<string> {
  const parts = await Promise.all(PARTS.map((name) => readFile(join(workersDir, name), "utf8")));
  return parts.join("\n");
}
