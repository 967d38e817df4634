import type { ReportDocument } from "./report-document.ts";

/** The text of `report.json`. The page's script makes it again from the document it holds, so it reaches for nothing else. */
export function documentText(document: ReportDocument): string {
  return `${JSON.stringify(document, undefined, 1)}\n`;
}
