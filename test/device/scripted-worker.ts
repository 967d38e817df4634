import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReplyOf } from "../../src/measure/protocol.ts";

const HELLO: ReplyOf<"hello"> = {
  type: "hello",
  protocol: 1,
  worker: "test",
  pid: 1,
  runtime: { name: "fake", version: "1" },
  clock: { name: "none", resolutionNs: 1 },
  exclusive: false,
};

/**
 * A worker that says hello and then runs `body`, JavaScript in which `say(object)` writes a line, `raw(text)` writes as it
 * is, and `heard(callback)` is called with every request. `hello` changes what it says first; `early` is written in the same breath.
 */
export function scriptedWorker(body: string, hello: object = {}, early = ""): readonly string[] {
  const program = `
    const raw = (text) => require("node:fs").writeSync(1, text);
    const say = (object) => raw(JSON.stringify(object) + "\\n");
    const heard = (callback) => require("node:readline").createInterface({ input: process.stdin })
      .on("line", (line) => callback(JSON.parse(line))).on("close", () => process.exit(0));
    raw(${JSON.stringify(`${JSON.stringify({ ...HELLO, ...hello })}\n${early}`)});
    ${body}
  `;
  return [process.execPath, "-e", program];
}

/** The fake worker, its script named on its command line. */
export const fakeWorker = (script: string): readonly string[] => [
  process.execPath,
  join(import.meta.dirname, "..", "..", "workers", "fake.mjs"),
  script,
];

/** Process ids of all processes with `mark` in their environment, zombies left out. */
export async function processesWith(mark: string): Promise<readonly number[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const environments = await Promise.all(
    pids.map(async (pid) => [pid, await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "")] as const),
  );
  return environments.filter(([, environment]) => environment.includes(mark)).map(([pid]) => Number(pid));
}
