"""A stand-in for the openvino package, 2022.3, with an Intel NCS2: see runtime.py."""
