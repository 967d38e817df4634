import type { Fleet } from "../compare/fleet.ts";
import { howText } from "./fleet-words.ts";
import { latestDocument } from "./latest-json.ts";

/** What the drawings of a fleet are made from, by name: `fleet` is as `latest.json`, `fleet-how` says in words how each of its benchmarks runs. */
export function fleetData(fleet: Fleet): { readonly [name: string]: string } {
  return {
    fleet: JSON.stringify(latestDocument(fleet, [])),
    "fleet-how": JSON.stringify(fleet.entries.map(({ benchmark }) => howText(benchmark))),
  };
}
