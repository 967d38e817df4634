import { n as bench, t as BENCH_DEFAULTS } from "./bench2.js";

export { bench };