import type { Check } from "./check.ts";
import type { DeviceView } from "./device-view.ts";
import { type Accelerated, checkAccelerators } from "./doctor-accelerators.ts";
import { findMeters, UNREADABLE } from "./energy-meter.ts";
import { cardThrottled, queryCards } from "./telemetry/nvidia-smi.ts";
import { piThrottling, throttledBits } from "./telemetry/vcgencmd.ts";

/**
 * What the device's own telemetry says that would spoil a measurement, or that a result could not tell.
 *
 * @param wanted what the device's benchmarks ask for.
 */
export async function checkTelemetry(view: DeviceView, wanted: readonly Accelerated[]): Promise<readonly Check[]> {
  const [pi, cards] = await Promise.all([view.run(["vcgencmd", "get_throttled"]), queryCards(view)]);
  return [
    judgeThrottling(throttledBits(pi ?? ""), cards[0]?.throttleReasons),
    await checkAccelerators(view, cards, wanted),
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
    remedy: "see what holds it, then clean its fans or lower its clock (nvidia-smi -lgc)",
    command: "nvidia-smi -q -d PERFORMANCE",
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
      remedy: "take a supply of 5.1 V and 2.5 A or more with a short cable, and clear the flags",
      command: "sudo reboot",
    };
  return {
    check,
    state: "warn",
    finding,
    remedy: "give the processor a heat sink and a fan, and clear the flags",
    command: "sudo reboot",
  };
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
    ...UNREADABLE,
    finding: `${UNREADABLE.finding}, so none is told`,
  };
}
