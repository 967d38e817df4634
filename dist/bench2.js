import { n as bench, t as BENCH_DEFAULTS } from "./bench.js";

export { bench };