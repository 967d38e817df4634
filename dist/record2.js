import { n as record, t as openStore } from "./record.js";

export { record };