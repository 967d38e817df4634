import type { FleetEntry } from "../compare/fleet-entry.ts";
import { entryName } from "./fleet-words.ts";
import { element, type Markup } from "./markup.ts";

/** Where an entry's name leads, and the id of its row where the row itself is that place. */
export interface FleetLinks {
  readonly href: (entry: FleetEntry) => string;
  readonly rowId: (entry: FleetEntry) => string | undefined;
}

/** An entry's name, which leads to its figures. */
export function entryLink(entry: FleetEntry, { href }: FleetLinks): Markup {
  return element("a", { href: href(entry) }, entryName(entry));
}
