/** An input of OpenVINO's intermediate representation. */
interface OpenvinoInput {
  readonly name: string;
  /** A size, or no name for one that is left open. */
  readonly shape: readonly (number | string)[];
}

/** Layers of a file, and characters of one layer's opening: more has no network, or is not read. */
const MOST_INPUTS = 1_000;
const PARAMETER =
  /<layer (?<attributes>[^<>]{0,2000}type="Parameter"[^<>]{0,2000})>\s*<data (?<data>[^<>]{0,2000})\/>/g;

/**
 * The inputs of an intermediate representation (its `.xml`), as its writer puts them: layers of the type `Parameter` with
 * their shape. What is written otherwise is left out.
 */
export function openvinoInputs(xml: string): readonly OpenvinoInput[] {
  const inputs: OpenvinoInput[] = [];
  for (const { groups = {} } of xml.matchAll(PARAMETER)) {
    const name = attribute(groups["attributes"] ?? "", "name");
    const shape = attribute(groups["data"] ?? "", "shape");
    if (name !== undefined && shape !== undefined && inputs.length < MOST_INPUTS)
      inputs.push({ name, shape: shape === "" ? [] : shape.split(",").map(dimension) });
  }
  return inputs;
}

const attribute = (text: string, name: string) => new RegExp(`(?:^|\\s)${name}="(?<value>[^"]*)"`).exec(text)?.[1];

/** `?`, `-1` and ranges such as `1..8` are open. */
const dimension = (text: string) => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : "");
