"""A stand-in for tflite_runtime 2.5.0's interpreter and for libedgetpu, on a machine with one Coral USB Accelerator.

It has the part of the API that edgebench's worker calls, as TensorFlow 2.5 and coral.ai have it, and says no in the words of
the real ones. Like those it runs a model without the operator `edgetpu-custom-op` on the CPU and says nothing, whatever delegate
was asked for. It computes nothing: each output is 255 less its input. See stick.py for how the stick behaves.
"""
import os
import sys

import numpy
from stick import Stick

_stick = Stick()
OPERATOR = b"edgetpu-custom-op"
SHAPE = (1, 4)


class Delegate:
    pass


def load_delegate(library, options=None):
    _stick.log("load_delegate", library=library, options=options)
    if _stick.fault("no-library"):
        raise OSError("%s: cannot open shared object file: No such file or directory" % library)
    if not _stick.is_seen() or not _stick.take():
        raise ValueError("Failed to load delegate from %s\n" % library)
    return Delegate()


class Interpreter:
    def __init__(self, model_path=None, model_content=None, experimental_delegates=None, num_threads=None):
        _stick.log("Interpreter", delegates=len(experimental_delegates or []), threads=num_threads)
        with open(model_path, "rb") as file:
            self.compiled = OPERATOR in file.read()
        self.delegated = bool(experimental_delegates)
        self.tensors = None

    def allocate_tensors(self):
        _stick.log("allocate_tensors")
        if self.compiled and not self.delegated:
            raise RuntimeError("Encountered unresolved custom op: edgetpu-custom-op."
                               "Node number 0 (edgetpu-custom-op) failed to prepare.\n")
        if self.compiled and _stick.fault("old-runtime"):
            raise RuntimeError("Failed precondition: Package requires runtime version (14), which is newer than this runtime"
                               " version (13).Node number 0 (EdgeTpuDelegateForCustomOp) failed to prepare.\n")
        self.tensors = [numpy.zeros(SHAPE, numpy.uint8), numpy.zeros(SHAPE, numpy.uint8)]

    @staticmethod
    def details(name, index):
        shape = numpy.array(SHAPE, numpy.int32)
        return [{"name": name, "index": index, "shape": shape, "shape_signature": shape, "dtype": numpy.uint8}]

    def get_input_details(self):
        return self.details("image", 0)

    def get_output_details(self):
        return self.details("scores", 1)

    def set_tensor(self, index, value):
        _stick.log("set_tensor")
        self.tensors[index][...] = value

    def get_tensor(self, index):
        _stick.log("get_tensor")
        return self.tensors[index].copy()

    def invoke(self):
        _stick.log("invoke")
        kind = _stick.infer() if self.compiled else None
        if kind == "abort":
            sys.stderr.write("F :859] transfer on tag 1 failed. Abort. Deadline exceeded: USB transfer error 2"
                             " [LibUsbDataOutCallback]\n")
            sys.stderr.flush()
            os.abort()
        if kind == "heat":
            sys.stderr.write("E :237] HIB Error. hib_error_status = 0000000000002200, hib_first_error_status ="
                             " 0000000000000200\n")
        elif kind is not None:
            sys.stderr.write("E :252] HandleQueuedBulkIn transfer in failed. Unknown: USB transfer error 1"
                             " [LibUsbDataInCallback]\n")
        if kind is not None:
            raise RuntimeError("Node number 0 (EdgeTpuDelegateForCustomOp) failed to invoke.\n")
        self.tensors[1] = 255 - self.tensors[0]
