import { n as recordFolder, r as recordingLine, t as record } from "./record.js";

export { record };