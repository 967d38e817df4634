import { text } from "node:stream/consumers";
import { LocalTransport } from "../../src/device/local-transport.ts";

/**
 * A harness as a process of its own, for cage.test.ts: what it was started with is in its environment as the kernel keeps
 * it. Its worker prints what it finds in its own environment and in those of all processes that it can read.
 */
const LOOK_AROUND = `
  const { readdirSync, readFileSync } = require("node:fs");
  const read = (pid) => { try { return readFileSync("/proc/" + pid + "/environ", "utf8"); } catch { return ""; } };
  const others = readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name)).map(read);
  process.stdout.write(JSON.stringify({ own: process.env, others: others.join(" ") }));
`;
const worker = await new LocalTransport().start([process.execPath, "-e", LOOK_AROUND], {});
process.stdout.write(await text(worker.stdout));
