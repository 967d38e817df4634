import type { DeviceView } from "./device-view.ts";
import { celsius, isTrustedZone, megahertz } from "./kernel-facts.ts";
import { jetsonGpuMegahertz } from "./telemetry/jetson-gpu.ts";
import { askPrograms, type ProgramFacts } from "./throttling.ts";

/** How warm and how fast a device is at one moment; undefined for what it does not tell. */
export interface Moment {
  /** Of the hottest sensor that tells of the board, degrees Celsius. */
  readonly temperatureC: number | undefined;
  /** Of the first processor, MHz. */
  readonly frequencyMhz: number | undefined;
  /** Of an NVIDIA card, degrees Celsius; a Jetson's is a sensor of its board. */
  readonly gpuTemperatureC: number | undefined;
  readonly gpuFrequencyMhz: number | undefined;
  /** Of the hottest Edge TPU on PCIe, degrees Celsius; those on USB have no sensor. */
  readonly tpuTemperatureC: number | undefined;
  readonly programs: ProgramFacts;
}

/**
 * Reads a device now: a few small files, and the programs that tell of throttling where it has them. It costs a
 * millisecond, or some tens of them, of the device's time; never to be called while an inference is timed.
 */
export async function moment(view: DeviceView): Promise<Moment> {
  const [temperatureC, tpuTemperatureC, frequency, gpuMhz, programs] = await Promise.all([
    hottestZone(view),
    hottestTpu(view),
    view.read("/sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq"),
    jetsonGpuMegahertz(view),
    askPrograms(view),
  ]);
  const { card } = programs;
  return {
    temperatureC,
    frequencyMhz: megahertz(frequency),
    gpuTemperatureC: card?.temperatureC,
    gpuFrequencyMhz: card?.frequencyMhz ?? gpuMhz,
    tpuTemperatureC,
    programs,
  };
}

/** The hottest part of a device that has a sensor, degrees Celsius; undefined where none has. */
export function hottest({ temperatureC, gpuTemperatureC, tpuTemperatureC }: Moment): number | undefined {
  return greatest([temperatureC, gpuTemperatureC, tpuTemperatureC]);
}

const THERMAL = "/sys/class/thermal";

async function hottestZone(view: DeviceView): Promise<number | undefined> {
  const zones = (await view.list(THERMAL)).filter((name) => /^thermal_zone\d+$/.test(name));
  const degrees = zones.map(async (zone) => {
    const [type, temperature] = await Promise.all([
      view.read(`${THERMAL}/${zone}/type`),
      view.read(`${THERMAL}/${zone}/temp`),
    ]);
    return isTrustedZone(type) ? celsius(temperature) : undefined;
  });
  return greatest(await Promise.all(degrees));
}

const APEX = "/sys/class/apex";

/** Source: the gasket driver's own files of its Edge TPU, in thousandths of a degree. */
async function hottestTpu(view: DeviceView): Promise<number | undefined> {
  const devices = (await view.list(APEX)).filter((name) => /^apex_\d+$/.test(name));
  return greatest(await Promise.all(devices.map(async (name) => celsius(await view.read(`${APEX}/${name}/temp`)))));
}

/** The greatest of the numbers that are known. */
function greatest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
