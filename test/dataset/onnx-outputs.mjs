// Runs a model over raw float32 sets of a file, one inference per set, and prints the outputs as JSON arrays of numbers.
import { readFileSync } from "node:fs";
import { InferenceSession, Tensor } from "onnxruntime-node";

const [model = "", file = "", shape = "[]"] = process.argv.slice(2);
const session = await InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 });
const dims = JSON.parse(shape);
const bytes = readFileSync(file);
const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
const size = dims.reduce((/** @type {number} */ a, /** @type {number} */ b) => a * b, 1);
const rows = [];
for (let at = 0; at < values.length; at += size) {
  const outputs = await session.run({ image: new Tensor("float32", values.subarray(at, at + size), dims) });
  rows.push([.../** @type {Iterable<number>} */ (outputs["logits"]?.data ?? [])]);
}
process.stdout.write(JSON.stringify(rows));
