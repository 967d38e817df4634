import { n as plan, r as writePlan, t as makeLocalPlan } from "./plan.js";

export { plan };