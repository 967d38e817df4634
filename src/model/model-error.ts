/** A model file that cannot be read. The message is a clause that follows the file's name: "not an ONNX model: …", "truncated at byte N: …". */
export class ModelError extends Error {
  override readonly name = "ModelError";
}
