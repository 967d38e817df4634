import { n as recordFolder, r as recordingLine, t as record } from "./record2.js";

export { record };