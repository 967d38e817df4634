import { a as writeReport, i as report, n as judgePlan, r as judgeResults, t as REPORT_FILES } from "./report.js";

export { report };