import type { DeviceView } from "../device-view.ts";

const DEVFREQ = "/sys/class/devfreq";
/** The graphics processors of Jetsons by their kernel's names: Nano and TX1, TX2, Xavier, Orin. */
const NAMES = /^[0-9a-f]+\.(?:gpu|gp10b|gv11b|ga10b)$/;

/** The clock of a Jetson's graphics processor now, MHz; undefined where there is none. */
export async function jetsonGpuMegahertz(view: DeviceView): Promise<number | undefined> {
  const name = await jetsonGpu(view);
  if (name === undefined) return undefined;
  const hertz = /^(\d+)\s*$/.exec(await view.read(`${DEVFREQ}/${name}/cur_freq`))?.[1];
  return hertz === undefined ? undefined : Number(hertz) / 1e6;
}

/** The graphics processor of a Jetson by its kernel's name; undefined where there is none. */
export async function jetsonGpu(view: DeviceView): Promise<string | undefined> {
  return (await view.list(DEVFREQ)).find((name) => NAMES.test(name));
}
