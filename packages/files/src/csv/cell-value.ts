import type { TermKind } from "@ipms/core";

/**
 * The canonical JSON value that a cell stands for. A text that is no value of the kind stays a text,
 * for the check to refuse.
 *
 * @param kind - the kind of the field
 * @param text - the cell, not empty
 */
export function cellValue(kind: TermKind, text: string): string | number | boolean {
  if (kind === "integer" && /^-?\d{1,15}$/.test(text)) return Number(text) || 0;
  if (kind === "boolean" && text === "true") return true;
  if (kind === "boolean" && text === "false") return false;
  return text;
}
