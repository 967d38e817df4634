import type { ImportFormat } from "./format.ts";
import { tryolabs2019 } from "./tryolabs-2019.ts";

/** Every format that `edgebench import` reads, by the name that people type. */
export const IMPORT_FORMATS: { readonly [name: string]: ImportFormat } = { "tryolabs-2019": tryolabs2019 };
