import { n as report, r as writeReport, t as judgePlan } from "./report.js";

export { report };