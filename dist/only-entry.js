import { t as extractOnlyEntry } from "./only-entry2.js";

export { extractOnlyEntry };