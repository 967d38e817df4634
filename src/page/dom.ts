/** An element with attributes, and text or elements in it; what is a string becomes text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: { readonly [attribute: string]: string },
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** The text of an element with its white space as a person sees it. */
export function shownText(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}
