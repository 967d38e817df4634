"""A stand-in for a GPU and TF-TRT's converter, around the real TensorFlow on the CPU: not hardware, and proof of nothing but
the order of calls and what the worker makes of answers. Written after tensorflow/python/compiler/tensorrt/trt_convert.py.

    python3 -I tensorrt_for_tensorflow.py LOG WORKER SCENARIO...

Runs the worker with TensorFlow so changed. Every call to the converter is a line of LOG. Scenarios: `unbuilt` saves no engine,
`untaken` takes no part of the graph, `on-cpu` leaves a node to the CPU.
"""
import os
import runpy
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow as tf  # noqa: E402
from tensorflow.python.eager import context  # noqa: E402

LOG, WORKER, SCENARIO = sys.argv[1], sys.argv[2], sys.argv[3:]
ENGINE = "TRTEngineOp_000_000"


def note(*words):
    with open(LOG, "a") as file:
        file.write(" ".join(str(word) for word in words) + "\n")


class Graph:
    """The graph of a converted function: two nodes in one engine, one outside."""

    def as_graph_def(self):
        made = tf.compat.v1.GraphDef()
        made.node.add(name="image", op="Placeholder")
        made.node.add(name="left", op="ResizeBilinear")
        if "untaken" in SCENARIO:
            return made
        engine = made.node.add(name="model/" + ENGINE, op="TRTEngineOp")
        engine.attr["segment_func"].func.name = ENGINE + "_native_segment"
        body = made.library.function.add()
        body.signature.name = ENGINE + "_native_segment"
        for op in ("_Arg", "Conv2D", "Conv2D", "Relu", "_Retval"):
            body.node_def.add(name=op, op=op)
        return made


class Converted:
    graph = Graph()


class Converter:
    def __init__(self, input_saved_model_dir, input_saved_model_signature_key, conversion_params):
        self.folder, self.params = input_saved_model_dir, conversion_params
        note("new", input_saved_model_signature_key, conversion_params.precision_mode, conversion_params.use_calibration,
             conversion_params.allow_build_at_runtime, conversion_params.maximum_cached_engines)

    def convert(self):
        note("convert")
        return Converted()

    def build(self, input_fn):
        for one in input_fn():
            note("build", *["%s %s %s" % (name, value.dtype.name, value.shape.as_list()) for name, value in one.items()])

    def save(self, output_saved_model_dir):
        note("save")
        loaded = tf.saved_model.load(self.folder)
        tf.saved_model.save(loaded, output_saved_model_dir, signatures=loaded.signatures)
        assets = os.path.join(output_saved_model_dir, "assets")
        os.makedirs(assets, exist_ok=True)
        with open(os.path.join(assets, "trt-serialized-engine." + ENGINE), "wb") as file:
            file.write(b"" if "unbuilt" in SCENARIO else b"engine")


def ran_on_a_gpu():
    """What TensorFlow says it ran, its devices renamed."""
    told = exported()
    for graph in told.function_graphs:
        for part in graph.partition_graphs:
            for node in part.node:
                if not ("on-cpu" in SCENARIO and node.op == "Mean"):
                    node.device = node.device.replace("CPU", "GPU")
    return told


def device_on_the_cpu(name):
    note("place", name)
    return on_device("/CPU:0")


tf.experimental.tensorrt.Converter = Converter
tf.config.list_physical_devices = lambda kind: ["gpu"]
tf.config.set_visible_devices = lambda devices, kind: note("visible", kind, *devices)
tf.config.experimental.set_memory_growth = lambda device, grow: note("growth", device, grow)
on_device, tf.device = tf.device, device_on_the_cpu
exported, context.export_run_metadata = context.export_run_metadata, ran_on_a_gpu
waited = tf.test.experimental.sync_devices


def sync_devices():
    note("sync")
    waited()


tf.test.experimental.sync_devices = sync_devices
sys.argv = [WORKER]
runpy.run_path(WORKER, run_name="__main__")
