import { appendFile, mkdir, mkdtemp, readFile, rm, truncate } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ITERATIONS, prepareSubject, recordSession } from "../test/bench/verdicts/record-session.ts";
import { makeHeader, parseRecording, toLine } from "../test/bench/verdicts/recording.ts";

/**
 * Collects sessions of real launches on this machine for `npm run bench:verdicts -- --data FILE`: the same network again
 * and again, alone and in pairs, and beside a wider one. Adds whole sessions to the file until the minutes are over, so it
 * may be ended and run again at any time.
 */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    out: { type: "string", default: join(ROOT, ".cache", "verdicts", "sessions.jsonl") },
  },
});
const say = (text: string) => void process.stderr.write(`${text}\n`);
const header = makeHeader({
  model: "digits.onnx",
  changedModel: "digits-wide.onnx",
  iterations: ITERATIONS,
  processor: cpus()[0]?.model ?? "unknown",
});

/** Makes the file ready to be added to. Returns how many whole sessions it holds. */
async function prepareFile(file: string): Promise<number> {
  await mkdir(dirname(file), { recursive: true });
  const text = await readFile(file, "utf8").catch(() => "");
  if (!text.includes("\n")) {
    await truncate(file).catch(() => undefined);
    await appendFile(file, toLine(header));
    return 0;
  }
  const recording = parseRecording(text);
  if (toLine(recording.header) !== toLine(header))
    throw new Error(`${file} holds sessions of another machine or model; name another file with --out`);
  // A session that was cut off while it was written goes.
  await truncate(file, Buffer.byteLength(text.slice(0, text.lastIndexOf("\n") + 1)));
  return recording.sessions.length;
}

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => interrupted.abort(signal));

let sessions = await prepareFile(values.out);
const folder = await mkdtemp(join(tmpdir(), "edgebench-collect-"));
try {
  const digits = (name: string) => join(ROOT, "fixtures", "digits", name);
  const subject = await prepareSubject({
    root: ROOT,
    model: digits(header.model),
    changedModel: digits(header.changedModel),
    folder,
    signal: interrupted.signal,
  });
  const end = performance.now() + Number(values.minutes) * 60_000;
  while (performance.now() < end && !interrupted.signal.aborted) {
    await appendFile(values.out, toLine(await recordSession(subject, sessions)));
    sessions += 1;
    say(
      `${sessions} sessions in ${values.out}, ${Math.max(0, Math.ceil((end - performance.now()) / 60_000))} min left`,
    );
  }
} catch (error) {
  if (!interrupted.signal.aborted) throw error;
} finally {
  await rm(folder, { recursive: true, force: true });
}
