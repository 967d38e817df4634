import type { CounterReading } from "../../measure/energy.ts";
import type { DeviceView } from "../device-view.ts";

const POWERCAP = "/sys/class/powercap";

/** The energy counter of one processor package. */
export interface RaplPackage {
  /** `package-0`. */
  readonly name: string;
  readonly file: string;
  /** Where the counter starts again from zero, joules. */
  readonly rangeJ: number;
}

/** What powercap tells of the processor packages. */
export type Rapl =
  | { readonly kind: "absent" }
  /** The counters are there, and root alone may read them (kernels since 5.10, for CVE-2020-8694). */
  | { readonly kind: "unreadable" }
  | { readonly kind: "readable"; readonly packages: readonly RaplPackage[] };

/** Looks for the counters of whole packages. Their parts (core, uncore, dram) are not added: a package holds the first two. */
export async function findRapl(view: DeviceView): Promise<Rapl> {
  const zones = (await view.list(POWERCAP)).filter((name) => /^intel-rapl:\d+$/.test(name));
  const packages: RaplPackage[] = [];
  for (const zone of zones) {
    const folder = `${POWERCAP}/${zone}`;
    const name = (await view.read(`${folder}/name`)).trim();
    if (!/^package-\d+(?:-die-\d+)?$/.test(name)) continue;
    const file = `${folder}/energy_uj`;
    const rangeJ = joules(await view.read(`${folder}/max_energy_range_uj`));
    if (joules(await view.read(file)) === undefined || rangeJ === undefined) return { kind: "unreadable" };
    packages.push({ name, file, rangeJ });
  }
  return packages.length === 0 ? { kind: "absent" } : { kind: "readable", packages };
}

/** The counters now, in the order of the packages; undefined where one cannot be read any more. */
export async function readRapl(
  view: DeviceView,
  packages: readonly RaplPackage[],
): Promise<CounterReading | undefined> {
  const read = await view.snapshot(packages.map(({ file }) => file));
  const known = read?.texts.map(joules).filter((value) => value !== undefined);
  return read === undefined || known?.length !== packages.length
    ? undefined
    : { atSeconds: read.atSeconds, joules: known };
}

/** Joules from microjoules; undefined for text that is no counter. */
function joules(microjoules: string): number | undefined {
  const digits = /^(\d{1,18})\s*$/.exec(microjoules)?.[1];
  return digits === undefined ? undefined : Number(digits) / 1e6;
}
