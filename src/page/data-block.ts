const read = new Map<string, unknown>();

/** The data that the page holds under a name, parsed when they are first asked for. @throws Error where it holds none. */
export function dataBlock<T>(name: string): T {
  if (!read.has(name)) {
    const text = document.getElementById(`data-${name}`)?.textContent;
    if (typeof text !== "string") throw new Error(`the page holds no data named ${name}`);
    read.set(name, JSON.parse(text));
  }
  return read.get(name) as T;
}

/** Whether the page holds data under a name. */
export function hasDataBlock(name: string): boolean {
  return document.getElementById(`data-${name}`) !== null;
}
