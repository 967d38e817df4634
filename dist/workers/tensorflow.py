"""The worker for TensorFlow: the serving signature of a SavedModel, on the CPU, on a GPU, or through TF-TRT. Python 3.6
grammar; needs TensorFlow 2.4 or later, which brings NumPy.

    python3 -I -u -B tensorflow.py

conversation.py must lie beside it. `load` names the saved_model.pb; its variables/ lie beside it.
"""
import os
import shutil
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
# Only while it is imported: this folder has a tensorflow.py, too.
sys.path.insert(0, HERE)
import conversation  # noqa: E402
sys.path.remove(HERE)

OLDEST = (2, 4)
MODEL = "saved_model.pb"
SIGNATURE = "serving_default"
PRECISIONS = {"fp32": "FP32", "fp16": "FP16", "int8": "INT8"}
ENGINE = "TRTEngineOp"
# The file of an engine that was built, in the assets of what the converter saved (trt_convert.py, save).
ENGINE_FILE = "trt-serialized-engine."
# Nodes that hand values on and compute nothing.
PLUMBING = ("Placeholder", "Const", "Identity", "IdentityN", "NoOp", "VarHandleOp", "ReadVariableOp", "_EagerConst",
            "_Arg", "_Retval", "_DeviceArg", "_DeviceRetval", "_Send", "_Recv", "_HostSend", "_HostRecv")
# A model that was trained to be quantised says its ranges by these.
RANGES = ("FakeQuantWithMinMaxVars", "QuantizeAndDequantizeV2", "QuantizeAndDequantizeV3", "QuantizeAndDequantizeV4")


class TensorFlow:
    """One signature. Operators run one after the other, with `threads` threads inside each."""

    worker = "tensorflow.py"
    name = "tensorflow"
    exclusive = False

    def __init__(self, tf, numpy):
        self.tf, self.numpy, self.version = tf, numpy, tf.__version__
        tf.config.set_soft_device_placement(False)
        self.forget()

    def forget(self):
        self.model = self.serve = self.result = self.fed = self.share = self.built = None
        self.sets = []

    def load(self, path, parameters):
        if os.path.basename(path) != MODEL:
            raise conversation.Refused("a SavedModel is named by its %s" % MODEL)
        tf, folder = self.tf, os.path.dirname(path)
        self.provider, self.threads = parameters.get("delegate") or "cpu", parameters["threads"]
        if self.provider not in ("cpu", "cuda", "tensorrt"):
            raise conversation.Refused("TensorFlow has no delegate %s here; take cpu, cuda or tensorrt" % self.provider)
        tf.config.threading.set_intra_op_parallelism_threads(self.threads)
        tf.config.threading.set_inter_op_parallelism_threads(1)
        if self.provider == "cpu":
            tf.config.set_visible_devices([], "GPU")
            self.take_model(folder)
            return
        found = tf.config.list_physical_devices("GPU")
        if found:
            # Else the first process takes all of the memory, and the other side of a round finds none.
            tf.config.experimental.set_memory_growth(found[0], True)
            tf.config.set_visible_devices(found[:1], "GPU")
        converter = self.converter(folder, parameters["precision"]) if self.provider == "tensorrt" else None
        if not found:
            raise conversation.Refused("the delegate %s is not in effect: this TensorFlow finds no CUDA device"
                                       % self.provider)
        self.take_model(folder)
        if converter is not None:
            self.convert(converter, parameters)
        self.prove_device(parameters["batch"])

    def converter(self, folder, wanted):
        tensorrt, precision = self.tf.experimental.tensorrt, PRECISIONS.get(wanted)
        if precision is None:
            raise conversation.Refused("TF-TRT has no precision %s; take fp32, fp16 or int8" % wanted)
        asked = tensorrt.ConversionParams(
            precision_mode=precision, maximum_cached_engines=1, use_calibration=False, allow_build_at_runtime=False)
        try:
            return tensorrt.Converter(
                input_saved_model_dir=folder, input_saved_model_signature_key=SIGNATURE, conversion_params=asked)
        except RuntimeError as error:
            raise conversation.Refused("the delegate tensorrt is not in effect (%s); install a TensorFlow with TensorRT, such"
                                       " as NVIDIA's, or take cuda" % str(error).rstrip("."))

    def take_model(self, folder):
        self.model = self.tf.saved_model.load(folder)
        found = sorted(self.model.signatures)
        if SIGNATURE not in found:
            raise conversation.Refused("the SavedModel has no signature %s, but %s; save it with signatures={'%s': ...}"
                                       % (SIGNATURE, ", ".join(found) or "none", SIGNATURE))
        self.serve = self.model.signatures[SIGNATURE]

    def convert(self, converter, parameters):
        """Converts, builds the engines for the shapes that will be fed, and serves what the converter then saves."""
        if parameters["precision"] == "int8" and not any(node.op in RANGES for node in nodes_of(self.serve)):
            raise conversation.Refused("TF-TRT in int8 needs ranges, and a worker has no images to calibrate with when it"
                                       " loads: give a model that was trained with fake quantisation, or take fp16")
        self.built = self.zeros(parameters["batch"])
        self.share, engines = shares(converter.convert())
        converter.build(input_fn=lambda: iter([self.built]))
        saved = tempfile.mkdtemp(prefix="edgebench-trt-")
        try:
            converter.save(saved)
            must_be_built(engines, os.path.join(saved, "assets"))
            self.take_model(saved)
        finally:
            shutil.rmtree(saved, ignore_errors=True)

    def zeros(self, batch):
        """One input of the shapes that will be fed: only the first dimension may be open, and it is the batch."""
        made = {}
        for info in self.infos(self.serve.structured_input_signature[1]):
            if "" in info["shape"][1:]:
                raise conversation.Refused('input "%s" has an open dimension beside the batch; fix it in the model, since'
                                           " %s is made ready for one shape" % (info["name"], self.provider))
            shape = [size if size != "" else batch for size in info["shape"]]
            made[info["name"]] = self.tf.zeros(shape, info["type"])
        return made

    def prove_device(self, batch):
        """One inference on zeros, after which TensorFlow says which node ran on which device. It is part of the load."""
        from tensorflow.python.eager import context
        feeds = self.zeros(batch)
        context.enable_run_metadata()
        try:
            self.read(self.serve(**feeds))
            graphs = context.export_run_metadata().function_graphs
        finally:
            context.disable_run_metadata()
        ran = [node for graph in graphs for part in graph.partition_graphs for node in part.node if node.op not in PLUMBING]
        left = sorted(set(node.op for node in ran if "GPU" not in node.device.upper()))
        if left or not ran:
            raise conversation.Refused("the delegate %s is not in effect for all of the model: %s ran on the CPU"
                                       % (self.provider, ", ".join(left[:5]) or "everything"))

    def describe(self):
        actual = {"provider": self.provider, "version": self.version, "threads": self.threads,
                  "executionMode": "sequential"}
        if self.provider != "cpu":
            actual["fallbackShare"] = self.share or 0
        return (self.infos(self.serve.structured_input_signature[1]), self.infos(self.serve.structured_outputs), actual)

    @staticmethod
    def infos(specs):
        """What a signature takes or gives, in the order of the names, which is that of TensorFlow."""
        told = []
        for name, spec in sorted(specs.items()):
            if spec.dtype.name not in conversation.ELEMENT_BYTES:
                raise conversation.Refused('"%s" is a %s, which this worker can neither feed nor return'
                                           % (name, spec.dtype.name))
            if spec.shape.rank is None:
                raise conversation.Refused('"%s" has no rank; give it a shape in the signature' % name)
            told.append({"name": name, "type": spec.dtype.name,
                         "shape": ["" if size is None else size for size in spec.shape.as_list()]})
        return told

    def prepare(self, sets):
        """As tensors of TensorFlow where it infers: on a GPU, in its memory before anything is timed."""
        infos, device = self.infos(self.serve.structured_input_signature[1]), "CPU" if self.provider == "cpu" else "GPU"
        prepared = []
        for one in sets:
            tensors = {}
            for info in infos:
                name = info["name"]
                kind, shape, data = one[name]
                if kind != info["type"]:
                    raise conversation.Refused('input "%s" is %s, not %s' % (name, info["type"], kind))
                if self.built is not None and tuple(self.built[name].shape.as_list()) != shape:
                    raise conversation.Refused('input "%s" has the shape %s, and the engines were built for %s'
                                               % (name, list(shape), self.built[name].shape.as_list()))
                array = self.numpy.frombuffer(data, dtype=kind).reshape(shape)
                with self.tf.device("/%s:0" % device):
                    tensors[name] = self.tf.identity(self.tf.constant(array))
            prepared.append(tensors)
        self.sets = prepared
        self.invoke = self.on_cpu if self.provider == "cpu" else self.on_gpu

    def put(self, index):
        self.fed = self.sets[index]

    def on_cpu(self):
        self.result = self.serve(**self.fed)

    def on_gpu(self):
        """Kernels are queued and the call answers before they are done: their end belongs to the inference."""
        self.result = self.serve(**self.fed)
        self.read(self.result)

    def read(self, result):
        """Waits for the devices; before TensorFlow 2.12, which cannot, by fetching the outputs."""
        wait = getattr(self.tf.test.experimental, "sync_devices", None)
        if wait is not None:
            wait()
            return
        for value in result.values():
            value.numpy()

    def outputs(self):
        told = []
        for info in self.infos(self.serve.structured_outputs):
            array = self.result[info["name"]].numpy()
            told.append((info["name"], info["type"], array.shape, array.tobytes()))
        return told


def nodes_of(function):
    """Nodes of a function and of all that it calls."""
    definition = function.graph.as_graph_def()
    return list(definition.node) + [node for one in definition.library.function for node in one.node_def]


def shares(converted):
    """The share of computing nodes outside of TensorRT's engines, and the engines' names."""
    definition = converted.graph.as_graph_def()
    bodies = {one.signature.name: one.node_def for one in definition.library.function}
    engines = [node for node in definition.node if node.op == ENGINE]
    if not engines:
        raise conversation.Refused("the delegate tensorrt is not in effect: TF-TRT took no part of the model")
    outside = [node for node in definition.node if node.op != ENGINE and node.op not in PLUMBING]
    inside = [node for engine in engines for node in bodies.get(engine.attr["segment_func"].func.name, ())
              if node.op not in PLUMBING]
    names = [engine.name.split("/")[-1] for engine in engines]
    return len(outside) / float(len(outside) + max(len(inside), 1)), names


def must_be_built(engines, assets):
    """An engine that could not be built is left out of what is saved: TensorFlow would run its part by itself, and say so
    in its log alone."""
    for name in engines:
        file = os.path.join(assets, ENGINE_FILE + name)
        if not os.path.isfile(file) or os.path.getsize(file) == 0:
            raise conversation.Refused("the delegate tensorrt is not in effect: the engine %s could not be built, and its part"
                                       " of the model would fall back to TensorFlow" % name)


def make():
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    try:
        import numpy
        import tensorflow
    except Exception as error:
        raise conversation.Refused("tensorflow cannot be imported by %s (%s); install it there: pip install tensorflow-cpu"
                                   % (os.path.basename(sys.executable), error))
    if tuple(int(part) for part in tensorflow.__version__.split(".")[:2]) < OLDEST:
        raise conversation.Refused("tensorflow %s is too old; install %s or later"
                                   % (tensorflow.__version__, ".".join(map(str, OLDEST))))
    return TensorFlow(tensorflow, numpy)


if __name__ == "__main__":
    conversation.start(make, conversation.take_standard_output())
