import { describe, expect, it } from "vitest";
import { type Accelerated, checkAccelerators } from "../../src/device/doctor-accelerators.ts";
import { queryCards } from "../../src/device/telemetry/nvidia-smi.ts";
import { DeviceTree } from "./device-tree.ts";

const examine = async ({ view }: DeviceTree, wanted: readonly Accelerated[] = []) =>
  checkAccelerators(view, await queryCards(view), wanted);

const usb = (device: string, vendor: string, product: string, speed: string) => ({
  [`/sys/bus/usb/devices/${device}/idVendor`]: `${vendor}\n`,
  [`/sys/bus/usb/devices/${device}/idProduct`]: `${product}\n`,
  [`/sys/bus/usb/devices/${device}/speed`]: `${speed}\n`,
});

describe("accelerators", () => {
  it("may be none", async () => {
    await using tree = await DeviceTree.make();
    expect(await examine(tree)).toEqual({
      check: "accelerator",
      state: "ok",
      finding: "no accelerator was found, so models run on the processor",
    });
  });

  it("are cards, boards and sticks", async () => {
    await using tree = await DeviceTree.make({
      "/dev/apex_0": "",
      "/sys/class/devfreq/57000000.gpu/cur_freq": "76800000\n",
      ...usb("2-1", "18d1", "9302", "5000"),
      ...usb("1-3", "046d", "c52b", "12"),
    });
    await tree.cards([
      {
        ...{ name: "NVIDIA GeForce RTX 2080 Ti", driver_version: "470.256.02", "temperature.gpu": "30" },
        ...{ "power.draw": "20.00", "clocks.sm": "300", "clocks_throttle_reasons.active": "0x1" },
      },
    ]);
    expect(await examine(tree)).toMatchObject({
      state: "ok",
      finding:
        "NVIDIA GeForce RTX 2080 Ti (driver 470.256.02), Jetson GPU 57000000.gpu, Edge TPU (PCIe), Edge TPU (USB)",
    });
  });

  it.each([
    ["1a6e", "089a", "Edge TPU (USB)"],
    ["03e7", "2485", "Myriad X (USB)"],
  ])("%s:%s warn on USB 2", async (vendor, product, name) => {
    await using tree = await DeviceTree.make(usb("1-1", vendor, product, "480"));
    const found = await examine(tree);
    expect(found).toMatchObject({ state: "warn", finding: `${name}; ${name} is connected with 480 Mbit/s` });
    expect(found?.remedy).toContain("USB 3");
  });

  it("of Jetsons and cards are seen by their files where no program tells of them", async () => {
    await using tree = await DeviceTree.make({
      "/dev/nvhost-gpu": "",
      "/sys/class/apex/apex_0/temp": "40000\n",
      "/proc/driver/nvidia/gpus/0000:01:00.0/information": "Model: \t\t NVIDIA GeForce RTX 2080 Ti\nIRQ:   \t\t 16\n",
    });
    expect((await examine(tree)).finding).toBe("NVIDIA GeForce RTX 2080 Ti, Jetson GPU, Edge TPU (PCIe)");
  });

  it.each([
    [{ runtime: "tflite", delegate: "edgetpu-usb.1" }, "an Edge TPU", "lsusb -d 1a6e:089a"],
    [{ runtime: "openvino", delegate: "MYRIAD" }, "a Myriad", "lsusb -d 03e7:"],
    [{ runtime: "onnxruntime", delegate: "cuda" }, "an NVIDIA GPU", "nvidia-smi"],
    [{ runtime: "tensorrt", delegate: undefined }, "an NVIDIA GPU", "nvidia-smi"],
  ])("that benchmarks ask for with %j and that are not there fail", async (wanted, what, command) => {
    await using tree = await DeviceTree.make();
    expect(await examine(tree, [wanted])).toMatchObject({
      state: "fail",
      finding: `benchmarks ask for ${what}, and no accelerator was found`,
      command: expect.stringContaining(command),
    });
  });

  it("that benchmarks ask for are found", async () => {
    await using tree = await DeviceTree.make({
      "/dev/apex_0": "",
      "/sys/class/apex/apex_0/temp": "1\n",
      ...usb("2-1", "03e7", "2150", "5000"),
    });
    const edgeTpu = { runtime: "tflite", delegate: "edgetpu" };
    expect((await examine(tree, [edgeTpu, { runtime: "openvino", delegate: "myriad" }])).state).toBe("ok");
    expect(await examine(tree, [edgeTpu, { runtime: "pytorch", delegate: "cuda" }])).toMatchObject({
      state: "fail",
      finding: "benchmarks ask for an NVIDIA GPU, and only Edge TPU (PCIe), Myriad (USB) was found",
    });
  });
});
