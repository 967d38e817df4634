import { PYTHON_WITH_RUNTIMES, PYTHON_WITH_TORCH } from "../requirements.ts";
import { startPython } from "./digits-logits.ts";
import { startOnnxruntime } from "./onnxruntime-worker.ts";

const onnxruntime = () => startOnnxruntime();
const onnxruntimeInPython = () => startPython("onnxruntime", PYTHON_WITH_RUNTIMES);
const tflite = () => startPython("tflite", PYTHON_WITH_RUNTIMES);

/**
 * Every runtime that runs here, and the network of fixtures/digits in its format. `apart`: how far a logit may be from that of
 * ONNX Runtime in Node. Sums in another order move it by millionths; weights that are stored as float16, by hundredths.
 */
export const FLOAT = [
  {
    runtime: "ONNX Runtime in Python",
    start: onnxruntimeInPython,
    file: "digits.onnx",
    needs: "python-runtimes",
    apart: 1e-4,
  },
  { runtime: "TensorFlow Lite", start: tflite, file: "digits.tflite", needs: "python-runtimes", apart: 1e-4 },
  {
    runtime: "OpenVINO",
    start: () => startPython("openvino", PYTHON_WITH_RUNTIMES),
    file: "digits.xml",
    needs: "python-runtimes",
    apart: 0.05,
  },
  {
    runtime: "TensorFlow",
    start: () => startPython("tensorflow", PYTHON_WITH_RUNTIMES),
    file: "savedmodel/saved_model.pb",
    needs: "python-runtimes",
    apart: 0.05,
  },
  {
    runtime: "PyTorch",
    start: () => startPython("pytorch", PYTHON_WITH_TORCH),
    file: "digits.pt",
    needs: "pytorch",
    apart: 0.05,
  },
] as const;

/** What all are held against. */
export const REFERENCE_RUNTIME = { runtime: "ONNX Runtime in Node", start: onnxruntime, file: "digits.onnx" } as const;

/** Quantised networks: another answer here and there is what they cost. `differ`: how many images at most. */
export const INT8 = [
  {
    runtime: "ONNX Runtime in Node",
    start: onnxruntime,
    file: "digits-int8.onnx",
    needs: "native-runtime",
    differ: 10,
  },
  {
    runtime: "ONNX Runtime in Python",
    start: onnxruntimeInPython,
    file: "digits-int8.onnx",
    needs: "python-runtimes",
    differ: 10,
  },
  { runtime: "TensorFlow Lite", start: tflite, file: "digits-int8.tflite", needs: "python-runtimes", differ: 10 },
] as const;
