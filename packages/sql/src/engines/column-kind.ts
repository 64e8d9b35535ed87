import type { StoredKind } from "../layout/stored-columns.js";

/** Whole numbers of any engine, by their names in lower case. */
const wholeNumbers = /^(?:u?(?:tiny|small|big|huge)?int|integer|u?int(?:8|16|32|64|128|256))$/;

const types: Readonly<Record<StoredKind, (type: string) => boolean>> = {
  text: (type) =>
    /^(?:varchar|text|string|(?:character varying|fixedstring)(?:\(\d+\))?)$/.test(type),
  boolean: (type) => /^bool(?:ean)?$/.test(type),
  day: (type) => wholeNumbers.test(type),
  row: (type) => wholeNumbers.test(type),
  decimal: (type) => wholeNumbers.test(type) || /^(?:decimal|numeric)(?:\([\d, ]+\))?$/.test(type),
};

/**
 * Whether a column's type holds what the layout asks of it, exactly: a floating number never does.
 *
 * @param kind - what the column is to hold
 * @param type - the type as the engine writes it
 */
export function holds(kind: StoredKind, type: string): boolean {
  return types[kind](plainType(type).toLowerCase());
}

/** A type of ClickHouse without what is wrapped around it. */
function plainType(type: string): string {
  const inner = /^(?:Nullable|LowCardinality)\((.*)\)$/.exec(type)?.[1];
  return inner === undefined ? type : plainType(inner);
}
