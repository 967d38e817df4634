import { comparisonsCsv } from "../report/comparisons-csv.ts";
import { documentText } from "../report/document-text.ts";
import type { ReportDocument } from "../report/report-document.ts";
import { shortCommit } from "../report/short.ts";
import { tableMarkdown } from "../report/table-markdown.ts";
import { make, shownText } from "./dom.ts";

/** What a reader may take away: tables as Markdown, all comparisons as CSV, the report as JSON. */
export function addTakingAway(report: ReportDocument, main: Element): void {
  for (const table of main.querySelectorAll<HTMLTableElement>("table.comparisons")) {
    const heading = table.closest("section")?.querySelector("h2");
    const text = () =>
      comparisonsMarkdown([...table.querySelectorAll<HTMLElement>("tbody tr")].filter(({ hidden }) => !hidden));
    heading?.after(make("p", { class: "actions" }, copyButton(text), ...(isWhole(table) ? downloads(report) : [])));
  }
  for (const part of main.querySelectorAll<HTMLElement>("details.benchmark")) {
    const link = part.querySelector(".permalink");
    link?.after(
      " ",
      copyButton(() => benchmarkMarkdown(part, main)),
    );
  }
}

const isWhole = (table: Element) => table.closest("section")?.id === "comparisons";

/** The columns that say something in text: the drawn interval does not. */
const isText = (cell: Element) => !cell.classList.contains("mark-cell");

function comparisonsMarkdown(rows: readonly HTMLElement[]): string {
  const heads = [...(rows[0]?.closest("table")?.querySelectorAll("thead th") ?? [])].filter(isText).map(shownText);
  const cells = rows.map((row) => {
    const texts = [...row.children].filter(isText).map(shownText);
    return [...texts, ...Array.from({ length: Math.max(0, heads.length - texts.length) }, () => "")];
  });
  return tableMarkdown(heads, cells);
}

/** A benchmark's own lines of the table of all comparisons. */
function benchmarkMarkdown(part: HTMLElement, main: Element): string {
  const rows = [...main.querySelectorAll<HTMLElement>("#comparisons tbody tr")];
  return comparisonsMarkdown(rows.filter((row) => row.querySelector("a")?.getAttribute("href") === `#${part.id}`));
}

function downloads(report: ReportDocument): readonly HTMLElement[] {
  const name = `edgebench-${shortCommit(report.head)}`;
  return [
    downloadButton("Download CSV", `${name}.csv`, "text/csv", () => comparisonsCsv(report)),
    downloadButton("Download JSON", `${name}.json`, "application/json", () => documentText(report)),
  ];
}

function downloadButton(text: string, file: string, type: string, content: () => string): HTMLElement {
  const button = make("button", { type: "button" }, text);
  button.addEventListener("click", () => {
    const address = URL.createObjectURL(new Blob([content()], { type: `${type};charset=utf-8` }));
    make("a", { href: address, download: file }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
  return button;
}

const COPY = "Copy as Markdown";

function copyButton(text: () => string): HTMLElement {
  const button = make("button", { type: "button" }, COPY);
  const told = make("span", { role: "status", class: "told" });
  button.addEventListener("click", async () => {
    told.textContent = (await isCopied(text())) ? "Copied." : "The browser does not let this page copy.";
    setTimeout(() => {
      told.textContent = "";
    }, 4_000);
  });
  return make("span", {}, button, " ", told);
}

/** Browsers give a page from a file the clipboard only while its reader presses something. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
