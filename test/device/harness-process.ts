import { openConversation } from "../../src/device/conversation.ts";
import { scriptedWorker } from "./scripted-worker.ts";

/**
 * A harness as a process of its own, with one worker that is deaf to SIGTERM and has a child: for process-groups.test.ts.
 * `mark` goes into the environment of its worker. `mode`: "waits" for a signal, "listens" for signals itself, as the
 * command line does, or "exits" by itself.
 */
const [mode = "waits", mark = ""] = process.argv.slice(2);

const FAMILY = `
  process.on("SIGTERM", () => {});
  require("node:child_process").spawn("sleep", ["1000"]).once("spawn", () => heard(({ id }) => say({ type: "ready", id })));
`;
const worker = await openConversation({
  command: scriptedWorker(FAMILY),
  env: { EDGEBENCH_TEST_MARK: mark },
  timeoutMs: 60_000,
});
await worker.ask({ op: "inputs", id: 1, count: 1, tensors: [] }, "ready", 60_000);
if (mode === "listens") process.on("SIGTERM", () => process.stdout.write("heard\n"));
process.stdout.write("ready\n");
if (mode === "exits") process.exit(4);
setInterval(() => undefined, 1_000);
