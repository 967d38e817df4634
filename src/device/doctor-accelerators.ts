import type { Check } from "./check.ts";
import { cleanText } from "./clean-text.ts";
import type { DeviceView } from "./device-view.ts";
import { jetsonGpu } from "./telemetry/jetson-gpu.ts";
import type { NvidiaCard } from "./telemetry/nvidia-smi.ts";

/** A runtime and a delegate that benchmarks of a device ask for. */
export interface Accelerated {
  readonly runtime: string;
  readonly delegate: string | undefined;
}

const USB = "/sys/bus/usb/devices";
/** Of the driver gasket. */
const EDGE_TPUS = "/sys/class/apex";
const NVIDIA_CARDS = "/proc/driver/nvidia/gpus";
/** By USB vendor and product. A Coral shows the first until its firmware was loaded, a Myriad X the first until it was started. */
const STICKS: { readonly [ids: string]: string } = {
  "1a6e:089a": "Edge TPU (USB)",
  "18d1:9302": "Edge TPU (USB)",
  "03e7:2485": "Myriad X (USB)",
  "03e7:f63b": "Myriad X (USB)",
};
/** Of any other product of theirs. */
const VENDORS: { readonly [vendor: string]: string } = { "03e7": "Myriad (USB)" };
/** Of USB 3, megabits per second. */
const USB_3 = 5_000;

/** What benchmarks can ask for, how it is called where it is found, and what shows it. */
const KINDS = [
  {
    what: "an Edge TPU",
    asked: ({ delegate }: Accelerated) => /^edge-?tpu/i.test(delegate ?? ""),
    found: /^Edge TPU/,
    remedy: "plug it in, and let the account open it (udev rules); one of these shows it",
    command: "lsusb -d 1a6e:089a; lsusb -d 18d1:9302; ls -l /dev/apex_*",
  },
  {
    what: "a Myriad",
    asked: ({ delegate }: Accelerated) => /^(?:myriad|vpu|hddl)/i.test(delegate ?? ""),
    found: /^Myriad/,
    remedy: "plug it in, and let the account open it (udev rules); this shows it",
    command: "lsusb -d 03e7:",
  },
  {
    what: "an NVIDIA GPU",
    asked: ({ runtime, delegate }: Accelerated) =>
      runtime === "tensorrt" || /^(?:cuda|tensorrt|trt|tf-?trt)/i.test(delegate ?? ""),
    found: /NVIDIA|Jetson/,
    remedy: "install its driver; one of these shows it",
    command: "nvidia-smi; ls -l /dev/nvhost-gpu",
  },
] as const;

interface Stick {
  readonly name: string;
  /** Megabits per second; undefined where the system does not tell. */
  readonly speed: number | undefined;
}

/** Which accelerators a device has, and whether benchmarks ask for others. */
export async function checkAccelerators(
  view: DeviceView,
  cards: readonly NvidiaCard[],
  wanted: readonly Accelerated[],
): Promise<Check> {
  const [sticks, gpu, files, edgeTpus] = await Promise.all([
    findSticks(view),
    jetsonGpu(view),
    view.list("/dev"),
    view.list(EDGE_TPUS),
  ]);
  const jetson = gpu !== undefined ? [`Jetson GPU ${gpu}`] : files.includes("nvhost-gpu") ? ["Jetson GPU"] : [];
  const names = [
    ...cards.map(({ name, driver }) => `${nvidia(name)}${driver === undefined ? "" : ` (driver ${driver})`}`),
    ...(cards.length > 0 ? [] : await silentCards(view)),
    ...jetson,
    ...[...new Set([...files, ...edgeTpus])].filter((name) => /^apex_\d+$/.test(name)).map(() => "Edge TPU (PCIe)"),
    ...sticks.map(({ name }) => name),
  ];
  return judgeAccelerators(names, sticks, wanted);
}

/** Cards that the driver has, where its program does not tell of them. */
async function silentCards(view: DeviceView): Promise<readonly string[]> {
  const folders = await view.list(NVIDIA_CARDS);
  return Promise.all(
    folders.map(async (folder) => {
      const told = await view.read(`${NVIDIA_CARDS}/${folder}/information`);
      return nvidia(cleanText(/^Model:\s*(\S.*)$/m.exec(told)?.[1] ?? "card"));
    }),
  );
}

/** Cards name their maker, but not all do. */
const nvidia = (name: string) => (name.includes("NVIDIA") ? name : `NVIDIA ${name}`);

function judgeAccelerators(names: readonly string[], sticks: readonly Stick[], wanted: readonly Accelerated[]): Check {
  const check = "accelerator";
  const missing = KINDS.find(
    ({ asked, found }) => wanted.some((one) => asked(one)) && !names.some((name) => found.test(name)),
  );
  const found = names.join(", ");
  if (missing !== undefined) {
    const { what, remedy, command } = missing;
    return {
      check,
      state: "fail",
      finding: `benchmarks ask for ${what}, and ${found === "" ? "no accelerator" : `only ${found}`} was found`,
      remedy,
      command,
    };
  }
  if (names.length === 0)
    return { check, state: "ok", finding: "no accelerator was found, so models run on the processor" };
  const slow = sticks.find(({ speed }) => speed !== undefined && speed < USB_3);
  if (slow === undefined) return { check, state: "ok", finding: found };
  return {
    check,
    state: "warn",
    finding: `${found}; ${slow.name} is connected with ${slow.speed} Mbit/s`,
    remedy: "plug it into a USB 3 port, without a hub, and look again",
    command: "lsusb -t",
  };
}

async function findSticks(view: DeviceView): Promise<readonly Stick[]> {
  const found = await Promise.all(
    (await view.list(USB)).map(async (device): Promise<readonly Stick[]> => {
      const fact = async (name: string) => (await view.read(`${USB}/${device}/${name}`)).trim();
      const vendor = await fact("idVendor");
      const name = STICKS[`${vendor}:${await fact("idProduct")}`] ?? VENDORS[vendor];
      if (name === undefined) return [];
      const speed = Number(await fact("speed"));
      return [{ name, speed: speed > 0 ? speed : undefined }];
    }),
  );
  return found.flat();
}
