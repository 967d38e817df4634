import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { PYTHON_WITH_TORCH, suiteNeeds } from "../requirements.ts";
import { WorkerProcess } from "./worker-process.ts";

const WORKERS = join(import.meta.dirname, "..", "..", "workers");

/** A runtime that does in `load` what libraries were seen to do. */
const program = (load: string) => `import multiprocessing, sys
sys.path.insert(0, ${JSON.stringify(WORKERS)})
import conversation
class Runtime:
    worker, name, version, exclusive, gone = "odd.py", "odd", "1", False, ("OUT_OF_REACH",)
    def load(self, path, parameters):
        ${load}
    def describe(self):
        return [], [], {"provider": "cpu", "version": "1"}
    def forget(self):
        pass
conversation.start(Runtime, conversation.take_standard_output())
`;
const LOAD = {
  op: "load",
  id: 1,
  model: import.meta.filename,
  parameters: { precision: "fp32", batch: 1, threads: 1 },
};
const PIPELINED = 40;

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await TemporaryFolder.make();
});
afterAll(() => folder[Symbol.asyncDispose]());

async function start(name: string, load: string): Promise<WorkerProcess> {
  await folder.write(name, program(load));
  return new WorkerProcess([PYTHON_WITH_TORCH, "-I", "-u", "-B", join(folder.path, name)]);
}

describe.skipIf(suiteNeeds("python3"))("the Python workers' conversation", () => {
  it("goes on where a library forks a process while requests are waited for", async () => {
    const fork =
      'child = multiprocessing.get_context("fork").Process(target=print, args=("chatter",)); child.start(); child.join()';
    await using worker = await start("forks.py", fork);
    expect(await worker.reply()).toMatchObject({ type: "hello" });
    expect(await worker.ask(LOAD)).toMatchObject({ type: "loaded" });
    worker.closeInput();
    expect(await worker.ended).toEqual({ code: 0, signal: null });
    expect(worker.stderr).toBe("chatter\n");
  });

  it("loses no request to a library that reads standard input", async () => {
    await using worker = await start("reads.py", 'assert sys.stdin.read() == ""');
    await worker.reply();
    expect(await worker.ask(LOAD)).toMatchObject({ type: "loaded" });
  });

  it("takes requests in pieces and several at once, and none that is cut off", async () => {
    await using worker = await start("pieces.py", "pass");
    await worker.reply();
    const long = JSON.stringify({ op: "x".repeat(300_000), id: 7 });
    worker.write(long.slice(0, 99));
    worker.write(`${long.slice(99)}\n`);
    expect(await worker.reply()).toMatchObject({ type: "error", id: 7 });
    worker.write(Array.from({ length: PIPELINED }, (_, id) => `${JSON.stringify({ op: "none", id })}\n`).join(""));
    for (let id = 0; id < PIPELINED; id += 1) expect(await worker.reply()).toMatchObject({ id });
    worker.write('{"op":"ex');
    worker.closeInput();
    expect(await worker.ended).toEqual({ code: 0, signal: null });
  });

  it("knows a USB device by its vendor, or by vendor and product", async () => {
    for (const [id, value] of [
      ["idVendor", "18d1\n"],
      ["idProduct", "9302\n"],
    ])
      await folder.write(`usb/1-2/${id}`, value ?? "");
    await folder.write("usb/usb1/bus", "");
    const look = `import sys
sys.path.insert(0, ${JSON.stringify(WORKERS)})
import conversation
conversation.USB_DEVICES = sys.argv[1]
print([conversation.usb_has(*ids) for ids in (["1a6e:089a", "18d1:9302"], ["18d1"], ["18d1:0000"], ["03e7"])])`;
    const found = (root: string) =>
      execFileSync(PYTHON_WITH_TORCH, ["-I", "-B", "-c", look, root], { encoding: "utf8" }).trim();
    expect(found(join(folder.path, "usb"))).toBe("[True, True, False, False]");
    expect(found(join(folder.path, "none"))).toBe("[False, False, False, False]");
  });

  it("ends where the accelerator is gone, with its last words, and answers what is only refused", async () => {
    await using worker = await start("gone.py", 'raise RuntimeError(path[-3:] + parameters["precision"])');
    await worker.reply();
    expect(await worker.ask(LOAD)).toMatchObject({ type: "error", message: ".tsfp32" });
    const gone = { ...LOAD, parameters: { ...LOAD.parameters, precision: ": OUT_OF_REACH\n(2)" } };
    worker.write(`${JSON.stringify(gone)}\n`);
    expect(await worker.ended).toEqual({ code: 3, signal: null });
    expect(worker.stderr).toBe("the accelerator is gone: .ts: OUT_OF_REACH (2)\n");
  });
});
