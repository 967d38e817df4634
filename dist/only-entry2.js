import { t as extractOnlyEntry } from "./only-entry.js";

export { extractOnlyEntry };