/** How much a finding weighs: figures are wrong, figures may be wrong, or something worth knowing. */
export type Severity = "error" | "warning" | "notice";
