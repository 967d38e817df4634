import { EXPLANATION_STYLE } from "./explanation-style.ts";
import { list } from "./figures.ts";
import { page } from "./html-page.ts";
import { element, type Markup } from "./markup.ts";

/** A picture as it stands in the page. */
export interface PagePicture {
  /** A `data:` address. */
  readonly source: string;
  /** As it is shown, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether it was made smaller than what it shows, or larger pixel by pixel, or is as large. */
  readonly scale: "smaller" | "pixels" | "same";
}

/** One step and the image after it. */
export interface ExplainedStep {
  readonly step: string;
  readonly words: string;
  /** `224 × 224, 3 channels`. */
  readonly size: string;
  /** None where the step moves no pixel. */
  readonly picture: PagePicture | undefined;
}

export interface ExplainedChannel {
  readonly channel: string;
  readonly least: number;
  readonly mean: number;
  readonly most: number;
  readonly picture: PagePicture;
}

/** All that the page of one explanation tells. Names, paths and sentences may be foreign. */
export interface ExplainedImage {
  readonly model: string;
  /** The recipe's name, `custom` where it is spelled out in the configuration. */
  readonly recipe: string;
  /** Where it is written what the recipe does. */
  readonly source: string;
  readonly digest: string;
  readonly image: string;
  readonly steps: readonly ExplainedStep[];
  readonly channels: readonly ExplainedChannel[];
  /** `float32 [1, 3, 224, 224]`. */
  readonly tensor: string;
  /** The tensor's values mapped back to an image. */
  readonly seen: PagePicture;
  /** Who makes integers of the values, and when; undefined where nobody does. */
  readonly quantisation: string | undefined;
}

/** What a model sees of one image, as one HTML page: every step with its picture, then the values of the tensor. */
export function renderExplanation(explained: ExplainedImage): string {
  const { model, recipe, image, source, digest } = explained;
  return page(
    { title: `edgebench: what ${model} sees of ${image}`, style: EXPLANATION_STYLE },
    element("a", { class: "skip", href: "#steps" }, "Skip to the steps"),
    element(
      "header",
      { class: "answer explained" },
      element("p", { class: "overline" }, "What the model sees"),
      element("h1", {}, `${model} sees ${image} through the recipe ${recipe}`),
      element("p", { class: "sides" }, source),
    ),
    element(
      "main",
      {},
      section("steps", "Step by step", element("ol", { class: "steps" }, explained.steps.map(stepItem))),
      section("tensor", "The tensor", tensorPart(explained)),
    ),
    element("footer", {}, element("p", {}, `edgebench, preprocessing ${digest.slice(0, 12)}`)),
  );
}

/** A number of a tensor in at most five digits. */
export function tensorFigure(value: number): string {
  return String(Number(value.toPrecision(5))).replaceAll("-", "−");
}

function section(id: string, title: string, body: Markup): Markup {
  return element(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    element("h2", { id: `${id}-title` }, title),
    body,
  );
}

function stepItem({ step, words, size, picture }: ExplainedStep, place: number): Markup {
  const text = element(
    "div",
    {},
    element("h3", {}, `${place + 1}. ${step}`),
    element("p", {}, words),
    element("p", { class: "size" }, [size, ...(picture === undefined ? [] : scaleWords(picture))].join("; ")),
  );
  const shown =
    picture === undefined ? element("div", {}) : element("div", {}, drawn(picture, `The image after ${step}`));
  return element("li", {}, shown, text);
}

function scaleWords({ scale }: PagePicture): readonly string[] {
  if (scale === "same") return [];
  return [scale === "smaller" ? "shown smaller" : "shown larger, pixel by pixel"];
}

function tensorPart({ tensor, channels, seen, quantisation }: ExplainedImage): Markup {
  const order = list(channels.map(({ channel }) => channel));
  return element(
    "div",
    {},
    element("p", {}, `${tensor}, in the order ${order}.`),
    quantisation === undefined ? undefined : element("p", {}, quantisation),
    channelTable(channels),
    element(
      "div",
      { class: "pictures" },
      figure(seen, "The values, mapped back to an image"),
      channels.map(({ channel, least, most, picture }) =>
        figure(picture, `${channel}: black is ${tensorFigure(least)}, white is ${tensorFigure(most)}`),
      ),
    ),
  );
}

function channelTable(channels: readonly ExplainedChannel[]): Markup {
  const head = ["channel", "least", "mean", "greatest"].map((name) => element("th", { scope: "col" }, name));
  const rows = channels.map(({ channel, least, mean, most }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, channel),
      [least, mean, most].map((value) => element("td", {}, tensorFigure(value))),
    ),
  );
  return element(
    "div",
    { class: "scrolling" },
    element(
      "table",
      { class: "channels" },
      element("caption", {}, "Values by channel"),
      element("thead", {}, element("tr", {}, head)),
      element("tbody", {}, rows),
    ),
  );
}

function figure(picture: PagePicture, caption: string): Markup {
  return element("figure", {}, drawn(picture, caption), element("figcaption", {}, caption));
}

function drawn({ source, width, height, scale }: PagePicture, words: string): Markup {
  return element("img", { src: source, width, height, alt: words, class: scale === "pixels" ? "pixels" : undefined });
}
