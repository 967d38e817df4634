"""The worker for PyTorch: a TorchScript archive on the CPU or, synchronised, on CUDA. Python 3.6 grammar; needs torch 1.6
or later and NumPy.

    python3 -I -u -B pytorch.py

conversation.py must lie beside it. TorchScript does not say what a model takes, so the archive must: an extra file
`edgebench.json`, written by `torch.jit.save(module, path, _extra_files={"edgebench.json": text})`, that holds
{"inputs": [{"name", "type", "shape"}, ...], "outputs": [...]}, an open dimension as its name.
"""
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import conversation  # noqa: E402
sys.path.remove(HERE)

INTERFACE = "edgebench.json"
HOW = 'save it with torch.jit.save(module, path, _extra_files={"%s": ...}), as workers/PROTOCOL.md says' % INTERFACE


class PyTorch:
    """One TorchScript module in evaluation mode, without gradients."""

    worker = "pytorch.py"
    name = "pytorch"
    exclusive = False

    def __init__(self, torch, numpy):
        self.torch, self.numpy, self.version = torch, numpy, torch.__version__
        self.quiet = getattr(torch, "inference_mode", torch.no_grad)()
        self.quiet.__enter__()
        torch.set_num_interop_threads(1)
        self.forget()

    def forget(self):
        self.module = self.interface = self.result = self.fed = None
        self.sets = []

    def begin(self, path, parameters):
        self.device = parameters.get("delegate") or "cpu"
        if self.device not in ("cpu", "cuda"):
            raise conversation.Refused("PyTorch has no delegate %s here; take cpu or cuda" % self.device)
        if self.device == "cuda":
            self.start_cuda()

    def start_cuda(self):
        """Takes seconds on a Jetson, and is no model's doing."""
        torch = self.torch
        try:
            torch.cuda.init()
            torch.cuda.synchronize()
        except Exception as error:
            raise conversation.Refused("the delegate cuda is not in effect: %s" % error)
        # FP32 is FP32, on Ampere and later, too.
        torch.backends.cudnn.allow_tf32 = False
        if hasattr(torch.backends.cuda, "matmul"):
            torch.backends.cuda.matmul.allow_tf32 = False

    def load(self, path, parameters):
        torch = self.torch
        torch.set_num_threads(parameters["threads"])
        extra = {INTERFACE: ""}
        self.module = torch.jit.load(path, map_location=torch.device(self.device), _extra_files=extra)
        self.module.eval()
        if self.device != "cpu":
            torch.cuda.synchronize()
        self.interface = read_interface(extra[INTERFACE])

    def describe(self):
        self.must_be_there(list(self.module.parameters()) + list(self.module.buffers()), "weights of the model")
        actual = {"provider": self.device, "version": self.version, "threads": self.torch.get_num_threads(),
                  "executionMode": "torchscript"}
        return self.interface["inputs"], self.interface["outputs"], actual

    def must_be_there(self, tensors, what):
        for tensor in tensors:
            if tensor.device.type != self.device:
                raise conversation.Refused("the delegate %s is not in effect: %s lie on %s"
                                           % (self.device, what, tensor.device))

    def prepare(self, sets):
        """Where the model infers: on CUDA, the inputs are in its memory before anything is timed."""
        prepared, took = [], []
        for one in sets:
            tensors = []
            for info in self.interface["inputs"]:
                kind, shape, data = one[info["name"]]
                if kind != info["type"]:
                    raise conversation.Refused('input "%s" is %s, not %s' % (info["name"], info["type"], kind))
                array = self.numpy.frombuffer(bytearray(data), dtype=kind).reshape(shape)
                tensors.append(self.torch.from_numpy(array))
            if self.device != "cpu":
                start = conversation.now()
                tensors = [tensor.to(self.device) for tensor in tensors]
                self.torch.cuda.synchronize()
                took.append(conversation.now() - start)
            prepared.append(tensors)
        self.sets, self.into_ns = prepared, sorted(took)[len(took) // 2] if took else None
        self.invoke = self.on_cpu if self.device == "cpu" else self.on_cuda

    def put(self, index):
        self.fed = self.sets[index]

    def on_cpu(self):
        self.result = self.module(*self.fed)

    def on_cuda(self):
        """Kernels are queued and the call answers before they are done: their end belongs to the inference."""
        self.result = self.module(*self.fed)
        self.torch.cuda.synchronize()

    def results(self):
        results = self.result if isinstance(self.result, (list, tuple)) else [self.result]
        self.must_be_there(results, "outputs of the model")
        return results

    def transfer_ns(self):
        if self.into_ns is None:
            return None
        results = self.results()
        start = conversation.now()
        for result in results:
            result.cpu()
        return self.into_ns + conversation.now() - start

    def outputs(self):
        results = self.results()
        infos = self.interface["outputs"]
        if len(results) != len(infos):
            raise conversation.Refused("the model gives %d outputs, its %s names %d" % (len(results), INTERFACE, len(infos)))
        told = []
        for info, result in zip(infos, results):
            array = result.cpu().contiguous().numpy()
            told.append((info["name"], array.dtype.name, array.shape, array.tobytes()))
        return told


def read_interface(text):
    """What a model takes and gives, as its archive says."""
    if not text:
        raise conversation.Refused("the archive does not say what the model takes: it has no %s; %s" % (INTERFACE, HOW))
    try:
        found = json.loads(text.decode("utf-8") if isinstance(text, bytes) else text)
        return {side: [{"name": str(one["name"]), "type": known(one["type"]), "shape": list(one["shape"])}
                       for one in found[side]] for side in ("inputs", "outputs")}
    except (KeyError, TypeError, ValueError):
        raise conversation.Refused("its %s is not what it must be; %s" % (INTERFACE, HOW))


def known(kind):
    if kind not in conversation.ELEMENT_BYTES:
        raise ValueError(kind)
    return kind


def make():
    # Before a library of CUDA is loaded.
    os.environ["NVIDIA_TF32_OVERRIDE"] = "0"
    try:
        import numpy
        import torch
    except Exception as error:
        raise conversation.Refused("torch cannot be imported by %s (%s); install it there, such as Debian's python3-torch"
                                   % (os.path.basename(sys.executable), error))
    return PyTorch(torch, numpy)


if __name__ == "__main__":
    conversation.start(make, conversation.take_standard_output())
