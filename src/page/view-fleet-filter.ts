import { clip } from "../report/escape.ts";
import { make } from "./dom.ts";
import { allBenchmarks, choose, chosenDevice } from "./fleet-filter.ts";
import type { View } from "./view.ts";

const LONGEST_NAME = 60;

/** Where the reader chooses one device to look at. */
export const fleetFilterView: View = { name: "fleet-filter", draw };

function draw(): readonly Node[] {
  const devices = [...new Set(allBenchmarks().map(({ benchmark }) => benchmark.device))].sort();
  const options = devices.map((device) => make("option", { value: device }, clip(device, LONGEST_NAME)));
  const select = make("select", { autocomplete: "off" }, make("option", { value: "" }, "all devices"), ...options);
  select.value = chosenDevice() ?? "";
  select.addEventListener("change", () => choose(select.value === "" ? undefined : select.value));
  return [make("label", {}, "Show ", select)];
}
