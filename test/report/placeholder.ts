/** Stands where the page's script would, so that golden reports stay readable. */
export const PLACEHOLDER = { script: "/* the bundle of src/page */" } as const;
