"""A stand-in for OpenVINO 2022.3's `openvino.runtime` on a machine with a CPU and an Intel NCS2 (Myriad X).

It has the part of the API that edgebench's worker calls, as the documentation of 2022.3 has it, and says no in the words of
the real plug-in (src/plugins/intel_myriad, its mvnc and XLink). It computes nothing: an output is the sum of its input. Requests
are asynchronous: until `wait` returns, outputs are NaN, and every other call on the request says that it is busy. The real
plug-in takes no second request here, so that one is all that a worker makes. See stick.py for how the stick behaves.
"""
import sys
import threading
import xml.etree.ElementTree as ElementTree

import numpy
from stick import Stick

_stick = Stick()
NUMPY = {"f32": numpy.float32, "f16": numpy.float16}
CPU, MYRIAD = "CPU", "MYRIAD"


def get_version():
    return "2022.3.1-9227-cf2c7da5689-releases/2022/3"


class Type:
    def __init__(self, name):
        self.name = name

    def get_type_name(self):
        return self.name


class Dimension:
    def __init__(self, length):
        self.length = length
        self.is_dynamic, self.is_static = length is None, length is not None

    def get_length(self):
        return self.length


class PartialShape(list):
    @property
    def rank(self):
        return Dimension(len(self))

    def __setitem__(self, at, length):
        list.__setitem__(self, at, Dimension(length))


class Port:
    def __init__(self, name, kind, sizes):
        self.name, self.kind = name, kind
        self.shape = PartialShape(Dimension(size) for size in sizes)

    def get_names(self):
        return {self.name}

    def get_any_name(self):
        return self.name

    def get_element_type(self):
        return Type(self.kind)

    def get_partial_shape(self):
        return PartialShape(self.shape)


class Model:
    def __init__(self, path):
        try:
            layers = ElementTree.parse(path).getroot().find("layers")
        except ElementTree.ParseError as error:
            raise RuntimeError("Error loading network: %s" % error)
        self.inputs = [self.port(one) for one in layers if one.get("type") == "Parameter"]
        self.outputs = [self.port(one) for one in layers if one.get("type") == "Result"]

    @staticmethod
    def port(layer):
        sizes = [int(dim.text) for dim in layer.iter("dim")]
        name = layer.get("output_names") or layer.get("name")
        return Port(name, "f32", [None if size < 0 else size for size in sizes])

    def reshape(self, shapes):
        _stick.log("reshape", shapes=[[one.length for one in shape] for shape in shapes.values()])
        for port, shape in shapes.items():
            for output in self.outputs:
                list.__setitem__(output.shape, 0, shape[0])
            port.shape = shape


class Tensor:
    def __init__(self, array, shared_memory=False):
        self.data = array


class InferRequest:
    def __init__(self, model):
        self.model = model
        self.tensors = {}
        self.done = None
        self.result = None
        self.kind = None

    def must_be_idle(self):
        if self.done is not None:
            raise RuntimeError("[ REQUEST_BUSY ]")

    def set_input_tensor(self, at, tensor):
        self.must_be_idle()
        _stick.log("set_input_tensor")
        self.tensors[at] = tensor.data

    def start_async(self, inputs=None, userdata=None):
        self.must_be_idle()
        _stick.log("start_async")
        self.result = numpy.full((1, 1), numpy.nan, numpy.float32)
        self.done = threading.Event()
        thread = threading.Thread(target=self.compute)
        thread.daemon = True
        thread.start()

    def compute(self):
        self.kind = _stick.infer()
        image = self.tensors[0]
        sums = image.reshape(image.shape[0], -1).sum(axis=1, keepdims=True)
        classes = self.model.outputs[0].shape[1].length
        self.result = numpy.repeat(sums, classes, axis=1).astype(numpy.float32)
        self.done.set()

    def wait(self):
        self.done.wait()
        self.done = None
        _stick.log("wait")
        if self.kind is not None:
            sys.stderr.write("E: [xLink] [    281472] [EventRead00Thr] dispatcherEventReceive:347\t"
                             "dispatcherEventReceive() Read failed -1 (X_LINK_ERROR)\n")
            raise RuntimeError("Failed to read output from FIFO: NC_ERROR")

    def get_output_tensor(self, at):
        self.must_be_idle()
        _stick.log("get_output_tensor")
        return Tensor(self.result)


class CompiledModel:
    def __init__(self, model, device):
        self.model, self.device = model, device
        self.requested = False

    def create_infer_request(self):
        if self.requested:
            raise RuntimeError("Number of infer requests is 1")
        self.requested = True
        _stick.log("create_infer_request")
        return InferRequest(self.model)

    def get_property(self, name):
        if name == "DEVICE_THERMAL" and self.device != CPU:
            return _stick.celsius
        raise RuntimeError("Unsupported ExecutableNetwork metric: " + name)


class Core:
    @property
    def available_devices(self):
        return [CPU, MYRIAD] if _stick.is_seen() else [CPU]

    def read_model(self, path):
        _stick.log("read_model")
        return Model(path)

    def get_property(self, device, name):
        if name == "OPTIMIZATION_CAPABILITIES":
            return ["FP16"] if device == MYRIAD else ["FP32", "FP16", "INT8", "BIN"]
        raise RuntimeError("Unsupported metric key " + name)

    def compile_model(self, model, device_name, config=None):
        _stick.log("compile_model", device=device_name, config=config)
        if device_name == MYRIAD:
            if any(size.is_dynamic for port in model.inputs for size in port.shape):
                raise RuntimeError("VPU: dynamic shapes are not supported by the graph of this model")
            if _stick.fault("init") or not _stick.take():
                raise RuntimeError("Can not init Myriad device: NC_ERROR")
            if _stick.fault("unsupported"):
                raise RuntimeError('Failed to compile layer "logits": unsupported layer type "MatMul"')
        return CompiledModel(model, device_name)
