import { readDeviceProgram } from "../../src/device/device-program.ts";
import { Preparation, startHere } from "../../src/device/preparation.ts";

/** A harness as a process of its own that has prepared the device at `root`, and waits: for preparation.test.ts. */
const [root = "", workersDir = "", wanted = ""] = process.argv.slice(2);
const program = startHere(await readDeviceProgram(workersDir, "preparation"), JSON.parse(wanted), root);
const { set } = await Preparation.begin(program, JSON.parse(wanted), () => undefined);
process.stdout.write(`${set.join(", ")}\n`);
setInterval(() => undefined, 1_000);
