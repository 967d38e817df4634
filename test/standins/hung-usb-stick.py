"""Stand-in for a worker whose USB stick has stopped to answer, which no signal ends: it asks a file system whose program never
answers. Needs /dev/fuse and nothing else. Prints a line when it is about to hang; ends once there is a file `release` in the
folder that it is given.
"""
import ctypes
import os
import struct
import sys
import time

NEW_USER, NEW_MOUNT = 0x10000000, 0x00020000

folder = sys.argv[1]
mountpoint = os.path.join(folder, "stick")
libc = ctypes.CDLL(None, use_errno=True)


def must(result):
    if result != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


os.mkdir(mountpoint)
uid, gid = os.getuid(), os.getgid()
must(libc.unshare(NEW_USER | NEW_MOUNT))
write("/proc/self/setgroups", "deny")
write("/proc/self/uid_map", "0 %d 1" % uid)
write("/proc/self/gid_map", "0 %d 1" % gid)
device = os.open("/dev/fuse", os.O_RDWR)
options = "fd=%d,rootmode=40000,user_id=0,group_id=0" % device
must(libc.mount(b"stick", mountpoint.encode(), b"fuse", 0, options.encode()))

if os.fork() == 0:
    # Out of reach of who ends the worker: a session and a namespace of its own.
    os.setsid()
    must(libc.unshare(NEW_USER))
    asked = os.read(device, 1 << 17)
    unique = struct.unpack_from("<IIQ", asked)[2]
    answer = struct.pack("<IIIIHHIIHHI8I", 7, 31, 0, 0, 1, 1, 4096, 1, 1, 0, 0, *[0] * 8)[:64]
    os.write(device, struct.pack("<IiQ", 16 + len(answer), 0, unique) + answer)
    os.read(device, 1 << 17)
    os.write(1, b"asked\n")
    for descriptor in (0, 1, 2):
        os.close(descriptor)
    while not os.path.exists(os.path.join(folder, "release")):
        time.sleep(0.1)
    os._exit(0)
os.close(device)
os.stat(os.path.join(mountpoint, "anything"))
