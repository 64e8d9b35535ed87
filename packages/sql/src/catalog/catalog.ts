import { fieldKinds, type TableName } from "@ipms/metrics";
import type { TermKind } from "@ipms/core";

/** The tables and fields that an engine holds. */
export type Catalog = ReadonlyMap<string, TableEntry>;

/** A table in an engine. */
export interface TableEntry {
  /** Its fields, by canonical name, with the digits behind the point of decimals where they are known. */
  readonly fields: ReadonlyMap<string, FieldEntry>;
}

/** A field in an engine. */
export interface FieldEntry {
  /** The kind of its value. */
  readonly kind: TermKind;
  /** Digits behind the point, where the engine says so. */
  readonly scale?: number;
  /** Set where its text is of another type than the engine's own for texts, or has a collation. */
  readonly otherText?: true;
}

/** The kinds of the standard's fields, by table. */
export const kindsOf: Readonly<Record<string, Readonly<Record<string, TermKind>>>> = fieldKinds;

/** The names of the standard's tables. */
export const tableNames = Object.keys(fieldKinds) as readonly TableName[];

/** Every table with every field: what is compiled against where no engine is at hand. */
export function fullCatalog(): Catalog {
  return new Map(
    tableNames.map((name) => [
      name,
      {
        fields: new Map(
          Object.entries(kindsOf[name] ?? {}).map(([field, kind]) => [field, { kind }] as const),
        ),
      },
    ]),
  );
}
