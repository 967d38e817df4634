"""A stand-in for the tensorrt package, over the stand-in for CUDA beside it: what workers/tensorrt.py calls of it, in the
API of the version that STANDIN_TENSORRT names (8.2, 8.6, 10.0 or 11.0), and refused where that version has it not.

A "model" is a JSON file: {"inputs": [{"name", "shape"}], "outputs": [...], "layers": [["CONVOLUTION", "float32"], ...]} and
optionally "delayNs" of its kernel, "unsupported": an operator that the parser does not know, "unbuildable": true,
"type": of its tensors, "shapeInput": true. Its "engine" is that with what the builder was told, behind the version.
"""
import ctypes
import json
import os

API = tuple(int(part) for part in os.environ["STANDIN_TENSORRT"].split("."))
__version__ = {(8, 2): "8.2.1.8", (8, 6): "8.6.1", (10, 0): "10.0.1", (11, 0): "11.0.0"}[API]
NAMED, WEAK = API >= (8, 5), API < (11, 0)
_cuda = ctypes.CDLL("libcudart.so")


class _Word:
    """A value of one of pybind's enumerations: no number, but it can be made one."""

    def __init__(self, name, number):
        self.name, self.number = name, number

    def __int__(self):
        return self.number

    def __repr__(self):
        return self.name


def _words(title, names):
    return type(title, (), {name: _Word("%s.%s" % (title, name), number) for number, name in enumerate(names)})


DataType = _words("DataType", ["FLOAT", "HALF", "INT8", "INT32", "BOOL", "BF16"])
float32, float16, int8, int32, bool = (getattr(DataType, name) for name in ("FLOAT", "HALF", "INT8", "INT32", "BOOL"))
_TYPES = {"float32": float32, "float16": float16, "int8": int8, "bfloat16": DataType.BF16}
LayerType = _words("LayerType", ["CONVOLUTION", "QUANTIZE", "DEQUANTIZE"])
BuilderFlag = _words("BuilderFlag", ["TF32"] + (["FP16", "INT8"] if WEAK else []))
NetworkDefinitionCreationFlag = _words("NetworkDefinitionCreationFlag", ["EXPLICIT_BATCH"] if API < (10, 0) else [])
if API >= (8, 4):
    MemoryPoolType = _words("MemoryPoolType", ["WORKSPACE"])
if NAMED:
    TensorIOMode = _words("TensorIOMode", ["NONE", "INPUT", "OUTPUT"])


def _log(what):
    if "STANDIN_LOG" in os.environ:
        with open(os.environ["STANDIN_LOG"], "a") as file:
            file.write(what + "\n")


class ILogger:
    INTERNAL_ERROR, ERROR, WARNING, INFO, VERBOSE = (
        _Word(name, number) for number, name in enumerate(["INTERNAL_ERROR", "ERROR", "WARNING", "INFO", "VERBOSE"]))

    def __init__(self):
        self.made = True


class Logger(ILogger):
    pass


def init_libnvinfer_plugins(logger, namespace):
    assert logger.made and namespace == ""


class Builder:
    def __init__(self, logger):
        self.logger = logger
        slow = os.environ.get("STANDIN_SLOW", "").split(",")
        if WEAK:
            self.platform_has_fast_fp16, self.platform_has_fast_int8 = "fp16" not in slow, "int8" not in slow

    def create_network(self, flags):
        assert flags == (1 if API < (10, 0) else 0), "the flag of an explicit batch, and no other"
        return _Network()

    def create_builder_config(self):
        return _OldConfig() if API < (8, 4) else _Config()

    def create_optimization_profile(self):
        return _Profile()

    def build_serialized_network(self, network, config):
        model = network.model
        quantised = any(layer.type is not LayerType.CONVOLUTION for layer in network.layers)
        if model.get("unbuildable"):
            self.logger.log(Logger.ERROR, "10: Could not find any implementation for node conv1.")
            return None
        if WEAK and quantised and "BuilderFlag.INT8" not in config.flags:
            self.logger.log(Logger.ERROR, "4: Q/DQ layers need the flag INT8.")
            return None
        shapes = {name: shape for profile in config.profiles for name, shape in profile.shapes.items()}
        if any(-1 in one["shape"] and one["name"] not in shapes for one in model["inputs"]):
            self.logger.log(Logger.ERROR, "4: Network has dynamic or shape inputs, but no optimization profile has been defined.")
            return None
        _log("build %s" % " ".join(sorted(config.flags)))
        return memoryview(_engine_bytes(dict(model, profile=shapes, workspace=config.workspace)))


def _engine_bytes(content, version=__version__):
    return ("engine of %s\n%s" % (version, json.dumps(content))).encode()


class _Network:
    def read(self, model):
        self.model = model
        self.layers = [_Layer(*one) for one in model["layers"]]
        self.num_layers, self.num_inputs = len(self.layers), len(model["inputs"])

    def get_layer(self, number):
        return self.layers[number]

    def get_input(self, number):
        one = self.model["inputs"][number]
        return _Input(one["name"], one["shape"], self.model.get("shapeInput", False))


class _Layer:
    def __init__(self, kind, dtype):
        self.type, self.num_outputs, self.dtype = getattr(LayerType, kind), 1, _TYPES[dtype]

    def get_output(self, _number):
        return self


class _Input:
    def __init__(self, name, shape, is_shape_tensor):
        self.name, self.shape, self.is_shape_tensor = name, shape, is_shape_tensor


class _Profile:
    def __init__(self):
        self.shapes = {}

    def set_shape(self, name, least, best, most):
        assert least == best == most
        self.shapes[name] = list(best)


class _Config:
    def __init__(self):
        self.flags, self.profiles, self.workspace = {"BuilderFlag.TF32"}, [], None

    def set_flag(self, flag):
        self.flags.add(repr(flag))

    def clear_flag(self, flag):
        self.flags.discard(repr(flag))

    def set_memory_pool_limit(self, pool, size):
        assert pool is MemoryPoolType.WORKSPACE
        self.workspace = size

    def add_optimization_profile(self, profile):
        self.profiles.append(profile)
        return len(self.profiles) - 1 if all(shape[0] <= 1024 for shape in profile.shapes.values()) else -1


class _OldConfig(_Config):
    set_memory_pool_limit = property()

    @property
    def max_workspace_size(self):
        return self.workspace

    @max_workspace_size.setter
    def max_workspace_size(self, size):
        self.workspace = size


class OnnxParser:
    def __init__(self, network, logger):
        self.network, self.errors = network, []

    @property
    def num_errors(self):
        return len(self.errors)

    def get_error(self, number):
        return self.errors[number]

    def parse_from_file(self, path):
        with open(path) as file:
            try:
                model = json.load(file)
            except ValueError:
                self.errors.append(_ParserError(-1, "Failed to parse ONNX model: %s" % path))
                return False
        if "unsupported" in model:
            self.errors.append(_ParserError(7, "No importer registered for op: %s" % model["unsupported"]))
            return False
        self.network.read(model)
        return True


class _ParserError:
    def __init__(self, node, text):
        self.node, self.desc = lambda: node, lambda: text


class Runtime:
    def __init__(self, logger):
        self.logger = logger

    def deserialize_cuda_engine(self, data):
        head, _, content = bytes(data).partition(b"\n")
        _log("deserialise %s" % head.decode("latin1"))
        if not head.startswith(b"engine of "):
            self.logger.log(Logger.ERROR, "1: [stdArchiveReader.cpp::StdArchiveReader::32] Error Code 1: Serialization"
                                          " (Serialization assertion magicTagRead == kMAGIC_TAG failed.)")
            return None
        if head != ("engine of " + __version__).encode():
            self.logger.log(Logger.ERROR, "6: The engine plan file is not compatible with this version of TensorRT,"
                                          " expecting library version %s got %s, please rebuild." % (__version__, head[10:].decode()))
            return None
        return (_NamedEngine if NAMED else _NumberedEngine)(json.loads(content.decode()), self.logger)


class _Engine:
    def __init__(self, model, logger):
        self.model, self.logger = model, logger
        self.sides = [(one, True) for one in model["inputs"]] + [(one, False) for one in model["outputs"]]
        self.names = [one["name"] for one, _ in self.sides]
        self.dtype = _TYPES[model.get("type", "float32")]

    def create_execution_context(self):
        if "STANDIN_NO_CONTEXT" in os.environ:
            self.logger.log(Logger.ERROR, "2: [executionContext.cpp::ExecutionContext::438] Error Code 2: OutOfMemory")
            return None
        return (_NamedContext if NAMED else _NumberedContext)(self)


class _NumberedEngine(_Engine):
    @property
    def num_bindings(self):
        return len(self.sides)

    def get_binding_name(self, number):
        return self.names[number]

    def binding_is_input(self, number):
        return self.sides[number][1]

    def get_binding_dtype(self, _number):
        return self.dtype

    def get_binding_shape(self, number):
        return self.sides[number][0]["shape"]


class _NamedEngine(_Engine):
    @property
    def num_io_tensors(self):
        return len(self.sides)

    def get_tensor_name(self, number):
        return self.names[number]

    def get_tensor_mode(self, name):
        return TensorIOMode.INPUT if self.sides[self.names.index(name)][1] else TensorIOMode.OUTPUT

    def get_tensor_dtype(self, _name):
        return self.dtype

    def get_tensor_shape(self, name):
        return self.sides[self.names.index(name)][0]["shape"]


class _Context:
    def __init__(self, engine):
        self.engine, self.places, self.fixed = engine, {}, {}

    def _set(self, name, shape):
        built = self.engine.model["profile"].get(name) or self.engine.sides[self.engine.names.index(name)][0]["shape"]
        if list(shape) != built:
            self.engine.logger.log(Logger.ERROR, "3: Set dimension %s of %s does not satisfy any optimization profile."
                                   % (list(shape), name))
            return False
        self.fixed[name] = list(shape)
        return True

    def _shape(self, name):
        one, is_input = self.engine.sides[self.engine.names.index(name)]
        if is_input:
            return self.fixed.get(name, one["shape"])
        batch = self.fixed[self.engine.model["inputs"][0]["name"]][0]
        return [batch if at == 0 and size == -1 else size for at, size in enumerate(one["shape"])]

    def _launch(self, stream):
        if any(name not in self.places for name in self.engine.names):
            self.engine.logger.log(Logger.ERROR, "3: a tensor has no address")
            return False

        def side(inputs):
            names = [name for name, (_, is_input) in zip(self.engine.names, self.engine.sides) if is_input is inputs]
            counts = []
            for name in names:
                count = 1
                for size in self._shape(name):
                    count *= size
                counts.append(count)
            places = (ctypes.c_void_p * len(names))(*[self.places[name] for name in names])
            return len(names), places, (ctypes.c_size_t * len(names))(*counts)

        delay = ctypes.c_long(self.engine.model.get("delayNs", 20000000))
        return _cuda.standin_launch(ctypes.c_void_p(stream), delay, *(side(True) + side(False))) == 0


class _NumberedContext(_Context):
    def set_binding_shape(self, number, shape):
        return self._set(self.engine.names[number], shape)

    def get_binding_shape(self, number):
        return self._shape(self.engine.names[number])

    def execute_async_v2(self, bindings, stream_handle, input_consumed=None):
        self.places = dict(zip(self.engine.names, bindings))
        return self._launch(stream_handle)


class _NamedContext(_Context):
    def set_input_shape(self, name, shape):
        return self._set(name, shape)

    def get_tensor_shape(self, name):
        return self._shape(name)

    def set_tensor_address(self, name, place):
        self.places[name] = place
        return True

    def execute_async_v3(self, stream_handle):
        return self._launch(stream_handle)
