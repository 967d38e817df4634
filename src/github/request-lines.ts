/** Takes white space only once: a line of sixty thousand spaces must not cost a day. */
const ADDRESSED = /^\/edgebench(?:[ \t](?<said>.*))?$/u;
const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})(?<info>.*)$/u;
const HTML = /<[a-z!?/]/i;
/** Code within a line: as many backticks behind it as before it. */
const CODE_SPAN = /(?<!`)(?<ticks>`+)(?!`).*?(?<!`)\k<ticks>(?!`)/gu;

/** Where a reader of Markdown is: in running text, in a block of code, or behind something in which nothing is taken at its word. */
type Place =
  | { readonly kind: "text"; readonly isSuspect: boolean }
  | { readonly kind: "code"; readonly fence: string }
  | { readonly kind: "html" };

/**
 * The lines of a comment that address edgebench, without the name: from a line's first character on, outside of quotations,
 * code and HTML. What follows a quotation or an open backtick without a blank line between counts to it; HTML hides what it
 * likes, so nothing behind it is read.
 */
export function requestLines(body: string): readonly string[] {
  const lines: string[] = [];
  let place: Place = { kind: "text", isSuspect: false };
  for (const line of body.split(/\r\n|\n|\r/)) {
    const said = place.kind === "text" && !place.isSuspect ? ADDRESSED.exec(line) : null;
    place = after(line, place);
    if (said !== null) lines.push(said.groups?.["said"]?.trim() ?? "");
  }
  return lines;
}

function after(line: string, place: Place): Place {
  if (place.kind === "html") return place;
  const { fence = "", info = "" } = FENCE.exec(line)?.groups ?? {};
  if (place.kind === "code") {
    const closes = fence.startsWith(place.fence) && info.trim() === "";
    return closes ? { kind: "text", isSuspect: false } : place;
  }
  // A fence of backticks whose line has more of them is a span of code in running text.
  if (fence !== "" && !(fence.startsWith("`") && info.includes("`"))) return { kind: "code", fence };
  if (HTML.test(line)) return { kind: "html" };
  if (line.trim() === "") return { kind: "text", isSuspect: false };
  return {
    kind: "text",
    isSuspect: place.isSuspect || /^ {0,3}>/.test(line) || line.replace(CODE_SPAN, "").includes("`"),
  };
}
