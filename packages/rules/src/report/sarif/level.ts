import type { Severity } from "@ipms/core";

/** What SARIF calls each weight. */
export const levels = {
  error: "error",
  warning: "warning",
  notice: "note",
  off: "none",
} as const satisfies Readonly<Record<Severity | "off", string>>;
