import { allBenchmarks, choose, chosenDevice } from "./fleet-filter.ts";
import type { View } from "./view.ts";

/** Where the reader chooses one device to look at. */
export const fleetFilterView: View = { name: "fleet-filter", draw };

function draw(): readonly Node[] {
  const devices = [...new Set(allBenchmarks().map(({ benchmark }) => benchmark.device))].sort();
  if (devices.length < 2) return [];
  const select = document.createElement("select");
  select.append(option("", "all devices"), ...devices.map((device) => option(device, device)));
  select.value = chosenDevice() ?? "";
  select.addEventListener("change", () => choose(select.value === "" ? undefined : select.value));
  const label = document.createElement("label");
  label.append("Show ", select);
  return [label];
}

function option(value: string, text: string): HTMLOptionElement {
  const made = document.createElement("option");
  made.value = value;
  made.textContent = text;
  return made;
}
