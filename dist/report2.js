import { i as writeReport, n as judgeResults, r as report, t as REPORT_FILES } from "./report.js";

export { report };