"""The worker for OpenVINO: 2022.3, the last one with Myriad (Intel NCS2), to the current one (CPU, GPU, NPU).
Python 3.6 grammar; needs the openvino package, which brings NumPy.

    python3 -I -u -B openvino.py

conversation.py must lie beside it.
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
# Only while it is imported: this folder has an openvino.py, too.
sys.path.insert(0, HERE)
import conversation  # noqa: E402
sys.path.remove(HERE)

# OpenVINO's names of element types, as `Type.get_type_name` spells them.
TYPES = {
    "f32": "float32", "f64": "float64", "f16": "float16", "boolean": "bool",
    "i8": "int8", "i16": "int16", "i32": "int32", "i64": "int64",
    "u8": "uint8", "u16": "uint16", "u32": "uint32", "u64": "uint64",
}
# They choose among devices by themselves, and so would hide where a model ran.
CHOOSERS = ("AUTO", "MULTI", "HETERO", "BATCH")
# What a device must be capable of for a precision to be in effect. A model in fp16 may be computed in fp32.
CAPABILITIES = {"fp32": "FP32", "bf16": "BF16", "int8": "INT8"}
# Intel Movidius, before its firmware is loaded and after.
MYRIAD_USB = "03e7"


def kind_of(device):
    """`GPU` of `GPU.1`; `MYRIAD` of `MYRIAD.1.2-ma2480`."""
    return device.split(".")[0]


class OpenVino:
    """One compiled model with one request, latency hint."""

    worker = "openvino.py"
    name = "openvino"
    # Myriad's plug-in, in the words of its mvnc and XLink: the stick was unplugged, was reset, or went out in the heat.
    gone = ("NC_ERROR", "NC_TIMEOUT", "NC_DEVICE_NOT_FOUND", "NC_MYRIAD_ERROR", "X_LINK_", "appear after reboot")

    def __init__(self, runtime, numpy):
        self.ov, self.numpy = runtime, numpy
        self.version = runtime.get_version()
        self.core = runtime.Core()
        self.devices = list(self.core.available_devices)
        # One process at a time can hold the stick; to others it may be hidden.
        self.exclusive = "MYRIAD" in map(kind_of, self.devices) or conversation.usb_has(MYRIAD_USB)
        self.forget()

    def forget(self):
        self.compiled = self.request = self.infos = None
        self.sets = []

    def load(self, path, parameters):
        self.device = (parameters.get("delegate") or "cpu").upper()
        self.threads = parameters["threads"]
        self.must_be_device()
        self.must_compute(parameters["precision"])
        model = self.core.read_model(path)
        self.infos = [self.info(port) for port in model.inputs], [self.info(port) for port in model.outputs]
        options = {"PERFORMANCE_HINT": "LATENCY", "PERFORMANCE_HINT_NUM_REQUESTS": "1"}
        if self.device == "CPU":
            options.update({"INFERENCE_NUM_THREADS": str(self.threads), "NUM_STREAMS": "1"})
        else:
            self.close_batch(model, parameters["batch"])
        # Else a processor with bfloat16, or a graphics processor, computes an fp32 model in less.
        if kind_of(self.device) in ("CPU", "GPU") and parameters["precision"] == "fp32":
            options["INFERENCE_PRECISION_HINT"] = "f32"
        self.compiled = self.core.compile_model(model, self.device, options)
        self.request = self.compiled.create_infer_request()

    def must_be_device(self):
        if kind_of(self.device) in CHOOSERS:
            raise conversation.Refused("%s leaves it to OpenVINO where a model runs; name one device of %s"
                                       % (self.device, ", ".join(self.devices)))
        if self.device not in self.devices and self.device not in map(kind_of, self.devices):
            raise conversation.Refused("OpenVINO finds no device %s here; it has %s"
                                       % (self.device, ", ".join(self.devices)))

    def must_compute(self, precision):
        try:
            able = self.core.get_property(self.device, "OPTIMIZATION_CAPABILITIES")
        except Exception:
            return
        if precision in CAPABILITIES and CAPABILITIES[precision] not in able:
            raise conversation.Refused("the device %s does not compute in %s; it can %s"
                                       % (self.device, precision, ", ".join(able)))

    def close_batch(self, model, batch):
        """Accelerators take no open dimensions, or only slowly: an open first one is the batch."""
        shapes = {}
        for port in model.inputs:
            shape = port.get_partial_shape()
            if shape.rank.is_static and len(shape) > 0 and shape[0].is_dynamic:
                shape[0] = batch
                shapes[port] = shape
        if shapes:
            model.reshape(shapes)
            self.infos = [self.info(port) for port in model.inputs], [self.info(port) for port in model.outputs]

    def effective(self, name):
        """A property of the compiled model; None where this version or device does not tell it."""
        try:
            return self.compiled.get_property(name)
        except Exception:
            return None

    def temperature(self):
        """Of the accelerator (Myriad), degrees Celsius."""
        celsius = self.effective("DEVICE_THERMAL")
        return None if celsius is None else round(float(celsius), 2)

    def describe(self):
        ran_on = self.effective("EXECUTION_DEVICES")
        ran_on = [ran_on] if isinstance(ran_on, str) else ran_on
        for device in ran_on or []:
            if kind_of(device.strip("()")) != kind_of(self.device):
                raise conversation.Refused("the device %s is not in effect: OpenVINO runs the model on %s"
                                           % (self.device, ", ".join(ran_on)))
        actual = {"provider": self.device.lower(), "version": self.version}
        precision = self.effective("INFERENCE_PRECISION_HINT")
        mode = "latency"
        if self.device == "CPU":
            told = self.effective("INFERENCE_NUM_THREADS")
            actual["threads"] = int(told) if told else self.threads
        else:
            # Only one device was named, so an operator that it cannot take fails to compile.
            actual["fallbackShare"] = 0
        if hasattr(precision, "get_type_name"):
            mode += " " + precision.get_type_name()
        elif kind_of(self.device) == "MYRIAD":
            mode += " f16"
        actual["executionMode"] = mode
        return self.infos[0], self.infos[1], actual

    @staticmethod
    def info(port):
        name = port.get_any_name() if port.get_names() else port.get_node().get_friendly_name()
        kind = port.get_element_type().get_type_name()
        if kind not in TYPES:
            raise conversation.Refused('"%s" is a tensor of %s, which this worker can neither feed nor return' % (name, kind))
        shape = port.get_partial_shape()
        if shape.rank.is_dynamic:
            raise conversation.Refused('"%s" leaves its number of dimensions open; export it with a fixed one' % name)
        sizes = ["" if size.is_dynamic else size.get_length() for size in shape]
        return {"name": name, "type": TYPES[kind], "shape": sizes}

    def prepare(self, sets):
        prepared = []
        for one in sets:
            tensors = []
            for at, info in enumerate(self.infos[0]):
                kind, shape, data = one[info["name"]]
                if kind != info["type"]:
                    raise conversation.Refused('input "%s" is %s, not %s' % (info["name"], info["type"], kind))
                array = self.numpy.frombuffer(data, dtype=kind).reshape(shape)
                tensors.append((at, self.ov.Tensor(array.copy())))
            prepared.append(tensors)
        self.sets = prepared
        start, wait = self.request.start_async, self.request.wait

        def invoke():
            """What `infer()` does, without the copies of all outputs that its Python wrapper makes."""
            start()
            wait()

        self.invoke = invoke

    def put(self, index):
        for at, tensor in self.sets[index]:
            self.request.set_input_tensor(at, tensor)

    def outputs(self):
        results = []
        for at, info in enumerate(self.infos[1]):
            array = self.request.get_output_tensor(at).data
            results.append((info["name"], info["type"], array.shape, array.tobytes()))
        return results


def make():
    # It reports each import to its maker, over the network and from a process of its own. OpenVINO does without it.
    sys.modules["openvino_telemetry"] = None
    try:
        import numpy
        import openvino as runtime
        if not hasattr(runtime, "Core"):  # before 2023.1
            import openvino.runtime as runtime
        runtime.Core
    except Exception as error:
        raise conversation.Refused("openvino cannot be imported by %s (%s); install it there: pip install openvino"
                                   % (os.path.basename(sys.executable), error))
    return OpenVino(runtime, numpy)


if __name__ == "__main__":
    conversation.start(make, conversation.take_standard_output())
