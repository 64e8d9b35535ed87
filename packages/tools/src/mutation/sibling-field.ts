import type { FieldNode } from "@ipms/core";
import { fieldKinds } from "../../../metrics/src/generated/field-kinds.js";

const kindsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = fieldKinds;

/**
 * Another field of the same table and kind: one that the definition reads too where there is one,
 * since that is the slip people make, else the next of the table.
 *
 * @param field - the field
 * @param read - every field that the definition reads
 * @param aggregates - the names of what the definition gathers
 */
export function siblingField(
  { table, field }: FieldNode,
  read: readonly FieldNode[],
  aggregates: readonly string[],
): FieldNode | undefined {
  if (table === "aggregates") {
    const other = aggregates.find((name) => name !== field);
    return other === undefined ? undefined : { node: "field", table, field: other };
  }
  const kinds = kindsOf[table.replace(/^previous\./, "")] ?? {};
  const names = Object.keys(kinds).filter((name) => kinds[name] === kinds[field]);
  const at = names.indexOf(field);
  if (at < 0 || names.length < 2) return undefined;
  const likely = read.find((each) => each.table === table && isOther(each.field, field, names));
  const next = likely?.field ?? names[(at + 1) % names.length];
  return next === undefined ? undefined : { node: "field", table, field: next };
}

function isOther(candidate: string, field: string, names: readonly string[]): boolean {
  return candidate !== field && names.includes(candidate);
}
