export const SIDES = ["base", "head"] as const;
export type Side = (typeof SIDES)[number];

/** Colours of the style sheet; told apart by place, name or symbol as well, never by colour alone. */
export const SIDE_COLOR = { base: "var(--base)", head: "var(--head)" } as const;
export const SIDE_SYMBOL = { base: "circle", head: "diamond2" } as const;
