import type { BenchmarkLatest, LatestDocument } from "../report/latest-document.ts";
import { dataBlock } from "./data-block.ts";
import { make } from "./dom.ts";
import type { Chooser } from "./follow-address.ts";
import type { Place } from "./view.ts";

/** A benchmark of the fleet with the words for how it runs. */
export interface FleetBenchmark extends BenchmarkLatest {
  /** `TensorFlow Lite, int8, batch 1, 4 threads`. */
  readonly how: string;
}

export const fleet = (): LatestDocument => dataBlock<LatestDocument>("fleet");

/** Every benchmark, whatever the reader chose to see. */
export function allBenchmarks(): readonly FleetBenchmark[] {
  const how = dataBlock<readonly string[]>("fleet-how");
  return fleet().benchmarks.map((one, index) => ({ ...one, how: how[index] ?? "" }));
}

/** The device that the reader chose to see alone; undefined for all. */
let chosen: string | undefined;

export const chosenDevice = (): string | undefined => chosen;

/** The benchmarks that the reader wants to see. */
export function shownBenchmarks(): readonly FleetBenchmark[] {
  return allBenchmarks().filter(({ benchmark }) => chosen === undefined || benchmark.device === chosen);
}

const drawn = new Map<HTMLElement, () => void>();

/** Draws a place, and again whenever the reader chooses another device. */
export function followingChoice(place: Place, draw: () => readonly Node[]): readonly Node[] {
  drawn.set(place.element, () => place.element.querySelector(".drawing")?.replaceChildren(...draw()));
  return draw();
}

/** Shows one device alone, in drawings and in tables; all of them for undefined. */
export function choose(device: string | undefined): void {
  if (chosen === device) return;
  chosen = device;
  for (const field of document.querySelectorAll<HTMLSelectElement>('[data-view="fleet-filter"] select'))
    field.value = device ?? "";
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-device]"))
    row.hidden = device !== undefined && row.dataset["device"] !== device;
  for (const draw of drawn.values()) draw();
}

/** What to put where nothing is to be drawn of the chosen device. */
export function nothingHere(): readonly Node[] {
  return [make("p", {}, `Nothing of this is known of ${chosen ?? "any device"}.`)];
}

const IN_ADDRESSES = "fleet";

/** The choice as an address tells it. */
export const fleetChooser: Chooser = {
  chosen: () => new Map(chosen === undefined ? [] : [[IN_ADDRESSES, chosen]]),
  choose: (wanted) => {
    const device = wanted.get(IN_ADDRESSES);
    choose(allBenchmarks().some(({ benchmark }) => benchmark.device === device) ? device : undefined);
  },
  clear: () => choose(undefined),
};
