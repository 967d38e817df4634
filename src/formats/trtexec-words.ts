/** How a trtexec ran its queries: two that were told alike were measured alike. */
export const modeOf = (overlaps: boolean, transfers: boolean): string =>
  `${overlaps ? "queries overlap" : "one query at a time"}, ${transfers ? "transfers inside" : "without transfers"}`;

/** What a trtexec leaves open of transfers. @param inside whether they are inside its clock. */
export const transfersUntold = (inside: boolean): string =>
  inside
    ? "the inference without the transfers of inputs and outputs, which are inside its clock"
    : "the transfers of inputs and outputs, which it left out";
