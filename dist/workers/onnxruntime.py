"""The worker for ONNX Runtime in Python: where Node cannot run, or the provider has no Node binding (CUDA, TensorRT on a
Jetson). Python 3.6 grammar; needs the onnxruntime (or onnxruntime-gpu) package and NumPy.

    python3 -I -u -B onnxruntime.py

conversation.py must lie beside it.
"""
import json
import os
import shutil
import sys
import tempfile

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
# Older ones read files outside a model's folder when its external data say so.
EXTERNAL_DATA_SINCE = (1, 24, 1)
# Providers that compute in memory of their own, and what ONNX Runtime calls that.
MEMORY = {"CUDAExecutionProvider": "cuda", "TensorrtExecutionProvider": "cuda"}
CPU = "CPUExecutionProvider"
LEFT = "fallback to CPU EP has been explicitly disabled"


class OnnxRuntime:
    """One session: execution sequential, graph optimisation `all`, one thread between operators."""

    worker = "onnxruntime.py"
    name = "onnxruntime"
    exclusive = False

    def __init__(self, ort, numpy):
        self.ort, self.numpy, self.version = ort, numpy, ort.__version__
        self.forget()

    def forget(self):
        self.session = self.invoke = self.fed = self.into_ns = None
        self.is_proven = False
        self.sets, self.results = [], []

    def begin(self, path, parameters):
        self.path, self.delegate = path, parameters.get("delegate") or "cpu"
        self.provider, self.threads, self.batch = self.find_provider(), parameters["threads"], parameters["batch"]
        if release(self.version) < EXTERNAL_DATA_SINCE and names_external_data(path):
            raise conversation.Refused("onnxruntime %s reads files outside a model's folder, and this model has external"
                                       " data; export it as one file, or install %s or later"
                                       % (self.version, ".".join(map(str, EXTERNAL_DATA_SINCE))))

    def find_provider(self):
        wanted = self.delegate.lower()
        for provider in self.ort.get_available_providers():
            if wanted in (provider.lower(), short(provider)):
                return provider
        raise conversation.Refused("this build of ONNX Runtime has no execution provider %s; it has %s"
                                   % (self.delegate, ", ".join(self.ort.get_available_providers())))

    def open(self, profile=None, may_leave=False):
        ort = self.ort
        options = ort.SessionOptions()
        options.intra_op_num_threads = self.threads
        options.inter_op_num_threads = 1
        options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
        options.log_severity_level = 3
        if self.provider != CPU:
            options.add_session_config_entry("session.record_ep_graph_assignment_info", "1")
            # Since 1.14 a node that the provider cannot take is an error; before, this says nothing.
            options.add_session_config_entry("session.disable_cpu_ep_fallback", "0" if may_leave else "1")
        if profile is not None:
            options.enable_profiling, options.profile_file_prefix = True, profile
        return ort.InferenceSession(self.path, options, providers=[self.provider])

    def load(self, path, parameters):
        try:
            self.session = self.open()
        except Exception as error:
            if LEFT not in str(error):
                raise
            self.session = self.open(may_leave=True)
            self.prove()
            raise
        # Where a provider fails to start, ONNX Runtime itself goes on with the CPU and only prints that.
        if self.session.get_providers()[0] != self.provider:
            raise conversation.Refused("the delegate %s is not in effect: ONNX Runtime runs the model on %s"
                                       % (self.delegate, ", ".join(self.session.get_providers())))
        if hasattr(self.session, "disable_fallback"):
            self.session.disable_fallback()

    def prove(self):
        """Refuses a session of which a node runs elsewhere than on the provider, and says which."""
        nodes = self.assigned() if hasattr(self.session, "get_provider_graph_assignment_info") else self.profiled()
        left = [(provider, kind) for provider, kind in nodes if provider != self.provider]
        if not nodes:
            raise conversation.Refused("onnxruntime %s does not tell what ran where, so the delegate %s cannot be told to be"
                                       " in effect" % (self.version, self.delegate))
        if left:
            kinds = sorted(set("%s on %s" % (kind, short(provider)) for provider, kind in left))
            raise conversation.Refused("the delegate %s is not in effect for %d of %d nodes: %s" % (
                self.delegate, len(left), len(nodes), ", ".join(kinds[:10]) + (", ..." if len(kinds) > 10 else "")))
        self.is_proven = True

    def assigned(self):
        """(provider, operator) of every node, as ONNX Runtime assigned them (1.24 or later)."""
        return [(part.ep_name, node.op_type) for part in self.session.get_provider_graph_assignment_info()
                for node in part.get_nodes()]

    def profiled(self):
        """The same of an older one, from the profile of one inference on zeros in a session of its own."""
        folder = tempfile.mkdtemp(prefix="edgebench-")
        try:
            session = self.open(profile=os.path.join(folder, "profile"), may_leave=True)
            feeds = {}
            for one in session.get_inputs():
                shape = [size if isinstance(size, int) else (self.batch if at == 0 else 1)
                         for at, size in enumerate(one.shape)]
                feeds[one.name] = self.numpy.zeros(shape, dtype=self.info(one)["type"])
            session.run(None, feeds)
            with open(session.end_profiling()) as file:
                events = json.load(file)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        nodes = [event["args"] for event in events if event.get("cat") == "Node" and "provider" in event.get("args", {})]
        return [(node["provider"], node["op_name"]) for node in nodes]

    def describe(self):
        actual = {"provider": short(self.provider), "version": self.version, "threads": self.threads,
                  "executionMode": "sequential"}
        if self.provider != CPU:
            if not self.is_proven:
                self.prove()
            actual["fallbackShare"] = 0
        if short(self.provider) == "tensorrt":
            # ONNX Runtime builds its engines in every session; it is given no folder to keep them in.
            actual["engine"] = "built"
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
        prepared = [{name: array(data, dtype=kind).reshape(shape) for name, (kind, shape, data) in one.items()}
                    for one in sets]
        if self.provider in MEMORY:
            self.sets, self.into_ns = self.bind(prepared, MEMORY[self.provider])
            self.invoke = self.on_device
        else:
            self.sets, self.invoke = prepared, self.on_host

    def bind(self, prepared, memory):
        """Every set is in the provider's memory before anything is timed, and outputs stay there."""
        bound, took = [], []
        for one in prepared:
            binding = self.session.io_binding()
            start = conversation.now()
            values = [(name, self.ort.OrtValue.ortvalue_from_numpy(array, memory, 0)) for name, array in one.items()]
            took.append(conversation.now() - start)
            for name, value in values:
                binding.bind_ortvalue_input(name, value)
            for output in self.session.get_outputs():
                binding.bind_output(output.name, memory, 0)
            bound.append(binding)
        return bound, sorted(took)[len(took) // 2]

    def put(self, index):
        self.fed = self.sets[index]

    def on_host(self):
        self.results = self.session.run(None, self.fed)

    def on_device(self):
        self.session.run_with_iobinding(self.fed)
        self.fed.synchronize_outputs()

    def transfer_ns(self):
        if self.into_ns is None:
            return None
        start = conversation.now()
        self.fed.copy_outputs_to_cpu()
        return self.into_ns + conversation.now() - start

    def outputs(self):
        infos = [self.info(one) for one in self.session.get_outputs()]
        results = self.results if self.into_ns is None else self.fed.copy_outputs_to_cpu()
        return [(info["name"], info["type"], result.shape, result.tobytes())
                for info, result in zip(infos, results)]


def short(provider):
    return provider.replace("ExecutionProvider", "").lower()


def release(version):
    return tuple(int(part) for part in version.split(".")[:3] if part.isdigit())


def names_external_data(path):
    """Whether a tensor may lie outside of the file: ONNX then has the key `location`, in plain bytes."""
    with open(path, "rb") as file:
        tail = b""
        for piece in iter(lambda: file.read(1 << 20), b""):
            if b"location" in tail + piece:
                return True
            tail = piece[-7:]
    return False


def make():
    # Before a library of CUDA is loaded: FP32 is FP32, on Ampere and later, too.
    os.environ["NVIDIA_TF32_OVERRIDE"] = "0"
    try:
        import numpy
        import onnxruntime
    except Exception as error:
        raise conversation.Refused("onnxruntime cannot be imported by %s (%s); install it there: pip install onnxruntime"
                                   % (os.path.basename(sys.executable), error))
    onnxruntime.disable_telemetry_events()
    return OnnxRuntime(onnxruntime, numpy)


if __name__ == "__main__":
    conversation.start(make, conversation.take_standard_output())
