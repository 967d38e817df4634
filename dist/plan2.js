import { n as writePlan, t as plan } from "./plan.js";

export { plan };