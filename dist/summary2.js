import { t as renderSummary } from "./summary.js";

export { renderSummary };