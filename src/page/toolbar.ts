import type { Benchmark } from "../bench/benchmark.ts";
import { METRICS, type MetricName } from "../bench/metric.ts";
import { oneLine } from "../report/escape.ts";
import type { ReportDocument } from "../report/report-document.ts";
import { runtimeWord } from "../report/words.ts";
import { benchmarkEntry, type Entry, inOrder, isWanted, ORDERS, type Order, rowEntry, type Wish } from "./catalogue.ts";
import { make } from "./dom.ts";
import type { Chooser } from "./follow-address.ts";

/** Something of the page that can be searched and sorted, with what it stands for. */
interface Item {
  readonly element: HTMLElement;
  readonly entry: Entry;
}

/** Items that lie in one parent; `before` is what follows the last of them. */
interface Shelf {
  readonly parent: Element;
  readonly items: readonly Item[];
  readonly before: Node | null;
}

/** Puts a toolbar above a report's sections: search, filters, order. It acts on the benchmarks and on both tables at once. */
export function addToolbar(report: ReportDocument, main: Element): Chooser {
  const shelves = shelvesOf(report, main);
  const fields = fieldsOf(shelves);
  const told = make("output", { class: "told" });
  const show = () => {
    const { search, verdict, device, runtime, metric, order } = fields;
    const wish: Wish = {
      text: search.value,
      verdict: verdict.value,
      device: device.value,
      runtime: runtime.value,
      metric: metric.value,
    };
    for (const shelf of shelves) arrange(shelf, wish, order.value as Order);
    const shown = [...main.querySelectorAll("details.benchmark")].filter((one) => !(one as HTMLElement).hidden).length;
    told.value = `${shown} of ${report.benchmarks.length} ${report.benchmarks.length === 1 ? "benchmark" : "benchmarks"}`;
  };
  const choose = (chosen: ReadonlyMap<string, string>) => {
    for (const [name, field] of Object.entries(fields)) put(field, chosen.get(name) ?? "");
    show();
  };
  const clear = () => choose(new Map([["order", fields.order.value]]));
  const button = make("button", { type: "button" }, "Show all");
  button.addEventListener("click", clear);
  for (const field of Object.values(fields)) field.addEventListener("input", show);
  const named = Object.entries(fields).map(([name, field]) => labelled(capitalised(name), field));
  main.before(make("search", { class: "toolbar", "aria-label": "Search and sort" }, ...named, button, told));
  show();
  return { chosen: () => chosenIn(fields), choose, clear };
}

/** Every field by its name in addresses. */
function fieldsOf(shelves: readonly Shelf[]) {
  const values = (value: (entry: Entry) => string | undefined) => valuesOf(shelves, value);
  return {
    search: make("input", {
      type: "search",
      id: "toolbar-search",
      placeholder: "model, device, parameter …",
      autocomplete: "off",
    }),
    verdict: choice(
      "verdict",
      values(({ verdict }) => verdict),
      (verdict) => verdict.replaceAll("-", " "),
    ),
    device: choice(
      "device",
      values(({ device }) => device),
    ),
    runtime: choice(
      "runtime",
      values(({ runtime }) => runtime),
      (runtime) => runtimeWord({ runtime: runtime as Benchmark["runtime"] }),
    ),
    metric: choice(
      "metric",
      values(({ metric }) => metric),
      (metric) => METRICS[metric as MetricName].label,
    ),
    order: select("order", Object.entries(ORDERS)),
  };
}

type Fields = ReturnType<typeof fieldsOf>;

/** A list offers its first option where it has no such value. */
function put(field: Fields[keyof Fields], value: string): void {
  field.value = value;
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
}

function chosenIn(fields: Fields): ReadonlyMap<string, string> {
  const chosen = Object.entries(fields).filter(([, field]) =>
    field instanceof HTMLSelectElement ? field.selectedIndex > 0 : field.value !== "",
  );
  return new Map(chosen.map(([name, { value }]) => [name, value]));
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The benchmarks, and the rows of each table of comparisons. */
function shelvesOf({ benchmarks }: ReportDocument, main: Element): readonly Shelf[] {
  const details = [...main.querySelectorAll<HTMLElement>("details.benchmark")];
  const byAnchor = new Map(
    details.map((element) => [`#${element.id}`, benchmarks[Number(element.dataset["benchmark"])]]),
  );
  const parts = details.flatMap((element): readonly Item[] => {
    const benchmark = byAnchor.get(`#${element.id}`);
    return benchmark === undefined ? [] : [{ element, entry: benchmarkEntry(benchmark) }];
  });
  const tables = [...main.querySelectorAll("table.comparisons tbody")].map((body) =>
    [...body.querySelectorAll<HTMLElement>("tr")].flatMap((element): readonly Item[] => {
      const benchmark = byAnchor.get(element.querySelector("a")?.getAttribute("href") ?? "");
      return benchmark === undefined ? [] : [{ element, entry: rowEntry(benchmark, element.dataset["metric"]) }];
    }),
  );
  return [parts, ...tables].flatMap((items): readonly Shelf[] => {
    const [first, last] = [items[0]?.element, items.at(-1)?.element];
    const parent = first?.parentElement ?? null;
    return parent === null ? [] : [{ parent, items, before: last?.nextSibling ?? null }];
  });
}

function arrange({ parent, items, before }: Shelf, wish: Wish, order: Order): void {
  for (const { element, entry } of items) element.hidden = !isWanted(entry, wish);
  const places = inOrder(
    items.map(({ entry }) => entry),
    order,
  );
  const ours = new Set<Element>(items.map(({ element }) => element));
  const now = [...parent.children].filter((element) => ours.has(element));
  const wanted = places.flatMap((place) => items[place]?.element ?? []);
  if (wanted.every((element, index) => element === now[index])) return;
  for (const element of wanted) parent.insertBefore(element, before);
}

function valuesOf(shelves: readonly Shelf[], value: (entry: Entry) => string | undefined): readonly string[] {
  const values = shelves.flatMap(({ items }) => items.flatMap(({ entry }) => value(entry) ?? []));
  return [...new Set(values)].sort();
}

function choice(name: string, values: readonly string[], say = (value: string) => value): HTMLSelectElement {
  return select(name, [["", "any"], ...values.map((value) => [value, oneLine(say(value))] as const)]);
}

function select(name: string, options: readonly (readonly [value: string, text: string])[]): HTMLSelectElement {
  const element = make("select", { id: `toolbar-${name}`, autocomplete: "off" });
  element.append(...options.map(([value, text]) => new Option(text, value)));
  return element;
}

/** A field with its name above it. The name stands beside it and not around it, so that a list's options are no part of it. */
function labelled(name: string, field: HTMLElement): HTMLElement {
  return make("div", { class: "field" }, make("label", { for: field.id }, name), field);
}
