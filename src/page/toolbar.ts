import { METRICS, type MetricName } from "../bench/metric.ts";
import { oneLine } from "../report/escape.ts";
import type { ReportDocument } from "../report/report-document.ts";
import { benchmarkEntry, type Entry, inOrder, isWanted, ORDERS, type Order, rowEntry, type Wish } from "./catalogue.ts";
import { make } from "./dom.ts";

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

/** What the toolbar lets others do. */
export interface Toolbar {
  /** Shows everything again. */
  readonly clear: () => void;
}

/** Puts a toolbar above a report's sections: search, filters, order. It acts on the benchmarks and on both tables at once. */
export function addToolbar(report: ReportDocument, main: Element): Toolbar {
  const shelves = shelvesOf(report, main);
  const search = make("input", { type: "search", id: "toolbar-search", placeholder: "model, device, parameter …" });
  const [verdict, device, runtime, metric] = [
    choice(
      "Verdict",
      valuesOf(shelves, ({ verdict }) => verdict),
      (verdict) => verdict.replaceAll("-", " "),
    ),
    choice(
      "Device",
      valuesOf(shelves, ({ device }) => device),
    ),
    choice(
      "Runtime",
      valuesOf(shelves, ({ runtime }) => runtime),
    ),
    choice(
      "Metric",
      valuesOf(shelves, ({ metric }) => metric),
      (metric) => METRICS[metric as MetricName].label,
    ),
  ];
  const order = select("Order", Object.entries(ORDERS));
  const told = make("output", { class: "told" });
  const show = () => {
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
  const clear = () => {
    search.value = "";
    for (const one of [verdict, device, runtime, metric]) one.value = "";
    show();
  };
  const button = make("button", { type: "button" }, "Show all");
  button.addEventListener("click", clear);
  search.addEventListener("input", show);
  for (const one of [verdict, device, runtime, metric, order]) one.addEventListener("change", show);
  const fields = [
    labelled("Search", search),
    labelled("Verdict", verdict),
    labelled("Device", device),
    labelled("Runtime", runtime),
    labelled("Metric", metric),
    labelled("Order", order),
  ];
  main.before(make("search", { class: "toolbar", "aria-label": "Search and sort" }, ...fields, button, told));
  show();
  return { clear };
}

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
  const element = make("select", { id: `toolbar-${name.toLowerCase()}` });
  element.append(...options.map(([value, text]) => new Option(text, value)));
  return element;
}

/** A field with its name above it. The name stands beside it and not around it, so that a list's options are no part of it. */
function labelled(name: string, field: HTMLElement): HTMLElement {
  return make("div", { class: "field" }, make("label", { for: field.id }, name), field);
}
