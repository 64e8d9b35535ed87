/** How the bytes of a value are laid out. */
export type PhysicalType =
  | "boolean"
  | "int32"
  | "int64"
  | "int96"
  | "float"
  | "double"
  | "bytes"
  | "fixed-bytes";

/** The physical types by their number in the format. */
export const physicalTypes: readonly PhysicalType[] = [
  "boolean",
  "int32",
  "int64",
  "int96",
  "float",
  "double",
  "bytes",
  "fixed-bytes",
];

/** What the values of a column mean. */
export type LeafMeaning =
  | { readonly kind: "text" | "date" | "boolean" | "number" }
  | { readonly kind: "integer"; readonly signed: boolean }
  | { readonly kind: "decimal"; readonly scale: number }
  | { readonly kind: "timestamp"; readonly unit: "ms" | "us" | "ns"; readonly zoned: boolean }
  /** A meaning that no field of the standard has; `type` is its name in the format. */
  | { readonly kind: "other"; readonly type: string };

/** A column of a Parquet file that holds values: a leaf of its schema. */
export interface LeafColumn {
  /** Its name behind those of the groups that it lies in. */
  readonly path: readonly string[];
  /** How its values are laid out. */
  readonly type: PhysicalType;
  /** The bytes of each value, where they are fixed. */
  readonly length: number;
  /** What they mean. */
  readonly meaning: LeafMeaning;
  /** The level of definition of a value that is there; 0 where none can be absent. */
  readonly present: number;
  /** Whether a row can have several values. */
  readonly repeated: boolean;
}
