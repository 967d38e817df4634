import type { ChangedImages, Confusion, Picture } from "../compare/changed-images.ts";
import { changedImagesText } from "./changed-images-text.ts";
import { count } from "./figures.ts";
import { scrolling } from "./html-scrolling.ts";
import { type Child, element, type Markup } from "./markup.ts";

/** More rows than this are counted, not listed; `report.json` has more. */
const LISTED_ROWS = 12;

/** The images that only one side gets right: by class, and by what they are taken for. */
export function changedImagesPart(changed: ChangedImages): Markup {
  return element(
    "div",
    { class: "changed-images" },
    element("p", {}, `${changedImagesText(changed)}.`),
    element("div", { class: "figures-row" }, classesTable(changed), confusionsTable(changed)),
    picturesList(changed),
  );
}

function picturesList({ pictures, newlyWrong }: ChangedImages): Markup | undefined {
  if (pictures.length === 0) return undefined;
  const label = `${pictures.length} of the ${count(newlyWrong, "newly wrong image")}`;
  const items = pictures.map((picture) => element("li", {}, pictureFigure(picture)));
  return element("ul", { class: "pictures", "aria-label": label }, items);
}

function pictureFigure({ path, png, of, takenFor }: Picture): Markup {
  const was = of?.name ?? "?";
  const is = takenFor === undefined ? "?" : takenForText(takenFor);
  const alt = `${path}: was ${was}, is ${is}`;
  return element(
    "figure",
    {},
    element("img", { src: `data:image/png;base64,${png}`, alt, title: path, width: 64, height: 64 }),
    element("figcaption", { "aria-hidden": "true" }, `${was} → ${is}`),
  );
}

function classesTable({ classes, classCount }: ChangedImages): Markup | undefined {
  const rows = classes.slice(0, LISTED_ROWS).map(({ of, images, baseRight, headRight, newlyWrong, newlyRight }) => ({
    head: of.name,
    cells: [images, baseRight, headRight, newlyWrong, newlyRight].map(String),
  }));
  const heads = ["Class", "Images", "Base right", "Head right", "Newly wrong", "Newly right"];
  return table("By class, worst first", heads, rows, count(classCount - rows.length, "more class", "more classes"));
}

function confusionsTable({ confusions, confusionCount }: ChangedImages): Markup | undefined {
  const rows = confusions.slice(0, LISTED_ROWS).map((confusion) => ({
    head: confusion.of.name,
    cells: [...answersOf(confusion), String(confusion.images)],
  }));
  const heads = ["Class", "Base says", "Head says", "Images"];
  return table("By what they are taken for", heads, rows, count(confusionCount - rows.length, "more line"));
}

/** What base and head say: one of them is right. */
function answersOf({ change, of, takenFor }: Confusion): readonly [string, string] {
  const wrong = takenForText(takenFor);
  return change === "newly-wrong" ? [of.name, wrong] : [wrong, of.name];
}

const takenForText = (takenFor: Confusion["takenFor"]) =>
  takenFor === "not-finite" ? "no finite number" : takenFor.name;

interface TableRow {
  readonly head: string;
  readonly cells: readonly string[];
}

function table(caption: string, heads: readonly string[], rows: readonly TableRow[], more: string): Markup | undefined {
  if (rows.length === 0) return undefined;
  const headCells = heads.map((head) => element("th", { scope: "col" }, head));
  const body = rows.map(({ head, cells }) => element("tr", {}, element("th", { scope: "row" }, head), cells.map(cell)));
  const left = more.startsWith("0 ") ? undefined : element("p", { class: "not-listed" }, `And ${more}.`);
  const whole = element(
    "table",
    { class: "classes" },
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, headCells)),
    element("tbody", {}, body),
  );
  return element("div", {}, scrolling(caption, whole), left);
}

const cell = (text: Child) => element("td", {}, text);
