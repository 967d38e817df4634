import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";

/** Reads HTML as a browser would, for tests that ask what is in it. */

export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export const readPage = (html: string): Parent => parse(html);
export const readFragment = (html: string): Parent => parseFragment(html);

/** Every element inside, in the order of the document. */
export function elementsOf(parent: Parent): readonly Element[] {
  return parent.childNodes.flatMap((node) => ("tagName" in node ? [node, ...elementsOf(node)] : []));
}

export function named(parent: Parent, ...names: readonly string[]): readonly Element[] {
  return elementsOf(parent).filter(({ tagName }) => names.includes(tagName));
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** All text inside, comments left out. */
export function textOf(parent: Parent): string {
  return parent.childNodes
    .map((node) => ("value" in node ? node.value : "childNodes" in node ? textOf(node) : ""))
    .join("");
}

/** All text inside as a reader sees it: a space at which no line ends looks like any other. */
export const seenIn = (parent: Parent): string => textOf(parent).replaceAll("\u00A0", " ");
