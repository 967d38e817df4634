import { t as pageScript } from "./page-script2.js";

export { pageScript };