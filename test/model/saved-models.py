"""Writes SavedModels into the folder named on the command line, one a folder: what TensorFlow itself makes of modules that
are as they should be, and of modules that reach for files. For test/model/saved-model.test.ts."""
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow as tf  # noqa: E402

IMAGE = tf.TensorSpec([None, 4], tf.float32, name="image")
PLACE = sys.argv[1]


def write(name, serve, keep=()):
    module = tf.Module()
    module.serve = tf.function(serve, input_signature=[IMAGE])
    module.keep = list(keep)
    tf.saved_model.save(module, os.path.join(PLACE, name), signatures=module.serve)


def looping(image):
    return {"out": tf.while_loop(lambda value: tf.reduce_sum(value) < 10, lambda value: [tf.nn.relu(value) + 1], [image])[0]}


def printing(image):
    tf.print(image, output_stream="file:///tmp/edgebench-never")
    return {"out": image}


def in_python(image):
    return {"out": tf.py_function(lambda value: value, [image], tf.float32)}


def reading(image):
    return {"out": image + tf.strings.to_number(tf.io.read_file("/etc/hostname"))}


def in_a_branch(image):
    return {"out": tf.cond(tf.reduce_sum(image) > 0, lambda: image + tf.cast(tf.size(tf.io.matching_files("/*")), tf.float32), lambda: image)}


def from_a_dataset(image):
    lines = tf.data.TextLineDataset("/etc/hostname")
    return {"out": image + tf.cast(lines.reduce(tf.constant(0, tf.int64), lambda count, _: count + 1), tf.float32)}


table = tf.lookup.StaticHashTable(tf.lookup.KeyValueTensorInitializer([1, 2], [3.0, 4.0]), 0.0)
weight = tf.Variable(tf.ones([4, 4]))
write("sound-loop", looping)
write("sound-table", lambda image: {"out": image @ weight + table.lookup(tf.cast(image, tf.int32))}, [table, weight])
write("prints", printing)
write("python", in_python)
write("reads", reading)
write("branch", in_a_branch)
write("dataset", from_a_dataset)
with open(os.path.join(PLACE, "words.txt"), "w") as file:
    file.write("a 1\n")
words = tf.lookup.StaticHashTable(tf.lookup.TextFileInitializer(
    os.path.join(PLACE, "words.txt"), tf.string, 0, tf.int64, 1, delimiter=" "), -1)
write("assets", lambda image: {"out": image + tf.cast(words.lookup(tf.as_string(image)), tf.float32)}, [words])
tf.compat.v1.disable_eager_execution()
with tf.compat.v1.Session() as session:
    image = tf.compat.v1.placeholder(tf.float32, [None, 4])
    builder = tf.compat.v1.saved_model.Builder(os.path.join(PLACE, "first"))
    signature = tf.compat.v1.saved_model.predict_signature_def({"image": image}, {"out": image + 1})
    builder.add_meta_graph_and_variables(session, ["serve"], signature_def_map={"serving_default": signature})
    builder.save()
