"""The worker for TensorRT: builds an engine from an ONNX model on the device, keeps it there, and runs it. Python 3.6
grammar; needs the tensorrt package (8.2 or later) and CUDA's runtime library, which it reaches through ctypes.

    python3 -I -u -B tensorrt.py

conversation.py must lie beside it. Written to NVIDIA's documentation of TensorRT 8.2 (JetPack 4.6), 8.6, 10 and 11.
"""
import ctypes
import glob
import hashlib
import json
import os
import stat
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
# Only while it is imported: this folder has a tensorrt.py, too.
sys.path.insert(0, HERE)
import conversation  # noqa: E402
sys.path.remove(HERE)

OLDEST = (8, 2)
# TensorRT's names of element types, and ours.
TYPES = {
    "float32": "float32", "float16": "float16", "int8": "int8", "int32": "int32", "bool": "bool",
    "uint8": "uint8", "int64": "int64",
}
# What a builder may use while it looks for the fastest kernels: the same in every build for one GPU, so not what is free.
MOST_WORKSPACE_BYTES = 1 << 30
CUDART = ("libcudart.so", "libcudart.so.13", "libcudart.so.12", "libcudart.so.11.0", "libcudart.so.10.2")
CUDART_PLACES = ("/usr/local/cuda/lib64/libcudart.so*", "/usr/local/cuda/targets/*/lib/libcudart.so*")
# Numbers of CUDA's runtime API (driver_types.h), the same in every version.
NO_MEMORY, OLD_DRIVER, NO_DEVICE = 2, 35, 100
COMPUTE_MAJOR, COMPUTE_MINOR = 75, 76
TO_DEVICE, TO_HOST = 1, 2
NON_BLOCKING = 1

ENGINES = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "edgebench", "engines")
MOST_CACHE_BYTES = 2 << 30
MAGIC = b"edgebench engine 1\n"
MOST_HEADER_BYTES = 4096
PIECE = 1 << 20
# A file that was begun this long ago was never finished.
STALE_S = 6 * 3600


class Cuda:
    """One GPU, its memory and one stream, through CUDA's own runtime library."""

    def __init__(self):
        self.library = load_cudart()
        self.library.cudaGetErrorString.restype = ctypes.c_char_p
        self.call("cudaGetDeviceCount", ctypes.byref(ctypes.c_int()))
        # Starts the device, which takes seconds on a Jetson and is no model's doing.
        self.call("cudaFree", None)
        self.stream = ctypes.c_void_p()
        self.call("cudaStreamCreateWithFlags", ctypes.byref(self.stream), NON_BLOCKING)
        properties = getattr(self.library, "cudaGetDeviceProperties_v2", None) or self.library.cudaGetDeviceProperties
        # The name comes first in every version's structure; this is larger than any.
        room = ctypes.create_string_buffer(1 << 16)
        self.must("cudaGetDeviceProperties", properties(room, 0))
        self.name = room.raw[:256].split(b"\0")[0].decode("utf-8", "replace")
        self.capability = "%d.%d" % (self.attribute(COMPUTE_MAJOR), self.attribute(COMPUTE_MINOR))
        self.version = self.version_of("cudaRuntimeGetVersion")
        self.total_bytes = self.memory()[1]

    def call(self, name, *arguments):
        self.must(name, getattr(self.library, name)(*arguments))

    def must(self, name, code):
        if code != 0:
            raise conversation.Refused(self.words(name, code))

    def words(self, name, code):
        own = (self.library.cudaGetErrorString(code) or b"").decode("utf-8", "replace")
        if code == NO_DEVICE:
            return "CUDA finds no GPU here (%s); look whether nvidia-smi, or on a Jetson tegrastats, sees one" % own
        if code == OLD_DRIVER:
            return ("the driver is too old for this CUDA (%s): it takes CUDA %s, the library is %s; upgrade the driver"
                    % (own, self.version_of("cudaDriverGetVersion"), self.version_of("cudaRuntimeGetVersion")))
        if code == NO_MEMORY:
            return "the GPU has no memory left (%s): %d of its %d MB are free" % ((own,) + tuple(
                size >> 20 for size in self.memory()))
        return "%s failed: %s (%d)" % (name, own, code)

    def attribute(self, number):
        value = ctypes.c_int()
        self.call("cudaDeviceGetAttribute", ctypes.byref(value), number, 0)
        return value.value

    def version_of(self, name):
        value = ctypes.c_int()
        getattr(self.library, name)(ctypes.byref(value))
        return "%d.%d" % (value.value // 1000, value.value % 1000 // 10)

    def memory(self):
        """Bytes that are free, and all."""
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        self.library.cudaMemGetInfo(ctypes.byref(free), ctypes.byref(total))
        return free.value, total.value

    def take(self, size):
        place = ctypes.c_void_p()
        self.call("cudaMalloc", ctypes.byref(place), ctypes.c_size_t(max(size, 1)))
        return place.value

    def give_back(self, places):
        for place in places:
            self.library.cudaFree(ctypes.c_void_p(place))

    def to_device(self, place, data):
        self.call("cudaMemcpyAsync", ctypes.c_void_p(place), ctypes.c_char_p(data), ctypes.c_size_t(len(data)),
                  TO_DEVICE, self.stream)

    def to_host(self, room, place):
        self.call("cudaMemcpyAsync", room, ctypes.c_void_p(place), ctypes.c_size_t(ctypes.sizeof(room)),
                  TO_HOST, self.stream)

    def synchronise(self):
        self.call("cudaStreamSynchronize", self.stream)


def load_cudart():
    """Where the loader looks, where NVIDIA's wheels put it, and where its installers do."""
    wheels = [os.path.join(folder, "nvidia", "*", "lib", "libcudart.so*") for folder in sys.path if folder]
    found = [path for places in wheels + list(CUDART_PLACES) for path in sorted(glob.glob(places), reverse=True)]
    for name in list(CUDART) + found:
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    raise conversation.Refused("CUDA's runtime library, libcudart.so, is not here; install it (JetPack's cuda-cudart, pip"
                               " install nvidia-cuda-runtime-cu12), or name its folder in LD_LIBRARY_PATH")


class Engines:
    """Engines that this worker built on this device, each by all that it was built from.

    An engine is a program: reading one runs it. So none is read that is not in a folder and a file of this account's
    alone, whole, and built from exactly what is asked for; whatever is not is built again.
    """

    def __init__(self, folder):
        self.folder = folder

    def path(self, facts):
        return os.path.join(self.folder, hashlib.sha256(canonical(facts)).hexdigest() + ".engine")

    def find(self, facts):
        """An open file at the start of the engine, and the engine's bytes; None where it must be built."""
        try:
            if not is_ours(os.lstat(self.folder), stat.S_ISDIR):
                return None
            handle = os.open(self.path(facts), os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        except OSError:
            return None
        file = os.fdopen(handle, "rb")
        try:
            if is_ours(os.fstat(handle), stat.S_ISREG) and file.readline(len(MAGIC)) == MAGIC:
                header = json.loads(file.readline(MOST_HEADER_BYTES).decode("utf-8"))
                start = file.tell()
                if header["facts"] == facts and digest_of(file) == header["sha256"]:
                    size = file.tell() - start
                    os.utime(handle)
                    file.seek(start)
                    return file, size
        except (OSError, ValueError, KeyError, TypeError):
            pass
        file.close()
        self.drop(facts)
        return None

    def drop(self, facts):
        try:
            os.unlink(self.path(facts))
        except OSError:
            pass

    def keep(self, facts, data):
        """Whole or not at all; what cannot be kept is built again next time, and the answer says that it was built."""
        partial = os.path.join(self.folder, "partial-%d" % os.getpid())
        try:
            os.makedirs(self.folder, 0o700, exist_ok=True)
            if not is_ours(os.lstat(self.folder), stat.S_ISDIR):
                raise OSError("others may write into the folder of engines")
            if len(data) > MOST_CACHE_BYTES:
                raise OSError("it is larger than all that may be kept")
            self.make_room(len(data))
            handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
            with os.fdopen(handle, "wb") as file:
                header = {"facts": facts, "sha256": hashlib.sha256(data).hexdigest()}
                file.write(MAGIC + canonical(header) + b"\n" + data)
                file.flush()
                os.fsync(file.fileno())
            os.rename(partial, self.path(facts))
            folder = os.open(self.folder, os.O_RDONLY)
            os.fsync(folder)
            os.close(folder)
        except OSError as error:
            sys.stderr.write("the engine was not kept: %s\n" % (error.strerror or error))
            try:
                os.unlink(partial)
            except OSError:
                pass

    def make_room(self, size):
        """Removes what was not used for longest until `size` bytes fit, and what was never finished."""
        found = []
        for entry in os.scandir(self.folder):
            facts = entry.stat(follow_symlinks=False)
            if entry.name.startswith("partial-") and facts.st_mtime < time.time() - STALE_S:
                os.unlink(entry.path)
            elif entry.name.endswith(".engine"):
                found.append((facts.st_mtime, facts.st_size, entry.path))
        held = sum(one[1] for one in found)
        for _, its, path in sorted(found):
            disk = os.statvfs(self.folder)
            if held + size <= MOST_CACHE_BYTES and size <= disk.f_bavail * disk.f_frsize:
                break
            os.unlink(path)
            held -= its


def is_ours(facts, kind):
    """Of this kind, this account's, and writable by nobody else."""
    return kind(facts.st_mode) and facts.st_uid == os.getuid() and not facts.st_mode & 0o022


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("utf-8")


def digest_of(file):
    digest = hashlib.sha256()
    for piece in iter(lambda: file.read(PIECE), b""):
        digest.update(piece)
    return digest.hexdigest()


def digest_of_model(path):
    """Of the model and of all that lies in its folder: its weights may be there (external data)."""
    folder, parts = os.path.dirname(path), []
    for root, _, names in os.walk(folder):
        for name in names:
            one = os.path.join(root, name)
            with open(one, "rb") as file:
                parts.append([os.path.relpath(one, folder), digest_of(file)])
    return hashlib.sha256(canonical([os.path.basename(path), sorted(parts)])).hexdigest()


class Bindings:
    """An engine's inputs and outputs by number, as TensorRT before 8.5 has them."""

    def __init__(self, engine, context):
        self.context, self.bound = context, [0] * engine.num_bindings
        self.numbers = {engine.get_binding_name(number): number for number in range(engine.num_bindings)}
        self.all = [(name, engine.binding_is_input(number), engine.get_binding_dtype(number),
                     tuple(engine.get_binding_shape(number))) for name, number in self.numbers.items()]

    def set_shape(self, name, shape):
        return self.context.set_binding_shape(self.numbers[name], shape)

    def shape(self, name):
        return tuple(self.context.get_binding_shape(self.numbers[name]))

    def bind(self, places):
        for name, place in places:
            self.bound[self.numbers[name]] = place

    def launch(self, stream):
        return self.context.execute_async_v2(self.bound, stream)


class Tensors:
    """An engine's inputs and outputs by name, as TensorRT has them since 8.5."""

    def __init__(self, engine, context, is_input):
        self.context = context
        names = [engine.get_tensor_name(number) for number in range(engine.num_io_tensors)]
        self.all = [(name, engine.get_tensor_mode(name) == is_input, engine.get_tensor_dtype(name),
                     tuple(engine.get_tensor_shape(name))) for name in names]
        self.set_shape = context.set_input_shape
        self.launch = context.execute_async_v3

    def shape(self, name):
        return tuple(self.context.get_tensor_shape(name))

    def bind(self, places):
        for name, place in places:
            self.context.set_tensor_address(name, place)


class TensorRt:
    """One engine, one context, one stream; inputs and outputs stay in the GPU's memory."""

    worker = "tensorrt.py"
    name = "tensorrt"
    exclusive = False

    def __init__(self, trt, cuda):
        self.trt, self.cuda, self.version = trt, cuda, trt.__version__
        self.logger = logger_of(trt)
        self.types = {getattr(trt, own): ours for own, ours in TYPES.items() if hasattr(trt, own)}
        if hasattr(trt, "init_libnvinfer_plugins"):
            trt.init_libnvinfer_plugins(self.logger, "")
        self.runtime = trt.Runtime(self.logger)
        self.engines = Engines(ENGINES)
        self.memory = []
        self.forget()

    def forget(self):
        self.cuda.give_back(self.memory)
        self.engine = self.context = self.io = self.kept = self.invoke = None
        self.memory, self.sets, self.results = [], [], []

    def begin(self, path, parameters):
        if parameters.get("delegate") is not None:
            raise conversation.Refused("TensorRT has no delegate %s; it runs on the GPU, leave the delegate out"
                                       % parameters["delegate"])
        self.precision, self.batch = parameters["precision"], parameters["batch"]
        if self.precision not in ("fp32", "fp16", "int8"):
            raise conversation.Refused("this worker builds no engine in %s; take fp32, fp16 or int8" % self.precision)
        self.facts = {
            "model": digest_of_model(path), "tensorrt": self.version, "cuda": self.cuda.version, "gpu": self.cuda.name,
            "capability": self.cuda.capability, "precision": self.precision, "batch": self.batch,
        }
        self.kept = self.engines.find(self.facts)

    def load(self, path, parameters):
        self.origin = "cached"
        if self.kept is not None:
            file, size = self.kept
            with file:
                self.engine = self.runtime.deserialize_cuda_engine(file.read(size))
        if self.engine is None:
            self.engines.drop(self.facts)
            del self.logger.said[:]
            self.origin = "built"
            data = self.build(path)
            self.engines.keep(self.facts, data)
            self.engine = self.runtime.deserialize_cuda_engine(data)
        if self.engine is None:
            raise self.refused("TensorRT cannot read the engine that it built")
        self.context = self.engine.create_execution_context()
        if self.context is None:
            raise self.refused("TensorRT has no room to run the engine")
        if hasattr(self.engine, "num_io_tensors"):
            self.io = Tensors(self.engine, self.context, self.trt.TensorIOMode.INPUT)
        else:
            self.io = Bindings(self.engine, self.context)

    def refused(self, what):
        """With TensorRT's own last words, which it gives to its logger alone."""
        said = self.logger.said[-3:]
        del self.logger.said[:]
        return conversation.Refused("%s: %s" % (what, "; ".join(said)) if said else what)

    def build(self, path):
        trt = self.trt
        builder = trt.Builder(self.logger)
        explicit = getattr(trt.NetworkDefinitionCreationFlag, "EXPLICIT_BATCH", None)
        network = builder.create_network(0 if explicit is None else 1 << int(explicit))
        parser = trt.OnnxParser(network, self.logger)
        if not parser.parse_from_file(path):
            errors = [parser.get_error(number) for number in range(parser.num_errors)]
            raise conversation.Refused("TensorRT cannot read the model: %s" % "; ".join(
                "node %d: %s" % (error.node(), error.desc()) for error in errors[:3]))
        config = builder.create_builder_config()
        workspace = min(MOST_WORKSPACE_BYTES, self.cuda.total_bytes // 4)
        if hasattr(config, "set_memory_pool_limit"):
            config.set_memory_pool_limit(trt.MemoryPoolType.WORKSPACE, workspace)
        else:
            config.max_workspace_size = workspace
        self.set_precision(builder, network, config)
        self.set_batch(builder, network, config)
        data = builder.build_serialized_network(network, config)
        if data is None:
            raise self.refused("TensorRT built no engine")
        return bytes(data)

    def set_precision(self, builder, network, config):
        """As asked for, or refused: FP32 without TF32, FP16 and INT8 where the GPU has them, INT8 as the model says."""
        trt, flags = self.trt, self.trt.BuilderFlag
        layers = [network.get_layer(number) for number in range(network.num_layers)]
        quantised = any(layer.type in (trt.LayerType.QUANTIZE, trt.LayerType.DEQUANTIZE) for layer in layers)
        halves = any(layer.get_output(0).dtype == trt.float16 for layer in layers if layer.num_outputs > 0)
        if self.precision == "int8" and not quantised:
            raise conversation.Refused("an int8 engine takes a model that is quantised already (QuantizeLinear and"
                                       " DequantizeLinear), and this one is not: edgebench calibrates none")
        if self.precision != "int8" and quantised:
            raise conversation.Refused("the model is quantised; ask for int8, not %s" % self.precision)
        if self.precision == "fp32" and halves:
            raise conversation.Refused("the model computes in float16; ask for fp16, not fp32")
        if hasattr(flags, "TF32"):
            config.clear_flag(flags.TF32)
        wanted = {"fp16": "FP16", "int8": "INT8"}.get(self.precision)
        if wanted is None:
            return
        if not getattr(builder, "platform_has_fast_" + self.precision, True):
            raise conversation.Refused("this GPU (%s) has no fast %s; take another precision"
                                       % (self.cuda.name, self.precision))
        if hasattr(flags, wanted):
            config.set_flag(getattr(flags, wanted))
        elif self.precision == "fp16" and not halves:
            # Since TensorRT 11 the model alone says in which precision it is computed.
            raise conversation.Refused("TensorRT %s computes in the precision of the model, and this one has no float16;"
                                       " convert it, such as with NVIDIA's ModelOpt AutoCast" % self.version)

    def set_batch(self, builder, network, config):
        """An open batch dimension is built for the batch that is asked for, and no other."""
        profile, is_open = builder.create_optimization_profile(), False
        for number in range(network.num_inputs):
            tensor = network.get_input(number)
            shape = tuple(tensor.shape)
            if tensor.is_shape_tensor:
                raise conversation.Refused('input "%s" holds a shape, which must be fixed before an engine is built'
                                           % tensor.name)
            if any(size < 0 for size in shape[1:]):
                raise conversation.Refused('input "%s" leaves more open than its first dimension; export the model with'
                                           " fixed sizes" % tensor.name)
            if shape and shape[0] < 0:
                shape, is_open = (self.batch,) + shape[1:], True
                profile.set_shape(tensor.name, shape, shape, shape)
        if is_open and config.add_optimization_profile(profile) < 0:
            raise self.refused("TensorRT takes no batch of %d" % self.batch)

    def describe(self):
        sides = ([], [])
        for name, is_input, dtype, shape in self.io.all:
            if dtype not in self.types:
                raise conversation.Refused('"%s" is a tensor of %s, which this worker can neither feed nor return'
                                           % (name, dtype))
            info = {"name": name, "type": self.types[dtype], "shape": [size if size >= 0 else "" for size in shape]}
            sides[0 if is_input else 1].append(info)
        actual = {"provider": "cuda", "version": "%s+cuda%s" % (self.version, self.cuda.version),
                  "executionMode": self.precision, "engine": self.origin}
        return sides[0], sides[1], actual

    def prepare(self, sets):
        """All sets go into the GPU's memory before anything is timed; the outputs of all share one place."""
        memory = []
        try:
            fed, took, results = self.place(sets, memory)
        except BaseException:
            self.cuda.give_back(memory)
            raise
        self.cuda.give_back(self.memory)
        self.memory, self.sets, self.results = memory, fed, results
        self.into_ns = sorted(took)[len(took) // 2]
        self.io.bind([(name, place) for name, _, _, place, _ in results])
        launch, stream = self.io.launch, self.cuda.stream.value
        synchronise, handle = self.cuda.library.cudaStreamSynchronize, self.cuda.stream

        def invoke():
            launched = launch(stream)
            code = synchronise(handle)
            if code != 0 or not launched:
                self.cuda.must("the inference", code)
                raise self.refused("TensorRT did not run the inference")

        self.invoke = invoke

    def place(self, sets, memory):
        inputs, outputs, _ = self.describe()

        def take(size):
            memory.append(self.cuda.take(size))
            return memory[-1]

        for info in inputs:
            kind, shape, _ = sets[0][info["name"]]
            if kind != info["type"]:
                raise conversation.Refused('input "%s" is %s, not %s' % (info["name"], info["type"], kind))
            if not self.io.set_shape(info["name"], shape):
                raise self.refused('input "%s" takes no shape %s here' % (info["name"], list(shape)))
        results = []
        for info in outputs:
            shape = self.io.shape(info["name"])
            if any(size < 0 for size in shape):
                raise conversation.Refused('the shape of output "%s" depends on the data, which this worker cannot run'
                                           % info["name"])
            size = conversation.ELEMENT_BYTES[info["type"]]
            for length in shape:
                size *= length
            results.append((info["name"], info["type"], shape, take(size), ctypes.create_string_buffer(size)))
        fed, took = [], []
        for one in sets:
            places = [(info["name"], take(len(one[info["name"]][2]))) for info in inputs]
            start = conversation.now()
            for name, place in places:
                self.cuda.to_device(place, one[name][2])
            self.cuda.synchronise()
            took.append(conversation.now() - start)
            fed.append(places)
        return fed, took, results

    def put(self, index):
        self.io.bind(self.sets[index])

    def fetch(self):
        for _, _, _, place, room in self.results:
            self.cuda.to_host(room, place)
        self.cuda.synchronise()

    def transfer_ns(self):
        start = conversation.now()
        self.fetch()
        return self.into_ns + conversation.now() - start

    def outputs(self):
        self.fetch()
        return [(name, kind, shape, room.raw) for name, kind, shape, _, room in self.results]


def logger_of(trt):
    errors = (trt.Logger.INTERNAL_ERROR, trt.Logger.ERROR)

    class Logger(trt.ILogger):
        """TensorRT tells why something failed to its logger alone."""

        def __init__(self):
            trt.ILogger.__init__(self)
            self.said = []

        def log(self, severity, text):
            if severity in errors:
                self.said.append(text)
            if severity in errors or severity == trt.Logger.WARNING:
                sys.stderr.write("TensorRT: %s\n" % text)

    return Logger()


def make():
    # Before a library of CUDA is loaded: FP32 is FP32, on Ampere and later, too.
    os.environ["NVIDIA_TF32_OVERRIDE"] = "0"
    try:
        import tensorrt
    except Exception as error:
        raise conversation.Refused("tensorrt cannot be imported by %s (%s); install it there: JetPack's"
                                   " python3-libnvinfer, or pip install tensorrt" % (os.path.basename(sys.executable), error))
    if tuple(int(part) for part in tensorrt.__version__.split(".")[:2]) < OLDEST:
        raise conversation.Refused("TensorRT %s is too old for this worker, which needs %s or later; on a Jetson Nano"
                                   " install JetPack 4.6.1 or later" % (tensorrt.__version__, ".".join(map(str, OLDEST))))
    return TensorRt(tensorrt, Cuda())


if __name__ == "__main__":
    conversation.start(make, conversation.take_standard_output())
