import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Reply, type Request, replySchema, requestSchema, TENSOR_TYPES } from "../../src/measure/protocol.ts";
import { suiteNeeds } from "../requirements.ts";
import { fixture, startOnnxruntime } from "./onnxruntime-worker.ts";
import { FAKE, WorkerProcess } from "./worker-process.ts";

interface Line {
  readonly from: "harness" | "worker";
  readonly text: string;
}
interface Block {
  readonly kind: string;
  readonly section: string;
  readonly text: string;
  readonly lines: readonly Line[];
}

const PAGE = await readFile(new URL("../../workers/PROTOCOL.md", import.meta.url), "utf8");
const BLOCKS = readBlocks(PAGE);
const EXAMPLES = BLOCKS.filter(({ kind }) => kind === "json");
const CONVERSATION = theOne("json conversation").lines;
const SCRIPT = theOne("json script").text;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-protocol-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function readBlocks(page: string): readonly Block[] {
  const found = [...page.matchAll(/^#+ (.+)$|^```(json[a-z ]*)\n([\s\S]*?)^```$/gm)];
  let section = "";
  return found.flatMap(([, heading, kind, text]) => {
    if (heading !== undefined) section = heading;
    if (kind === undefined || text === undefined) return [];
    return [{ kind, section, text, lines: readLines(text) }];
  });
}

function readLines(text: string): readonly Line[] {
  return [...text.matchAll(/^([HW])> (.+)$/gm)].map(([, mark, line = ""]) => ({
    from: mark === "H" ? "harness" : "worker",
    text: line,
  }));
}

function theOne(kind: string): Block {
  const [block, ...others] = BLOCKS.filter((candidate) => candidate.kind === kind);
  if (block === undefined || others.length > 0) throw new Error(`PROTOCOL.md should have one block "${kind}"`);
  return block;
}

const parse = ({ from, text }: Line): Request | Reply =>
  (from === "harness" ? requestSchema : replySchema).parse(JSON.parse(text));

/** A reply without what differs from process to process. */
function comparable(reply: Reply): object {
  if (reply.type === "hello") return { ...reply, pid: 0 };
  if (reply.type === "times") return { ...reply, startNs: 0 };
  return reply;
}

describe("every line of PROTOCOL.md", () => {
  const lines = [...EXAMPLES.flatMap(({ lines }) => lines), ...CONVERSATION];

  it.each(lines.map((line) => [line.from, line.text.slice(0, 60), line] as const))("%s: %s", (_from, _start, line) => {
    expect(parse(line)).toEqual(JSON.parse(line.text));
  });

  it("is one of every request and every reply", () => {
    const parsed = lines.map(parse);
    const requests = new Set(parsed.flatMap((line) => ("op" in line ? [line.op] : [])));
    const replies = new Set(parsed.flatMap((line) => ("type" in line ? [line.type] : [])));
    expect([...requests].sort()).toEqual(requestSchema.options.map(({ shape }) => shape.op.value).sort());
    expect([...replies].sort()).toEqual(replySchema.options.map(({ shape }) => shape.type.value).sort());
  });

  it("stands under the name of what it shows", () => {
    for (const { section, lines } of EXAMPLES) {
      const shown = lines.map((line) => parse(line)).map((line) => ("op" in line ? line.op : line.type));
      expect(shown, section).toContain(section);
    }
  });

  it("answers the request it follows", () => {
    for (const { lines } of EXAMPLES.filter(({ section }) => section !== "hello")) {
      const [request, reply] = lines.map((line) => JSON.parse(line.text));
      expect(reply.id).toBe(request.id);
    }
  });

  it("is refused with a key more", () => {
    for (const line of lines) {
      const schema = line.from === "harness" ? requestSchema : replySchema;
      expect(schema.safeParse({ ...JSON.parse(line.text), more: 1 }).success, line.text).toBe(false);
    }
  });
});

describe("the whole conversation", () => {
  it("is what the fake worker answers to its script, byte for byte but for pid, start and paths", async () => {
    const model = join(folder, "digits.fake.json");
    await writeFile(model, SCRIPT);
    await using worker = new WorkerProcess(FAKE, { EDGEBENCH_LAUNCH: "0" });
    for (const line of CONVERSATION) {
      const shown = parse(line);
      if ("op" in shown) worker.write(`${JSON.stringify(shown.op === "load" ? { ...shown, model } : shown)}\n`);
      else expect(comparable(await worker.reply())).toEqual(comparable(shown));
    }
    expect(await worker.ended).toEqual({ code: 0, signal: null });
  });

  it.skipIf(suiteNeeds("native-runtime"))("is held by the worker for ONNX Runtime with the digits", async () => {
    const file = join(folder, "image.raw");
    await writeFile(file, Buffer.alloc(2 * 3_136));
    await using worker = startOnnxruntime();
    for (const line of CONVERSATION) {
      const shown = parse(line);
      if ("op" in shown) worker.write(`${JSON.stringify(onThisMachine(shown, file))}\n`);
      else expect(outline(await worker.reply())).toEqual(outline(shown));
    }
    expect(await worker.ended).toEqual({ code: 0, signal: null });
  });
});

describe.skipIf(suiteNeeds("native-runtime"))(
  "the examples, held with the worker for ONNX Runtime and the digits",
  () => {
    it("get the answers that the page shows", async () => {
      const file = join(folder, "eight.raw");
      await writeFile(file, Buffer.alloc(8 * 3_136));
      await using worker = startOnnxruntime();
      const hello = await worker.reply();
      expect(hello).toEqual({
        ...example("hello").reply,
        pid: expect.any(Number),
        readyNs: expect.any(Number),
        runtime: { name: "onnxruntime", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
        clock: { name: "process.hrtime", resolutionNs: expect.any(Number) },
      });
      for (const section of ["load", "inputs", "run", "infer", "error", "exit"]) {
        const { request, reply: shown } = example(section);
        if (request === undefined) throw new Error(`${section}: the page shows no request`);
        const answer = await worker.ask(onThisMachine(request, file));
        expect(measured(answer, hello)).toEqual(measured(shown, example("hello").reply));
      }
      expect(await worker.ended).toEqual({ code: 0, signal: null });
    });
  },
);

describe("the schemas", () => {
  it("name every type of a tensor as the page's writers of workers must", () => {
    expect(new Set(TENSOR_TYPES).size).toBe(TENSOR_TYPES.length);
    const tensor = { name: "x", shape: [], file: "x", bytesPerSet: 0 };
    for (const type of TENSOR_TYPES)
      expect(requestSchema.safeParse({ op: "inputs", id: 1, count: 1, tensors: [{ ...tensor, type }] }).success).toBe(
        true,
      );
  });
});

function example(section: string): { readonly request: Request | undefined; readonly reply: Reply } {
  const parsed = EXAMPLES.find((block) => block.section === section)?.lines.map(parse) ?? [];
  const reply = parsed.find((line): line is Reply => "type" in line);
  if (reply === undefined) throw new Error(`PROTOCOL.md shows no ${section}`);
  return { request: parsed.find((line): line is Request => "op" in line), reply };
}

function onThisMachine(request: Request, file: string): Request {
  if (request.op === "load") return { ...request, model: fixture("digits/digits.onnx") };
  if (request.op === "inputs") return { ...request, tensors: request.tensors.map((tensor) => ({ ...tensor, file })) };
  return request;
}

/** What every worker's reply to the same request has in common. */
function outline(reply: Reply): object {
  if (reply.type === "hello") return { type: reply.type, protocol: reply.protocol };
  const { type, id } = reply;
  if (reply.type === "times") return { type, id, count: reply.latencyNs.length };
  if (reply.type === "error") return { type, id, message: reply.message };
  if (reply.type === "loaded") return { type, id, inputs: reply.inputs, threads: reply.actual.threads };
  if (reply.type === "outputs") return { type, id, names: reply.tensors.map(({ name }) => name) };
  return { type, id };
}

/** A reply without what is measured, which no two runs share, and without the runtime's version. */
function measured(reply: Reply, hello: Reply): object {
  const version = hello.type === "hello" ? hello.runtime.version : "";
  if (reply.type === "loaded") {
    expect(reply.actual.version).toBe(version);
    return { ...reply, loadNs: 0, actual: { ...reply.actual, version: "" } };
  }
  if (reply.type === "times") return { ...reply, startNs: 0, latencyNs: reply.latencyNs.length };
  if (reply.type === "bye") return { ...reply, peakRssBytes: 0 };
  if (reply.type !== "outputs") return reply;
  return { ...reply, tensors: reply.tensors.map((tensor) => ({ ...tensor, data: tensor.data?.length })) };
}
