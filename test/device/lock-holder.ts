import { MachineLock } from "../../src/device/device-lock.ts";

/** Takes the lock of the machine and keeps it until it is killed, as a benchmark does. */
const signal = new AbortController().signal;
await MachineLock.take({ say: (sentence) => void process.stdout.write(`${sentence}\n`), signal });
process.stdout.write("held\n");
setInterval(() => undefined, 1_000);
