import fc from "fast-check";

/** Cases of each fuzzed surface. */
export const CASES = { numRuns: 10_000 } as const;
/** Cases in which one thing is repeated until the text is as long as it may become: what costs more than its length shows there. */
export const LONG_CASES = { numRuns: 100 } as const;

type Edit = (bytes: Uint8Array) => Uint8Array;

/** Numbers at which lengths and counts go wrong. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff_ffff, 0xffff_ffff] as const;

const splice = (bytes: Uint8Array, at: number, removed: number, added: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(at + removed)]);

function edit(length: number): fc.Arbitrary<Edit> {
  const place = fc.nat(Math.max(0, length - 1));
  return fc.oneof(
    fc.tuple(place, fc.nat(255)).map(
      ([at, byte]): Edit =>
        (bytes) =>
          splice(bytes, at, 1, [byte]),
    ),
    fc.tuple(place, fc.nat(7)).map(
      ([at, bit]): Edit =>
        (bytes) =>
          splice(bytes, at, 1, [(bytes[at] ?? 0) ^ (1 << bit)]),
    ),
    fc.tuple(place, fc.nat(20)).map(
      ([at, removed]): Edit =>
        (bytes) =>
          splice(bytes, at, removed, []),
    ),
    place.map(
      (at): Edit =>
        (bytes) =>
          bytes.slice(0, at),
    ),
    fc.tuple(place, place, fc.nat(60)).map(
      ([at, from, count]): Edit =>
        (bytes) =>
          splice(bytes, at, 0, [...bytes.subarray(from, from + count)]),
    ),
    fc.tuple(place, fc.uint8Array({ maxLength: 12 })).map(
      ([at, added]): Edit =>
        (bytes) =>
          splice(bytes, at, 0, [...added]),
    ),
    fc.tuple(place, fc.constantFrom(...EDGES)).map(
      ([at, edge]): Edit =>
        (bytes) =>
          splice(bytes, at, 4, [edge & 255, (edge >>> 8) & 255, (edge >>> 16) & 255, edge >>> 24]),
    ),
  );
}

/** Valid bytes with one to four faults of a byte, a bit, a length, an end, or a part that stands twice. */
export function mutatedBytes(...valid: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .constantFrom(...valid)
    .chain((bytes) => fc.array(edit(bytes.length), { minLength: 1, maxLength: 4 }).map((edits) => ({ bytes, edits })))
    .map(({ bytes, edits }) => edits.reduce((changed, one) => one(changed), bytes));
}

const decoder = new TextDecoder();

/** The same for text; what is no UTF-8 any more becomes U+FFFD. */
export const mutatedText = (...valid: readonly string[]): fc.Arbitrary<string> =>
  mutatedBytes(...valid.map((text) => new TextEncoder().encode(text))).map((bytes) => decoder.decode(bytes));

/** Text that means something to those who read it next. */
const MEANT = [
  ...[
    "<script>",
    "</td>",
    "<!--",
    "-->",
    "&lt;",
    "|",
    "\n",
    "\r\n",
    "\u2028",
    "`",
    "```",
    "~~~",
    "**",
    "[x](y)",
    "![",
    "@octo",
    "#1",
    "://",
  ],
  ...[
    "::error::",
    "::stop-commands::",
    "##[add-path]",
    "%0A",
    "\u001b[2J",
    "\u009b",
    "\u202e",
    "\0",
    "\ud800",
    "\ufffe",
    "../",
    "/etc/passwd",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "*",
    "$",
    "\\",
    '"',
    "'",
    " ",
    "\t",
    ": ",
    "- ",
    "#",
    "{",
    "}",
    "[",
    "]",
    ",",
    "e\u0301",
  ],
] as const;

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...MEANT), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 12 })
  .map((parts) => parts.join(""));

/** A few characters said so often that the text has about `length` of them, before and after something else. */
export function longText(length: number, ...beginnings: readonly string[]): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.constantFrom(...MEANT), fc.string({ minLength: 1, maxLength: 3 }));
  return fc
    .tuple(fc.constantFrom("", ...beginnings), unit, fc.oneof(unit, fc.constant("")), unit)
    .map(([start, often, between, end]) => {
      const count = Math.floor(length / 2 / often.length);
      return `${start}${often.repeat(count)}${between}${often.repeat(count)}${end}`;
    });
}

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, -0, 0.5, 1e308, 2 ** 53, "", [], {}, [[[[]]]]),
  hostileText,
  fc.jsonValue({ maxDepth: 2 }),
);

type Holder = { [key: string]: unknown } | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** Every place in a document, as the object or array that holds it and the key. */
function places(value: unknown): { holder: Holder; key: string }[] {
  if (!isHolder(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...places(inner)]);
}

interface Fault {
  readonly at: number;
  readonly kind: "replace" | "remove" | "rename" | "add" | "repeat";
  readonly key: string;
  readonly value: unknown;
}

const fault: fc.Arbitrary<Fault> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom("replace", "remove", "rename", "add", "repeat"),
  key: fc.oneof(hostileText, fc.constantFrom("__proto__", "constructor")),
  value: hostileValue,
});

function commit(document: { root: unknown }, { at, kind, key, value: drawn }: Fault): void {
  // Of its own: the same list drawn twice would become a part of itself.
  const value = structuredClone(drawn);
  const all = places(document);
  const place = all[at % all.length];
  if (place === undefined) return;
  const holder = place.holder as { [key: string]: unknown };
  const was = holder[place.key];
  const set = (name: string, what: unknown) =>
    Object.defineProperty(holder, name, { value: what, writable: true, enumerable: true, configurable: true });
  if (kind === "replace") set(place.key, value);
  if (kind === "add" && !Array.isArray(holder)) set(key, value);
  if (kind === "repeat" && Array.isArray(was)) set(place.key, [...was, ...was, ...was]);
  if ((kind === "remove" || kind === "rename") && holder !== document) {
    if (Array.isArray(holder)) holder.splice(Number(place.key), 1);
    else delete holder[place.key];
    if (kind === "rename" && !Array.isArray(holder)) set(key, was);
  }
}

/** A valid document with one to three faults: values replaced, keys removed, renamed and added, lists made longer. */
export function mutatedDocument(...valid: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...valid), fc.array(fault, { minLength: 1, maxLength: 3 }))
    .map(([document, faults]) => {
      const whole = { root: structuredClone(document) };
      for (const one of faults) commit(whole, one);
      return whole.root;
    });
}

/** A valid document's JSON with faults of its keys, of its bytes, or of both. */
export function mutatedJson(...valid: readonly unknown[]): fc.Arbitrary<string> {
  const written = mutatedDocument(...valid).map((document) => JSON.stringify(document) ?? "");
  const bytes = mutatedText(...valid.map((document) => JSON.stringify(document)));
  return fc.oneof({ arbitrary: written, weight: 3 }, { arbitrary: bytes, weight: 2 });
}
