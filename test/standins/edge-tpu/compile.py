"""A stand-in for `edgetpu_compiler`: writes a TensorFlow Lite model of the named operators, the Edge TPU's own among them.

    python compile.py FILE OPERATOR...      such as: edgetpu-custom-op LOGISTIC

The real interpreter reads what it writes. There are no weights in it, and what the custom operator holds is nothing.
"""
import sys

import flatbuffers

LOGISTIC, CUSTOM, UINT8 = 14, 32, 3


def vector(builder, items):
    builder.StartVector(4, len(items), 4)
    for item in reversed(items):
        builder.PrependUOffsetTRelative(item)
    return builder.EndVector()


def numbers(builder, items):
    builder.StartVector(4, len(items), 4)
    for item in reversed(items):
        builder.PrependInt32(item)
    return builder.EndVector()


def table(builder, fields):
    """Fields in the order of schema.fbs: (how to add one, its value), or None."""
    builder.StartObject(len(fields))
    for slot, field in enumerate(fields):
        if field is not None:
            add, value = field
            getattr(builder, "Prepend%sSlot" % add)(slot, value, 0)
    return builder.EndObject()


def model(names):
    builder = flatbuffers.Builder(1024)
    kinds = sorted(set(names))
    codes = []
    for kind in kinds:
        custom = kind != "LOGISTIC"
        text = builder.CreateString(kind) if custom else None
        number = CUSTOM if custom else LOGISTIC
        codes.append(table(builder, [("Int8", number), ("UOffsetTRelative", text) if custom else None, ("Int32", 1),
                                     ("Int32", number)]))
    shape = numbers(builder, [1, 4])
    tensors = []
    for at in range(len(names) + 1):
        name = builder.CreateString("image" if at == 0 else "scores" if at == len(names) else "between%d" % at)
        tensors.append(table(builder, [("UOffsetTRelative", shape), ("Int8", UINT8), None, ("UOffsetTRelative", name)]))
    operators = []
    for at, name in enumerate(names):
        taken, given = numbers(builder, [at]), numbers(builder, [at + 1])
        operators.append(table(builder, [("Uint32", kinds.index(name)), ("UOffsetTRelative", taken),
                                         ("UOffsetTRelative", given)]))
    first, last = numbers(builder, [0]), numbers(builder, [len(names)])
    graph = table(builder, [("UOffsetTRelative", vector(builder, tensors)), ("UOffsetTRelative", first),
                            ("UOffsetTRelative", last), ("UOffsetTRelative", vector(builder, operators))])
    buffers = vector(builder, [table(builder, [])])
    root = table(builder, [("Uint32", 3), ("UOffsetTRelative", vector(builder, codes)),
                           ("UOffsetTRelative", vector(builder, [graph])), None, ("UOffsetTRelative", buffers)])
    builder.Finish(root, b"TFL3")
    return bytes(builder.Output())


if __name__ == "__main__":
    with open(sys.argv[1], "wb") as file:
        file.write(model(sys.argv[2:]))
