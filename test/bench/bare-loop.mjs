// The plainest loop around one ONNX Runtime session, for weighing edgebench against. It is not edgebench's code and
// knows nothing of its protocol: argv is the runtime's folder, model, threads, raw input file, input name and shape;
// each line on standard input is a number of inferences, answered by their times in nanoseconds.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [runtime = "", model = "", threads = "1", inputFile = "", inputName = "", shape = ""] = process.argv.slice(2);
const { InferenceSession, Tensor } = createRequire(join(runtime, "package.json"))(runtime);
const session = await InferenceSession.create(model, { intraOpNumThreads: Number(threads), interOpNumThreads: 1 });
const dims = shape.split("x").map(Number);
const size = dims.reduce((a, b) => a * b, 1);
const bytes = new Uint8Array(readFileSync(inputFile)).buffer;
const sets = Array.from({ length: Math.floor(bytes.byteLength / (4 * size)) }, (_, set) =>
  new Float32Array(bytes, set * 4 * size, size).slice(),
);
const feeds = sets.map((data) => ({ [inputName]: new Tensor("float32", data, dims) }));

let next = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const times = [];
  for (let left = Number(line); left > 0; left -= 1) {
    const feed = feeds[next++ % feeds.length];
    const start = performance.now();
    await session.run(feed);
    times.push(Math.round((performance.now() - start) * 1e6));
  }
  console.log(JSON.stringify(times));
}
