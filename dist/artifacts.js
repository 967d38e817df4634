import { n as listArtifacts, t as downloadArchive } from "./artifacts2.js";

export { downloadArchive };