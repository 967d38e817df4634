"""The plainest loop around each Python runtime, for weighing edgebench against. It is not edgebench's code and knows nothing
of its protocol: argv is the runtime, model, threads, raw input file, input name and shape; each line on standard input is a
number of inferences, answered by their times in nanoseconds."""
import json
import os
import sys
import time

import numpy

RUNTIME, MODEL, THREADS, FILE, NAME, SHAPE = sys.argv[1:]
THREADS, SHAPE = int(THREADS), [int(size) for size in SHAPE.split("x")]
REPLIES = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)


def onnxruntime(sets):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = THREADS, 1
    session = onnxruntime.InferenceSession(MODEL, options, providers=["CPUExecutionProvider"])
    return [{NAME: one} for one in sets], lambda feed: None, lambda feed: session.run(None, feed)


def tflite(sets):
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model_path=MODEL, num_threads=THREADS)
    interpreter.allocate_tensors()
    place = interpreter.get_input_details()[0]["index"]
    return sets, lambda one: interpreter.set_tensor(place, one), lambda one: interpreter.invoke()


def openvino(sets):
    # Else it reports the import to its maker.
    sys.modules["openvino_telemetry"] = None
    import openvino

    options = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_NUM_THREADS": str(THREADS), "NUM_STREAMS": "1",
               "INFERENCE_PRECISION_HINT": "f32"}
    request = openvino.Core().compile_model(MODEL, "CPU", options).create_infer_request()
    return [openvino.Tensor(one) for one in sets], lambda one: request.set_input_tensor(0, one), lambda one: request.infer()


def pytorch(sets):
    import torch

    torch.set_num_threads(THREADS)
    module = torch.jit.load(MODEL).eval()
    torch.inference_mode().__enter__()
    return [torch.from_numpy(one) for one in sets], lambda one: None, module


def tensorflow(sets):
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    import tensorflow

    tensorflow.config.threading.set_intra_op_parallelism_threads(THREADS)
    tensorflow.config.threading.set_inter_op_parallelism_threads(1)
    loaded = tensorflow.saved_model.load(os.path.dirname(MODEL))
    serve = loaded.signatures["serving_default"]
    return [{NAME: tensorflow.constant(one)} for one in sets], lambda feed: loaded, lambda feed: serve(**feed)


MADE = {"onnxruntime": onnxruntime, "tflite": tflite, "openvino": openvino, "pytorch": pytorch, "tensorflow": tensorflow}
data = numpy.fromfile(FILE, dtype=numpy.float32).reshape([-1] + SHAPE)
feeds, put, infer = MADE[RUNTIME]([one.copy() for one in data])
following = 0
for line in sys.stdin:
    times = []
    for _ in range(int(line)):
        feed = feeds[following % len(feeds)]
        following += 1
        put(feed)
        start = time.perf_counter_ns()
        infer(feed)
        times.append(time.perf_counter_ns() - start)
    REPLIES.write(json.dumps(times) + "\n")
    REPLIES.flush()
