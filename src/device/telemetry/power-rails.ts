import type { PowerSample } from "../../measure/energy.ts";
import type { DeviceView } from "../device-view.ts";

/** The rails that tell what a board draws, of all rails that it meters. */
export interface BoardRails {
  readonly names: readonly string[];
}

/** One of these is the whole board's or module's input. */
const TOTAL = ["POM_5V_IN", "VDD_IN", "VIN"] as const;
/** Where there is no such rail, the parts that make up the board: AGX Orin, AGX Xavier. */
const PARTS = [
  ["VDD_GPU_SOC", "VDD_CPU_CV", "VIN_SYS_5V0"],
  ["GPU", "CPU", "SOC", "CV", "VDDRQ", "SYS5V"],
] as const;

/** Which rails to add up for a board's power; undefined where those that are there do not make a whole. */
export function boardRails(rails: readonly string[]): BoardRails | undefined {
  const total = TOTAL.find((name) => rails.includes(name));
  if (total !== undefined) return { names: [total] };
  const parts = PARTS.find((names) => names.every((name) => rails.includes(name)));
  return parts === undefined ? undefined : { names: parts };
}

/** Where a rail's power is read from. */
export type RailSource =
  /** JetPack 4, driver ina3221x: milliwatts. */
  | { readonly rail: string; readonly kind: "power"; readonly file: string }
  /** JetPack 5 and later, driver ina3221: millivolts times milliamperes. */
  | { readonly rail: string; readonly kind: "product"; readonly voltage: string; readonly current: string };

const I2C = "/sys/bus/i2c/devices";
const CHANNELS = [0, 1, 2] as const;

/** Every rail that the INA3221 meters of a Jetson have a name for. */
export async function findRails(view: DeviceView): Promise<readonly RailSource[]> {
  const found: RailSource[] = [];
  // Bus and address; a Jetson has one to three such meters.
  for (const device of (await view.list(I2C)).filter((name) => /^\d+-00[0-9a-f]{2}$/.test(name))) {
    const folder = `${I2C}/${device}`;
    for (const iio of (await view.list(folder)).filter((name) => /^iio:device\d+$/.test(name)))
      found.push(...(await iioRails(view, `${folder}/${iio}`)));
    for (const hwmon of await view.list(`${folder}/hwmon`))
      found.push(...(await hwmonRails(view, `${folder}/hwmon/${hwmon}`)));
  }
  return found;
}

async function iioRails(view: DeviceView, folder: string): Promise<readonly RailSource[]> {
  const rails = await Promise.all(
    CHANNELS.map(async (channel): Promise<readonly RailSource[]> => {
      const rail = (await view.read(`${folder}/rail_name_${channel}`)).trim();
      return rail === "" ? [] : [{ rail, kind: "power", file: `${folder}/in_power${channel}_input` }];
    }),
  );
  return rails.flat();
}

async function hwmonRails(view: DeviceView, folder: string): Promise<readonly RailSource[]> {
  if ((await view.read(`${folder}/name`)).trim() !== "ina3221") return [];
  const rails = await Promise.all(
    CHANNELS.map(async (channel): Promise<readonly RailSource[]> => {
      const number = channel + 1;
      const rail = (await view.read(`${folder}/in${number}_label`)).trim();
      if (rail === "" || rail === "NC") return [];
      return [
        { rail, kind: "product", voltage: `${folder}/in${number}_input`, current: `${folder}/curr${number}_input` },
      ];
    }),
  );
  return rails.flat();
}

/** The power of these rails together now; undefined where one does not tell. */
export async function railPower(view: DeviceView, sources: readonly RailSource[]): Promise<PowerSample | undefined> {
  const files = sources.map((source) => (source.kind === "power" ? [source.file] : [source.voltage, source.current]));
  const read = await view.snapshot(files.flat());
  const values = read?.texts.map(whole) ?? [];
  let [next, watts] = [0, 0];
  for (const { length } of files) {
    const [first, second] = values.slice(next, next + length);
    next += length;
    if (first === undefined || (length === 2 && second === undefined)) return undefined;
    watts += second === undefined ? first / 1e3 : (first * second) / 1e6;
  }
  return read === undefined || next === 0 ? undefined : { atSeconds: read.atSeconds, watts };
}

const whole = (text: string): number | undefined => (/^-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined);
