import type { DeviceView } from "../device-view.ts";

/** What `nvidia-smi` tells of one card; what the card does not tell is left out. */
export interface NvidiaCard {
  readonly name: string;
  readonly driver?: string | undefined;
  readonly temperatureC?: number | undefined;
  /** Of the whole card, as its sensor averages it: on Turing, over about a second. */
  readonly powerW?: number | undefined;
  /** Of the streaming multiprocessors. */
  readonly frequencyMhz?: number | undefined;
  /** Why the clocks are not higher: NVML's bits. */
  readonly throttleReasons?: number | undefined;
}

const FIELDS = ["name", "driver_version", "temperature.gpu", "power.draw", "clocks.sm"] as const;
/** The same bits, by the name of drivers before and since about 535. */
const REASONS = ["clocks_throttle_reasons.active", "clocks_event_reasons.active"] as const;

/**
 * Bits of NVML's clocks event reasons that void a measurement: hardware slowdown (0x8), software and hardware thermal
 * slowdown (0x20, 0x40), power brake (0x80). Being idle, a clock that was set, and the usual power cap (0x4) are none.
 */
const VOIDING = 0x8 | 0x20 | 0x40 | 0x80;

/** Whether a card was slowed down by heat or a failing supply. */
export const cardThrottled = (reasons: number): boolean => (reasons & VOIDING) !== 0;

/** The cards of a device by one call of `nvidia-smi` (a second one for drivers that name a field otherwise); none where there are none. */
export async function queryCards(view: DeviceView): Promise<readonly NvidiaCard[]> {
  for (const reasons of REASONS) {
    const fields = [...FIELDS, reasons];
    const csv = await view.run(["nvidia-smi", `--query-gpu=${fields.join(",")}`, "--format=csv,noheader,nounits"]);
    if (csv === undefined) return [];
    const cards = parseCards(fields, csv);
    if (cards.length > 0) return cards;
  }
  return [];
}

/** The power that the first card draws now, watts. */
export async function queryCardPower(view: DeviceView): Promise<number | undefined> {
  const csv = await view.run(["nvidia-smi", "--query-gpu=name,power.draw", "--format=csv,noheader,nounits"]);
  return csv === undefined ? undefined : parseCards(["name", "power.draw"], csv)[0]?.powerW;
}

/**
 * Reads `--format=csv,noheader,nounits`, a card a line. Lines that are none (a driver that failed, a field that it does not
 * know) are passed over; `[N/A]`, `[Not Supported]` and the like are left out.
 *
 * @param fields what was asked for, in its order.
 */
export function parseCards(fields: readonly string[], csv: string): readonly NvidiaCard[] {
  return csv.split("\n").flatMap((line) => {
    const values = line.split(",").map((value) => value.trim());
    if (values.length !== fields.length) return [];
    const told = new Map(fields.map((field, index) => [field, known(values[index])]));
    const name = told.get("name");
    if (name === undefined) return [];
    const reasons = REASONS.map((field) => told.get(field)).find((value) => value !== undefined);
    return [
      {
        name,
        driver: told.get("driver_version"),
        temperatureC: quantity(told.get("temperature.gpu")),
        powerW: quantity(told.get("power.draw")),
        frequencyMhz: quantity(told.get("clocks.sm")),
        throttleReasons: bits(reasons),
      },
    ];
  });
}

const known = (value = ""): string | undefined =>
  value === "" ||
  /^\[?(?:N\/A|Not Supported|Unknown Error|GPU requires reset|Insufficient Permissions)\]?$/i.test(value)
    ? undefined
    : value.slice(0, 200);

const quantity = (value = ""): number | undefined => (/^\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined);

const bits = (value = ""): number | undefined =>
  /^0x[0-9a-f]{1,16}$/i.test(value) ? Number(BigInt(value) & 0xffff_ffffn) : undefined;
