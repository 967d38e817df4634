import type { Check } from "./check.ts";
import type { DeviceView } from "./device-view.ts";
import { findMeters, UNREADABLE } from "./energy-meter.ts";
import { jetsonGpu } from "./telemetry/jetson-gpu.ts";
import { cardThrottled, type NvidiaCard, queryCards } from "./telemetry/nvidia-smi.ts";
import { piThrottling, throttledBits } from "./telemetry/vcgencmd.ts";

/** What the device's own telemetry says that would spoil a measurement, or that a result could not tell. */
export async function checkTelemetry(view: DeviceView): Promise<readonly Check[]> {
  const [pi, cards] = await Promise.all([view.run(["vcgencmd", "get_throttled"]), queryCards(view)]);
  return [
    judgeThrottling(throttledBits(pi ?? ""), cards[0]?.throttleReasons),
    await checkAccelerators(view, cards),
    await checkMeters(view),
  ];
}

/**
 * What the flags of throttling mean.
 *
 * @param piBits of `vcgencmd get_throttled`; undefined where the device is no Raspberry Pi.
 * @param cardReasons NVML's bits of the first card; undefined where there is none.
 */
export function judgeThrottling(piBits: number | undefined, cardReasons: number | undefined): Check {
  const check = "throttling";
  if (piBits !== undefined) return judgePi(check, piBits);
  if (cardReasons === undefined) return { check, state: "ok", finding: "the system tells no flags of throttling" };
  if (!cardThrottled(cardReasons)) return { check, state: "ok", finding: "the graphics card is not slowed down" };
  return {
    check,
    state: "warn",
    finding: "the graphics card is slowed down by heat or its power supply",
    remedy:
      "see what holds it: nvidia-smi -q -d PERFORMANCE, then clean its fans or lower its clock: sudo nvidia-smi -lgc",
  };
}

function judgePi(check: string, bits: number): Check {
  const { now, sinceStart } = piThrottling(bits);
  if (now.length === 0 && sinceStart.length === 0)
    return { check, state: "ok", finding: "the firmware noted no under-voltage and no throttling since the start" };
  const held = now.length > 0 ? `now ${now.join(", ")}` : `since the start ${sinceStart.join(", ")}`;
  const finding = `the firmware says: ${held}`;
  if ([...now, ...sinceStart].includes("under-voltage"))
    return {
      check,
      state: "warn",
      finding,
      remedy: "take a supply of 5.1 V and 2.5 A or more with a short cable, and clear the flags: sudo reboot",
    };
  return {
    check,
    state: "warn",
    finding,
    remedy: "give the processor a heat sink and a fan, and clear the flags: sudo reboot",
  };
}

const USB = "/sys/bus/usb/devices";
/** By USB vendor and product. A Coral shows the first until its firmware was loaded, a Myriad X the first until it was started. */
const STICKS: { readonly [ids: string]: string } = {
  "1a6e:089a": "Edge TPU (USB)",
  "18d1:9302": "Edge TPU (USB)",
  "03e7:2485": "Myriad X (USB)",
  "03e7:f63b": "Myriad X (USB)",
};
/** Of USB 3, megabits per second. */
const USB_3 = 5_000;

interface Stick {
  readonly name: string;
  /** Megabits per second; undefined where the system does not tell. */
  readonly speed: number | undefined;
}

async function checkAccelerators(view: DeviceView, cards: readonly NvidiaCard[]): Promise<Check> {
  const [sticks, gpu, devices] = await Promise.all([findSticks(view), jetsonGpu(view), view.list("/dev")]);
  const names = [
    ...cards.map(({ name, driver }) => (driver === undefined ? name : `${name} (driver ${driver})`)),
    ...(gpu === undefined ? [] : [`Jetson GPU ${gpu}`]),
    ...devices.filter((name) => /^apex_\d+$/.test(name)).map(() => "Edge TPU (PCIe)"),
    ...sticks.map(({ name }) => name),
  ];
  return judgeAccelerators(names, sticks);
}

function judgeAccelerators(names: readonly string[], sticks: readonly Stick[]): Check {
  const check = "accelerator";
  if (names.length === 0)
    return { check, state: "ok", finding: "no accelerator was found, so models run on the processor" };
  const finding = names.join(", ");
  const slow = sticks.find(({ speed }) => speed !== undefined && speed < USB_3);
  if (slow === undefined) return { check, state: "ok", finding };
  return {
    check,
    state: "warn",
    finding: `${finding}; ${slow.name} is connected with ${slow.speed} Mbit/s`,
    remedy: "plug it into a USB 3 port, without a hub, and look again: lsusb -t",
  };
}

async function findSticks(view: DeviceView): Promise<readonly Stick[]> {
  const found = await Promise.all(
    (await view.list(USB)).map(async (device): Promise<readonly Stick[]> => {
      const fact = async (name: string) => (await view.read(`${USB}/${device}/${name}`)).trim();
      const name = STICKS[`${await fact("idVendor")}:${await fact("idProduct")}`];
      if (name === undefined) return [];
      const speed = Number(await fact("speed"));
      return [{ name, speed: speed > 0 ? speed : undefined }];
    }),
  );
  return found.flat();
}

async function checkMeters(view: DeviceView): Promise<Check> {
  const { board, card, processor, unreadable } = await findMeters(view);
  const check = "energy";
  const sources = [board, card, processor].flatMap((meter) => meter?.source ?? []);
  if (sources.length > 0) return { check, state: "ok", finding: `energy is metered by ${sources.join(", ")}` };
  if (!unreadable) return { check, state: "ok", finding: "the device has no meter of energy, so none is told" };
  return {
    check,
    state: "warn",
    finding: `${UNREADABLE.finding}, so none is told`,
    remedy: UNREADABLE.remedy,
  };
}
