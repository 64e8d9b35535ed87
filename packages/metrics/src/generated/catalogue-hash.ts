/** Provisional. */
export const catalogueHash = "sha256:0";
