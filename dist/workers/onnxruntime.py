"""The worker for ONNX Runtime in Python: where Node cannot run, or the provider has no Node binding (CUDA, TensorRT on a
Jetson). Python 3.6 grammar; needs the onnxruntime (or onnxruntime-gpu) package and NumPy.

    python3 -I -u -B onnxruntime.py

conversation.py must lie beside it.
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
# Only while it is imported: this folder has an onnxruntime.py, too.
sys.path.insert(0, HERE)
import conversation  # noqa: E402
sys.path.remove(HERE)

# ONNX Runtime's names of element types, as `NodeArg.type` spells them, and NumPy's.
TYPES = {
    "tensor(float)": "float32", "tensor(double)": "float64", "tensor(float16)": "float16", "tensor(bool)": "bool",
    "tensor(int8)": "int8", "tensor(int16)": "int16", "tensor(int32)": "int32", "tensor(int64)": "int64",
    "tensor(uint8)": "uint8", "tensor(uint16)": "uint16", "tensor(uint32)": "uint32", "tensor(uint64)": "uint64",
}
OLDEST = (1, 24, 1)


class OnnxRuntime:
    """One session: execution sequential, graph optimisation `all`, one thread between operators."""

    worker = "onnxruntime.py"
    name = "onnxruntime"
    exclusive = False

    def __init__(self, ort, numpy):
        self.ort, self.numpy, self.version = ort, numpy, ort.__version__
        self.forget()

    def forget(self):
        self.session = self.invoke = None
        self.sets, self.results, self.feeds = [], [], None

    def load(self, path, parameters):
        ort, delegate = self.ort, parameters.get("delegate")
        self.provider, self.threads = self.provider_of(delegate), parameters["threads"]
        options = ort.SessionOptions()
        options.intra_op_num_threads = self.threads
        options.inter_op_num_threads = 1
        options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
        options.log_severity_level = 3
        if self.provider != "CPUExecutionProvider":
            # A part of the graph that the provider cannot take is an error, never a silent share for the CPU.
            options.add_session_config_entry("session.disable_cpu_ep_fallback", "1")
        self.session = ort.InferenceSession(path, options, providers=[self.provider])
        # Where a provider fails to start, ONNX Runtime itself goes on with the CPU and only prints that.
        if self.session.get_providers()[0] != self.provider:
            raise conversation.Refused("the delegate %s is not in effect: ONNX Runtime runs the model on %s"
                                       % (delegate, ", ".join(self.session.get_providers())))
        if hasattr(self.session, "disable_fallback"):
            self.session.disable_fallback()

    def provider_of(self, delegate):
        wanted = (delegate or "cpu").lower()
        for provider in self.ort.get_available_providers():
            if wanted in (provider.lower(), provider.lower().replace("executionprovider", "")):
                return provider
        raise conversation.Refused("this build of ONNX Runtime has no execution provider %s; it has %s"
                                   % (delegate, ", ".join(self.ort.get_available_providers())))

    def describe(self):
        short = self.provider.replace("ExecutionProvider", "").lower()
        actual = {"provider": short, "version": self.version, "threads": self.threads, "executionMode": "sequential"}
        if short != "cpu":
            actual["fallbackShare"] = 0
        return ([self.info(one) for one in self.session.get_inputs()],
                [self.info(one) for one in self.session.get_outputs()], actual)

    @staticmethod
    def info(argument):
        if argument.type not in TYPES:
            raise conversation.Refused('"%s" is a %s, which this worker can neither feed nor return'
                                       % (argument.name, argument.type))
        shape = [size if isinstance(size, int) else size or "" for size in argument.shape]
        return {"name": argument.name, "type": TYPES[argument.type], "shape": shape}

    def prepare(self, sets):
        array = self.numpy.frombuffer
        self.sets = [{name: array(data, dtype=kind).reshape(shape) for name, (kind, shape, data) in one.items()}
                     for one in sets]
        session, results = self.session, self.results

        def invoke():
            results[:] = session.run(None, self.feeds)

        self.invoke = invoke

    def put(self, index):
        self.feeds = self.sets[index]

    def outputs(self):
        infos = [self.info(one) for one in self.session.get_outputs()]
        return [(info["name"], info["type"], result.shape, result.tobytes())
                for info, result in zip(infos, self.results)]


def make():
    try:
        import numpy
        import onnxruntime
    except Exception as error:
        raise conversation.Refused("onnxruntime cannot be imported by %s (%s); install it there: pip install onnxruntime"
                                   % (os.path.basename(sys.executable), error))
    # Older ones read files outside a model's folder when the model asks for it.
    if tuple(int(part) for part in onnxruntime.__version__.split(".")[:3] if part.isdigit()) < OLDEST:
        raise conversation.Refused("onnxruntime %s reads files outside a model's folder; install %s or later"
                                   % (onnxruntime.__version__, ".".join(map(str, OLDEST))))
    onnxruntime.disable_telemetry_events()
    return OnnxRuntime(onnxruntime, numpy)


if __name__ == "__main__":
    conversation.start(make, conversation.take_standard_output())
