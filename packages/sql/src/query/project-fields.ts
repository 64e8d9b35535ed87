import { fieldAsRead } from "@ipms/metrics/elsewhere";
import type { Catalog, FieldEntry } from "../catalog/catalog.js";
import type { FieldColumns, FieldSource } from "../compile/field-columns.js";
import { identifier } from "../identifier.js";
import { storedColumns } from "../layout/stored-columns.js";

/** The fields of `projects` that signings decide. */
const overlaid: ReadonlySet<string> = new Set(["signedOn", "contractType", "signingEvent"]);

/** How the fields of a query are found. */
export interface Sight {
  /** The fields that there are. */
  readonly catalog: Catalog;
  /** What the engine holds: the same, but for what is worked out of it. */
  readonly stored: Catalog;
  /** The day whose knowledge counts, where it is not the ledger as it stands that is asked. */
  readonly knownAt?: number | undefined;
  /** Whether milestones are read by the day on which they were recorded. */
  readonly recorded: boolean;
  /** Whether signings decide some fields of projects. */
  readonly signings: boolean;
}

/**
 * The fields that a test may read: those of projects under the alias `p`, those of the records of a
 * table under `r`.
 *
 * @param sight - how they are found
 * @param table - the table whose records are tested, where it is not `projects`
 */
export function fieldSource(sight: Sight, table: string): FieldSource {
  const { catalog, recorded, signings } = sight;
  return {
    columns(asked, name) {
      const field = recorded ? fieldAsRead(asked, name) : name;
      if (asked === table && asked !== "projects") {
        const entry = catalog.get(asked)?.fields.get(field);
        return entry && columnsOf("r", field, entry);
      }
      if (asked !== "projects") return undefined;
      if (signings && overlaid.has(field)) {
        const overlay = overlayEntry(catalog, field);
        return overlay && columnsOf("p", field, overlay, "asked_");
      }
      const entry = catalog.get("projects")?.fields.get(field);
      return entry && columnsOf("p", field, entry);
    },
  };
}

/** A field that signings decide is there although projects lack it, a date where either has one. */
export function overlayEntry(catalog: Catalog, field: string): FieldEntry | undefined {
  const own = catalog.get("projects")?.fields.get(field);
  if (own !== undefined || field !== "signedOn") return own ?? { kind: "text" };
  return catalog.get("signings")?.fields.get(field);
}

/** The columns of a field under an alias. */
export function columnsOf(
  alias: string,
  field: string,
  { kind, scale }: FieldEntry,
  prefix = "",
): FieldColumns {
  const [one = "", two = ""] = storedColumns(field, kind).map(
    ({ name }) => `${alias}.${identifier(`${prefix}${name}`)}`,
  );
  switch (kind) {
    case "date":
      return { kind: "date", first: one, last: two };
    case "money":
      return { kind: "number", value: one, currency: two, scale };
    case "decimal":
    case "integer":
      return { kind: "number", value: one, scale };
    case "boolean":
      return {
        kind: "text",
        value: `CASE WHEN ${one} THEN 'true' WHEN NOT ${one} THEN 'false' END`,
      };
    default:
      return { kind: "text", value: one };
  }
}
