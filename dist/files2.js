import { a as resultFileName, c as writeResult, i as readResults, n as readPlan, o as shown, r as readResult, s as writeOutput, t as codeOf } from "./files.js";

export { resultFileName };