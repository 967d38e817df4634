import type { PreprocessingSteps } from "../vision/preprocessing.ts";

/** A step of a recipe by its name in the configuration, or `values` and `layout`, and what it does in a sentence. */
export interface StepWords {
  readonly step: "orientation" | "color" | "central-crop" | "resize" | "crop" | "values" | "layout";
  readonly words: string;
}

/** What a recipe does to a decoded image, step by step in its order; steps that it leaves out are left out. */
export function recipeWords(steps: PreprocessingSteps): readonly StepWords[] {
  const { "central-crop": middle, resize, crop } = steps;
  return [
    { step: "orientation", words: ORIENTATION[steps.orientation] },
    { step: "color", words: COLOR[steps.color] },
    ...(middle === undefined ? [] : [{ step: "central-crop" as const, words: centralCropWords(middle) }]),
    ...(resize === undefined ? [] : [{ step: "resize" as const, words: resizeWords(resize) }]),
    ...(crop === undefined
      ? []
      : [
          {
            step: "crop" as const,
            words: `The middle ${crop.width} × ${crop.height} pixels; a smaller image is framed in black.`,
          },
        ]),
    { step: "values", words: valuesWords(steps) },
    { step: "layout", words: layoutWords(steps) },
  ];
}

const ORIENTATION: { readonly [orientation in PreprocessingSteps["orientation"]]: string } = {
  exif: "Turned as its EXIF orientation says.",
  stored: "As its rows are stored; an EXIF orientation is not followed.",
};

const COLOR: { readonly [color in PreprocessingSteps["color"]]: string } = {
  rgb: "Three channels, red, green and blue; grey is repeated in all three.",
  bgr: "Three channels, red, green and blue, which change places last; grey is repeated in all three.",
  gray: "One channel, grey by ITU-R 601-2, as Pillow's L.",
};

function centralCropWords(middle: NonNullable<PreprocessingSteps["central-crop"]>): string {
  if ("fraction" in middle) return `The middle ${figure(middle.fraction * 100)} % of each side.`;
  return `The middle square of ${middle.size}/${middle.size + middle.padding} of the shorter side.`;
}

type Resize = NonNullable<PreprocessingSteps["resize"]>;

function resizeWords(resize: Resize): string {
  const size =
    "shorter" in resize
      ? `The shorter side to ${resize.shorter} pixels, the longer one in proportion`
      : `To ${resize.width} × ${resize.height} pixels, whatever its proportions`;
  return `${size}; ${resize.filter}, ${arithmeticWords(resize)}.`;
}

function arithmeticWords({ as, filter, antialias }: Resize): string {
  const smooth = filter === "nearest" ? "" : antialias === true ? ", antialiased" : ", not antialiased";
  switch (as) {
    case "pillow":
      return `as Pillow does it: 8 bits${filter === "nearest" ? "" : ", antialiased"}`;
    case "torch":
      return `as torchvision does it to 8-bit tensors${smooth}`;
    case "tensorflow":
      return `as tf.image.resize does it: fractions${smooth}`;
    case "tensorflow-v1":
      return `as tf.compat.v1.image.resize does it: fractions, not antialiased, a pixel's corner for its place`;
  }
}

function valuesWords({ type, scale, mean, std }: PreprocessingSteps): string {
  if (type === "uint8") return "Samples stay as they are, 0 to 255, in uint8; the model normalises inside.";
  const done = [
    ...(scale === 1 ? [] : [`times ${scale === 1 / 255 ? "1/255" : figure(scale)}`]),
    ...(isOnly(mean, 0) ? [] : [`minus ${figures(mean)}`]),
    ...(isOnly(std, 1) ? [] : [`divided by ${figures(std)}`]),
  ];
  return done.length === 0
    ? "Samples stay 0 to 255, in float32."
    : `Each sample of 0 to 255 ${done.join(", ")}, in float32.`;
}

function layoutWords({ color, layout }: PreprocessingSteps): string {
  const order = { rgb: "red, green, blue", bgr: "blue, green, red", gray: "grey" }[color];
  return layout === "nchw"
    ? `Channels first (nchw): ${order}, each of them row by row.`
    : `Channels last (nhwc): row by row, each pixel as ${order}.`;
}

const isOnly = (values: readonly number[], value: number) => values.length === 1 && values[0] === value;

function figures(values: readonly number[]): string {
  return values.length === 1 ? figure(values[0] ?? 0) : `(${values.map(figure).join(", ")})`;
}

/** Without the last bits of binary fractions. */
function figure(value: number): string {
  return String(Number(value.toPrecision(7)));
}
