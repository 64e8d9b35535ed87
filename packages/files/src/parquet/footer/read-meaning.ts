import type { StructView } from "../thrift/struct-view.js";
import type { LeafMeaning, PhysicalType } from "./leaf-column.js";

const units = ["", "ms", "us", "ns"] as const;

/** The older way to say what a column means, by number. */
const converted: Readonly<Record<number, LeafMeaning | undefined>> = {
  0: { kind: "text" },
  4: { kind: "text" },
  6: { kind: "date" },
  7: { kind: "other", type: "TIME" },
  8: { kind: "other", type: "TIME" },
  9: { kind: "timestamp", unit: "ms", zoned: true },
  10: { kind: "timestamp", unit: "us", zoned: true },
  11: { kind: "integer", signed: false },
  12: { kind: "integer", signed: false },
  13: { kind: "integer", signed: false },
  14: { kind: "integer", signed: false },
  15: { kind: "integer", signed: true },
  16: { kind: "integer", signed: true },
  17: { kind: "integer", signed: true },
  18: { kind: "integer", signed: true },
  19: { kind: "text" },
  20: { kind: "other", type: "BSON" },
  21: { kind: "other", type: "INTERVAL" },
};

/** What the newer way to say it does not need to be asked for more than its name. */
const logical: Readonly<Record<number, LeafMeaning | undefined>> = {
  1: { kind: "text" },
  4: { kind: "text" },
  6: { kind: "date" },
  7: { kind: "other", type: "TIME" },
  12: { kind: "text" },
  13: { kind: "other", type: "BSON" },
  14: { kind: "other", type: "UUID" },
  15: { kind: "other", type: "FLOAT16" },
  16: { kind: "other", type: "VARIANT" },
  17: { kind: "other", type: "GEOMETRY" },
  18: { kind: "other", type: "GEOGRAPHY" },
};

/** What values mean that nothing is said about but their layout. */
const plain: Readonly<Record<PhysicalType, LeafMeaning>> = {
  boolean: { kind: "boolean" },
  int32: { kind: "integer", signed: true },
  int64: { kind: "integer", signed: true },
  int96: { kind: "timestamp", unit: "ns", zoned: false },
  float: { kind: "number" },
  double: { kind: "number" },
  bytes: { kind: "text" },
  "fixed-bytes": { kind: "other", type: "FIXED_LEN_BYTE_ARRAY" },
};

/** The layouts in which each meaning is written. */
const layouts: Readonly<Record<LeafMeaning["kind"], readonly PhysicalType[]>> = {
  text: ["bytes", "fixed-bytes"],
  date: ["int32"],
  boolean: ["boolean"],
  number: ["float", "double"],
  integer: ["int32", "int64"],
  decimal: ["int32", "int64", "bytes", "fixed-bytes"],
  timestamp: ["int64", "int96"],
  other: ["boolean", "int32", "int64", "int96", "float", "double", "bytes", "fixed-bytes"],
};

/**
 * What the values of a column mean.
 *
 * @param element - the column's element of the schema
 * @param type - how its values are laid out
 * @returns `undefined` where meaning and layout do not fit
 */
export function readMeaning(element: StructView, type: PhysicalType): LeafMeaning | undefined {
  const meaning = ofLogical(element) ?? ofConverted(element) ?? plain[type];
  return layouts[meaning.kind].includes(type) ? meaning : undefined;
}

function ofConverted(element: StructView): LeafMeaning | undefined {
  const id = element.number(6);
  if (id === undefined) return undefined;
  if (id === 5) return decimal(element.number(7));
  return converted[id] ?? { kind: "other", type: `ConvertedType ${id}` };
}

function ofLogical(element: StructView): LeafMeaning | undefined {
  const type = element.struct(10);
  if (type === undefined) return undefined;
  const ofDecimal = type.struct(5);
  if (ofDecimal !== undefined) return decimal(ofDecimal.number(1));
  const timestamp = type.struct(8);
  if (timestamp !== undefined) {
    const unit = units[[1, 2, 3].find((id) => timestamp.struct(2)?.has(id) === true) ?? 0];
    if (unit === undefined || unit === "") return { kind: "other", type: "TIMESTAMP" };
    return { kind: "timestamp", unit, zoned: timestamp.boolean(1) ?? false };
  }
  const integer = type.struct(10);
  if (integer !== undefined) return { kind: "integer", signed: integer.boolean(2) ?? true };
  for (const [id, meaning] of Object.entries(logical)) if (type.has(Number(id))) return meaning;
  return undefined;
}

function decimal(scale = 0): LeafMeaning {
  return scale >= 0 && scale <= 76
    ? { kind: "decimal", scale }
    : { kind: "other", type: "DECIMAL" };
}
