import type { ConditionName } from "../compare/comparability.ts";
import { isOfDevice } from "../compare/comparability.ts";
import type { Fleet } from "../compare/fleet.ts";
import { clip } from "./escape.ts";
import type { PageSection } from "./html-sections.ts";
import { element, type Markup } from "./markup.ts";

/** Few enough values of a fact for a cell. */
const MOST_VALUES = 4;

/** What each device told of itself where it was measured last. Only known conditions: nothing else of a machine is published. */
export function conditionsSection({ entries }: Fleet): PageSection | undefined {
  const devices = new Map<string, Map<ConditionName, Set<string>>>();
  for (const { benchmark, conditions } of entries) {
    const facts = devices.get(benchmark.device) ?? new Map<ConditionName, Set<string>>();
    devices.set(benchmark.device, facts);
    for (const [name, value] of Object.entries(conditions))
      if (isOfDevice(name)) facts.set(name, (facts.get(name) ?? new Set()).add(value));
  }
  const tables = [...devices].filter(([, facts]) => facts.size > 0).map(([device, facts]) => table(device, facts));
  if (tables.length === 0) return undefined;
  return { id: "conditions", title: "Devices", body: element("div", { class: "environments" }, tables) };
}

function table(device: string, facts: ReadonlyMap<ConditionName, ReadonlySet<string>>): Markup {
  const rows = [...facts].map(([name, values]) => {
    const told = [...values].slice(0, MOST_VALUES).map((value) => clip(value, 120));
    const more = values.size > told.length ? [`${values.size - told.length} more`] : [];
    return element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, [...told, ...more].join(" or ")));
  });
  return element("table", { class: "environment" }, element("caption", {}, device), element("tbody", {}, rows));
}
