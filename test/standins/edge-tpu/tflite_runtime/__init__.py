"""A stand-in for the tflite_runtime package, 2.5.0.post1, which Coral's documentation installs: see interpreter.py."""
__version__ = "2.5.0.post1"
